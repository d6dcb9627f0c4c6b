/** Which members, in which order: ids only, so that 100,000 of them cost little; rows are fetched by window. */
import type { MemberFilter, MemberSort } from '../../shared/ipc/member.ts';
import type { ReadDb } from '../connection.ts';
import { subtreeIds } from './organisation.ts';

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

/** Ids by the filter without its search text, in the order asked for. */
export function memberIdsInOrder(db: ReadDb, filter: Omit<MemberFilter, 'search'>): number[] {
  const where: string[] = [];
  const params: unknown[] = [];
  if (filter.orgId !== null) {
    where.push('s.org_id IN (SELECT value FROM json_each(?))');
    params.push(JSON.stringify(subtreeIds(db, filter.orgId)));
  }
  if (filter.statuses.length > 0) {
    where.push('s.status IN (SELECT value FROM json_each(?))');
    params.push(JSON.stringify(filter.statuses));
  }
  if (filter.sex !== '') {
    where.push('m.sex = ?');
    params.push(filter.sex);
  }
  const order = filter.descending
    ? orderBy[filter.sort].replace(/^(nullif\([^)]*\)|[a-z_.]+)/, '$1 DESC')
    : orderBy[filter.sort];
  const needsOrganisation =
    filter.sort === 'organisation' ? 'LEFT JOIN organisation o ON o.id = s.org_id' : '';
  return db.pluck<number>(
    `SELECT m.id FROM member m JOIN member_state s ON s.member_id = m.id ${needsOrganisation}
     ${where.length ? `WHERE ${where.join(' AND ')}` : ''}
     ORDER BY ${order}, m.id`,
    params,
  );
}

export interface SearchText {
  readonly id: number;
  /** the words a person may be looked up by, as written */
  readonly text: string;
}

/** Everything the search box looks into. */
const lookedUpBy =
  "full_name || ' ' || other_name || ' ' || card_number || ' ' || profile_number || ' ' || citizen_id";

/** Of all members, for the index in memory. */
export const searchTexts = (db: ReadDb): SearchText[] =>
  db.all<SearchText>(`SELECT id, ${lookedUpBy} AS text FROM member`);

export const searchTextOf = (db: ReadDb, id: number): string | undefined =>
  db.pluck<string>(`SELECT ${lookedUpBy} FROM member WHERE id = ?`, [id])[0];
