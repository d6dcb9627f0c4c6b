/** The decision of the upper level that recognises the levels, for the active organisation or the picked ones. */
import { Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { noRatingDecision, type RatingDecision } from '../../../../shared/entities/organisation-rating.ts';
import { organisationRatingText as text } from '../../../../shared/i18n/vi/organisation-rating.ts';
import { useCommand } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { notify } from '../../../parts/notify.ts';
import { PartialDateInput } from '../../../parts/partial-date-input.tsx';
import { SaveFooter } from '../../../parts/save-footer.tsx';

interface Props {
  readonly year: number;
  readonly orgIds: readonly number[];
  /** of the first of them */
  readonly now: RatingDecision | undefined;
  readonly onClose: () => void;
}

export function DecisionForm({ year, orgIds, now = noRatingDecision, onClose }: Props) {
  const [decision, setDecision] = useState(now);
  const save = useCommand('organisationRating.setDecision');
  const set = (part: Partial<RatingDecision>) => setDecision({ ...decision, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(
      { year, orgIds: [...orgIds], decision },
      {
        onSuccess: ({ changed }) => {
          notify.success(text.decisionSaved(changed));
          onClose();
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={text.decisionTitle(orgIds.length)} size="lg" returnFocus={false}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <TextInput
            label={text.decisionNumber}
            maxLength={60}
            autoComplete="off"
            data-autofocus
            value={decision.number}
            onChange={(e) => set({ number: e.currentTarget.value })}
          />
          <PartialDateInput label={text.decisionOn} value={decision.on} onChange={(on) => set({ on })} />
          <TextInput
            label={text.decisionBy}
            maxLength={200}
            autoComplete="off"
            value={decision.by}
            onChange={(e) => set({ by: e.currentTarget.value })}
          />
          <ErrorNote error={save.error?.error} />
          <SaveFooter deed={text.saveDecision} pending={save.isPending} onClose={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
