import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { organisationText as text } from '../../../shared/i18n/vi/organisation.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';

interface Props {
  readonly eventId: number;
  readonly title: string;
  readonly onClose: () => void;
}

/** shared/ipc/organisation.ts asks as much: a ground that says something. */
const shortestGround = 5;

/** Takes back a mistaken deed with its ground: nothing is deleted. */
export function WithdrawDeed({ eventId, title, onClose }: Props) {
  const [reason, setReason] = useState('');
  const withdraw = useCommand('organisation.withdraw');
  const send = () =>
    withdraw.mutate(
      { eventId, reason },
      {
        onSuccess: ({ events, moved }) => {
          notify.success(text.withdrawDone(events, moved));
          onClose();
        },
      },
    );
  return (
    <Modal opened onClose={onClose} title={text.withdrawOne(title)} size={620} centered>
      <Stack gap="sm">
        <Text>{text.withdrawHint}</Text>
        <Textarea
          label={text.withdrawReason}
          placeholder={text.withdrawExample}
          withAsterisk
          autosize
          minRows={2}
          maxLength={300}
          data-autofocus
          value={reason}
          onChange={(e) => setReason(e.currentTarget.value)}
        />
        <ErrorNote error={withdraw.error?.error} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {appText.cancel}
          </Button>
          <Button
            disabled={reason.trim().length < shortestGround}
            loading={withdraw.isPending}
            onClick={send}
          >
            {text.withdrawDo}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
