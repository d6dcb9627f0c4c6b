/**
 * How members and Party organisations are rated at year's end, by year. Types and the reader; the figures stand in
 * classification-regimes.ts. shared/rules/classify-year.ts, propose-level.ts and rating-warnings.ts read them.
 * `verified: false` marks what was not read in the text itself: it is shown as a thing to check, never a block.
 */
import type { RatingLevel } from '../rating-names.ts';
import type { UnratedReason } from '../rating-unrated.ts';
import { classificationRegimes } from './classification-regimes.ts';
import {
  type FigureSources,
  noChanges,
  type RuleChanges,
  type RuleSource,
  withChanges,
} from './rule-change.ts';

export interface RatingCap extends RuleSource {
  /** highest share of the best level, in percent; null = the regime sets none that is known */
  readonly percent: number | null;
}

/** What a limit is counted on: those rated good ("hoàn thành tốt"), excellent and good together, or all rated. */
export const capBases = ['good', 'excellentAndGood', 'rated'] as const;
export type CapBase = (typeof capBases)[number];
export const capRoundings = ['down', 'nearest', 'up'] as const;
export type CapRounding = (typeof capRoundings)[number];
/** On the whole list, or within each part of it: a branch for members, a type of organisation for organisations. */
export const capScopes = ['whole', 'part'] as const;
export type CapScope = (typeof capScopes)[number];

/** How a limit is counted. Offices differ, so it is a thing of its own, whoever read the percentage. */
export interface CapCounting extends RuleSource {
  readonly base: CapBase;
  readonly rounding: CapRounding;
  readonly scope: CapScope;
}

/** Who is not rated by the rule itself. */
export interface Exemption extends RuleSource {
  /** what the rule adds, '' = nothing */
  readonly note: string;
}

/** Points of 100 from which a level begins; null = the regime has no points. */
export interface ScoreBand extends RuleSource {
  readonly from: number | null;
}
export const scoredLevels = ['excellent', 'good', 'fair'] as const;

export interface ClassificationRegime extends RuleSource {
  /** first and last year of rating; null = still in force */
  readonly from: number;
  readonly to: number | null;
  readonly names: Readonly<Record<RatingLevel, string>>;
  readonly namesCitation: string;
  readonly namesVerified: boolean;
  readonly organisationNames: Readonly<Record<RatingLevel, string>>;
  readonly organisationNamesCitation: string;
  readonly organisationNamesVerified: boolean;
  readonly exempted: Readonly<Partial<Record<UnratedReason, Exemption>>>;
  /** months since the ceremony before a new member is rated; null where the regime has no such rule */
  readonly newMemberMonths: number | null;
  readonly newMemberCitation: string;
  readonly newMemberVerified: boolean;
  readonly cap: RatingCap;
  readonly capCounting: CapCounting;
  readonly organisationCap: RatingCap;
  readonly organisationCapCounting: CapCounting;
  /**
   * A discipline in the year puts its member on the lowest level; not again when the violation of an earlier year was
   * counted in that year's rating already.
   */
  readonly disciplined: RuleSource & { readonly lowest: boolean; readonly exceptCounted: boolean };
  /** A leader of the unit, or the unit, was disciplined in the year: it, or its members, are not the best. */
  readonly unitDisciplined: RuleSource & {
    readonly organisationNotBest: boolean;
    readonly memberNotBest: boolean;
  };
  readonly scores: Readonly<Record<(typeof scoredLevels)[number], ScoreBand>>;
  /** what the best level asks for beyond its votes, to be checked by people; null = not known */
  readonly best: RuleSource & { readonly criteria: string | null; readonly tasksAbovePercent: number | null };
}

/** Where the regime keeps the source of what is no figure of its own. */
export const classificationSources: FigureSources = {
  names: 'names',
  organisationNames: 'organisationNames',
  newMemberMonths: 'newMember',
};

/** The regime by which a year is rated, whenever the question is asked, as changed here for the end of that year. */
export function classificationRegimeOf(year: number, changes: RuleChanges = noChanges): ClassificationRegime {
  const found = classificationRegimes.findLast((regime) => regime.from <= year);
  if (!found) throw new Error(`no rating in the year ${year}`);
  const regime = withChanges('classification', found, yearEnd(year), changes, classificationSources);
  const { newMemberMonths, newMemberCitation: citation, newMemberVerified: verified } = regime;
  // The reason follows its months: an office that has such a rule may also give it as the reason.
  if (newMemberMonths === null) return regime;
  return { ...regime, exempted: { ...regime.exempted, newMember: { citation, verified, note: '' } } };
}

/** The day on which the members of a year are counted. */
export const yearEnd = (year: number): string => `${year}-12-31`;
