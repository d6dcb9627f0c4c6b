import { importText } from '../i18n/vi/import.ts';
import { ratingLevelOf } from '../rules/rating-names.ts';
import { formatDate } from '../text/dates.ts';
import type { PlannedRating, PlanProblem, RegisterFacts } from './plan-types.ts';

/**
 * The levels of one row as the register keeps them. A blank stays a blank with its ground ("the source left it
 * blank"), and a text that names no level is kept as written.
 */
export function planRatings(ratings: Readonly<Record<number, string>>): PlannedRating[] {
  return Object.entries(ratings).map(([year, written]) => {
    const level = written === '' ? null : ratingLevelOf(written);
    return {
      year: Number(year),
      level,
      reason: level !== null ? null : written === '' ? 'sourceBlank' : 'other',
      written,
      note: level === null && written !== '' ? importText.ratingWritten(written) : '',
    };
  });
}

/** What a closed year would be given stays out, and the row says so: amended or reopened, never written over. */
export function openYearsOnly(
  ratings: readonly PlannedRating[],
  closedYears: RegisterFacts['closedYears'],
  say: (
    kind: PlanProblem['kind'],
    severity: PlanProblem['severity'],
    params?: PlanProblem['params'],
    written?: string,
  ) => void,
): readonly PlannedRating[] {
  return ratings.filter(({ year, written }) => {
    const closing = closedYears.get(year);
    if (closing)
      say('year-closed', 'warning', { year, number: closing.number, date: formatDate(closing.on) }, written);
    return closing === undefined;
  });
}
