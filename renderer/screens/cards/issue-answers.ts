/** The answers of "Ghi đã cấp thẻ" as they are kept, and how a pasted column fills them. Pure. */
import { z } from 'zod';
import { decisionSchema, noDecision } from '../../../shared/entities/event.ts';
import { fullDate } from '../../../shared/entities/event-dates.ts';
import { type CardForm, type CardIssue, cardForms } from '../../../shared/ipc/card.ts';
import { cellsOf } from '../../../shared/rules/paste-table.ts';
import { isPartialDate } from '../../../shared/text/dates.ts';

const answersSchema = z.object({
  form: z.enum(cardForms),
  cause: z.enum(['', 'lost', 'damaged']),
  effectiveOn: z.string(),
  decision: decisionSchema.extend({ signedOn: z.string() }),
  note: z.string(),
  /** member → number as typed */
  numbers: z.record(z.string(), z.string()),
});
export type IssueAnswers = Readonly<z.output<typeof answersSchema>>;

export const firstIssue = (form: CardForm): IssueAnswers => ({
  form,
  cause: '',
  effectiveOn: '',
  decision: noDecision,
  note: '',
  numbers: {},
});

export function readIssue(body: string): IssueAnswers | null {
  try {
    return answersSchema.parse(JSON.parse(body));
  } catch {
    // An unreadable draft: the form starts blank.
    return null;
  }
}

/** What is sent; null while the date is not whole or nobody has a number yet. */
export function sentIssue(answers: IssueAnswers, memberIds: readonly number[]): CardIssue | null {
  const people = memberIds.flatMap((memberId) => {
    const cardNumber = (answers.numbers[memberId] ?? '').replaceAll(' ', '');
    return cardNumber === '' ? [] : [{ memberId, cardNumber }];
  });
  const { signedOn } = answers.decision;
  if (people.length === 0 || !fullDate.safeParse(answers.effectiveOn).success) return null;
  if (signedOn !== '' && !isPartialDate(signedOn)) return null;
  const { form, cause, effectiveOn, decision, note } = answers;
  return { form, cause: form === 'reissue' ? cause : '', effectiveOn, decision, note, people };
}

/**
 * A column copied in Excel, pasted into one box: that box and those below it take the lines one after the other. Excel
 * eats leading zeros of numbers of twelve digits, so they are put back.
 * @returns null where the text is one line only: then it is an ordinary paste
 */
export function pastedNumbers(
  pasted: string,
  memberIds: readonly number[],
  from: number,
): Record<string, string> | null {
  const lines = cellsOf(pasted).map((cells) => cells.at(-1)?.replace(/\s+/g, '') ?? '');
  if (lines.length < 2) return null;
  const below = memberIds.slice(memberIds.indexOf(from));
  return Object.fromEntries(
    below.slice(0, lines.length).map((memberId, i) => {
      const line = lines[i] ?? '';
      return [memberId, /^\d{9,11}$/.test(line) ? line.padStart(12, '0') : line];
    }),
  );
}
