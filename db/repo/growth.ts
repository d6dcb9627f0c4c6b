/** Candidates, probationers and those recognised in a year: who they are comes from the projections and the ledger. */
import type { Candidate, Growth, GrowthList, Probationer, Recognised } from '../../shared/ipc/growth.ts';
import { cleanText, nameSortKey } from '../../shared/text/names.ts';
import type { ReadDb } from '../connection.ts';
import { subtreeIds } from './organisation.ts';

/** More than anybody reads on one screen; an office beyond it narrows the list down to a branch. */
const shown = 500;

const person = `m.id AS memberId, m.full_name AS name, m.born_on AS bornOn, m.sex AS sex,
  ifnull(o.name, '') AS orgName`;
const from = `FROM member_state s JOIN member m ON m.id = s.member_id AND m.discarded_why = ''
  LEFT JOIN organisation o ON o.id = s.org_id`;
/** the newest standing entry of a kind */
const last = (kind: string): string => `(SELECT e.id FROM event e WHERE e.member_id = s.member_id
  AND e.kind = '${kind}' AND e.withdrawn_reason IS NULL ORDER BY e.effective_on DESC, e.id DESC LIMIT 1)`;

export function growthOf(db: ReadDb, args: { readonly year: number; readonly orgId: number | null }): Growth {
  const orgs = args.orgId === null ? null : JSON.stringify(subtreeIds(db, args.orgId));
  const params = { orgs, year: String(args.year), shown };
  const inOrgs = '(:orgs IS NULL OR s.org_id IN (SELECT value FROM json_each(:orgs)))';
  const list = <T>(columns: string, joins: string, where: string, order: string): GrowthList<T> => {
    const rows = db.all<T & { total: number }>(
      `SELECT ${person}, ${columns}, count(*) OVER () AS total ${from} ${joins}
       WHERE ${where} AND ${inOrgs} ORDER BY ${order} LIMIT :shown`,
      params,
    );
    return { found: rows[0]?.total ?? 0, rows: rows.map(({ total: _, ...row }) => row as T) };
  };
  return {
    candidates: list<Candidate>(
      `ifnull(n.effective_on, '') AS nominatedOn, ifnull(n.payload ->> '$.helpers', '') AS helpers,
       ifnull(n.payload ->> '$.certificateOn', '') AS certificateOn`,
      `LEFT JOIN event n ON n.id = ${last('nominated')}`,
      "s.status = 'candidate'",
      'm.name_sort, m.id',
    ),
    probationers: list<Probationer>(
      `ifnull(s.admitted_on, '') AS admittedOn, ifnull(s.probation_due_on, '') AS dueOn,
       ifnull(a.payload ->> '$.introducers', '') AS introducers,
       ifnull((SELECT r.effective_on FROM event r WHERE r.member_id = s.member_id AND r.kind = 'recognised'
          AND r.withdrawn_reason IS NULL AND r.effective_on > ifnull(s.admitted_on, '')
          ORDER BY r.effective_on DESC LIMIT 1), '') AS recognisedOn,
       (SELECT ifnull(sum(x.payload ->> '$.months'), 0) FROM event x WHERE x.member_id = s.member_id
          AND x.kind = 'probationExtended' AND x.withdrawn_reason IS NULL
          AND x.effective_on >= ifnull(s.admitted_on, '')) AS extendedMonths`,
      `LEFT JOIN event a ON a.id = ${last('admitted')}`,
      "s.status = 'probationary'",
      "ifnull(s.probation_due_on, '9999'), m.name_sort, m.id",
    ),
    recognised: list<Recognised>(
      `ifnull(s.admitted_on, '') AS admittedOn, s.official_on AS officialOn, m.card_number AS cardNumber`,
      '',
      "s.status = 'official' AND substr(s.official_on, 1, 4) = :year",
      's.official_on DESC, m.name_sort, m.id',
    ),
    admittedInYear:
      db.pluck<number>(
        `SELECT count(DISTINCT s.member_id) ${from} WHERE substr(s.admitted_on, 1, 4) = :year
           AND s.status <> 'candidate' AND ${inOrgs}`,
        { orgs, year: params.year },
      )[0] ?? 0,
  };
}

/** Somebody with the same name, however it is spelt, and the same date of birth. */
export const findNamesake = (db: ReadDb, fullName: string, bornOn: string): number | undefined =>
  db.pluck<number>(
    "SELECT id FROM member WHERE name_sort = ? AND born_on = ? AND born_on <> '' AND discarded_why = ''",
    [nameSortKey(cleanText(fullName)), bornOn],
  )[0];
