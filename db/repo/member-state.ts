/** Today's state of each member, kept for speed: a projection of the ledger that is never edited by hand. */

import type { LedgerEvent } from '../../shared/entities/event.ts';
import type { MemberState, MemberStatus } from '../../shared/entities/member-state.ts';
import { foldLedger } from '../../shared/rules/lifecycle.ts';
import type { RuleChanges } from '../../shared/rules/regulations/rule-change.ts';
import { activeStatusList } from '../active-statuses.ts';
import type { ReadDb, WriteDb } from '../connection.ts';
import { eventsOfMember } from './event.ts';
import { insertPeriods, putPeriods } from './member-period.ts';
import { ruleChanges } from './rule-change.ts';
import { rowToState, type StateRow, stateColumns, statePlaceholders, stateValues } from './state-columns.ts';

/** Raised whenever the fold or the columns of the projections change: every register is then folded anew once. */
const projectionVersion = 2;

const putSql = `INSERT OR REPLACE INTO member_state (member_id, ${stateColumns()}) VALUES (?, ${statePlaceholders})`;

export function putState(db: WriteDb, memberId: number, state: MemberState): void {
  db.run(putSql, [memberId, ...stateValues(state)]);
}

/** Stores what a ledger folds to: today's state and the state of every day. */
export function project(db: WriteDb, memberId: number, events: readonly LedgerEvent[], today: string): void {
  const changes = ruleChanges(db);
  putState(db, memberId, foldLedger(events, today, changes).state);
  putPeriods(db, memberId, events, changes);
}

/** The same for somebody of whom nothing is stored yet. */
export function projectNew(
  db: WriteDb,
  memberId: number,
  events: readonly LedgerEvent[],
  { today, changes }: { readonly today: string; readonly changes: RuleChanges },
): void {
  putState(db, memberId, foldLedger(events, today, changes).state);
  insertPeriods(db, memberId, events, changes);
}

/** For a record that is set aside: it stands in no list of any day. */
export function removeProjections(db: WriteDb, memberId: number): void {
  db.run('DELETE FROM member_period WHERE member_id = ?', [memberId]);
  db.run('DELETE FROM member_state WHERE member_id = ?', [memberId]);
}

/** Folds the member's ledger anew and stores the outcome. */
export const refreshState = (db: WriteDb, memberId: number, today: string): void =>
  project(db, memberId, eventsOfMember(db, memberId), today);

/** After what holds for all of them changed: how the program folds, or a rule. */
export function refreshEverybody(db: WriteDb, today: string): void {
  for (const id of db.pluck<number>("SELECT id FROM member WHERE discarded_why = ''"))
    refreshState(db, id, today);
}

/** At each opening: folds everybody anew after the program changed how, else those whose events came of age. */
export function bringStatesUpToDate(db: WriteDb, today: string): void {
  const made = db.pluck<number>('SELECT projection FROM register WHERE id = 1')[0];
  if (made === projectionVersion) {
    refreshDueStates(db, today);
    return;
  }
  refreshEverybody(db, today);
  db.run('UPDATE register SET projection = ? WHERE id = 1', [projectionVersion]);
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
  const rows = db.all<StateRow>(
    `SELECT member_id, ${stateColumns()} FROM member_state WHERE member_id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(memberIds)],
  );
  return new Map(rows.map((row) => [Number(row.member_id), rowToState(row)]));
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
