/** Branches month by month: which met, who was there, which month has no meeting yet. */
import type { ReadDb } from '../../db/connection.ts';
import { branchesWithMembers, meetingsHeld } from '../../db/repo/meeting.ts';
import { organisationsAsOf, subtreeIdsAsOf } from '../../db/repo/organisation-as-of.ts';
import { meetingOrganisations } from '../../shared/entities/meeting.ts';
import type { BranchYear } from '../../shared/ipc/meeting.ts';
import { monthStanding } from '../../shared/rules/meeting.ts';
import { addMonths } from '../../shared/text/dates.ts';
import { addDays } from '../../shared/text/day-arithmetic.ts';

export interface Branch {
  readonly id: number;
  readonly name: string;
}

/** Branches below an organisation, or itself, at the beginning of the span or at its end. In the order of the tree. */
export function branchesOf(
  db: ReadDb,
  orgId: number,
  { from, to }: { readonly from: string; readonly to: string },
): Branch[] {
  const found = new Map<number, Branch>();
  for (const day of [to, from]) {
    const below = new Set(subtreeIdsAsOf(db, orgId, day));
    for (const { id, name, type } of organisationsAsOf(db, day))
      if (below.has(id) && meetingOrganisations.includes(type) && !found.has(id)) found.set(id, { id, name });
  }
  return [...found.values()];
}

/** First and last day of a year, as far as it has come. */
export const spanOfYear = (year: number, today: string): { readonly from: string; readonly to: string } => {
  const [from, end] = [`${year}-01-01`, `${year}-12-31`];
  return { from, to: today < from || today > end ? end : today };
};

const lastDayOf = (month: string): string => addDays(addMonths(`${month}-01`, 1), -1);

/** @param months 'YYYY-MM', in order and without a gap */
export function branchMonths(
  db: ReadDb,
  branches: readonly Branch[],
  months: readonly string[],
  today: string,
): BranchYear[] {
  const orgIds = branches.map(({ id }) => id);
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const held = meetingsHeld(db, { orgIds, from: `${first}-01`, to: lastDayOf(last) });
  const byPlace = Map.groupBy(held, ({ orgId, heldOn }) => `${orgId}/${heldOn.slice(0, 7)}`);
  // Who had members is asked of the last day of each month, of today in the one that runs.
  const days = months.map((month) => (lastDayOf(month) < today ? lastDayOf(month) : today));
  const withMembers = branchesWithMembers(db, orgIds, [...new Set(days)]);
  return branches.map(({ id, name }) => ({
    orgId: id,
    orgName: name,
    months: months.map((month, i) => {
      const meetings = byPlace.get(`${id}/${month}`) ?? [];
      const regularHeld = meetings.some(({ kind }) => kind === 'regular');
      const hadMembers = withMembers.get(days[i] ?? today)?.has(id) ?? false;
      return { month, meetings, standing: monthStanding(month, { today, regularHeld, hadMembers }) };
    }),
  }));
}

export const monthsOfYear = (year: number): string[] =>
  Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
