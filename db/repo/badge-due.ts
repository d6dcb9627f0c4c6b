/** What decides who is due for a Huy hiệu Đảng, read in one pass of today's states, and the facts of those found. */
import type { ProposalState } from '../../shared/entities/badge-proposal.ts';
import type { LedgerEvent } from '../../shared/entities/event.ts';
import type { BadgeRoundName } from '../../shared/rules/regulations/badge-rounds.ts';
import type { ReadDb } from '../connection.ts';
import { eventsOfMembers } from './event.ts';
import { partyAgeFrom } from './party-age-sql.ts';

export interface BadgeStateRow {
  readonly memberId: number;
  readonly status: 'official' | 'unverified' | 'died';
  /** the official date is known: 1 or 0 */
  readonly recognised: number;
  /** from when Party age counts for everybody without gaps; partial or '' where it is not known */
  readonly start: string;
  /** ngày vào Đảng as far as it is known */
  readonly vagueStart: string;
  /** `start` is the signing of the decision: 1 or 0 */
  readonly signed: number;
  readonly badgeLevel: number;
  readonly leftOn: string;
}

/**
 * Those who may have to do with a badge: in the membership, or dead.
 * @param args.startedBy who began later reaches no level in time; those of `always` are there whatever they began
 */
export const badgeStates = (
  db: ReadDb,
  args: {
    readonly orgIds: readonly number[] | null;
    readonly startedBy: string;
    readonly diedAfter: string;
    readonly always: readonly number[];
  },
): BadgeStateRow[] =>
  db.all(
    `SELECT s.member_id AS memberId, s.status, s.official_on IS NOT NULL AS recognised, ${partyAgeFrom} AS start,
       ifnull(s.admitted_on, '') AS vagueStart, ifnull(length(s.admission_decided_on), 0) = 10 AS signed, s.badge_level AS badgeLevel, ifnull(s.left_on, '') AS leftOn
     FROM member_state s
     WHERE s.status IN ('official', 'unverified', 'died')
       AND (s.status <> 'died' OR s.left_on > :diedAfter)
       AND (${partyAgeFrom} <= :startedBy OR s.member_id IN (SELECT value FROM json_each(:always)))
       AND (:orgs IS NULL OR s.org_id IN (SELECT value FROM json_each(:orgs)))`,
    {
      startedBy: args.startedBy,
      diedAfter: args.diedAfter,
      always: JSON.stringify(args.always),
      orgs: args.orgIds === null ? null : JSON.stringify(args.orgIds),
    },
  );

/** Since when the register has had each of them. */
export const knownSince = (db: ReadDb, memberIds: readonly number[]): Map<number, string> =>
  new Map(
    db
      .all<{ memberId: number; since: string }>(
        `SELECT member_id AS memberId, min(from_on) AS since FROM member_period
         WHERE member_id IN (SELECT value FROM json_each(?)) GROUP BY member_id`,
        [JSON.stringify(memberIds)],
      )
      .map(({ memberId, since }) => [memberId, since]),
  );

/** What a wait after a discipline is counted from, of those disciplined since a year. */
export function disciplinesSince(db: ReadDb, year: string): Map<number, LedgerEvent[]> {
  const ids = db.pluck<number>(
    `SELECT DISTINCT member_id FROM event
     WHERE kind = 'disciplined' AND withdrawn_reason IS NULL AND effective_on >= ?`,
    [year],
  );
  return eventsOfMembers(db, ids, [
    'disciplined',
    'disciplineAppealed',
    'disciplineSettled',
    'restored',
    'admitted',
  ]);
}

export interface BadgeFacts {
  readonly memberId: number;
  readonly name: string;
  readonly nameSort: string;
  readonly bornOn: string;
  readonly sex: string;
  readonly orgName: string;
  readonly admittedOn: string;
  readonly decidedOn: string;
  readonly officialOn: string;
  readonly leftOn: string;
  /** 1 or 0: what lies over the status on the day, and a transfer to another place drafted but not gone */
  readonly exempt: number;
  readonly suspended: number;
  readonly away: number;
  readonly transferring: number;
}

const lies = (overlay: string): string =>
  `s.${overlay}_since IS NOT NULL AND (s.${overlay}_until IS NULL OR s.${overlay}_until >= :today)`;

/** What a list of badges says of people. */
export const badgeFacts = (db: ReadDb, memberIds: readonly number[], today: string): BadgeFacts[] =>
  db.all(
    `SELECT m.id AS memberId, m.full_name AS name, m.name_sort AS nameSort, m.born_on AS bornOn, m.sex,
       ifnull(o.name, '') AS orgName, ifnull(s.admitted_on, '') AS admittedOn,
       ifnull(s.admission_decided_on, '') AS decidedOn, ifnull(s.official_on, '') AS officialOn,
       ifnull(s.left_on, '') AS leftOn, ${lies('exempt')} AS exempt, ${lies('suspended')} AS suspended,
       ${lies('away')} AS away,
       EXISTS (SELECT 1 FROM transfer t WHERE t.member_id = m.id AND t.direction <> 'in' AND t.state = 'drafted'
         AND t.kind NOT IN ('temporary', 'temporaryAbroad')) AS transferring
     FROM member m JOIN member_state s ON s.member_id = m.id LEFT JOIN organisation o ON o.id = s.org_id
     WHERE m.id IN (SELECT value FROM json_each(:ids))`,
    { ids: JSON.stringify(memberIds), today },
  );

export interface OpenProposal {
  readonly memberId: number;
  readonly level: number;
  readonly state: ProposalState;
  readonly roundName: BadgeRoundName;
  readonly roundDay: string;
}

/** Proposals of them that are on their way to a decision. */
export const openProposals = (db: ReadDb, memberIds: readonly number[]): OpenProposal[] =>
  db.all(
    `SELECT member_id AS memberId, level, state, round_name AS roundName, round_day AS roundDay
     FROM badge_proposal WHERE outcome = '' AND member_id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(memberIds)],
  );

/** Members of whom no ngày vào Đảng is written at all: nothing can be said of them. */
export const withoutAdmission = (db: ReadDb, orgIds: readonly number[] | null): number =>
  db.pluck<number>(
    `SELECT count(*) FROM member_state s WHERE s.status IN ('official', 'unverified')
       AND ${partyAgeFrom} = '' AND (:orgs IS NULL OR s.org_id IN (SELECT value FROM json_each(:orgs)))`,
    { orgs: orgIds === null ? null : JSON.stringify(orgIds) },
  )[0] ?? 0;
