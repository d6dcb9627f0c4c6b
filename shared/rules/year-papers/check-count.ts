/**
 * Arithmetic of a count of ballots: only figures that are written down are compared, and nothing is filled in.
 * A fault is said before the minutes are printed; it never keeps them from being printed.
 */
import type { RatingMeetingFacts } from '../../entities/year-paper.ts';
import type { YearRow } from '../../ipc/year.ts';

export type CountFaultKind =
  | 'presentOverCalled'
  | 'issuedOverPresent'
  | 'backOverIssued'
  | 'validOverBack'
  | 'bestOverBack'
  | 'levelsOverBack'
  | 'levelsUnderBack';

export interface CountFault {
  readonly kind: CountFaultKind;
  /** of the member whose votes they are; '' = of the meeting itself */
  readonly name: string;
  readonly counted: number;
  readonly limit: number;
}

type Figure = number | null;
const over = (counted: Figure, limit: Figure): counted is number =>
  counted !== null && limit !== null && counted > limit;
const sumOf = (figures: readonly Figure[]): number => figures.reduce<number>((sum, n) => sum + (n ?? 0), 0);

export function checkCount(
  meeting: RatingMeetingFacts | null,
  rows: readonly Pick<YearRow, 'name' | 'process'>[],
): readonly CountFault[] {
  if (!meeting) return [];
  const { called, present, ballotsIssued: issued, ballotsBack: back, ballotsValid: valid } = meeting;
  const ofMeeting = (kind: CountFaultKind, counted: Figure, limit: Figure): CountFault[] =>
    over(counted, limit) ? [{ kind, name: '', counted, limit: limit ?? 0 }] : [];
  return [
    ...ofMeeting('presentOverCalled', present, called),
    ...ofMeeting('issuedOverPresent', issued, present),
    ...ofMeeting('backOverIssued', back, issued),
    ...ofMeeting('validOverBack', valid, back),
    ...(back === null ? [] : rows.flatMap((row) => ofVotes(row, back))),
  ];
}

function ofVotes({ name, process }: Pick<YearRow, 'name' | 'process'>, back: number): CountFault[] {
  const { bestFor, bestAgainst, good, fair, poor, invalid } = process.votes;
  const best = sumOf([bestFor, bestAgainst]);
  const marks = [good, fair, poor];
  const levels = sumOf([...marks, invalid]);
  const faults: CountFault[] = [];
  if (best > back) faults.push({ kind: 'bestOverBack', name, counted: best, limit: back });
  if (levels > back) faults.push({ kind: 'levelsOverBack', name, counted: levels, limit: back });
  // One slip has one mark a row, so with every figure there the marks are as many as the slips.
  else if (levels < back && [...marks, invalid].every((n) => n !== null))
    faults.push({ kind: 'levelsUnderBack', name, counted: levels, limit: back });
  return faults;
}
