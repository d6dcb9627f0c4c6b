/** Closing a year of ratings, amending it, opening it again; and years held against each other. */
import { z } from 'zod';
import { fullDate } from '../entities/event-dates.ts';
import type { ClosedHead, YearAmendment, YearClosing } from '../entities/year-closing.ts';
import type { YearTally } from '../rules/classify-year.ts';
import type { RatedPerson, YearComparison } from '../rules/compare-years.ts';
import { ratingLevels } from '../rules/rating-names.ts';
import type { ClosingDifference, StandingRow } from '../rules/year-closing.ts';
import { command, query } from './define.ts';
import { ratingChoiceSchema } from './year.ts';

const year = z.number().int().min(1930).max(2200);
const closingId = z.number().int().positive();

/** How a year stands: what it was closed as, and what closing it now would freeze. */
export interface YearClosings {
  /** the first one first */
  readonly closings: readonly YearClosing[];
  readonly listed: number;
  readonly rated: number;
  /** rows with neither a level nor a reason */
  readonly open: number;
  /** rows about which something does not fit */
  readonly warned: number;
}

/** A closed year as it stood after so many of its amendments. */
export interface ClosedYearView {
  readonly closing: YearClosing;
  readonly head: ClosedHead;
  /** how many of the amendments are counted in; 0 = the snapshot itself */
  readonly after: number;
  readonly rows: readonly StandingRow[];
  readonly tally: YearTally;
  /** those that are counted in */
  readonly amendments: readonly YearAmendment[];
}

/** A level, or why there is none: an amendment never leaves a row open. */
export const amendedChoiceSchema = ratingChoiceSchema.refine((choice) => choice.kind !== 'open');

export const amendmentSchema = z.object({
  year,
  /** how many amendments the person has seen: the next one is made on top of them */
  seen: z.number().int().min(0),
  changes: z
    .array(z.object({ memberId: z.number().int().positive(), choice: amendedChoiceSchema }))
    .min(1)
    .max(100_000),
  ground: z.string().trim().min(1).max(300),
  paper: z.object({
    number: z.string().trim().min(1).max(60),
    on: fullDate,
    by: z.string().trim().max(120),
  }),
});

export const closedYearSheet = z.object({
  sheet: z.literal('closedYear'),
  closingId,
  after: z.number().int().min(0),
});
export const closingDifferencesSheet = z.object({
  sheet: z.literal('closingDifferences'),
  fromId: closingId,
  toId: closingId,
});

/** Which part of a year's list a number counts. */
export const yearGroups = [...ratingLevels, 'rated', 'unrated', 'total'] as const;
export type YearGroup = (typeof yearGroups)[number];

/** one to ten years, in any order */
const comparedYears = z.array(year).min(1).max(10);
export const yearComparisonSheet = z.object({
  sheet: z.literal('yearComparison'),
  years: comparedYears,
  percentBase: z.enum(['total', 'rated']),
});

export const yearMoversSheet = z.object({ sheet: z.literal('yearMovers'), from: year, to: year });
export const yearPeopleSheet = z.object({ sheet: z.literal('yearPeople'), year, of: z.enum(yearGroups) });

export const yearClosingOps = {
  'year.closings': query<YearClosings>()(z.object({ year })),
  /** `after`: null = all amendments counted in */
  'year.closedView': query<ClosedYearView>()(
    z.object({ id: closingId, after: z.number().int().min(0).nullable() }),
  ),
  /** What the later one says otherwise than the earlier one with its amendments. */
  'year.closingDifferences': query<{
    readonly from: ClosedHead;
    readonly to: ClosedHead;
    readonly differences: readonly ClosingDifference[];
  }>()(z.object({ fromId: closingId, toId: closingId })),
  /** `openConfirmed`: with how many open rows the person closes knowingly; anything but their number is refused */
  'year.close': command<{
    readonly number: number;
    readonly rows: number;
    readonly open: number;
    readonly sha256: string;
    readonly backup: string;
  }>()(z.object({ year, openConfirmed: z.number().int().min(0) })),
  'year.amend': command<{ readonly number: number; readonly changed: number }>()(amendmentSchema),
  'year.reopen': command<{ readonly number: number }>()(
    z.object({ year, reason: z.string().trim().min(1).max(300) }),
  ),
  'year.comparison': query<YearComparison>()(z.object({ years: comparedYears })),
  /** The people behind one number of the comparison. */
  'year.people': query<readonly RatedPerson[]>()(z.object({ year, of: z.enum(yearGroups) })),
};
