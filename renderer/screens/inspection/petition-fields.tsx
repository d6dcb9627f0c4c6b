import {
  Anchor,
  Autocomplete,
  NativeSelect,
  NumberInput,
  SimpleGrid,
  Textarea,
  TextInput,
} from '@mantine/core';
import {
  type PetitionFields as Fields,
  petitionKinds,
  petitionLevels,
  petitionResults,
  petitionSources,
  petitionStatuses,
  senderKinds,
} from '../../../shared/entities/petition.ts';
import { petitionText as text } from '../../../shared/i18n/vi/petition.ts';
import type { PetitionTerm } from '../../../shared/rules/petition.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { PetitionAbout } from './petition-about.tsx';
import { isSettled, type PetitionAnswers, passesOn } from './petition-answers.ts';
import { PetitionRepeat } from './petition-repeat.tsx';

export interface PetitionFieldsProps {
  /** the letter that is being mended; null = a new one */
  readonly id: number | null;
  readonly answers: PetitionAnswers;
  readonly topics: readonly string[];
  readonly term: PetitionTerm | undefined;
  readonly errorAt: (field: keyof Fields) => string | undefined;
  readonly onChange: (part: Partial<PetitionAnswers>) => void;
}

const wide = { gridColumn: 'span 2' } as const;
const choices = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

export function PetitionFormFields(props: PetitionFieldsProps) {
  const { id, answers, topics, term, errorAt, onChange } = props;
  const { fields } = text;
  const select = <F extends 'kind' | 'source' | 'senderKind' | 'level' | 'status'>(
    field: F,
    labels: Readonly<Record<Fields[F], string>>,
  ) => (
    <NativeSelect
      label={fields[field]}
      error={errorAt(field)}
      data={choices(labels)}
      value={answers[field]}
      // The values of the list are the keys of the labels.
      onChange={(e) => onChange({ [field]: e.currentTarget.value as Fields[F] } as Partial<PetitionAnswers>)}
    />
  );
  const words = (field: 'sender' | 'authority' | 'resolution' | 'note') => (
    <TextInput
      label={fields[field]}
      style={wide}
      autoComplete="off"
      withAsterisk={
        (field === 'sender' && answers.senderKind === 'named') ||
        (field === 'authority' && passesOn(answers.status))
      }
      error={errorAt(field)}
      value={answers[field]}
      onChange={(e) => onChange({ [field]: e.currentTarget.value })}
    />
  );
  const day = (field: 'receivedOn' | 'passedOn' | 'settledOn') => (
    <PartialDateInput
      label={fields[field]}
      required
      value={answers[field]}
      onChange={(value) => onChange({ [field]: value })}
      error={errorAt(field)}
    />
  );
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="md" verticalSpacing="xs">
      <NumberInput
        label={fields.numberInBook}
        withAsterisk
        min={1}
        allowDecimal={false}
        hideControls
        data-autofocus
        error={errorAt('numberInBook')}
        value={answers.numberInBook}
        onChange={(value) => onChange({ numberInBook: Number(value) })}
      />
      {day('receivedOn')}
      {select('kind', petitionKinds)}
      {select('source', petitionSources)}
      {select('senderKind', senderKinds)}
      <Autocomplete
        label={fields.topic}
        placeholder={text.topicHint}
        data={topics}
        value={answers.topic}
        onChange={(topic) => onChange({ topic })}
      />
      {words('sender')}
      <PetitionAbout answers={answers} errorAt={errorAt} onChange={onChange} />
      <PetitionRepeat id={id} answers={answers} error={errorAt('repeatOf')} onChange={onChange} />
      <Textarea
        label={fields.content}
        style={{ gridColumn: '1 / -1' }}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={4000}
        value={answers.content}
        onChange={(e) => onChange({ content: e.currentTarget.value })}
      />
      {select('level', petitionLevels)}
      {words('authority')}
      <PartialDateInput
        label={fields.dueOn}
        value={answers.dueOn}
        onChange={(dueOn) => onChange({ dueOn })}
        error={errorAt('dueOn')}
      />
      {term && (
        <div style={{ gridColumn: '1 / -1' }}>
          {term.dueOn === '' ? (
            text.termUnknown
          ) : (
            <>
              {text.withCitation(text.termByRule(formatDate(term.dueOn), term.days), term.citation)}{' '}
              {answers.dueOn !== term.dueOn && (
                <Anchor component="button" type="button" onClick={() => onChange({ dueOn: term.dueOn })}>
                  {text.useTerm}
                </Anchor>
              )}
            </>
          )}
        </div>
      )}
      {select('status', petitionStatuses)}
      {passesOn(answers.status) && day('passedOn')}
      {isSettled(answers.status) && (
        <>
          {day('settledOn')}
          <NativeSelect
            label={fields.result}
            error={errorAt('result')}
            data={[{ value: '', label: text.noResult }, ...choices(petitionResults)]}
            value={answers.result}
            onChange={(e) => onChange({ result: e.currentTarget.value as PetitionAnswers['result'] })}
          />
          {words('resolution')}
        </>
      )}
      {words('note')}
    </SimpleGrid>
  );
}
