/** The year-end cockpit: how the levels of a year come about, whom the list holds, the branches' meetings. */
import { z } from 'zod';
import { ratingProcessSchema } from '../entities/rating-process.ts';
import { type RatingMeeting, ratingMeetingSchema } from '../rules/rating-meeting.ts';
import type { UnratedReason } from '../rules/rating-unrated.ts';
import { command, query } from './define.ts';
import { ratingChoiceSchema } from './year.ts';

const year = z.number().int().min(1930).max(2200);
const memberId = z.number().int().positive();
const { shape } = ratingProcessSchema;

/** Any part of what is known of how a level came about; what is not there stays as it is. */
export const ratingPartSchema = z.strictObject({
  opinions: shape.opinions.partial().optional(),
  votes: shape.votes.partial().optional(),
  score: shape.score.optional(),
  selfAssessedOn: shape.selfAssessedOn.optional(),
  overrideNote: shape.overrideNote.optional(),
});
export type RatingPart = z.output<typeof ratingPartSchema>;

/** What is to be recorded of one member: the level that stands, parts of its process, or both. */
export const ratingEditSchema = z.object({
  memberId,
  choice: ratingChoiceSchema.optional(),
  part: ratingPartSchema.optional(),
});
export type RatingEdit = z.output<typeof ratingEditSchema>;

export interface AcceptedProposals {
  /** levels that were written from the proposal */
  readonly rated: number;
  /** not to be rated by the rules: the reason was written */
  readonly unrated: number;
  /** had a level or a reason already, another one than proposed: left as they were */
  readonly kept: number;
  /** nothing to propose from */
  readonly nothing: number;
}

export interface YearNewcomer {
  readonly memberId: number;
  readonly name: string;
  readonly orgName: string;
  readonly admittedOn: string | null;
  /** why he will stand unrated, by the rules of the year; null = to be rated */
  readonly reason: UnratedReason | null;
}
export interface YearLeaver {
  readonly memberId: number;
  readonly name: string;
  readonly orgName: string;
  /** what the ledger says of him on the last day of the year: "Đã chuyển đi từ 03/11/2025" */
  readonly why: string;
  /** something was recorded for him */
  readonly recorded: boolean;
}
export interface YearMover {
  readonly memberId: number;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}
/** Between the list and the ledger of today as of the last day of the year. */
export interface YearChanges {
  readonly newcomers: readonly YearNewcomer[];
  readonly leavers: readonly YearLeaver[];
  readonly movers: readonly YearMover[];
}

/** A branch of the list, with its meeting where one was written down. */
export interface YearMeeting {
  readonly orgId: number;
  readonly orgName: string;
  readonly listed: number;
  readonly meeting: RatingMeeting | null;
}

const ids = z.array(memberId).max(100_000);

export const yearProcessOps = {
  'year.setProcess': command<{ readonly changed: number }>()(
    z.object({ year, rows: z.array(ratingEditSchema).min(1).max(100_000) }),
  ),
  /** Levels from the proposals, for those who have neither a level nor a reason; nobody's level is changed. */
  'year.acceptProposals': command<AcceptedProposals>()(z.object({ year, memberIds: ids.min(1) })),
  'year.compare': query<YearChanges>()(z.object({ year })),
  /** Adds every newcomer; takes off and moves only those who are named. */
  'year.refresh': command<{ readonly added: number; readonly takenOff: number; readonly moved: number }>()(
    z.object({ year, takeOff: ids.default([]), move: ids.default([]) }),
  ),
  'year.meetings': query<readonly YearMeeting[]>()(z.object({ year })),
  'year.setMeeting': command<null>()(
    z.object({
      year,
      orgId: z.number().int().positive(),
      meeting: ratingMeetingSchema,
      /** of the meeting that the window showed; 0 = there was none yet */
      version: z.number().int().min(0),
    }),
  ),
  'year.setDecision': command<null>()(
    z.object({
      year,
      number: z.string().trim().max(60),
      on: z.union([z.literal(''), z.iso.date()]),
      by: z.string().trim().max(200),
    }),
  ),
};
