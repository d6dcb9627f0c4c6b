import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { narrativeText as text } from '../../../../shared/i18n/vi/narrative.ts';
import { useCommand } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';

interface Props {
  readonly id: number;
  readonly version: number;
  readonly onClose: () => void;
}

const shortest = 5;

/** Letting the numbers follow the register again, with the reason that stays in the log. */
export function NarrativeUnlock({ id, version, onClose }: Props) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const unlock = useCommand('narrative.unlock');
  const short = reason.trim().length < shortest;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short) unlock.mutate({ id, version, reason: reason.trim() }, { onSuccess: onClose });
  };
  return (
    <Modal opened onClose={onClose} title={text.unlock} closeOnClickOutside={false}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <TextInput
            label={text.unlockReason}
            withAsterisk
            data-autofocus
            autoComplete="off"
            maxLength={300}
            value={reason}
            error={tried && short ? text.reasonShort : null}
            onChange={(e) => setReason(e.currentTarget.value)}
          />
          <ErrorNote error={unlock.error?.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {text.cancel}
            </Button>
            <Button type="submit">{text.unlock}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
