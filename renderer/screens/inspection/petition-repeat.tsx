import { Select } from '@mantine/core';
import { petitionText as text } from '../../../shared/i18n/vi/petition.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { todayInVietnam } from '../../parts/today.ts';
import type { PetitionAnswers } from './petition-answers.ts';

interface Props {
  readonly id: number | null;
  readonly answers: PetitionAnswers;
  readonly error: string | undefined;
  readonly onChange: (part: Partial<PetitionAnswers>) => void;
}

/** A letter is seldom repeated after longer. */
const yearsBack = 5;

/** The earlier letter that this one says again. */
export function PetitionRepeat({ id, answers, error, onChange }: Props) {
  const to = todayInVietnam();
  const from = `${Number(to.slice(0, 4)) - yearsBack}-01-01`;
  const earlier = useOp('petition.page', { from, to, kind: null, status: null, limit: 500 }).data?.rows ?? [];
  return (
    <Select
      label={text.fields.repeatOf}
      placeholder={text.notRepeat}
      searchable
      clearable
      error={error}
      data={earlier
        .filter(({ petition }) => petition.id !== id)
        .map(({ petition: p }) => ({
          value: String(p.id),
          label: [text.bookName(p.numberInBook, formatDate(p.receivedOn)), p.sender]
            .filter(Boolean)
            .join(' · '),
        }))}
      value={answers.repeatOf === null ? null : String(answers.repeatOf)}
      onChange={(chosen) => onChange({ repeatOf: chosen === null ? null : Number(chosen) })}
    />
  );
}
