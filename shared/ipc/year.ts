import { z } from 'zod';
import { fullDate } from '../entities/event-dates.ts';
import type { RatingProcess } from '../entities/rating-process.ts';
import type { YearClosing } from '../entities/year-closing.ts';
import type { ConflictFacts } from '../rules/rating-conflicts.ts';
import { type RatingLevel, ratingLevels } from '../rules/rating-names.ts';
import { type UnratedReason, unratedReasons } from '../rules/rating-unrated.ts';
import type { RatingWarning } from '../rules/rating-warnings.ts';
import { command, job, query } from './define.ts';

/** Where a year's list came from: a roster that was brought in, or the register as of 31 December. */
export interface RatingYear {
  readonly year: number;
  readonly source: 'roster' | 'ledger';
  readonly sourceNote: string;
  /** the day of the list, ISO */
  readonly asOf: string;
  readonly listed: number;
  readonly rated: number;
}

/** A year in the list of years. */
export interface ListedYear extends RatingYear {
  /** the closing under which the year stands; null while it is open */
  readonly closing: Pick<YearClosing, 'number' | 'closedAt' | 'amendments'> | null;
}

/** What the ledger knows at the end of the year that the rating is judged by. */
export type YearFacts = Pick<
  ConflictFacts,
  'status' | 'leftOn' | 'discipline' | 'unitDisciplined' | 'unpaidMonths'
>;

/** One member on a year's list. */
export interface YearRow {
  readonly memberId: number;
  readonly name: string;
  readonly bornOn: string;
  readonly sex: string;
  readonly cardNumber: string;
  readonly post: string;
  readonly admittedOn: string | null;
  /** organisation at the time of the list; null = the source did not say */
  readonly orgId: number | null;
  readonly orgName: string;
  readonly probationary: boolean;
  readonly level: RatingLevel | null;
  readonly reason: UnratedReason | null;
  readonly note: string;
  /** the level as the roster wrote it, '' where there was none */
  readonly written: string;
  readonly warnings: readonly RatingWarning[];
  /** what each body said, the votes, the score */
  readonly process: RatingProcess;
  readonly facts: YearFacts;
}

/** As of the last day of the year. */
export interface YearOrganisation {
  readonly id: number;
  readonly name: string;
  readonly parentId: number | null;
}

/** The decision that recognises the levels; all '' while there is none. */
export interface RatingDecision {
  readonly number: string;
  /** ISO day of signing */
  readonly on: string;
  readonly by: string;
}

/** Figures are made from the rows by shared/rules/classify-year.ts, on the screen and in the workbook alike. */
export interface YearDetail extends ListedYear {
  /** by organisation as the tree goes, then by name; closed: as it was closed, with all amendments */
  readonly rows: readonly YearRow[];
  /** parents before their children */
  readonly organisations: readonly YearOrganisation[];
  readonly decision: RatingDecision;
}

const year = z.number().int().min(1930).max(2200);

/** What is recorded for a member: a level, why there is none, or nothing yet. */
export const ratingChoiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('level'), level: z.enum(ratingLevels) }),
  z.object({
    kind: z.literal('unrated'),
    reason: z.enum(unratedReasons),
    note: z.string().trim().max(300).default(''),
  }),
  z.object({ kind: z.literal('open') }),
]);
export type RatingChoice = z.output<typeof ratingChoiceSchema>;

export const yearExportSchema = z.object({
  year,
  /** which base the percentages of the levels are printed on */
  percentBase: z.enum(['total', 'rated']),
  /** of file.pickSave */
  token: z.string(),
  place: z.string().trim().max(80),
  signedOn: fullDate,
  /** "Số 05-BC/CB"; '' leaves the place for the pen */
  number: z.string().trim().max(40),
  preparer: z.string().trim().max(120),
  /** "T/M ĐẢNG ỦY" */
  onBehalfOf: z.string().trim().max(120),
  signerPost: z.string().trim().max(80),
  signer: z.string().trim().max(120),
});
export type YearExport = z.output<typeof yearExportSchema>;

export const yearOps = {
  /** newest first */
  'year.list': query<readonly ListedYear[]>()(z.object({})),
  'year.get': query<YearDetail>()(z.object({ year })),
  /** the list of those in the register on 31 December of the year, nobody rated yet */
  'year.create': command<{ readonly listed: number }>()(z.object({ year })),
  'year.export': job<{ readonly file: string; readonly sheets: number; readonly members: number }>()(
    yearExportSchema,
  ),
};
