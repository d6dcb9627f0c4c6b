/** The sentences under the tables of a year's rating, of members and of organisations. Pure. */
import {
  type CapWords,
  capCountingText,
  capOthersText,
  capText,
} from '../../../shared/i18n/vi/rating-cap.ts';
import { ratingsReportText as text } from '../../../shared/i18n/vi/report-ratings.ts';
import { citationText } from '../../../shared/i18n/vi/year.ts';
import type { CapCheck } from '../../../shared/rules/classify-year.ts';
import { type RatingLevel, ratingLevels } from '../../../shared/rules/rating-names.ts';
import type { partColumns } from './rating-lines.ts';
import type { YearAsked } from './rating-years.ts';

type Names = Readonly<Record<RatingLevel, string>>;

/** Of which year it is, of which there is no list, and what the year before called its levels. */
export function yearNotes(
  { year, within }: YearAsked,
  listed: readonly number[],
  names: { readonly now: Names; readonly before: Names },
): readonly string[] {
  const same = ratingLevels.every((level) => names.now[level] === names.before[level]);
  return [
    within ? text.yearWithin(year) : text.lastYear(year),
    ...[year, year - 1].filter((y) => !listed.includes(y)).map(text.noList),
    ...(same
      ? []
      : [
          text.earlierNames(
            year - 1,
            ratingLevels.map((level) => names.before[level]),
          ),
        ]),
  ];
}

export const capNotes = (check: CapCheck | null, words: CapWords): readonly string[] =>
  check === null
    ? []
    : [
        capText(check, words),
        capOthersText(check, words),
        capCountingText(check, words),
        citationText(check.cap.citation, check.cap.verified),
      ];

export const columnLabel = (key: (typeof partColumns)[number], names: Names): string =>
  key === 'total' || key === 'rated' || key === 'unrated' ? text.columns[key] : names[key];
