import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { YearClosing } from '../../../../shared/entities/year-closing.ts';
import { closingText as text } from '../../../../shared/i18n/vi/year-closing.ts';
import { useCommand } from '../../../api.ts';
import { DeedForm } from '../../../parts/deed-form.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { notify } from '../../../parts/notify.ts';

interface Props {
  readonly closing: YearClosing;
  readonly onClose: () => void;
  readonly onReopened: () => void;
}

export function ReopenForm({ closing, onClose, onReopened }: Props) {
  const { year, number } = closing;
  const reopen = useCommand('year.reopen');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const save = () => {
    setTried(true);
    if (reason.trim() === '') return;
    reopen.mutate(
      { year, reason: reason.trim() },
      {
        onSuccess: () => {
          notify.success(text.reopened(year, number));
          onReopened();
          onClose();
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={text.reopenTitle(year)} size={620} centered>
      <DeedForm onSave={save}>
        <Stack gap="sm">
          <Text>{text.reopenHint(number)}</Text>
          <Textarea
            label={text.reason}
            withAsterisk
            data-autofocus
            maxLength={300}
            value={reason}
            onChange={(e) => setReason(e.currentTarget.value)}
            error={tried && reason.trim() === '' ? text.reasonMissing : undefined}
          />
          <ErrorNote error={reopen.error?.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {text.cancel}
            </Button>
            <Button type="submit" loading={reopen.isPending}>
              {text.reopen}
            </Button>
          </Group>
        </Stack>
      </DeedForm>
    </Modal>
  );
}
