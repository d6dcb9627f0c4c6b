import { importText } from '../i18n/vi/import.ts';
import { ratingLevelOf } from '../rules/rating-names.ts';
import type { PlannedRating } from './plan-types.ts';

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
