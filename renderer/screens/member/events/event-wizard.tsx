/**
 * Recording one event on one screen: who, when, on what paper, what follows. The register judges the answers
 * while they are typed; what its rules forbid cannot be recorded, and the rule stands there with its citation.
 */
import { Button, Group, Modal, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import { eventLabels } from '../../../../shared/i18n/vi/event.ts';
import { eventText as text } from '../../../../shared/i18n/vi/event-wizard.ts';
import type { MemberDetail } from '../../../../shared/ipc/member.ts';
import { useCommand, useOp } from '../../../api.ts';
import { enterGoesOn } from '../../../fields/enter-goes-on.ts';
import { useDraft } from '../../../fields/use-draft.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { momentText } from '../../../parts/moment-text.ts';
import { notify } from '../../../parts/notify.ts';
import { PartialDateInput } from '../../../parts/partial-date-input.tsx';
import { DecisionFields } from './decision-fields.tsx';
import {
  completeness,
  draftOf,
  type EventAnswers,
  firstAnswers,
  readAnswers,
  shownFields,
  withRound,
} from './event-answers.ts';
import { eventForms, type RecordedKind } from './event-forms.ts';
import { Judgement } from './judgement.tsx';
import { PayloadControl } from './payload-control.tsx';
import { WhoFacts } from './who-facts.tsx';

interface Props {
  readonly member: MemberDetail;
  readonly kind: RecordedKind;
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}

export function EventWizard({ member, kind, onClose, onRecorded }: Props) {
  const form = eventForms[kind];
  const { fullName } = member.record;
  const organisations = useOp('organisation.list', {}).data ?? [];
  const orgName = (id: number | null) => organisations.find((o) => o.id === id)?.name ?? '';
  const onlyOrgId = organisations.length === 1 ? (organisations[0]?.id ?? null) : null;

  const draft = useDraft(`event:${member.id}:${kind}`);
  const [typed, setTyped] = useState<EventAnswers | null>(null);
  const [broughtFrom, setBroughtFrom] = useState<string | null>(null);
  const answers = typed ?? firstAnswers(form, member, onlyOrgId);
  const change = (part: Partial<EventAnswers>) => {
    const next = withRound(form, { ...answers, ...part });
    setTyped(next);
    draft.keep(JSON.stringify(next));
  };
  // A draft of this very wizard comes back by itself: nothing else was typed yet.
  useEffect(() => {
    if (!draft.found) return;
    const kept = readAnswers(draft.found.body);
    if (kept && typed === null) {
      setTyped(kept);
      setBroughtFrom(draft.found.savedAt);
    }
    draft.taken();
  }, [draft.found, draft.taken, typed]);

  const { missing, problems } = completeness(form, answers);
  const complete = missing.length === 0 && Object.keys(problems).length === 0;
  const sent = draftOf(form, member.id, answers, orgName);
  const body = JSON.stringify(sent);
  const [settled] = useDebouncedValue(body, 150);
  const asked = useMemo(() => JSON.parse(settled) as typeof sent, [settled]);
  const preview = useOp('event.preview', asked, { enabled: complete && settled === body });
  const record = useCommand('event.record');
  const judged = complete && settled === body;
  const mayRecord = judged && preview.data !== undefined && !preview.isError;

  const save = () => {
    if (!mayRecord) return;
    record.mutate(sent, {
      onSuccess: () => {
        void draft.drop();
        notify.success(text.recorded(eventLabels[kind], fullName));
        onRecorded();
        onClose();
      },
    });
  };
  const startAnew = () => {
    void draft.drop();
    setTyped(null);
    setBroughtFrom(null);
  };

  return (
    <Modal opened onClose={onClose} size={820} title={text.wizardTitle(eventLabels[kind], fullName)} centered>
      <form
        noValidate
        onKeyDown={enterGoesOn}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack gap="sm">
          <WhoFacts member={member} />
          {broughtFrom !== null && (
            <Group gap="sm" role="status">
              <Text>{text.draftBack(momentText(broughtFrom))}</Text>
              <Button variant="subtle" color="gray" size="compact-md" fz="sm" onClick={startAnew}>
                {text.draftDrop}
              </Button>
            </Group>
          )}
          <SimpleGrid cols={2} spacing="md" verticalSpacing="xs">
            <PartialDateInput
              label={form.dateLabel}
              required
              value={answers.effectiveOn}
              onChange={(effectiveOn) => change({ effectiveOn })}
              {...(form.dateHint === undefined ? {} : { description: form.dateHint })}
            />
            {shownFields(form, answers.payload).map((field) => (
              <PayloadControl
                key={field.name}
                field={field}
                value={answers.payload[field.name]}
                onChange={(value) => change({ payload: { ...answers.payload, [field.name]: value } })}
                organisations={organisations}
                effectiveOn={answers.effectiveOn}
                error={problems[field.name]}
              />
            ))}
          </SimpleGrid>
          {form.decision && (
            <DecisionFields decision={answers.decision} onChange={(decision) => change({ decision })} />
          )}
          <TextInput
            label={text.note}
            maxLength={1000}
            autoComplete="off"
            value={answers.note}
            onChange={(e) => change({ note: e.currentTarget.value })}
          />
          <Judgement
            name={fullName}
            effectiveOn={answers.effectiveOn}
            preview={judged ? preview.data : undefined}
            refusal={judged && preview.error ? preview.error.error : null}
            missing={[...missing, ...Object.keys(problems).map((p) => labelOf(p))]}
            orgName={orgName}
          />
          <ErrorNote error={record.error?.error} />
          <Group justify="flex-end" gap="sm">
            {judged && preview.isError && <Text>{text.refusedHint}</Text>}
            <Button variant="default" onClick={onClose}>
              {text.cancel}
            </Button>
            <Button type="submit" disabled={!mayRecord} loading={record.isPending}>
              {form.deed}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );

  function labelOf(problem: string): string {
    if (problem === 'effectiveOn') return form.dateLabel;
    if (problem === 'signedOn') return text.decisionSignedOn;
    return form.fields.find((f) => f.name === problem)?.label ?? '';
  }
}
