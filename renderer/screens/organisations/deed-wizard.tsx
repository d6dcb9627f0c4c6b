/**
 * Recording one deed of an organisation on one screen: what, from when, by which decision, what follows. The register
 * judges while it is typed: what cannot be is refused at its field, what the rules warn of stands beside.
 */
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OrganisationDeedKind } from '../../../shared/entities/organisation-deed.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { eventText } from '../../../shared/i18n/vi/event-wizard.ts';
import { organisationDeedText, organisationText as text } from '../../../shared/i18n/vi/organisation.ts';
import type { OrganisationAsOf } from '../../../shared/ipc/organisation.ts';
import { useCommand } from '../../api.ts';
import { DeedForm } from '../../parts/deed-form.tsx';
import { DraftNote } from '../../parts/draft-note.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { errorWords } from '../../parts/error-words.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { DeedEffect } from './deed-effect.tsx';
import { DeedQuestions } from './deed-questions.tsx';
import classes from './organisations.module.css';
import { useDeedWizard } from './use-deed-wizard.ts';

interface Props {
  readonly kind: OrganisationDeedKind;
  readonly org: OrganisationAsOf;
  readonly onClose: () => void;
}

export function DeedWizard({ kind, org, onClose }: Props) {
  const words = organisationDeedText[kind];
  const wizard = useDeedWizard(kind, org);
  const { answers, change, check, refusal } = wizard;
  const record = useCommand('organisation.record');
  const [tried, setTried] = useState(false);
  // A refused answer to this very deed: what the register found only while writing.
  const failure = record.error?.error;
  const ofName = refusal?.code === 'organisation.exists';
  // Who is still inside is for the question where they go, where there is one.
  const ofPlace =
    refusal?.code === 'organisation.still-inside' && (kind === 'dissolve' || kind === 'disband');
  const refusedField = ofName ? 'name' : ofPlace ? 'membersToOrgId' : 'effectiveOn';
  const atDate = refusal && refusedField === 'effectiveOn' ? errorWords(refusal) : undefined;
  const problem = (field: string) =>
    refusal && field === refusedField ? errorWords(refusal) : tried ? check.problems[field] : undefined;
  const dateProblem = check.problems.effectiveOn ?? atDate;

  const save = () => {
    setTried(true);
    const { deed } = check;
    // What the register has already refused is not sent; what it was not asked yet, it judges again.
    if (!deed || refusal) return;
    record.mutate(deed, {
      onSuccess: ({ moved }) => {
        wizard.done();
        notify.success(text.recorded(words.title, 'name' in deed ? deed.name : org.name, moved));
        onClose();
      },
    });
  };

  return (
    <Modal
      opened
      onClose={onClose}
      size={1080}
      title={kind === 'found' || kind === 'unite' ? words.title : `${words.title}: ${org.name}`}
    >
      <DeedForm onSave={save}>
        <Stack gap="sm">
          <Text c="dimmed">{words.hint}</Text>
          <DraftNote broughtFrom={wizard.broughtFrom} onStartAnew={wizard.startAnew} />
          <div className={classes.wizard}>
            <Stack gap="sm">
              <DeedQuestions kind={kind} org={org} wizard={wizard} problem={problem} />
              <PartialDateInput
                label={text.effectiveOn}
                required
                value={answers.effectiveOn}
                onChange={(effectiveOn) => change({ effectiveOn })}
                {...(dateProblem === undefined ? {} : { error: dateProblem })}
              />
              <TextInput
                label={text.decision}
                placeholder={text.decisionExample}
                description={text.decisionHint}
                maxLength={300}
                autoComplete="off"
                value={answers.decision}
                onChange={(e) => change({ decision: e.currentTarget.value })}
              />
              <TextInput
                label={eventText.note}
                maxLength={1000}
                autoComplete="off"
                value={answers.note}
                onChange={(e) => change({ note: e.currentTarget.value })}
              />
            </Stack>
            <div className={classes.aside}>
              <DeedEffect preview={wizard.preview} day={answers.effectiveOn} refusal={refusal} />
            </div>
          </div>
          <div className={classes.foot}>
            <ErrorNote error={failure} />
            <Group justify="flex-end" gap="sm">
              {tried && check.deed === null && <Text role="alert">{Object.values(check.problems)[0]}</Text>}
              <Button variant="default" onClick={onClose}>
                {appText.cancel}
              </Button>
              <Button type="submit" loading={record.isPending}>
                {words.record}
              </Button>
            </Group>
          </div>
        </Stack>
      </DeedForm>
    </Modal>
  );
}
