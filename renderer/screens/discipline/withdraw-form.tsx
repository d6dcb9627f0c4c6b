import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { disciplineText as text } from '../../../shared/i18n/vi/discipline.ts';
import type { DisciplineDetail } from '../../../shared/ipc/discipline.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';

interface Props {
  readonly detail: DisciplineDetail;
  readonly onClose: () => void;
  readonly onWithdrawn: () => void;
}

const shortest = 5;

/** Takes back a decision on an organisation that was entered by mistake; its ground is kept. */
export function WithdrawForm({ detail: { id, version, name }, onClose, onWithdrawn }: Props) {
  const [reason, setReason] = useState('');
  const withdraw = useCommand('discipline.withdraw');
  const enough = reason.trim().length >= shortest;
  return (
    <Modal opened onClose={onClose} title={text.withdrawTitle(name)} centered>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!enough) return;
          withdraw.mutate(
            { id, version, reason },
            {
              onSuccess: () => {
                notify.success(text.withdrawn(name));
                onWithdrawn();
              },
            },
          );
        }}
      >
        <Stack gap="sm">
          <Text>{text.withdrawHint}</Text>
          <TextInput
            data-autofocus
            label={text.withdrawReason}
            description={text.withdrawReasonHint}
            withAsterisk
            aria-required
            maxLength={300}
            autoComplete="off"
            value={reason}
            onChange={(e) => setReason(e.currentTarget.value)}
          />
          <ErrorNote error={withdraw.error?.error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {text.cancel}
            </Button>
            <Button type="submit" disabled={!enough} loading={withdraw.isPending}>
              {text.withdrawDo}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
