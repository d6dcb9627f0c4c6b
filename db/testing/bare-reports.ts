/** The counts of a year's reports as the plainest SQL over the same tables, section by section: the benchmark's rival. */
import { activeStatusList } from '../active-statuses.ts';
import type { ReadDb } from '../connection.ts';

interface Span {
  readonly from: string;
  readonly to: string;
}

const here = `from_on <= ? AND until_on > ? AND status IN (${activeStatusList})`;
const inSpan = 'withdrawn_reason IS NULL AND effective_on BETWEEN ? AND ?';

const members = (db: ReadDb, day: string): unknown =>
  db.pluck(`SELECT count(*) FROM member_period WHERE ${here}`, [day, day]);

/** Both ends, the entries that can move anybody by their kind and form, and those beside the balance. */
const movement = (db: ReadDb, { from, to }: Span): unknown => [
  members(db, from),
  members(db, to),
  db.all(
    `SELECT kind, ifnull(payload ->> '$.form', ''), ifnull(payload ->> '$.province', ''), count(*) FROM event
     WHERE ${inSpan} AND kind IN ('admitted', 'received', 'handedOver', 'restored', 'transferReturned', 'transferredOut',
       'enrolled', 'died', 'removed', 'disciplined') GROUP BY 1, 2, 3`,
    [from, to],
  ),
  db.pluck(`SELECT count(*) FROM member_period WHERE ${here} AND away_since IS NOT NULL`, [to, to]),
];

const dimensions = [
  'p.status',
  'm.sex',
  'm.ethnicity',
  'm.religion',
  'm.general_education',
  'm.qualification',
  'm.political_theory',
  'm.occupation',
  'p.exempt_since IS NOT NULL',
  'substr(m.born_on, 1, 4)',
  'substr(ifnull(p.admission_decided_on, p.admitted_on), 1, 4)',
];

/** A question for each table of the structure. */
const structure = (db: ReadDb, { to }: Span): unknown => [
  ...dimensions.map((dimension) =>
    db.all(
      `SELECT ${dimension}, count(*) FROM member_period p JOIN member m ON m.id = p.member_id
       WHERE p.from_on <= ? AND p.until_on > ? AND p.status IN (${activeStatusList}) GROUP BY 1`,
      [to, to],
    ),
  ),
  db.all('SELECT type, count(*) FROM organisation_period WHERE from_on <= ? AND until_on > ? GROUP BY 1', [
    to,
    to,
  ]),
];

const admissions = (db: ReadDb, { from, to }: Span): unknown =>
  db.all(
    `SELECT e.kind, m.sex, m.ethnicity, substr(m.born_on, 1, 4), count(*) FROM event e JOIN member m ON m.id = e.member_id
     WHERE e.withdrawn_reason IS NULL AND e.effective_on BETWEEN ? AND ? AND e.kind IN ('admitted', 'recognised')
     GROUP BY 1, 2, 3, 4`,
    [from, to],
  );

const transfers = (db: ReadDb, { from, to }: Span): unknown =>
  db.all(
    `SELECT kind, payload ->> '$.toOrgId' IS NOT NULL, payload ->> '$.reach', payload ->> '$.province', count(*)
     FROM event WHERE ${inSpan} AND kind IN ('transferredOut', 'received', 'transferReturned', 'temporaryOut', 'temporaryIn')
     GROUP BY 1, 2, 3, 4`,
    [from, to],
  );

const cards = (db: ReadDb, { from, to }: Span): unknown =>
  db.all(
    `SELECT kind, payload ->> '$.form', count(*) FROM event
     WHERE ${inSpan} AND kind IN ('cardIssued', 'cardLost', 'cardReturned') GROUP BY 1, 2`,
    [from, to],
  );

/** By the name of the section that counts the same. */
export const bareReports = { movement, structure, admissions, transfers, cards } as const;

/** How many members of a year stand on each level, and how many on none. */
export const ratingCounts = (
  db: ReadDb,
  year: number,
): { readonly level: string | null; readonly n: number }[] =>
  db.all('SELECT level, count(*) AS n FROM rating WHERE year = ? GROUP BY level', [year]);
