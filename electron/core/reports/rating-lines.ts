/**
 * The lines of a year's rating from its figures alone: coverage, each level on both bases, the unrated by reason, and
 * the rest. Every percentage names its base. The same for members and for organisations. Pure.
 */
import { type RatedWords, ratingsReportText as text } from '../../../shared/i18n/vi/report-ratings.ts';
import { unratedLabels } from '../../../shared/i18n/vi/year.ts';
import type { FigureUnit, ReportLine } from '../../../shared/ipc/report.ts';
import {
  countIn,
  type RatingGroup,
  type UnratedGroup,
  unratedGroups,
  type YearTally,
} from '../../../shared/rules/classify-year.ts';
import { type RatingLevel, ratingLevels } from '../../../shared/rules/rating-names.ts';

export interface RatingPaper {
  readonly unit: FigureUnit;
  readonly words: RatedWords;
  /** as the papers of the year call the levels */
  readonly names: Readonly<Record<RatingLevel, string>>;
  readonly now: YearTally;
  readonly before: YearTally;
  /** false for organisations: no probation there */
  readonly probation: boolean;
}

type Share = NonNullable<ReportLine['share']>;

function lineOf(
  { unit, now, before }: RatingPaper,
  group: RatingGroup,
  said: { readonly key: string; readonly label: string } & Partial<ReportLine>,
): ReportLine {
  const values = [countIn(now, group), countIn(before, group)];
  return { unit, indent: 0, opens: true, ...said, values };
}

const share = (of: number, whole: number, base: string): { readonly share: Share } => ({
  share: { of, whole, base, decimals: 2 },
});

export const levelKey = (level: RatingLevel): string => `level.${level}`;
export const reasonKey = (group: UnratedGroup): string => `reason.${group}`;

/** Everybody: each line with its share of all. */
export function linesOnTotal(paper: RatingPaper): readonly ReportLine[] {
  const { now, names, words, probation } = paper;
  const base = text.onTotal(now.total, words.whom);
  const ofTotal = (group: RatingGroup) => share(countIn(now, group), now.total, base);
  const line = (group: RatingGroup, key: string, label: string, more: Partial<ReportLine> = {}) =>
    lineOf(paper, group, { key, label, ...ofTotal(group), ...more });
  return [
    lineOf(paper, 'total', { key: 'total', label: words.total }),
    ...(probation ? [line('probationary', 'total.probationary', text.probationary, { indent: 1 })] : []),
    line('rated', 'rated', text.rated, { kind: 'sum' }),
    ...ratingLevels.map((level) => line(level, levelKey(level), names[level], { indent: 1 })),
    line('unrated', 'unrated', text.unrated, { kind: 'sum' }),
    ...unratedGroups.map((group) => line(group, reasonKey(group), unratedLabels[group], { indent: 1 })),
    line('remainder', 'remainder', text.remainder),
  ];
}

/** Those rated: each level with its share of them, and the best beside the second as limits count it. */
export function linesOnRated(paper: RatingPaper): readonly ReportLine[] {
  const { now, names, words } = paper;
  const base = text.onRated(now.rated, words.whom);
  const { excellent, good } = now.levels;
  return [
    lineOf(paper, 'rated', { key: 'rated', label: text.rated, kind: 'sum' }),
    ...ratingLevels.map((level) =>
      lineOf(paper, level, {
        key: levelKey(level),
        label: names[level],
        indent: 1,
        ...share(now.levels[level], now.rated, base),
      }),
    ),
    lineOf(paper, 'excellent', {
      key: 'bestOfGood',
      label: text.bestOfGood(names.excellent, names.good),
      kind: 'sum',
      ...share(excellent, good, text.onGood(good, words.whom)),
    }),
  ];
}

/** The group that a line of either table counts; undefined for a key that is none. */
export function groupOfLine(key: string): RatingGroup | undefined {
  if (key === 'total' || key === 'rated' || key === 'unrated' || key === 'remainder') return key;
  if (key === 'total.probationary') return 'probationary';
  if (key === 'bestOfGood') return 'excellent';
  return (
    ratingLevels.find((level) => levelKey(level) === key) ??
    unratedGroups.find((group) => reasonKey(group) === key)
  );
}

/** Columns of the table by organisation. */
export const branchColumns = ['total', 'rated', ...ratingLevels, 'unrated'] as const;
