import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { recordText as text } from '../../../shared/i18n/vi/record.ts';
import type { AppError } from '../../../shared/result.ts';
import { ErrorNote } from '../../parts/error-note.tsx';

interface Props {
  /** what is masked: "Số căn cước" */
  readonly label: string;
  readonly name: string;
  readonly pending: boolean;
  readonly failure: AppError | undefined;
  readonly onReveal: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why before something masked is shown; the answer is kept in the log. */
export function RevealDialog({ label, name, pending, failure, onReveal, onClose }: Props) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const tooShort = reason.trim().length < 5;
  return (
    <Modal opened onClose={onClose} title={text.revealTitle(label, name)} size={560} centered>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // The form of the record lies around this one in the tree of the page's components.
          event.stopPropagation();
          setTried(true);
          if (!tooShort) onReveal(reason.trim());
        }}
      >
        <Stack gap="sm">
          <Text>{text.revealHint}</Text>
          <TextInput
            label={text.revealReason}
            placeholder={text.revealReasonExample}
            withAsterisk
            maxLength={300}
            autoComplete="off"
            data-autofocus
            value={reason}
            onChange={(e) => setReason(e.currentTarget.value)}
            error={tried && tooShort ? text.reasonTooShort : undefined}
          />
          <ErrorNote error={failure} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {text.items.cancel}
            </Button>
            <Button type="submit" loading={pending}>
              {text.revealDo}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
