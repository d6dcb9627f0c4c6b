/** What a person typed into a cell of the rating grid, read or refused with a sentence. */
import { cockpitText as text } from '../../../shared/i18n/vi/year-cockpit.ts';
import type { RatingEdit } from '../../../shared/ipc/year-process.ts';
import { parseVietnameseDate } from '../../../shared/text/dates.ts';

type CellEdit = Omit<RatingEdit, 'memberId'>;
export type Typed =
  | { readonly ok: true; readonly edit: CellEdit }
  | { readonly ok: false; readonly problem: string };

const refused = (problem: string): Typed => ({ ok: false, problem });

export function readCount(typed: string, of: (n: number | null) => CellEdit): Typed {
  const t = typed.trim();
  if (t === '') return { ok: true, edit: of(null) };
  return /^\d{1,5}$/.test(t) ? { ok: true, edit: of(Number(t)) } : refused(text.badCount);
}

/** "87,5" → 875 tenths; a point serves as well as a comma. */
export function readScore(typed: string): Typed {
  const t = typed.trim();
  if (t === '') return { ok: true, edit: { part: { score: null } } };
  const found = /^(\d{1,3})(?:[.,](\d))?$/.exec(t);
  const score = found ? Number(found[1]) * 10 + Number(found[2] ?? 0) : Number.NaN;
  return score <= 1000 ? { ok: true, edit: { part: { score } } } : refused(text.badScore);
}

/** A whole day; 20112026 stands for 20/11/2026, which saves two keys. */
export function readDay(typed: string): Typed {
  const t = typed.trim().replace(/^(\d{2})(\d{2})(\d{4})$/, '$1/$2/$3');
  if (t === '') return { ok: true, edit: { part: { selfAssessedOn: '' } } };
  const reading = parseVietnameseDate(t);
  return reading.ok && reading.precision === 'day'
    ? { ok: true, edit: { part: { selfAssessedOn: reading.value } } }
    : refused(text.badDate);
}

export const readNote = (typed: string): Typed =>
  typed.trim().length > 300
    ? refused(text.longNote)
    : { ok: true, edit: { part: { overrideNote: typed.trim() } } };
