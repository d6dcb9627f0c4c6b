/** The answers of "Ghi khen thưởng" as they are kept: dates, years and money may still be half typed. Pure. */
import { z } from 'zod';
import { commendationForms, commendationLevels } from '../../../shared/entities/commendation.ts';
import { decisionSchema, noDecision } from '../../../shared/entities/event.ts';
import { type CommendationRow, commendationSchema } from '../../../shared/ipc/commendation.ts';

const subject = z.object({ id: z.number(), name: z.string(), orgName: z.string() });
export type Subject = Readonly<z.output<typeof subject>>;

const answersSchema = z.object({
  form: z.enum(['', ...commendationForms]),
  title: z.string(),
  commendedOn: z.string(),
  decision: decisionSchema.extend({ signedOn: z.string() }),
  level: z.enum(commendationLevels),
  year: z.string(),
  amount: z.string(),
  note: z.string(),
  members: z.array(subject),
  organisations: z.array(subject),
});
export type CommendationAnswers = Readonly<z.output<typeof answersSchema>>;

export const blankCommendation: CommendationAnswers = {
  form: '',
  title: '',
  commendedOn: '',
  decision: noDecision,
  level: '',
  year: '',
  amount: '',
  note: '',
  members: [],
  organisations: [],
};

const written = (value: number | null): string => (value === null ? '' : String(value));

/** Those of a row of an organisation, to be mended. */
export const answersOfRow = (row: CommendationRow): CommendationAnswers => ({
  form: row.form,
  title: row.title,
  commendedOn: row.commendedOn,
  decision: row.decision,
  level: row.level,
  year: written(row.year),
  amount: written(row.amount),
  note: row.note,
  members: [],
  organisations: [{ id: row.subjectId, name: row.name, orgName: '' }],
});

export function readCommendation(body: string): CommendationAnswers | null {
  try {
    return answersSchema.parse(JSON.parse(body));
  } catch {
    // An unreadable draft: the form starts blank.
    return null;
  }
}

/** A number with or without the dots of thousands; NaN is no number, and the schema refuses it. */
const numberOrNone = (typed: string): number | null => {
  const digits = typed.replace(/[\s.]/g, '');
  if (digits === '') return null;
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
};

/** What the decision says of all, or by field what is missing or wrong in it. */
export function saidBy(answers: CommendationAnswers) {
  const { members: _, organisations: __, year, amount, ...said } = answers;
  return commendationSchema.safeParse({
    ...said,
    year: numberOrNone(year),
    amount: numberOrNone(amount),
  });
}

/** Those not there yet are added, in the order given. */
export const withSubjects = (now: readonly Subject[], more: readonly Subject[]): Subject[] => {
  const known = new Set(now.map((s) => s.id));
  const added = more.filter((s) => !known.has(s.id) && known.add(s.id));
  return [...now, ...added];
};
