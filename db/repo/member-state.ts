/** Today's state of each member, kept for speed: a projection of the ledger that is never edited by hand. */
import type { MemberState, MemberStatus } from '../../shared/entities/member-state.ts';
import { foldLedger } from '../../shared/rules/lifecycle.ts';
import { activeStatusList } from '../active-statuses.ts';
import type { ReadDb, WriteDb } from '../connection.ts';
import { eventsOfMember } from './event.ts';

interface Row {
  readonly member_id: number;
  readonly status: MemberStatus;
  readonly org_id: number | null;
  readonly admitted_on: string | null;
  readonly official_on: string | null;
  readonly admission_decided_on: string | null;
  readonly enrolled_on: string | null;
  readonly left_on: string | null;
  readonly badge_level: number;
}

const rowToState = (row: Row): MemberState => ({
  status: row.status,
  orgId: row.org_id,
  admittedOn: row.admitted_on,
  officialOn: row.official_on,
  admissionDecidedOn: row.admission_decided_on,
  enrolledOn: row.enrolled_on,
  leftOn: row.left_on,
  badgeLevel: row.badge_level,
});

export function putState(db: WriteDb, memberId: number, state: MemberState): void {
  db.run(
    `INSERT INTO member_state VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (member_id) DO UPDATE SET status = excluded.status, org_id = excluded.org_id,
       admitted_on = excluded.admitted_on, official_on = excluded.official_on,
       admission_decided_on = excluded.admission_decided_on, enrolled_on = excluded.enrolled_on,
       left_on = excluded.left_on, badge_level = excluded.badge_level`,
    [
      memberId,
      state.status,
      state.orgId,
      state.admittedOn,
      state.officialOn,
      state.admissionDecidedOn,
      state.enrolledOn,
      state.leftOn,
      state.badgeLevel,
    ],
  );
}

/** Folds the member's ledger anew and stores the outcome. */
export function refreshState(db: WriteDb, memberId: number, today: string): void {
  putState(db, memberId, foldLedger(eventsOfMember(db, memberId), today).state);
}

/** Events entered for a later day take effect when the day comes: run at each opening. */
export function refreshDueStates(db: WriteDb, today: string): void {
  const due = db.pluck<number>(
    `SELECT DISTINCT member_id FROM event
     WHERE effective_on > substr(entered_at, 1, 10) AND effective_on <= ? AND withdrawn_reason IS NULL`,
    [today],
  );
  for (const memberId of due) refreshState(db, memberId, today);
}

export function getStates(db: ReadDb, memberIds: readonly number[]): Map<number, MemberState> {
  const rows = db.all<Row>('SELECT * FROM member_state WHERE member_id IN (SELECT value FROM json_each(?))', [
    JSON.stringify(memberIds),
  ]);
  return new Map(rows.map((row) => [row.member_id, rowToState(row)]));
}

export function countByStatus(db: ReadDb): Partial<Record<MemberStatus, number>> {
  const rows = db.all<{ status: MemberStatus; n: number }>(
    'SELECT status, count(*) AS n FROM member_state GROUP BY status',
  );
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]));
}

/** Members in each organisation itself, its subtree not counted; those who left not counted. */
export const countByOrganisation = (db: ReadDb): { orgId: number; members: number }[] =>
  db.all(
    `SELECT org_id AS orgId, count(*) AS members FROM member_state
     WHERE org_id IS NOT NULL AND status IN (${activeStatusList}) GROUP BY org_id`,
  );
