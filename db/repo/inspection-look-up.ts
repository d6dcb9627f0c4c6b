/** Everybody and every organisation that can be inspected on a day, with what a pasted list may name them by. */
import { activeStatusList } from '../active-statuses.ts';
import type { ReadDb } from '../connection.ts';

export interface Findable {
  readonly orgId: number | null;
  readonly memberId: number | null;
  readonly name: string;
  /** of a member: the branch on the day; of an organisation: the one above it */
  readonly place: string;
  /** card numbers, identity number, biography number; an organisation's code */
  readonly numbers: readonly string[];
}

interface Row {
  readonly orgId: number | null;
  readonly memberId: number | null;
  readonly name: string;
  readonly place: string;
  readonly n1: string;
  readonly n2: string;
  readonly n3: string;
  readonly n4: string;
}

export const whoIsThere = (db: ReadDb, day: string): Findable[] =>
  db
    .all<Row>(
      `SELECT p.org_id AS orgId, NULL AS memberId, p.name, ifnull(u.name, '') AS place, p.code AS n1, '' AS n2,
         '' AS n3, '' AS n4
       FROM organisation_period p LEFT JOIN organisation u ON u.id = p.parent_id
       WHERE p.from_on <= :day AND p.until_on > :day
       UNION ALL
       SELECT NULL, m.id, m.full_name, ifnull(o.name, ''), m.card_number, m.old_card_number, m.citizen_id,
         m.profile_number
       FROM member_period p JOIN member m ON m.id = p.member_id LEFT JOIN organisation o ON o.id = p.org_id
       WHERE p.status IN (${activeStatusList}) AND p.from_on <= :day AND p.until_on > :day`,
      { day },
    )
    .map(({ n1, n2, n3, n4, ...who }) => ({
      ...who,
      numbers: [n1, n2, n3, n4].filter((number) => number.length >= 5),
    }));
