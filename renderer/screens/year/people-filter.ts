import type { YearOrganisation, YearRow } from '../../../shared/ipc/year.ts';
import { type RatingLevel, ratingLevels } from '../../../shared/rules/rating-names.ts';
import { peopleNamed } from './people-named.ts';
import { subtreeOf } from './year-organisations.ts';

/** 'open': neither a level nor a reason; 'rest': neither of the two best levels. */
export const otherGroups = ['unrated', 'open', 'rest'] as const;
type OtherGroup = (typeof otherGroups)[number];

/** Which of the year's rows are looked at. '' = all. */
export interface PeopleFilter {
  readonly level: RatingLevel | OtherGroup | '';
  /** id of an organisation as text, with all below it; 'none' where the source named none */
  readonly org: string;
  readonly search: string;
}

export const noFilter: PeopleFilter = { level: '', org: '', search: '' };
export const isFiltered = (f: PeopleFilter): boolean =>
  f.level !== '' || f.org !== '' || f.search.trim() !== '';

export const isLevel = (text: string): text is RatingLevel =>
  (ratingLevels as readonly string[]).includes(text);

export const isGroup = (text: string): text is OtherGroup =>
  (otherGroups as readonly string[]).includes(text);

const levelFits = (row: YearRow, level: PeopleFilter['level']): boolean => {
  if (level === '') return true;
  if (level === 'unrated') return row.level === null;
  if (level === 'open') return row.level === null && row.reason === null;
  if (level === 'rest') return row.level !== 'excellent' && row.level !== 'good';
  return row.level === level;
};

export function filterPeople(
  rows: readonly YearRow[],
  filter: PeopleFilter,
  organisations: readonly YearOrganisation[],
): readonly YearRow[] {
  const within = /^\d+$/.test(filter.org) ? subtreeOf(organisations, Number(filter.org)) : null;
  return peopleNamed(rows, filter.search).filter(
    (row) =>
      levelFits(row, filter.level) &&
      (within === null || (row.orgId !== null && within.has(row.orgId))) &&
      (filter.org !== 'none' || row.orgId === null),
  );
}
