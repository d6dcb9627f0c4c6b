/** The people behind a figure, in the order of their names, with where they were on a day. */
import type { ReadDb } from '../connection.ts';

export interface FigurePerson {
  readonly memberId: number;
  readonly name: string;
  readonly bornOn: string;
  readonly orgId: number | null;
}

export const figurePeople = (
  db: ReadDb,
  args: {
    readonly memberIds: readonly number[];
    readonly day: string;
    readonly offset: number;
    readonly limit: number;
  },
): FigurePerson[] =>
  db.all<FigurePerson>(
    `SELECT m.id AS memberId, m.full_name AS name, m.born_on AS bornOn,
       (SELECT p.org_id FROM member_period p WHERE p.member_id = m.id AND p.from_on <= :day AND p.until_on > :day) AS orgId
     FROM member m WHERE m.id IN (SELECT value FROM json_each(:ids))
     ORDER BY m.name_sort, m.id LIMIT :limit OFFSET :offset`,
    { ids: JSON.stringify(args.memberIds), day: args.day, limit: args.limit, offset: args.offset },
  );
