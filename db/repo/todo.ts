/** Who can have a deadline at all, chosen by SQL: the fold is asked for these few only. */
import { addMonths } from '../../shared/text/dates.ts';
import type { ReadDb } from '../connection.ts';
import { withOwnPartyAge } from './party-age-sql.ts';

/** A duty never recorded as done is history after this long (shared/rules/clocks-admission.ts looks as far back). */
const liveMonths = 24;
/** A badge is told of in time for its round: its years are reached within this long. */
const badgeMonths = 12;

export function membersWithClocks(db: ReadDb, today: string, badgeLevels: readonly number[]): number[] {
  return [
    ...new Set([
      ...standingWithEnd(db),
      ...lately(db, today),
      ...badgesDue(db, today, badgeLevels),
      ...withOwnPartyAge(db),
    ]),
  ];
}

const standingWithEnd = (db: ReadDb): number[] =>
  db.pluck(
    `SELECT member_id FROM member_state WHERE status IN ('candidate', 'probationary', 'temporary')
       OR exempt_until IS NOT NULL OR suspended_until IS NOT NULL OR away_until IS NOT NULL`,
  );

const lately = (db: ReadDb, today: string): number[] =>
  db.pluck(
    `SELECT member_id FROM event
     WHERE kind IN ('admitted', 'recognised', 'died', 'disciplined', 'disciplineAppealed', 'removed')
       AND effective_on >= ? AND withdrawn_reason IS NULL AND (batch_id IS NULL OR kind = 'disciplined')`,
    [addMonths(today, -liveMonths)],
  );

/** More rather than fewer: the rule itself decides (shared/rules/clocks-badge.ts). */
function badgesDue(db: ReadDb, today: string, levels: readonly number[]): number[] {
  const horizon = addMonths(today, badgeMonths);
  const reached = levels
    .toSorted((a, b) => b - a)
    .map((level) => `WHEN start <= '${addMonths(horizon, -level * 12)}' THEN ${level}`);
  return db.pluck(
    `SELECT member_id FROM (
       SELECT member_id, badge_level, enrolled_on, start, CASE ${reached.join(' ')} ELSE 0 END AS level FROM (
         SELECT member_id, badge_level, enrolled_on,
           min(admitted_on, ifnull(nullif(admission_decided_on, ''), admitted_on)) AS start
         FROM member_state WHERE status = 'official' AND admitted_on IS NOT NULL))
     WHERE level > badge_level
       AND (enrolled_on IS NULL OR badge_level > 0 OR ifnull(date(start, '+' || level || ' years') > enrolled_on, 1))
       AND ifnull(date(start, '+' || level || ' years') >= ?, 1)`,
    [addMonths(today, -liveMonths)],
  );
}

export interface DossierDates {
  readonly memberId: number;
  readonly papersOn: string | null;
  readonly sentOn: string | null;
}

export const dossierDates = (db: ReadDb, memberIds: readonly number[]): Map<number, DossierDates> =>
  new Map(
    db
      .all<DossierDates>(
        `SELECT ids.value AS memberId,
           (SELECT min(dated_on) FROM dossier_paper p
            WHERE p.member_id = ids.value AND p.state = 'have' AND length(p.dated_on) = 10) AS papersOn,
           (SELECT max(on_day) FROM dossier_handover h
            WHERE h.member_id = ids.value AND h.direction = 'out') AS sentOn
         FROM json_each(?) ids`,
        [JSON.stringify(memberIds)],
      )
      .map((row) => [row.memberId, row]),
  );

/** The latest term of each committee name, where its end is known. */
export const latestTerms = (
  db: ReadDb,
): { readonly orgId: number; readonly orgName: string; readonly name: string; readonly untilOn: string }[] =>
  db.all(
    `SELECT t.org_id AS orgId, o.name AS orgName, t.name, t.until_on AS untilOn
     FROM committee_term t JOIN organisation o ON o.id = t.org_id
     WHERE t.until_on <> '' AND o.ended_on = ''
       AND NOT EXISTS (SELECT 1 FROM committee_term n WHERE n.org_id = t.org_id AND n.from_on > t.from_on)`,
  );

export const closedBooks = (db: ReadDb): { readonly book: string; readonly asOf: string }[] =>
  db.all('SELECT book, as_of AS asOf FROM closed_book');

export const registerSince = (db: ReadDb): string =>
  db.pluck<string>('SELECT substr(created_at, 1, 10) FROM register WHERE id = 1')[0] ?? '';

export const usesProfileNumbersOf = (db: ReadDb, province: string): boolean =>
  db.pluck(`SELECT 1 FROM member WHERE profile_number LIKE '% ' || ? AND discarded_why = '' LIMIT 1`, [
    province,
  ]).length > 0;

/** Changes with every audited change and with every print or its answer, which are not audited: then it is stale. */
export const changeStamp = (db: ReadDb): string =>
  db.pluck<string>(
    `SELECT (SELECT ifnull(max(id), 0) FROM audit) || '/' || (SELECT ifnull(max(id), 0) FROM print_run) || '/' ||
       (SELECT count(*) FROM print_run WHERE state = 'sent')`,
  )[0] ?? '';

/** What the list says of people: the name, and where they take part today. */
export const namesAndPlaces = (
  db: ReadDb,
  ids: readonly number[],
): Map<number, { readonly name: string; readonly orgId: number | null }> =>
  new Map(
    db
      .all<{ id: number; name: string; orgId: number | null }>(
        `SELECT m.id, m.full_name AS name, s.org_id AS orgId FROM member m
         LEFT JOIN member_state s ON s.member_id = m.id WHERE m.id IN (SELECT value FROM json_each(?))`,
        [JSON.stringify(ids)],
      )
      .map((person) => [person.id, person]),
  );
