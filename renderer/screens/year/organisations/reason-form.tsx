/** Why an organisation is not rated, with a sentence where the reason alone says nothing. */
import { Modal, Radio, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import {
  type OrganisationUnratedReason,
  organisationReasonsWithNote,
  organisationUnratedReasons,
} from '../../../../shared/entities/organisation-rating.ts';
import {
  organisationUnratedLabels,
  organisationRatingText as text,
} from '../../../../shared/i18n/vi/organisation-rating.ts';
import type { OrganisationChoice } from '../../../../shared/ipc/organisation-rating.ts';
import type { AppError } from '../../../../shared/result.ts';
import { OpError } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { SaveFooter } from '../../../parts/save-footer.tsx';

interface Props {
  readonly count: number;
  readonly onClose: () => void;
  readonly onSave: (choice: OrganisationChoice) => Promise<void>;
}

export function OrganisationReasonForm({ count, onClose, onSave }: Props) {
  const [reason, setReason] = useState<OrganisationUnratedReason>('founded');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const needed = organisationReasonsWithNote.includes(reason);
  const missing = needed && note.trim() === '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing) return;
    setPending(true);
    try {
      await onSave({ kind: 'unrated', reason, note: note.trim() });
      onClose();
    } catch (failure) {
      if (!(failure instanceof OpError)) throw failure;
      setError(failure.error);
    } finally {
      setPending(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title={text.reasonTitle(count)} size="lg" returnFocus={false}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Radio.Group
            label={text.reason}
            value={reason}
            onChange={(value) => setReason(organisationUnratedReasons.find((r) => r === value) ?? 'other')}
          >
            <Stack gap="xs" mt={6}>
              {organisationUnratedReasons.map((r) => (
                <Radio
                  key={r}
                  value={r}
                  label={organisationUnratedLabels[r]}
                  data-autofocus={r === reason || undefined}
                />
              ))}
            </Stack>
          </Radio.Group>
          <TextInput
            label={text.note}
            description={text.noteHint}
            withAsterisk={needed}
            maxLength={300}
            autoComplete="off"
            value={note}
            onChange={(e) => setNote(e.currentTarget.value)}
            error={tried && missing ? text.noteMissing : undefined}
          />
          <ErrorNote error={error} />
          <SaveFooter deed={text.saveReason} pending={pending} onClose={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
