/** The counts of a year's reports as the plainest SQL over the same tables, section by section: the benchmark's rival. */
import type { ReportSectionName } from '../../shared/ipc/report.ts';
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

const badges = (db: ReadDb, { from, to }: Span): unknown => [
  db.all(
    `SELECT payload ->> '$.level', payload ->> '$.round', payload ->> '$.award', payload ->> '$.badgeNumber' = '',
       count(*), count(DISTINCT member_id) FROM event WHERE ${inSpan} AND kind = 'badgeAwarded' GROUP BY 1, 2, 3, 4`,
    [from, to],
  ),
  db.all(
    'SELECT round_name, state, count(*) FROM badge_proposal WHERE round_day BETWEEN ? AND ? GROUP BY 1, 2',
    [from, to],
  ),
];

const commendations = (db: ReadDb, { from, to }: Span): unknown => [
  db.all(
    `SELECT payload ->> '$.form', count(*), count(DISTINCT member_id) FROM event
     WHERE ${inSpan} AND kind = 'commended' GROUP BY 1`,
    [from, to],
  ),
  db.all(
    `SELECT form, count(*), count(DISTINCT org_id) FROM organisation_commendation
     WHERE commended_on BETWEEN ? AND ? GROUP BY 1`,
    [from, to],
  ),
];

const disciplines = (db: ReadDb, { from, to }: Span): unknown => [
  db.all(
    `SELECT payload ->> '$.form', payload ->> '$.group', count(*), count(DISTINCT member_id) FROM event
     WHERE ${inSpan} AND kind = 'disciplined' GROUP BY 1, 2`,
    [from, to],
  ),
  db.all(
    `SELECT form, violation_group, count(*), count(DISTINCT org_id) FROM organisation_discipline
     WHERE withdrawn_reason IS NULL AND effective_on BETWEEN ? AND ? GROUP BY 1, 2`,
    [from, to],
  ),
];

const inspections = (db: ReadDb, { from, to }: Span): unknown =>
  db.all(
    `SELECT c.kinds, c.body, s.type, count(DISTINCT c.id), count(s.id), sum(s.violations), sum(s.to_discipline)
     FROM inspection_campaign c LEFT JOIN inspection_subject s ON s.campaign_id = c.id
     WHERE c.cancelled_why = '' AND c.concluded_on BETWEEN ? AND ? GROUP BY 1, 2, 3`,
    [from, to],
  );

const petitions = (db: ReadDb, { from, to }: Span): unknown =>
  db.all(
    `SELECT kind, topic, status, result, repeat_of IS NOT NULL, count(*) FROM petition
     WHERE received_on BETWEEN ? AND ? GROUP BY 1, 2, 3, 4, 5`,
    [from, to],
  );

/** By the two rates that the bench's members pay by, who counts on the first of a month; nobody has a relief. */
const dues = (db: ReadDb, { from, to }: Span): unknown => [
  db.all(
    `WITH month (month) AS (SELECT substr(:from, 1, 7) UNION ALL
         SELECT substr(date(month || '-01', '+1 month'), 1, 7) FROM month WHERE month < substr(:to, 1, 7)),
       paid AS (SELECT p.member_id, m.month, sum(m.amount) AS paid FROM dues_payment p
         JOIN dues_payment_month m ON m.payment_id = p.id
         WHERE p.voided_why = '' AND m.month BETWEEN substr(:from, 1, 7) AND substr(:to, 1, 7) GROUP BY 1, 2),
       due AS (SELECT d.member_id, month.month, CASE d.group_code WHEN 'insured' THEN (d.base_amount + 50) / 100
           WHEN 'pension' THEN (d.base_amount + 100) / 200 ELSE d.base_amount END AS due
         FROM month CROSS JOIN dues_profile d JOIN member_period s ON s.member_id = d.member_id
         WHERE s.from_on <= month.month || '-01' AND s.until_on > month.month || '-01' AND s.status IN (${activeStatusList})),
       member AS (SELECT d.member_id, sum(d.due) AS due, sum(p.paid) AS paid, sum(max(0, d.due - ifnull(p.paid, 0))) AS owed,
           sum(p.paid IS NULL AND d.due > 0) AS unpaid
         FROM due d LEFT JOIN paid p ON p.member_id = d.member_id AND p.month = d.month GROUP BY 1)
     SELECT sum(due), sum(paid), sum(owed), count(*), sum(unpaid = 2), sum(unpaid >= 3) FROM member`,
    { from, to },
  ),
  db.all('SELECT org_id, sum(amount) FROM dues_payment WHERE paid_on BETWEEN ? AND ? GROUP BY 1', [from, to]),
];

const ratings = (db: ReadDb, { to }: Span): unknown => [
  db.all(
    `SELECT r.org_id, r.level, r.unrated_reason, p.status = 'probationary', count(*) FROM rating r
     LEFT JOIN member_period p ON p.member_id = r.member_id AND p.from_on <= :to AND p.until_on > :to
     WHERE r.year = :year GROUP BY 1, 2, 3, 4`,
    { year: to.slice(0, 4), to },
  ),
];

const organisationRatings = (db: ReadDb, { to }: Span): unknown =>
  db.all(
    `SELECT o.type, r.level, r.unrated_reason, count(*) FROM organisation_period o
     LEFT JOIN organisation_rating r ON r.year = ? AND r.org_id = o.org_id
     WHERE o.from_on <= ? AND o.until_on > ? GROUP BY 1, 2, 3`,
    [to.slice(0, 4), to, to],
  );

/** By the name of the section that counts the same. */
export const bareReports: Readonly<Record<ReportSectionName, (db: ReadDb, span: Span) => unknown>> = {
  movement,
  structure,
  admissions,
  transfers,
  cards,
  badges,
  commendations,
  disciplines,
  inspections,
  petitions,
  dues,
  ratings,
  organisationRatings,
};

/** How many members of a year stand on each level, and how many on none. */
export const ratingCounts = (
  db: ReadDb,
  year: number,
): { readonly level: string | null; readonly n: number }[] =>
  db.all('SELECT level, count(*) AS n FROM rating WHERE year = ? GROUP BY level', [year]);
