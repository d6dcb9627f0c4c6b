import type { Ask } from '../../../../shared/documents/template.ts';
import { partialDate } from '../../../../shared/entities/event-dates.ts';
import { documentText } from '../../../../shared/i18n/vi/document.ts';

const text = documentText.answers;

/** Why an answer cannot be printed; null = it can. An empty one can: it is left to the pen. */
export function answerFault({ kind }: Ask, answer: string): string | null {
  if (answer.trim() === '') return null;
  if (kind === 'date') return partialDate.safeParse(answer).success ? null : text.badDate;
  if (kind === 'number') return /^\d[\d.,]*$/.test(answer.trim()) ? null : text.badNumber;
  return null;
}
