/** Whom a template is shown with while it is being worked on: the first ones, and those with the longest names. */
import type { ReadDb } from '../connection.ts';

interface Named {
  readonly id: number;
  readonly name: string;
}

export type SampledKind = 'member' | 'transfer' | 'badge';

const people: Readonly<Record<SampledKind, { readonly from: string; readonly first: string }>> = {
  member: { from: 'member s JOIN member m ON m.id = s.id', first: 'm.name_sort, m.id' },
  transfer: { from: 'transfer s JOIN member m ON m.id = s.member_id', first: 's.id DESC' },
  badge: { from: 'badge_proposal s JOIN member m ON m.id = s.member_id', first: 's.id DESC' },
};

/** Members in the order of their names; transfers and proposals from the newest on. */
export const firstSamples = (db: ReadDb, kind: SampledKind, limit: number): Named[] =>
  db.all(
    `SELECT s.id, m.full_name AS name FROM ${people[kind].from} ORDER BY ${people[kind].first} LIMIT ?`,
    [limit],
  );

export const longestSamples = (db: ReadDb, kind: SampledKind, limit: number): Named[] =>
  db.all(
    `SELECT s.id, m.full_name AS name FROM ${people[kind].from}
     ORDER BY length(m.full_name) DESC, ${people[kind].first} LIMIT ?`,
    [limit],
  );
