/** Meeting papers of a year's rating: the register says everything that stands on them, the page only lays it out. */
import { z } from 'zod';
import { yearPaperKinds, yearTableKinds } from '../entities/year-paper.ts';
import type { MeetingCheck, RatingMeeting } from '../rules/rating-meeting.ts';
import type { RatingLevel } from '../rules/rating-names.ts';
import type { YearTable } from '../rules/year-papers/year-table.ts';
import { bookPaperSchema } from './book.ts';
import { query } from './define.ts';
import type { RatingDecision, YearRow } from './year.ts';

const wholeOrPart = z.number().int().positive().nullable();

export const yearPaperRequestSchema = z.object({
  kind: z.enum(yearPaperKinds),
  year: z.number().int().min(1930).max(2200),
  /** an organisation with its subtree as of 31 December; null = the whole register */
  orgId: wholeOrPart,
  /** of all branches, also those that have nobody for this paper */
  withEmpty: z.boolean().default(false),
});
export type YearPaperRequest = z.output<typeof yearPaperRequestSchema>;

/** The tables among them, for Excel. */
export const yearTableRequestSchema = yearPaperRequestSchema.extend({ kind: z.enum(yearTableKinds) });

/** Words of the paper that the register does not know. */
export const yearPaperWordsSchema = bookPaperSchema.extend({
  /** "Số 05-QĐ/ĐU"; '' leaves the place for the pen */
  number: z.string().trim().max(40),
});
export type YearPaperWords = z.output<typeof yearPaperWordsSchema>;

export const yearPaperJobSchema = z.object({
  document: z.literal('yearPaper'),
  request: yearPaperRequestSchema,
  words: yearPaperWordsSchema,
  /** of each slip; 1 for every other paper */
  copies: z.number().int().min(1).max(200),
  /** slips side by side on a sheet where they are short enough */
  perSheet: z.union([z.literal(1), z.literal(2), z.literal(4)]),
});
export type YearPaperJob = z.output<typeof yearPaperJobSchema>;

/** What one organisation's copy of the paper says. */
export interface YearPaperUnit {
  /** null = members of whom the list does not say where they are */
  readonly orgId: number | null;
  readonly orgName: string;
  readonly upperName: string;
  readonly isBranch: boolean;
  /** whom the paper is about, in the order of the list */
  readonly rows: readonly YearRow[];
  /** null where the paper is not a table */
  readonly table: YearTable | null;
  /** null = no meeting was entered, or the paper needs none */
  readonly meeting: RatingMeeting | null;
  /** figures of the count that cannot be right */
  readonly checks: readonly MeetingCheck[];
}

export interface YearPaper {
  readonly request: YearPaperRequest;
  readonly practice: boolean;
  readonly levelNames: Readonly<Record<RatingLevel, string>>;
  /** by which the levels are called so, '' where no guidance of that year is known by its number */
  readonly citation: string;
  readonly decision: RatingDecision;
  /** one for each branch, or one for all where the paper is the committee's */
  readonly units: readonly YearPaperUnit[];
  /** of the organisation asked for, on the year's list */
  readonly listed: number;
}

export const yearPaperOps = {
  'yearPaper.get': query<YearPaper>()(z.object({ request: yearPaperRequestSchema })),
};
