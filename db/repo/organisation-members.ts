/** Who is in an organisation on a day, and who would be left in one that is no more. */
import { activeStatusList } from '../active-statuses.ts';
import type { ReadDb } from '../connection.ts';

/** Active members directly in it on the day, by tên. */
export const membersOn = (
  db: ReadDb,
  orgId: number,
  day: string,
): { readonly id: number; readonly name: string; readonly bornOn: string; readonly official: number }[] =>
  db.all(
    `SELECT m.id, m.full_name AS name, m.born_on AS bornOn, p.status = 'official' AS official
     FROM member_period p JOIN member m ON m.id = p.member_id
     WHERE p.status IN (${activeStatusList}) AND p.from_on <= ? AND p.until_on > ? AND p.org_id = ?
     ORDER BY m.name_sort, m.id`,
    [day, day, orgId],
  );

/** Those who take part somewhere: active members, those here for a time, and those in the list for admission. */
const presentList = `${activeStatusList}, 'temporary', 'candidate'`;

/** Everybody who takes part there on the day: members first by tên, then the others. */
export const presentOn = (db: ReadDb, orgId: number, day: string): number[] =>
  db.pluck<number>(
    `SELECT m.id FROM member_period p JOIN member m ON m.id = p.member_id
     WHERE p.status IN (${presentList}) AND p.from_on <= ? AND p.until_on > ? AND p.org_id = ?
     ORDER BY p.status IN ('temporary', 'candidate'), m.name_sort, m.id`,
    [day, day, orgId],
  );

/** Names of those who are in one of the organisations on or after the day, save some. */
export const stillInside = (
  db: ReadDb,
  orgIds: readonly number[],
  day: string,
  saveIds: readonly number[] = [],
): string[] =>
  orgIds.length === 0
    ? []
    : db.pluck<string>(
        `SELECT DISTINCT m.full_name FROM member_period p JOIN member m ON m.id = p.member_id
         WHERE p.status IN (${presentList}) AND p.until_on > ? AND p.org_id IN (SELECT value FROM json_each(?))
           AND p.member_id NOT IN (SELECT value FROM json_each(?))
         ORDER BY m.name_sort`,
        [day, JSON.stringify(orgIds), JSON.stringify(saveIds)],
      );

/** Names of those of the members who would be in an organisation after its end, or in one that never was. */
export const strandedAmong = (db: ReadDb, memberIds: readonly number[]): string[] =>
  db.pluck<string>(
    `SELECT DISTINCT m.full_name
     FROM member_period p JOIN member m ON m.id = p.member_id
     LEFT JOIN (SELECT org_id, max(until_on) AS ends_on FROM organisation_period GROUP BY org_id) o
       ON o.org_id = p.org_id
     WHERE p.member_id IN (SELECT value FROM json_each(?)) AND p.org_id IS NOT NULL
       AND p.status IN (${presentList}) AND p.until_on > ifnull(o.ends_on, '')`,
    [JSON.stringify(memberIds)],
  );

/** Member and number of the standing hand-overs that came of a deed. */
export const handOversOf = (
  db: ReadDb,
  deedUid: string,
): { readonly eventId: number; readonly memberId: number }[] =>
  db.all(
    `SELECT id AS eventId, member_id AS memberId FROM event
     WHERE kind = 'handedOver' AND withdrawn_reason IS NULL AND json_extract(payload, '$.deedUid') = ?`,
    [deedUid],
  );

/** Where people are on a day; `member` and `official` are 1 or 0. */
export const placesOn = (
  db: ReadDb,
  memberIds: readonly number[],
  day: string,
): { readonly orgId: number | null; readonly member: number; readonly official: number }[] =>
  db.all(
    `SELECT org_id AS orgId, status IN (${activeStatusList}) AS member, status = 'official' AS official
     FROM member_period
     WHERE member_id IN (SELECT value FROM json_each(?)) AND from_on <= ? AND until_on > ?`,
    [JSON.stringify(memberIds), day, day],
  );
