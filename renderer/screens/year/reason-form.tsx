/** Why somebody is not rated: the reasons that the year's rules know, and a sentence where one is needed. */
import { Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { citationText, yearText as text, unratedLabel } from '../../../shared/i18n/vi/year.ts';
import type { RatingChoice } from '../../../shared/ipc/year.ts';
import type { AppError } from '../../../shared/result.ts';
import { reasonsWithNote, type UnratedReason } from '../../../shared/rules/rating-unrated.ts';
import { classificationRegimeOf } from '../../../shared/rules/regulations/classification.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { useRuleChanges } from '../../parts/rule-changes.ts';

interface Props {
  readonly year: number;
  readonly count: number;
  readonly onClose: () => void;
  readonly onSave: (choice: RatingChoice) => Promise<AppError | null>;
}

const ruled: readonly UnratedReason[] = ['exempt', 'suspended', 'newMember'];

export function ReasonForm({ year, count, onClose, onSave }: Props) {
  const regime = classificationRegimeOf(year, useRuleChanges());
  const reasons: readonly UnratedReason[] = [
    ...ruled.filter((reason) => regime.exempted[reason] !== undefined),
    'notReviewed',
    'other',
  ];
  const [reason, setReason] = useState<UnratedReason>(reasons[0] ?? 'other');
  const [note, setNote] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const [tried, setTried] = useState(false);
  const noteNeeded = reasonsWithNote.includes(reason);
  const noteMissing = noteNeeded && note.trim() === '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (noteMissing) return;
    const failed = await onSave({ kind: 'unrated', reason, note: note.trim() });
    if (failed) setError(failed);
    else onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={text.reasonTitle(count)}
      size="lg"
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Radio.Group
            label={text.reason}
            value={reason}
            onChange={(value) => setReason(reasons.find((r) => r === value) ?? 'other')}
          >
            <Stack gap="xs" mt={6}>
              {reasons.map((r) => (
                <Radio
                  key={r}
                  value={r}
                  label={unratedLabel(r, regime)}
                  data-autofocus={r === reason || undefined}
                />
              ))}
            </Stack>
          </Radio.Group>
          <TextInput
            label={text.note}
            description={text.noteHint}
            withAsterisk={noteNeeded}
            maxLength={300}
            value={note}
            onChange={(e) => setNote(e.currentTarget.value)}
            error={tried && noteMissing ? text.noteMissing : undefined}
          />
          <Text c="dimmed">{citationText(regime.citation, regime.verified)}</Text>
          <ErrorNote error={error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {text.cancel}
            </Button>
            <Button type="submit">{text.save}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
