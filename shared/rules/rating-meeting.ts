/**
 * The meeting of a branch at which it voted, and whether its counts add up: valid + invalid = back ≤ issued ≤ present,
 * and nobody has more votes than there were valid ballots. Said, never blocked: the minutes are what stands.
 */
import { z } from 'zod';
import type { RatingProcess } from '../entities/rating-process.ts';

const count = z.number().int().min(0).max(100_000).nullable();

export const ratingMeetingSchema = z.object({
  /** ISO day; '' = not written down */
  metOn: z.union([z.literal(''), z.iso.date()]),
  called: count,
  present: count,
  ballotsIssued: count,
  ballotsBack: count,
  ballotsValid: count,
  chair: z.string().trim().max(120),
  secretary: z.string().trim().max(120),
  /** names, as the minutes have them */
  tellers: z.string().trim().max(300),
});
export type RatingMeetingFields = z.output<typeof ratingMeetingSchema>;
export interface RatingMeeting extends RatingMeetingFields {
  readonly version: number;
}

export const noMeeting: RatingMeetingFields = {
  metOn: '',
  called: null,
  present: null,
  ballotsIssued: null,
  ballotsBack: null,
  ballotsValid: null,
  chair: '',
  secretary: '',
  tellers: '',
};

export type MeetingCheckKind =
  | 'presentAboveCalled'
  | 'issuedAbovePresent'
  | 'backAboveIssued'
  | 'validAboveBack'
  | 'bestAboveBack'
  | 'votesAboveValid'
  | 'votesAboveBack';

export interface MeetingCheck {
  readonly kind: MeetingCheckKind;
  /** the two figures that do not fit, the one that is too large first */
  readonly counted: number;
  readonly limit: number;
  /** whose votes; null = the meeting's own counts */
  readonly member: { readonly memberId: number; readonly name: string } | null;
}

interface Voted {
  readonly memberId: number;
  readonly name: string;
  readonly process: Pick<RatingProcess, 'votes'>;
}

const sum = (...parts: readonly (number | null)[]): number | null =>
  parts.every((n) => n === null) ? null : parts.reduce<number>((all, n) => all + (n ?? 0), 0);

/** Where a count is not written down nothing is said of it. */
export function checkMeeting(meeting: RatingMeetingFields, rows: readonly Voted[]): MeetingCheck[] {
  const { called, present, ballotsIssued: issued, ballotsBack: back, ballotsValid: valid } = meeting;
  const found: MeetingCheck[] = [];
  const check = (
    kind: MeetingCheckKind,
    counted: number | null,
    limit: number | null,
    member: MeetingCheck['member'] = null,
  ) => {
    if (counted !== null && limit !== null && counted > limit) found.push({ kind, counted, limit, member });
  };
  check('presentAboveCalled', present, called);
  check('issuedAbovePresent', issued, present);
  check('backAboveIssued', back, issued);
  check('validAboveBack', valid, back);
  for (const { memberId, name, process } of rows) {
    const { bestFor, bestAgainst, good, fair, poor, invalid } = process.votes;
    const member = { memberId, name };
    // The best level has a slip of its own, handed out to the same people.
    check('bestAboveBack', sum(bestFor, bestAgainst), back, member);
    check('votesAboveValid', sum(good, fair, poor), valid, member);
    check('votesAboveBack', sum(good, fair, poor, invalid), back, member);
  }
  return found;
}
