/**
 * Figures of a year's rating, from nothing but its rows: counts by level, those without a level by reason,
 * and the check of the share of the best level. Percentages always name their base; texts are in shared/i18n.
 * Invariants (tested): total = rated + unrated; rated = Σ levels; unrated = Σ reasons.
 */
import { type RatingLevel, ratingLevels } from './rating-names.ts';
import { type UnratedReason, unratedReasons } from './rating-unrated.ts';
import {
  type CapBase,
  type CapCounting,
  type CapRounding,
  type ClassificationRegime,
  capBases,
  type RatingCap,
} from './regulations/classification.ts';

/** What a row must say to be counted. Neither level nor reason = nothing recorded yet. */
export interface CountedRow {
  readonly level: RatingLevel | null;
  readonly reason: UnratedReason | null;
  readonly probationary: boolean;
}

/** 'open' = neither a level nor a reason has been recorded yet: to be done, and counted among the unrated. */
export type UnratedGroup = UnratedReason | 'open';
export const unratedGroups: readonly UnratedGroup[] = [...unratedReasons, 'open'];

/** What members' and organisations' lists have in common. */
export interface LevelTally {
  readonly total: number;
  readonly rated: number;
  readonly unrated: number;
  readonly levels: Readonly<Record<RatingLevel, number>>;
}

export interface YearTally extends LevelTally {
  readonly probationary: number;
  readonly reasons: Readonly<Record<UnratedGroup, number>>;
}

const zero = <K extends string>(keys: readonly K[]): Record<K, number> =>
  // Every key is there, so the record is complete.
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

export function tallyLevels(rows: Iterable<Pick<CountedRow, 'level'>>): LevelTally {
  const levels = zero(ratingLevels);
  let total = 0;
  let rated = 0;
  for (const { level } of rows) {
    total += 1;
    if (level === null) continue;
    levels[level] += 1;
    rated += 1;
  }
  return { total, rated, unrated: total - rated, levels };
}

/** Of those without a level, by reason. */
export function tallyReasons<R extends string>(
  rows: Iterable<{ readonly level: RatingLevel | null; readonly reason: R | null }>,
  reasons: readonly R[],
): Record<R | 'open', number> {
  const counts = zero<R | 'open'>([...reasons, 'open']);
  for (const { level, reason } of rows) if (level === null) counts[reason ?? 'open'] += 1;
  return counts;
}

export const tallyYear = (rows: readonly CountedRow[]): YearTally => ({
  ...tallyLevels(rows),
  probationary: rows.filter(({ probationary }) => probationary).length,
  reasons: tallyReasons(rows, unratedReasons),
});

export type PercentBase = 'total' | 'rated';
export const percentBaseOf = (tally: LevelTally, base: PercentBase): number =>
  base === 'total' ? tally.total : tally.rated;

export interface Remainder {
  readonly count: number;
  /** what it is made of, in the order of the form; only what is not zero */
  readonly parts: readonly { readonly of: RatingLevel | UnratedGroup; readonly count: number }[];
}

/** Everybody who is neither excellent nor good, item by item: no figure may hide in a "còn lại". */
export function remainderOf(tally: YearTally): Remainder {
  const parts = [
    { of: 'fair' as const, count: tally.levels.fair },
    { of: 'poor' as const, count: tally.levels.poor },
    ...unratedGroups.map((group) => ({ of: group, count: tally.reasons[group] })),
  ].filter((part) => part.count > 0);
  return { count: tally.total - tally.levels.excellent - tally.levels.good, parts };
}

/** A limit and how it is counted: the members' or the organisations' of a regime. */
export interface CapRules {
  readonly cap: RatingCap;
  readonly counting: CapCounting;
}
export const memberCap = ({ cap, capCounting }: ClassificationRegime): CapRules => ({
  cap,
  counting: capCounting,
});
export const organisationCap = (regime: ClassificationRegime): CapRules => ({
  cap: regime.organisationCap,
  counting: regime.organisationCapCounting,
});

export interface CapCheck extends CapRules {
  readonly cap: RatingCap & { readonly percent: number };
  readonly excellent: number;
  readonly baseCount: number;
  /** most that the limit allows on its base, rounded as the office counts */
  readonly allowed: number;
  readonly within: boolean;
  /** the same count on the other bases that offices use: said, not judged */
  readonly others: readonly { readonly base: CapBase; readonly baseCount: number }[];
}

const capBaseCount = ({ rated, levels }: LevelTally, base: CapBase): number =>
  base === 'rated' ? rated : base === 'good' ? levels.good : levels.excellent + levels.good;

const rounded: Readonly<Record<CapRounding, (n: number) => number>> = {
  down: Math.floor,
  nearest: Math.round,
  up: Math.ceil,
};

/** null where the regime sets no limit, or nobody is rated yet. */
export function checkCap(tally: LevelTally, { cap, counting }: CapRules): CapCheck | null {
  const { percent } = cap;
  if (percent === null || tally.rated === 0) return null;
  const { excellent } = tally.levels;
  const baseCount = capBaseCount(tally, counting.base);
  const allowed = rounded[counting.rounding]((baseCount * percent) / 100);
  return {
    cap: { ...cap, percent },
    counting,
    excellent,
    baseCount,
    allowed,
    within: excellent <= allowed,
    others: capBases
      .filter((b) => b !== counting.base)
      .map((base) => ({ base, baseCount: capBaseCount(tally, base) })),
  };
}

export interface CapOfPart<K> {
  readonly part: K;
  readonly tally: LevelTally;
  /** null while nobody in it is rated */
  readonly check: CapCheck | null;
}

/** The limit on the whole list and in each part of it; which of the two is judged, `counting.scope` says. */
export function checkCaps<R extends Pick<CountedRow, 'level'>, K>(
  rows: readonly R[],
  partOf: (row: R) => K,
  rules: CapRules,
): { readonly whole: CapCheck | null; readonly parts: readonly CapOfPart<K>[]; readonly within: boolean } {
  const whole = checkCap(tallyLevels(rows), rules);
  const parts = [...Map.groupBy(rows, partOf)].map(([part, inside]) => {
    const tally = tallyLevels(inside);
    return { part, tally, check: checkCap(tally, rules) };
  });
  const judged = rules.counting.scope === 'whole' ? [whole] : parts.map(({ check }) => check);
  return { whole, parts, within: judged.every((check) => check === null || check.within) };
}
