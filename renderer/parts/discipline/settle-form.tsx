import { Select, SimpleGrid, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { SettlementOutcome } from '../../../shared/entities/discipline-form.ts';
import { type Decision, noDecision } from '../../../shared/entities/event.ts';
import { fullDate } from '../../../shared/entities/event-dates.ts';
import { anyDisciplineForms, disciplineText as text } from '../../../shared/i18n/vi/discipline.ts';
import { settlementOutcomes } from '../../../shared/i18n/vi/event.ts';
import { eventText } from '../../../shared/i18n/vi/event-wizard.ts';
import type { AnyDisciplineForm, DisciplineDetail } from '../../../shared/ipc/discipline.ts';
import { isPartialDate } from '../../../shared/text/dates.ts';
import { DecisionFields } from '../decision-fields.tsx';
import { OrganisationChoice } from '../organisation-choice.tsx';
import { PartialDateInput } from '../partial-date-input.tsx';
import { DeedFrame } from './deed-frame.tsx';

interface Props {
  readonly detail: DisciplineDetail;
  readonly onClose: () => void;
}

/** What may stand instead: expulsion and disbanding are decisions of their own. */
const lesser = {
  member: ['reprimand', 'warning', 'dismissal'],
  organisation: ['reprimand', 'warning'],
} as const;

const choices = <K extends string>(labels: Readonly<Record<K, string>>, keys: readonly K[]) =>
  keys.map((value) => ({ value, label: labels[value] }));

/** The result of a complaint, or of the upper committee looking at it again. */
export function SettleForm({ detail, onClose }: Props) {
  const { subject, id, version, name, form: standing, state } = detail;
  const [on, setOn] = useState('');
  const [outcome, setOutcome] = useState<SettlementOutcome | null>(null);
  const [form, setForm] = useState<AnyDisciplineForm | null>(null);
  const [reason, setReason] = useState('');
  const [decision, setDecision] = useState<Decision>(noDecision);
  const [restoredTo, setRestoredTo] = useState(standing === 'expulsion' ? detail.orgId : null);
  const outcomes: readonly SettlementOutcome[] =
    state === 'underComplaint' ? ['upheld', 'changed', 'cancelled'] : ['changed', 'cancelled'];
  // One who was readmitted since is in the Party already.
  const comesBack = standing === 'expulsion' && state !== 'ended' && outcome !== null && outcome !== 'upheld';
  const missing = [
    ...(fullDate.safeParse(on).success ? [] : [text.settleOn]),
    ...(outcome === null ? [text.outcome] : []),
    ...(outcome === 'changed' && form === null ? [text.newForm] : []),
    ...(comesBack && restoredTo === null ? [text.restoredTo] : []),
    ...(decision.signedOn === '' || isPartialDate(decision.signedOn) ? [] : [eventText.decisionSignedOn]),
  ];
  return (
    <DeedFrame
      title={text.settleTitle(name)}
      button={text.settle}
      deed={{
        deed: 'settle',
        subject,
        id,
        version,
        on,
        outcome: outcome ?? 'upheld',
        form: outcome === 'changed' ? (form ?? '') : '',
        reason,
        decision,
        restoredTo: comesBack ? restoredTo : null,
      }}
      missing={missing}
      success={text.settledNote(name)}
      size={820}
      onClose={onClose}
    >
      {(refusal) => (
        <>
          <SimpleGrid cols={2} spacing="md" verticalSpacing="xs">
            <PartialDateInput
              data-autofocus
              label={text.settleOn}
              required
              value={on}
              onChange={setOn}
              error={refusal}
            />
            <Select
              label={text.outcome}
              withAsterisk
              aria-required
              allowDeselect={false}
              data={choices(settlementOutcomes, outcomes)}
              value={outcome}
              onChange={(chosen) => setOutcome(outcomes.find((o) => o === chosen) ?? null)}
            />
            {outcome === 'changed' && (
              <Select
                label={text.newForm}
                withAsterisk
                aria-required
                allowDeselect={false}
                data={choices(
                  anyDisciplineForms,
                  lesser[subject].filter((f) => f !== standing),
                )}
                value={form}
                onChange={(chosen) => setForm(lesser[subject].find((f) => f === chosen) ?? null)}
              />
            )}
            {comesBack && (
              <OrganisationChoice
                label={text.restoredTo}
                description={text.restoredHint}
                value={restoredTo}
                none=""
                onChange={setRestoredTo}
              />
            )}
          </SimpleGrid>
          <Textarea
            label={text.settleReason}
            autosize
            minRows={2}
            maxLength={500}
            value={reason}
            onChange={(e) => setReason(e.currentTarget.value)}
          />
          <DecisionFields decision={decision} onChange={setDecision} />
        </>
      )}
    </DeedFrame>
  );
}
