/**
 * One decision's number stands for one paper: met again on another day or for another deed, one of the two was
 * mistyped. Numbers begin anew each year and with each authority, so only those of one year and one authority meet.
 */
import type { CommendationForm } from '../entities/commendation.ts';
import { formatDate } from '../text/dates.ts';
import { foldText } from '../text/names.ts';

export interface DecidedDeed {
  readonly form: CommendationForm;
  readonly title: string;
  readonly commendedOn: string;
  readonly decision: { readonly number: string; readonly signedOn: string; readonly authority: string };
}

const yearOf = ({ decision, commendedOn }: DecidedDeed): string =>
  (decision.signedOn || commendedOn).slice(0, 4);

/** A blank authority may be any. */
const mayBeOneAuthority = (a: string, b: string): boolean =>
  a === '' || b === '' || foldText(a) === foldText(b);

const isSamePaper = (a: DecidedDeed, b: DecidedDeed): boolean =>
  a.decision.number === b.decision.number &&
  yearOf(a) === yearOf(b) &&
  mayBeOneAuthority(a.decision.authority, b.decision.authority);

/** Why the number may be mistyped, against one that the register has; null when the two agree or have nothing to do. */
export function clashOfDecisions(
  now: DecidedDeed,
  before: DecidedDeed & { readonly name: string },
): string | null {
  if (now.decision.number === '' || !isSamePaper(now, before)) return null;
  const { number } = now.decision;
  const days = [now.decision.signedOn, before.decision.signedOn];
  if (!days.includes('') && days[0] !== days[1])
    return `Quyết định số ${number} đã ghi với ngày ký ${formatDate(before.decision.signedOn)} (${before.name}); ở đây ghi ${formatDate(now.decision.signedOn)}.`;
  if (now.form !== before.form || foldText(now.title) !== foldText(before.title))
    return `Quyết định số ${number} đã ghi cho ${before.name} với nội dung khác: ${before.title}.`;
  return null;
}
