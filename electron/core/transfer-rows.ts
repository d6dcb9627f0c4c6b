/** A transfer as lists and pages show it: with names, clocks and the state they make of it. */

import type { ReadDb } from '../../db/connection.ts';
import { officeHolidays } from '../../db/repo/holiday.ts';
import { getMembers } from '../../db/repo/member.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import type { Transfer } from '../../shared/entities/transfer.ts';
import type { TransferRow } from '../../shared/ipc/transfer.ts';
import { shownState, transferClocks } from '../../shared/rules/transfer-clocks.ts';
import { type HolidayCalendar, holidayCalendar } from '../../shared/rules/working-days.ts';

/** Working days as the law and the office's own table have them. */
export const officeCalendar = (db: ReadDb): HolidayCalendar => holidayCalendar(officeHolidays(db));

export function transferRows(db: ReadDb, transfers: readonly Transfer[], today: string): TransferRow[] {
  const calendar = officeCalendar(db);
  const changes = ruleChanges(db);
  const people = new Map(
    getMembers(db, [...new Set(transfers.map((t) => t.memberId))]).map((m) => [m.id, m.record]),
  );
  const names = organisationNames(db);
  const end = (orgId: number | null, name: string) => (orgId === null ? name : (names.get(orgId) ?? name));
  return transfers.map((transfer) => {
    const clocks = transferClocks(transfer, today, calendar, changes);
    const record = people.get(transfer.memberId);
    return {
      transfer,
      fullName: record?.fullName ?? '',
      bornOn: record?.bornOn ?? '',
      from: end(transfer.fromOrgId, transfer.fromName),
      to: end(transfer.toOrgId, transfer.toName),
      shown: shownState(transfer, clocks),
      clocks,
    };
  });
}
