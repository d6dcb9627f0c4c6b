import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { LedgerEvent } from '../../../../shared/entities/event.ts';
import { eventText as text } from '../../../../shared/i18n/vi/event-wizard.ts';
import { useCommand } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { notify } from '../../../parts/notify.ts';

interface Props {
  readonly event: LedgerEvent;
  readonly title: string;
  readonly onClose: () => void;
}

/** shared/ipc/event.ts asks as much: a ground that says something. */
const shortestGround = 5;

/** Takes back a typing error: the ground is asked, nothing is deleted. */
export function WithdrawEvent({ event, title, onClose }: Props) {
  const [reason, setReason] = useState('');
  const withdraw = useCommand('event.withdraw');
  const mayWithdraw = reason.trim().length >= shortestGround;
  return (
    <Modal opened onClose={onClose} title={text.withdrawOne(title)} size={620} centered>
      <Stack gap="sm">
        <Text>{text.withdrawHint}</Text>
        <Textarea
          label={text.withdrawReason}
          placeholder={text.withdrawReasonExample}
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
          {!mayWithdraw && <Text c="dimmed">{text.missing([text.withdrawReason])}</Text>}
          <Button variant="default" onClick={onClose}>
            {text.cancel}
          </Button>
          <Button
            disabled={!mayWithdraw}
            loading={withdraw.isPending}
            onClick={() =>
              withdraw.mutate(
                { id: event.id, reason },
                {
                  onSuccess: () => {
                    notify.success(text.withdrawDone(title));
                    onClose();
                  },
                },
              )
            }
          >
            {text.withdrawDo}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
