import type { YearOrganisation, YearRow } from '../../../shared/ipc/year.ts';
import { type RatingLevel, ratingLevels } from '../../../shared/rules/rating-names.ts';
import { canonicalTone, foldText } from '../../../shared/text/names.ts';
import { subtreeOf } from './year-organisations.ts';

/** Which of the year's rows are looked at. '' = all. */
export interface PeopleFilter {
  readonly level: RatingLevel | 'unrated' | 'rest' | '';
  /** id of an organisation as text, with all below it; 'none' where the source named none */
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

/** Typed without diacritics finds both, with diacritics only the exact tones; words in any order. */
export function filterPeople(
  rows: readonly YearRow[],
  filter: PeopleFilter,
  organisations: readonly YearOrganisation[],
): readonly YearRow[] {
  const within = /^\d+$/.test(filter.org) ? subtreeOf(organisations, Number(filter.org)) : null;
  const typed = filter.search.trim();
  const plain = typed !== '' && foldText(typed) === typed.toLowerCase();
  const fold = plain ? foldText : canonicalTone;
  const words = typed === '' ? [] : fold(typed).split(' ');
  return rows.filter((row) => {
    if (!levelFits(row, filter.level)) return false;
    if (within && (row.orgId === null || !within.has(row.orgId))) return false;
    if (filter.org === 'none' && row.orgId !== null) return false;
    if (words.length === 0) return true;
    const parts = fold(row.name).split(' ');
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  });
}
