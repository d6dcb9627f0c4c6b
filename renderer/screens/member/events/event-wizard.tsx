/**
 * Recording one event on one screen: who, when, on what paper, what follows. The register judges the answers
 * while they are typed; what its rules forbid cannot be recorded, and the rule stands at the field with its citation.
 */
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { deedLabel } from '../../../../shared/i18n/vi/event.ts';
import { eventFormText } from '../../../../shared/i18n/vi/event-forms.ts';
import { eventText as text } from '../../../../shared/i18n/vi/event-wizard.ts';
import type { MemberDetail } from '../../../../shared/ipc/member.ts';
import { useCommand, useOp } from '../../../api.ts';
import { DecisionFields } from '../../../parts/decision-fields.tsx';
import { DeedForm } from '../../../parts/deed-form.tsx';
import { DraftNote } from '../../../parts/draft-note.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { errorWords } from '../../../parts/error-words.tsx';
import { notify } from '../../../parts/notify.ts';
import { type RecordedKind, refusalField } from './event-form.ts';
import { eventForms } from './event-forms.ts';
import classes from './event-wizard.module.css';
import { Judgement } from './judgement.tsx';
import { Papers } from './papers.tsx';
import { Questions } from './questions.tsx';
import { useEventWizard } from './use-event-wizard.ts';
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
  const again = member.state.admittedOn !== null;
  const title = deedLabel(kind, again);
  const deed = kind === 'admitted' && again ? eventFormText.readmitted.deed : form.deed;
  const organisations = useOp('organisation.list', {}).data ?? [];
  const wizard = useEventWizard(form, member, organisations);
  const { answers, change, check, refusal } = wizard;
  // The life as it was when this window was opened: somebody else may record in the meantime.
  const [ledgerSize] = useState(() => member.events.filter((e) => e.withdrawnReason === null).length);
  const record = useCommand('event.record');
  const refusedField = refusalField(form, refusal);
  const refusedAt = form.fields.find((f) => f.name === refusedField)?.label ?? form.dateLabel;

  const save = () => {
    if (!wizard.mayRecord) return;
    record.mutate(
      { ...wizard.draft, ledgerSize },
      {
        onSuccess: () => {
          wizard.done();
          notify.success(text.recorded(title, fullName));
          onRecorded();
        },
      },
    );
  };

  return (
    <Modal opened onClose={onClose} size={1120} title={text.wizardTitle(title, fullName)} centered>
      <DeedForm onSave={save}>
        <Stack gap="sm">
          <WhoFacts member={member} facts={form.facts} />
          <DraftNote broughtFrom={wizard.broughtFrom} onStartAnew={wizard.startAnew} />
          <div className={classes.sides}>
            <Stack gap="sm">
              <Questions
                form={form}
                member={member}
                wizard={wizard}
                organisations={organisations}
                refusedAt={refusedField}
                refusal={refusal ? <span role="alert">{errorWords(refusal)}</span> : undefined}
              />
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
              {wizard.preview && <Papers papers={wizard.preview.papers} />}
            </Stack>
            <div className={classes.aside}>
              <Judgement
                member={member}
                draft={wizard.draft}
                preview={wizard.preview}
                refusedAt={refusal ? refusedAt : null}
                missing={[...check.missing, ...Object.keys(check.problems).map(labelOf)]}
                organisations={organisations}
              />
            </div>
          </div>
          <div className={classes.foot}>
            <ErrorNote error={record.error?.error} />
            <Group justify="flex-end" gap="sm">
              <Button variant="default" onClick={onClose}>
                {text.cancel}
              </Button>
              <Button type="submit" disabled={!wizard.mayRecord} loading={record.isPending}>
                {deed}
              </Button>
            </Group>
          </div>
        </Stack>
      </DeedForm>
    </Modal>
  );

  function labelOf(problem: string): string {
    if (problem === 'effectiveOn') return form.dateLabel;
    if (problem === 'signedOn') return text.decisionSignedOn;
    return form.fields.find((f) => f.name === problem)?.label ?? '';
  }
}
