import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { restrictedText as text } from '../../../shared/i18n/vi/restricted.ts';
import { practiceRestrictedPassword } from '../../../shared/ipc/restricted.ts';
import { useCommand } from '../../api.ts';
import { errorWords } from '../error-words.tsx';
import { PasswordField } from '../password-field.tsx';

interface Props {
  readonly practice: boolean;
  readonly onForgotten: () => void;
}

/** The one box that stands before the tier. */
export function UnlockRestricted({ practice, onForgotten }: Props) {
  const [password, setPassword] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const unlock = useCommand('restricted.unlock');
  const error = unlock.error?.error;
  useEffect(() => {
    if (error) box.current?.select();
  }, [error]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    unlock.mutate({ password });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Title order={2}>{text.lockedTitle}</Title>
        {practice && <Text>{text.practice(practiceRestrictedPassword)}</Text>}
        <PasswordField
          ref={box}
          maw={420}
          label={text.password}
          autoFocus
          value={password}
          onChange={(e) => setPassword(e.currentTarget.value)}
          error={error && errorWords(error)}
        />
        <Group gap="xs">
          <Button
            type="submit"
            loading={unlock.isPending}
            leftSection={<IconLockOpen size={18} aria-hidden />}
          >
            {text.unlock}
          </Button>
          {!practice && (
            <Button variant="subtle" color="gray" onClick={onForgotten}>
              {text.forgotten}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
