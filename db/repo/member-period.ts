/**
 * The state of every day: a member's ledger cut into periods in which nothing changes, so that any list can be asked
 * as of any date by one index. A projection like member_state, made anew whenever the ledger of a member changes.
 */

import type { LedgerEvent } from '../../shared/entities/event.ts';
import type { MemberState } from '../../shared/entities/member-state.ts';
import { foldLedger, isActive } from '../../shared/rules/lifecycle.ts';
import { noChanges, type RuleChanges } from '../../shared/rules/regulations/rule-change.ts';
import { endOfTime, firstDayOf } from '../../shared/text/day-arithmetic.ts';
import type { ReadDb, WriteDb } from '../connection.ts';
import { rowToState, type StateRow, stateColumns, statePlaceholders, stateValues } from './state-columns.ts';

export interface Period {
  /** first day of it */
  readonly fromOn: string;
  /** first day of the next one */
  readonly untilOn: string;
  readonly state: MemberState;
}

/**
 * Periods are of this register: the years of one who was admitted elsewhere and came later are left out, because on
 * those days no book here had the member. One whom no organisation has received yet is kept, to be seen.
 * @param events a member's whole ledger
 */
export function periodsOf(events: readonly LedgerEvent[], changes: RuleChanges = noChanges): Period[] {
  const standing = events.filter((e) => e.withdrawnReason === null);
  const days = [...new Set(standing.map((e) => firstDayOf(e.effectiveOn)))].sort();
  const periods = days.map((fromOn, i) => ({
    fromOn,
    untilOn: days[i + 1] ?? endOfTime,
    state: foldLedger(standing, fromOn, changes).state,
  }));
  const came = periods.findIndex(({ state }) => state.orgId !== null);
  const elsewhere = ({ state }: Period, i: number) => i < came && isActive(state.status);
  return periods.filter((period, i) => !elsewhere(period, i));
}

const insertSql = `INSERT INTO member_period (member_id, from_on, until_on, ${stateColumns()}, stay)
  VALUES (?, ?, ?, ${statePlaceholders}, ?)`;

export function putPeriods(
  db: WriteDb,
  memberId: number,
  events: readonly LedgerEvent[],
  changes: RuleChanges,
): void {
  db.run('DELETE FROM member_period WHERE member_id = ?', [memberId]);
  insertPeriods(db, memberId, events, changes);
}

/** Of a member who has none yet. */
export function insertPeriods(
  db: WriteDb,
  memberId: number,
  events: readonly LedgerEvent[],
  changes: RuleChanges,
): void {
  let stays = 0;
  let before: MemberState | null = null;
  for (const { fromOn, untilOn, state } of periodsOf(events, changes)) {
    // The book of members is in the order in which people came: the first period of each stay is marked.
    const here = isActive(state.status);
    const came = here && !(before && isActive(before.status) && before.orgId === state.orgId);
    if (came) stays += 1;
    before = state;
    db.run(insertSql, [memberId, fromOn, untilOn, ...stateValues(state), came ? stays : 0]);
  }
}

/** Where members stood on a day; those not yet in the ledger then are left out. */
export function statesAsOf(db: ReadDb, memberIds: readonly number[], day: string): Map<number, MemberState> {
  const rows = db.all<StateRow>(
    `SELECT member_id, ${stateColumns()} FROM member_period
     WHERE member_id IN (SELECT value FROM json_each(?)) AND from_on <= ? AND until_on > ?`,
    [JSON.stringify(memberIds), day, day],
  );
  return new Map(rows.map((row) => [Number(row.member_id), rowToState(row)]));
}
