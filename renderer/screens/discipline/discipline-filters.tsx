import { NativeSelect } from '@mantine/core';
import {
  anyDisciplineForms,
  disciplineStateNames,
  disciplineText as text,
} from '../../../shared/i18n/vi/discipline.ts';
import type { DisciplineListRequest } from '../../../shared/ipc/discipline.ts';
import { PeriodChoice } from '../../parts/period-choice.tsx';

export type FilterAnswers = Omit<DisciplineListRequest, 'orgId'>;
export const noFilter = { subject: '', form: '', state: '' } as const;

const choices = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
const keyOf = <K extends string>(labels: Readonly<Record<K, string>>, value: string): K | '' =>
  (Object.keys(labels) as K[]).find((key) => key === value) ?? '';

interface Props {
  readonly question: FilterAnswers;
  readonly onChange: (part: Partial<FilterAnswers>) => void;
}

/** Of which days, of whom, which form and state. */
export function DisciplineFilters({ question, onChange }: Props) {
  const { span, from, to } = question;
  return (
    <>
      <NativeSelect
        label={text.span}
        data={choices(text.spans)}
        value={span}
        onChange={(e) => onChange({ span: keyOf(text.spans, e.currentTarget.value) || 'period' })}
      />
      {span === 'period' && <PeriodChoice from={from} to={to} onChange={onChange} />}
      <NativeSelect
        label={text.subject}
        data={[{ value: '', label: text.anySubject }, ...choices(text.subjects)]}
        value={question.subject}
        onChange={(e) => onChange({ subject: keyOf(text.subjects, e.currentTarget.value) })}
      />
      <NativeSelect
        label={text.form}
        data={[{ value: '', label: text.anyForm }, ...choices(anyDisciplineForms)]}
        value={question.form}
        onChange={(e) => onChange({ form: keyOf(anyDisciplineForms, e.currentTarget.value) })}
      />
      <NativeSelect
        label={text.state}
        data={[{ value: '', label: text.anyState }, ...choices(disciplineStateNames)]}
        value={question.state}
        onChange={(e) => onChange({ state: keyOf(disciplineStateNames, e.currentTarget.value) })}
      />
    </>
  );
}
