/** Who stands in the list and in which order: ids only, so that 100,000 of them cost little; rows come by window. */
import type { MemberSort } from '../../shared/ipc/member.ts';
import type { ReadDb } from '../connection.ts';
import type { AskedOn } from './member-condition.ts';

/** Unknown dates last, then by name: the same person always stands in the same place. */
const orderBy: Record<MemberSort, string> = {
  name: 'm.name_sort',
  bornOn: "nullif(m.born_on, '') NULLS LAST, m.name_sort",
  admittedOn: 's.admitted_on NULLS LAST, m.name_sort',
  officialOn: 's.official_on NULLS LAST, m.name_sort',
  organisation: 'o.name, m.name_sort',
  status: 's.status, m.name_sort',
  cardNumber: "nullif(m.card_number, '') NULLS LAST, m.name_sort",
};

/**
 * All members of the register in the order of their names; who was entered by mistake or merged into another has no
 * state and is not among them. Two walks along two indexes: joined, each name would look up a page of its own.
 */
export function listedIds(db: ReadDb): number[] {
  const listed = new Set(db.pluck<number>('SELECT member_id FROM member_state'));
  return db.pluck<number>('SELECT id FROM member ORDER BY name_sort, id').filter((id) => listed.has(id));
}

/** Members in another order than by name; on a day those who stood in the register then. */
export function idsInOrder(
  db: ReadDb,
  { sort, descending }: { readonly sort: MemberSort; readonly descending: boolean },
  { day, isToday }: AskedOn,
): number[] {
  const order = descending ? orderBy[sort].replace(/^(nullif\([^)]*\)|[a-z_.]+)/, '$1 DESC') : orderBy[sort];
  const organisation = sort === 'organisation' ? 'LEFT JOIN organisation o ON o.id = s.org_id' : '';
  return isToday
    ? db.pluck<number>(
        `SELECT m.id FROM member m JOIN member_state s ON s.member_id = m.id ${organisation} ORDER BY ${order}, m.id`,
      )
    : db.pluck<number>(
        `SELECT m.id FROM member m JOIN member_period s ON s.member_id = m.id AND s.from_on <= ? AND s.until_on > ?
         ${organisation} ORDER BY ${order}, m.id`,
        [day, day],
      );
}

/** What the search box looks into, of one member. */
export interface SearchText {
  readonly id: number;
  /** names and numbers of papers, as written */
  readonly words: string;
  /** numbers of which any part is looked up */
  readonly numbers: string;
}

/** The columns of it, so that a change of any of them is noticed. */
export const searchedColumns = [
  'full_name',
  'other_name',
  'profile_number',
  'card_number',
  'old_card_number',
  'citizen_id',
  'old_id_number',
  'phone',
] as const;

export const searchTexts = (db: ReadDb): SearchText[] =>
  db.all<SearchText>(
    `SELECT id, full_name || ' ' || other_name || ' ' || profile_number AS words,
       card_number || ' ' || old_card_number || ' ' || citizen_id || ' ' || old_id_number || ' ' || profile_number || ' ' ||
       replace(replace(replace(phone, ' ', ''), '.', ''), '-', '') AS numbers
     FROM member WHERE discarded_why = ''`,
  );

/** Grows with every change that is logged. */
export const lastChange = (db: ReadDb): number =>
  db.pluck<number>('SELECT ifnull(max(id), 0) FROM audit')[0] ?? 0;

/** The same for whom marks put into templates are no change. */
export const lastChangeButMarks = (db: ReadDb): number =>
  db.pluck<number>(
    "SELECT id FROM audit WHERE entity NOT IN ('template', 'template_mark') ORDER BY id DESC LIMIT 1",
  )[0] ?? 0;

export interface Change {
  readonly entity: string;
  readonly action: string;
  readonly before: string | null;
}

export const changesSince = (db: ReadDb, id: number, limit: number): Change[] =>
  db.all<Change>('SELECT entity, action, before FROM audit WHERE id > ? LIMIT ?', [id, limit]);
