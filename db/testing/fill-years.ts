/**
 * What offices write of a year beside the lives of members, by the plainest inserts: ratings, dues, badges, cards,
 * commendations, disciplines, inspections, petitions. For measuring only.
 */
import type { Connection, WriteDb } from '../connection.ts';

/** Rows of which a bench has millions: what the audit log would keep of them is no part of what is measured. */
const withoutAudit = ['dues_profile', 'dues_payment', 'dues_payment_month', 'rating'] as const;

const present = `SELECT member_id FROM member_period WHERE from_on <= :end AND until_on > :end
  AND status IN ('official', 'probationary')`;
const someEvent = (kind: string, payload: string, which: string): string => `
  INSERT INTO event (uid, member_id, kind, effective_on, payload, entered_at, entered_by)
  SELECT '${kind}' || :year || '-' || member_id, member_id, '${kind}', :year || printf('-%02d-15', 1 + member_id % 12),
    ${payload}, :at, 'bench' FROM (${present}) WHERE ${which}`;

const profiles = `INSERT INTO dues_profile (member_id, from_month, group_code, base_amount)
  SELECT id, '2018-01', CASE id % 5 WHEN 0 THEN 'pension' WHEN 1 THEN 'agreed' ELSE 'insured' END,
    CASE id % 5 WHEN 1 THEN 20000 ELSE 4000000 + id % 90 * 100000 END FROM member`;
const everyMonth = `(WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12)
  SELECT i, printf('-%02d', i) AS month FROM n)`;

/** `:year` (as text: a number would be bound as a real one) and `:end`, its last day; `:at` when it was written. */
const ofYear: readonly string[] = [
  `INSERT INTO rating_year (year, source, source_note, as_of, created_at, created_by)
   VALUES (:year, 'ledger', 'bench', :end, :at, 'bench')`,
  `INSERT INTO rating (year, member_id, org_id, level, updated_at, updated_by)
   SELECT :year, member_id, org_id, CASE member_id % 5 WHEN 0 THEN 'excellent' WHEN 4 THEN 'fair' ELSE 'good' END, :at, 'bench'
   FROM member_period WHERE from_on <= :end AND until_on > :end AND status IN ('official', 'probationary')`,
  `INSERT INTO organisation_rating (year, org_id, level, updated_at, updated_by)
   SELECT :year, id, CASE id % 5 WHEN 0 THEN 'excellent' ELSE 'good' END, :at, 'bench' FROM organisation`,
  `INSERT INTO dues_payment (id, member_id, org_id, paid_on, year, number, amount, method)
   SELECT (:year - 2000) * 10000000 + p.member_id, p.member_id, p.org_id, :year || '-12-20', :year,
     p.member_id, 600000, 'cash'
   FROM member_period p WHERE from_on <= :end AND until_on > :end AND status IN ('official', 'probationary')`,
  // Every twentieth of them paid nothing of the last three months.
  `INSERT INTO dues_payment_month (payment_id, month, amount)
   SELECT p.id, :year || m.month, 50000 FROM dues_payment p CROSS JOIN ${everyMonth} m
   WHERE p.year = :year AND (p.member_id % 20 > 0 OR m.i < 10)`,
  someEvent(
    'badgeAwarded',
    `json_object('level', 30, 'round', '2/9', 'award', 'award', 'badgeNumber', printf('%d%06d', :year, member_id))`,
    'member_id % 40 = :year % 40',
  ),
  someEvent(
    'cardIssued',
    `json_object('form', CASE member_id % 3 WHEN 0 THEN 'new' ELSE 'exchange' END, 'cardNumber', printf('%08d', member_id), 'cause', '')`,
    'member_id % 20 = :year % 20',
  ),
  someEvent(
    'disciplined',
    `json_object('form', 'reprimand', 'ground', 'Vi phạm quy chế', 'postsRemoved', '', 'postIds', json('[]'), 'articles', '',
       'group', 'Nhóm ' || (member_id % 7), 'body', '', 'announcedOn', '', 'receivedOn', '', 'violatedOn', '', 'stateDiscipline', '')`,
    'member_id % 100 = :year % 100',
  ),
  `INSERT INTO organisation_commendation (org_id, form, title, commended_on)
   SELECT id, 'praise', 'Trong sạch vững mạnh', :end FROM organisation`,
  `INSERT INTO organisation_discipline (uid, org_id, form, ground, effective_on, entered_at, entered_by)
   SELECT 'o' || :year || id, id, 'reprimand', 'Vi phạm quy chế', :end, :at, 'bench' FROM organisation WHERE id % 20 = 0`,
  `INSERT INTO inspection_campaign (id, title, kinds, body, performer_org_id, from_on, to_on, concluded_on)
   SELECT :year * 10000 + id, 'Kiểm tra', '["thematic"]', 'branch', id, :year || '-05-01', :year || '-05-30',
     :year || '-06-15' FROM organisation`,
  `INSERT INTO inspection_subject (campaign_id, type, member_id)
   SELECT :year * 10000 + org_id, 'member', min(member_id) FROM member_period
   WHERE org_id IS NOT NULL GROUP BY org_id, member_id % 5`,
  `INSERT INTO petition (received_on, number_in_book, source, sender_kind, sender, kind, topic, about_member_id, level, status)
   SELECT :end, row_number() OVER (), 'post', 'named', 'Người gửi', 'denunciation', 'Chủ đề ' || (member_id % 7), member_id, 'local',
     'settled' FROM (${present}) WHERE member_id % 100 = 7`,
];

const lastDay = (year: number): string => `${year}-12-31`;

/** @returns how many events were added */
export function fillYears(connection: Connection, w: WriteDb, years: readonly number[], at: string): number {
  for (const table of withoutAudit)
    for (const name of w.pluck<string>(
      "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? AND name LIKE 'audit!_%' ESCAPE '!'",
      [table],
    ))
      connection.handle.exec(`DROP TRIGGER ${name}`);
  w.run(profiles);
  w.run("INSERT INTO dues_share (from_month, kept_parts) VALUES ('2018-01', 3000)");
  const before = w.pluck<number>('SELECT count(*) FROM event')[0] ?? 0;
  for (const year of years)
    for (const sql of ofYear)
      w.run(
        sql,
        Object.fromEntries(
          Object.entries({ year: String(year), end: lastDay(year), at }).filter(([name]) =>
            sql.includes(`:${name}`),
          ),
        ),
      );
  return (w.pluck<number>('SELECT count(*) FROM event')[0] ?? 0) - before;
}
