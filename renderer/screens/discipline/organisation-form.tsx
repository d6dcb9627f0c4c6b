import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  decidingBodyNames,
  organisationDisciplineFormNames,
} from '../../../shared/entities/discipline-form.ts';
import { fullDate } from '../../../shared/entities/event-dates.ts';
import type { OrganisationDiscipline } from '../../../shared/entities/organisation-discipline.ts';
import {
  decidingBodies,
  organisationDisciplineForms,
  disciplineText as text,
} from '../../../shared/i18n/vi/discipline.ts';
import { eventText } from '../../../shared/i18n/vi/event-wizard.ts';
import { isPartialDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { useAnswers } from '../../fields/use-answers.ts';
import { DecisionFields } from '../../parts/decision-fields.tsx';
import { DeedFrame } from '../../parts/discipline/deed-frame.tsx';
import { DraftNote } from '../../parts/draft-note.tsx';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import {
  answersOf,
  blankAnswers,
  type OrganisationAnswers,
  readOrganisationAnswers,
} from './organisation-answers.ts';

interface Props {
  /** null: a new decision */
  readonly editing: OrganisationDiscipline | null;
  readonly orgId: number | null;
  readonly onClose: () => void;
  readonly onRecorded: (id: number) => void;
}

const isDay = (value: string): boolean => fullDate.safeParse(value).success;

/** A decision on an organisation, new or corrected. */
export function OrganisationForm({ editing, orgId, onClose, onRecorded }: Props) {
  const { answers, change, broughtFrom, startAnew, done } = useAnswers<OrganisationAnswers>(
    `discipline:organisation:${editing?.id ?? 'new'}`,
    editing ? answersOf(editing) : { ...blankAnswers, orgId },
    readOrganisationAnswers,
  );
  const organisations = useOp('organisation.list', {}).data ?? [];
  const name = organisations.find((o) => o.id === answers.orgId)?.name ?? '';

  const { form, effectiveOn, decision, violatedOn } = answers;
  const missing = [
    ...(answers.orgId === null ? [text.organisation] : []),
    ...(form === null ? [text.form] : []),
    ...(answers.ground.trim() === '' ? [text.ground] : []),
    ...(isDay(effectiveOn) ? [] : [text.effectiveOn]),
    ...(['announcedOn', 'receivedOn'] as const)
      .filter((key) => answers[key] !== '' && !isDay(answers[key]))
      .map((key) => text[key]),
    ...(violatedOn === '' || isPartialDate(violatedOn) ? [] : [text.violatedOn]),
    ...(decision.signedOn === '' || isPartialDate(decision.signedOn) ? [] : [eventText.decisionSignedOn]),
  ];
  const words = (key: 'articles' | 'group' | 'note', example = '') => (
    <TextInput
      label={text[key]}
      placeholder={example}
      maxLength={key === 'note' ? 1000 : 300}
      autoComplete="off"
      value={answers[key]}
      onChange={(e) => change({ [key]: e.currentTarget.value })}
    />
  );
  const day = (key: 'effectiveOn' | 'announcedOn' | 'receivedOn' | 'violatedOn', refusal?: ReactNode) => (
    <PartialDateInput
      label={text[key]}
      required={key === 'effectiveOn'}
      value={answers[key]}
      onChange={(value) => change({ [key]: value })}
      error={refusal}
    />
  );
  return (
    <DeedFrame
      title={editing ? text.editTitle(name) : text.organisationTitle}
      button={editing ? text.saveEdit : text.saveOrganisation}
      deed={{
        deed: 'organisation',
        id: editing?.id ?? null,
        version: editing?.version ?? 0,
        discipline: { ...answers, orgId: answers.orgId ?? 0, form: form ?? 'reprimand' },
      }}
      missing={missing}
      success={text.recorded(name)}
      size={1120}
      beside
      onClose={onClose}
      onRecorded={(id) => {
        done();
        onRecorded(id);
      }}
    >
      {(refusal) => (
        <>
          <DraftNote broughtFrom={broughtFrom} onStartAnew={startAnew} />
          <SimpleGrid cols={3} spacing="md" verticalSpacing="xs">
            <Select
              data-autofocus
              label={text.organisation}
              withAsterisk
              aria-required
              searchable
              openOnFocus={false}
              allowDeselect={false}
              data={organisations.map((o) => ({ value: String(o.id), label: o.name }))}
              value={answers.orgId === null ? null : String(answers.orgId)}
              onChange={(chosen) => change({ orgId: chosen === null ? null : Number(chosen) })}
            />
            <Select
              label={text.form}
              withAsterisk
              aria-required
              allowDeselect={false}
              data={organisationDisciplineFormNames.map((value) => ({
                value,
                label: organisationDisciplineForms[value],
              }))}
              value={form}
              onChange={(chosen) =>
                change({ form: organisationDisciplineFormNames.find((f) => f === chosen) ?? null })
              }
            />
            <Select
              label={text.body}
              clearable
              data={decidingBodyNames.map((value) => ({ value, label: decidingBodies[value] }))}
              value={answers.body === '' ? null : answers.body}
              onChange={(chosen) => change({ body: decidingBodyNames.find((b) => b === chosen) ?? '' })}
            />
            {day('effectiveOn', refusal)}
            {day('announcedOn')}
            {day('receivedOn')}
          </SimpleGrid>
          <Textarea
            label={text.ground}
            withAsterisk
            aria-required
            autosize
            minRows={2}
            maxLength={500}
            value={answers.ground}
            onChange={(e) => change({ ground: e.currentTarget.value })}
          />
          <SimpleGrid cols={3} spacing="md" verticalSpacing="xs">
            {words('articles', text.articlesExample)}
            {words('group', text.groupExample)}
            {day('violatedOn')}
          </SimpleGrid>
          <DecisionFields decision={decision} onChange={(next) => change({ decision: next })} />
          {words('note')}
        </>
      )}
    </DeedFrame>
  );
}
