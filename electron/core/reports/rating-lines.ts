/**
 * The lines of a year's rating from its figures alone: coverage, each level on both bases, the unrated by reason, and
 * the rest. Every percentage names its base. The same for members and for organisations. Pure.
 */
import { type RatedWords, ratingsReportText as text } from '../../../shared/i18n/vi/report-ratings.ts';
import type { FigureUnit, ReportLine } from '../../../shared/ipc/report.ts';
import {
  countIn,
  type RatingFigures,
  type RatingGroup,
  reasonGroup,
} from '../../../shared/rules/rating-figures.ts';
import { type RatingLevel, ratingLevels } from '../../../shared/rules/rating-names.ts';

export interface RatingPaper {
  readonly unit: FigureUnit;
  readonly words: RatedWords;
  /** as the papers of the year call the levels */
  readonly names: Readonly<Record<RatingLevel, string>>;
  /** why somebody has no level, with its name, in the order of the form */
  readonly reasons: Readonly<Record<string, string>>;
  readonly now: RatingFigures;
  readonly before: RatingFigures;
  /** false for organisations: no probation there */
  readonly probation: boolean;
}

/** Columns of the table by organisation, or by group of organisations. */
export const partColumns = ['total', 'rated', ...ratingLevels, 'unrated'] as const;

export const partLine = (
  key: string,
  label: string,
  figures: RatingFigures,
  unit: FigureUnit,
): ReportLine => ({
  key,
  label,
  unit,
  indent: 0,
  values: partColumns.map((group) => countIn(figures, group)),
  opens: true,
});

type Share = NonNullable<ReportLine['share']>;
/** Nothing is a share of nobody. */
const share = (of: number, whole: number, base: string): { readonly share?: Share } =>
  whole === 0 ? {} : { share: { of, whole, base, decimals: 2 } };

/** Keys are those of the groups, but for levels and for the second way of counting the best. */
const levelKey = (level: RatingLevel): string => `level.${level}`;

function lineOf(
  { unit, now, before }: RatingPaper,
  group: RatingGroup,
  said: { readonly label: string } & Partial<ReportLine>,
): ReportLine {
  const values = [countIn(now, group), countIn(before, group)];
  return { key: group, unit, indent: 0, opens: true, ...said, values };
}

/** Everybody: each line with its share of all. */
export function linesOnTotal(paper: RatingPaper): readonly ReportLine[] {
  const { now, names, words, probation, reasons } = paper;
  const base = text.onTotal(now.total, words);
  const line = (group: RatingGroup, label: string, more: Partial<ReportLine> = {}) =>
    lineOf(paper, group, { label, ...share(countIn(now, group), now.total, base), ...more });
  const part = { indent: 1 } as const;
  const sum = { kind: 'sum' } as const;
  return [
    lineOf(paper, 'total', { label: words.total }),
    ...(probation ? [line('probationary', text.probationary, part)] : []),
    line('rated', text.rated, sum),
    ...ratingLevels.map((level) => line(level, names[level], { ...part, key: levelKey(level) })),
    line('unrated', text.unrated, sum),
    ...Object.entries(reasons).map(([reason, label]) => line(reasonGroup(reason), label, part)),
    line('remainder', text.remainder),
  ];
}

/** Those rated: each level with its share of them, and the best beside the second as limits count it. */
export function linesOnRated(paper: RatingPaper): readonly ReportLine[] {
  const { now, names } = paper;
  const base = text.onRated(now.rated);
  const { excellent, good } = now.levels;
  return [
    lineOf(paper, 'rated', { label: text.rated, kind: 'sum' }),
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
      ...share(excellent, good, text.onGood(good)),
    }),
  ];
}

const plainGroups = ['total', 'probationary', 'rated', 'unrated', 'remainder'] as const;

/** The group that a line of either table counts; undefined for a key that is none. */
export function groupOfLine(key: string): RatingGroup | undefined {
  if (key === 'bestOfGood') return 'excellent';
  if (key.startsWith('reason.')) return reasonGroup(key.slice('reason.'.length));
  return plainGroups.find((group) => group === key) ?? ratingLevels.find((level) => levelKey(level) === key);
}
