/** The next paper of everybody ticked, or the end of their proposals: one day, one number, one step. */
import { Button, Checkbox, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { proposalText as text } from '../../../shared/i18n/vi/badge-proposal.ts';
import type { ProposalRow } from '../../../shared/ipc/badge-proposal.ts';
import type { ProposalStep } from '../../../shared/rules/badge-proposal.ts';
import { isPartialDate } from '../../../shared/text/dates.ts';
import { useCommand } from '../../api.ts';
import { DeedForm } from '../../parts/deed-form.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { todayInVietnam } from '../../parts/today.ts';

export type Step = ProposalStep | 'refused' | 'withdrawn';
const isEnd = (step: Step): step is 'refused' | 'withdrawn' => step === 'refused' || step === 'withdrawn';

/** The deed that comes next for the first of them stands in front; the others stay at hand for a mistake. */
export function stepsFor(people: readonly ProposalRow[]): {
  readonly main: Step | null;
  readonly others: readonly Step[];
} {
  const steps: readonly Step[] = ['declared', 'resolved', 'sent', 'refused', 'withdrawn'];
  const next = { drafted: 'declared', declared: 'resolved', resolved: 'sent' } as const;
  const states = new Set(
    people.map((p) => (p.state === 'drafted' && p.kind === 'posthumous' ? 'declared' : p.state)),
  );
  const [state] = states;
  const main =
    states.size === 1 && state !== undefined && state in next ? next[state as keyof typeof next] : null;
  return { main, others: steps.filter((step) => step !== main) };
}

interface Props {
  readonly step: Step;
  readonly people: readonly ProposalRow[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export function ProposalStepForm({ step, people, onClose, onDone }: Props) {
  const [on, setOn] = useState(todayInVietnam());
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const [selfDeclared, setSelfDeclared] = useState(true);
  const take = useCommand('badgeProposal.step');
  const end = useCommand('badgeProposal.end');
  const ticked = people.map(({ id, version }) => ({ id, version }));
  const words = isEnd(step) ? text.ends[step] : text.steps[step];
  const numberLabel = isEnd(step) ? '' : text.steps[step].number;
  const missing = [
    ...(on.length === 10 && isPartialDate(on) ? [] : [words.on]),
    ...(isEnd(step) && reason.trim() === '' ? [text.ends.reason] : []),
  ];
  const save = () => {
    if (missing.length > 0) return;
    const onSuccess = ({ count }: { readonly count: number }) => {
      notify.success(words.done(count));
      onDone();
    };
    if (isEnd(step)) end.mutate({ outcome: step, people: ticked, on, reason }, { onSuccess });
    else take.mutate({ step, people: ticked, on, number, selfDeclared }, { onSuccess });
  };
  return (
    <Modal opened onClose={onClose} size={560} centered title={words.title(people.length)}>
      <DeedForm onSave={save}>
        <Stack gap="sm">
          <Text c="dimmed" lineClamp={3}>
            {people.map((p) => p.fullName).join(', ')}
          </Text>
          {numberLabel !== '' && (
            <TextInput
              label={numberLabel}
              maxLength={60}
              autoComplete="off"
              data-autofocus
              value={number}
              onChange={(e) => setNumber(e.currentTarget.value)}
            />
          )}
          <PartialDateInput label={words.on} required value={on} onChange={setOn} />
          {step === 'declared' && (
            <Checkbox
              label={text.steps.selfDeclared}
              description={text.steps.selfDeclaredHint}
              checked={selfDeclared}
              onChange={(e) => setSelfDeclared(e.currentTarget.checked)}
            />
          )}
          {isEnd(step) && (
            <Textarea
              label={text.ends.reason}
              withAsterisk
              aria-required
              maxLength={500}
              autosize
              minRows={2}
              value={reason}
              onChange={(e) => setReason(e.currentTarget.value)}
            />
          )}
          <ErrorNote error={(take.error ?? end.error)?.error} />
          <Group justify="flex-end" gap="sm">
            {missing.length > 0 && <Text c="dimmed">{text.missingFields(missing)}</Text>}
            <Button variant="default" onClick={onClose}>
              {appText.cancel}
            </Button>
            <Button type="submit" disabled={missing.length > 0} loading={take.isPending || end.isPending}>
              {isEnd(step) ? words.open : text.steps.save}
            </Button>
          </Group>
        </Stack>
      </DeedForm>
    </Modal>
  );
}
