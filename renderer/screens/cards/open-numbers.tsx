import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { cardText } from '../../../shared/i18n/vi/card.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { May } from '../../parts/rights/may.tsx';

const text = cardText.lists;
const shortest = 5;

/** Identity numbers go out in full only with a reason, which is kept. */
export function OpenNumbers({ listId, open }: { readonly listId: number; readonly open: boolean }) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const openNumbers = useCommand('card.openNumbers');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asking) field.current?.focus();
  }, [asking]);
  if (open)
    return (
      <Alert color="gray" icon={<IconEye aria-hidden />}>
        {text.opened}
      </Alert>
    );
  if (!asking)
    return (
      <div>
        <May right="write">
          <Button variant="default" onClick={() => setAsking(true)}>
            {text.openNumbers}
          </Button>
        </May>
      </div>
    );
  const short = reason.trim().length < shortest;
  return (
    <form
      noValidate
      aria-label={text.openNumbers}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!short) openNumbers.mutate({ id: listId, reason: reason.trim() });
      }}
    >
      <Stack gap="xs">
        <Text>{text.openHint}</Text>
        <TextInput
          label={text.reason}
          placeholder={text.reasonExample}
          withAsterisk
          ref={field}
          autoComplete="off"
          maxLength={300}
          value={reason}
          error={tried && short ? text.reasonShort : null}
          onChange={(e) => setReason(e.currentTarget.value)}
        />
        <ErrorNote error={openNumbers.error?.error} />
        <Group gap="xs">
          <Button type="submit" loading={openNumbers.isPending}>
            {text.openDo}
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {appText.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
