/**
 * Awards of Huy hiệu Đảng in the ledger, counted by the day of their decision: where that is not known to the day, by
 * the day of the award. One who had it elsewhere before being received here is not counted here.
 */
import type { EventPayload } from '../../shared/entities/event.ts';
import type { ReadDb } from '../connection.ts';
import { firstDayOf } from '../reports/books/event-ids.ts';

export interface AwardRow {
  readonly eventId: number;
  readonly memberId: number;
  readonly fullName: string;
  readonly bornOn: string;
  /** where the member belonged on that day; null = not known */
  readonly orgId: number | null;
  readonly level: number;
  readonly round: EventPayload<'badgeAwarded'>['round'];
  readonly award: EventPayload<'badgeAwarded'>['award'];
  readonly badgeNumber: string;
  readonly awardedOn: string;
  readonly decisionNumber: string;
  readonly signedOn: string;
  /** full ISO date by which it counts */
  readonly countedOn: string;
  /** the proposal that it answers */
  readonly proposalId: number | null;
  readonly note: string;
}

export interface AwardScope {
  readonly from: string;
  readonly to: string;
  /** null = the whole register */
  readonly orgIds: readonly number[] | null;
}

const awardedDay = firstDayOf('e.effective_on');
const standing = "e.kind = 'badgeAwarded' AND e.withdrawn_reason IS NULL";

/** Oldest first, by name within a day. */
export const awardsOfPeriod = (db: ReadDb, { from, to, orgIds }: AwardScope): AwardRow[] =>
  db.all(
    `SELECT eventId, memberId, fullName, bornOn, orgId, level, round, award, badgeNumber, awardedOn,
       decisionNumber, signedOn, countedOn, proposalId, note
     FROM (
       SELECT e.id AS eventId, e.member_id AS memberId, m.full_name AS fullName, m.born_on AS bornOn,
         m.name_sort AS nameSort,
         (SELECT p.org_id FROM member_period p WHERE p.member_id = e.member_id
            AND p.from_on <= ${awardedDay} AND p.until_on > ${awardedDay}) AS orgId,
         e.payload ->> '$.level' AS level, e.payload ->> '$.round' AS round, e.payload ->> '$.award' AS award,
         ifnull(e.payload ->> '$.badgeNumber', '') AS badgeNumber, e.effective_on AS awardedOn,
         e.decision_number AS decisionNumber, e.decision_signed_on AS signedOn,
         CASE WHEN length(e.decision_signed_on) = 10 THEN e.decision_signed_on ELSE ${awardedDay} END AS countedOn,
         (SELECT b.id FROM badge_proposal b WHERE b.event_id = e.id) AS proposalId, e.note
       FROM event e INDEXED BY event_standing JOIN member m ON m.id = e.member_id AND m.discarded_why = ''
       WHERE ${standing})
     WHERE countedOn BETWEEN :from AND :to
       AND (:orgs IS NULL OR orgId IN (SELECT value FROM json_each(:orgs)))
       AND (orgId IS NOT NULL OR NOT EXISTS (SELECT 1 FROM event r WHERE r.member_id = memberId
         AND r.kind = 'received' AND r.withdrawn_reason IS NULL AND r.effective_on > awardedOn))
     ORDER BY countedOn, nameSort, eventId`,
    { from, to, orgs: orgIds && JSON.stringify(orgIds) },
  );

/**
 * As shared/rules/badge-number.ts compares numbers (upper() of SQLite knows no Đ), and as the index
 * event_badge_number has them, to the letter.
 */
const normalNumber = `replace(replace(replace(replace(replace(upper(payload ->> '$.badgeNumber'), 'đ', 'Đ'), ' ', ''), '.', ''), '-', ''), '/', '')`;

export interface NumberHolder {
  readonly fullName: string;
  readonly level: number;
}

/** Others who hold this number by the ledger; discarded records do not count. @param number normalised */
export const badgeNumberHolder = (db: ReadDb, number: string, exceptId: number): NumberHolder | undefined =>
  db.get(
    `SELECT m.full_name AS fullName, e.level FROM (
       SELECT member_id, payload ->> '$.level' AS level FROM event INDEXED BY event_badge_number
       WHERE kind = 'badgeAwarded' AND withdrawn_reason IS NULL AND ${normalNumber} = ?) e
     JOIN member m ON m.id = e.member_id AND m.discarded_why = ''
     WHERE m.id <> ? LIMIT 1`,
    [number, exceptId],
  );

/** Another day on which badges were decided under the same number of the same year; undefined for none. */
export const otherDayOfDecision = (
  db: ReadDb,
  decision: { readonly number: string; readonly signedOn: string },
): string | undefined =>
  db.pluck<string>(
    `SELECT decision_signed_on FROM event INDEXED BY event_badge_decision
     WHERE kind = 'badgeAwarded' AND withdrawn_reason IS NULL AND decision_number <> ''
       AND decision_number = :number AND decision_signed_on <> :signedOn
       AND length(decision_signed_on) = 10 AND substr(decision_signed_on, 1, 4) = substr(:signedOn, 1, 4)
     LIMIT 1`,
    { number: decision.number, signedOn: decision.signedOn },
  )[0];

/** Members of one of these names, for telling whom a list means. @param nameSorts as db keeps them */
export const membersNamed = (
  db: ReadDb,
  nameSorts: readonly string[],
): {
  readonly memberId: number;
  readonly fullName: string;
  readonly bornOn: string;
  readonly orgName: string;
}[] =>
  db.all(
    `SELECT m.id AS memberId, m.full_name AS fullName, m.born_on AS bornOn, ifnull(o.name, '') AS orgName
     FROM member m JOIN member_state s ON s.member_id = m.id LEFT JOIN organisation o ON o.id = s.org_id
     WHERE m.name_sort IN (SELECT value FROM json_each(?)) AND m.discarded_why = ''
     ORDER BY m.id`,
    [JSON.stringify(nameSorts)],
  );
