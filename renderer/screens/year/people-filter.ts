import type { YearRow } from '../../../shared/ipc/year.ts';
import { type RatingLevel, ratingLevels } from '../../../shared/rules/rating-names.ts';
import { peopleNamed } from './people-named.ts';

/** Which of the year's rows are looked at. '' = all. */
export interface PeopleFilter {
  readonly level: RatingLevel | 'unrated' | 'rest' | '';
  /** id of an organisation as text, 'none' where the source named none */
  readonly org: string;
  readonly search: string;
}

export const noFilter: PeopleFilter = { level: '', org: '', search: '' };
export const isFiltered = (f: PeopleFilter): boolean =>
  f.level !== '' || f.org !== '' || f.search.trim() !== '';

export const isLevel = (text: string): text is RatingLevel =>
  (ratingLevels as readonly string[]).includes(text);

const levelFits = (row: YearRow, level: PeopleFilter['level']): boolean => {
  if (level === '') return true;
  if (level === 'unrated') return row.level === null;
  if (level === 'rest') return row.level !== 'excellent' && row.level !== 'good';
  return row.level === level;
};

export function filterPeople(rows: readonly YearRow[], filter: PeopleFilter): readonly YearRow[] {
  return peopleNamed(rows, filter.search).filter(
    (row) =>
      levelFits(row, filter.level) && (filter.org === '' || String(row.orgId ?? 'none') === filter.org),
  );
}
