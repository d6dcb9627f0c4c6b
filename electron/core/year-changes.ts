/** Between a year's list and the ledger: who came, who left, who moved. Only what the person chose is taken off. */
import type { ReadDb } from '../../db/connection.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { deleteRating, moveRating } from '../../db/repo/rating.ts';
import { namesAndPlaces } from '../../db/repo/todo.ts';
import { standingsOn } from '../../db/reports/year-facts.ts';
import { yearRows } from '../../db/reports/year-list.ts';
import { noProcess } from '../../shared/entities/rating-process.ts';
import { leaverText, processReasons } from '../../shared/i18n/vi/year-process.ts';
import type { OutputOf } from '../../shared/ipc/define.ts';
import type { RatingYear, YearRow } from '../../shared/ipc/year.ts';
import type { YearChanges, yearProcessOps } from '../../shared/ipc/year-process.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { isActive } from '../../shared/rules/lifecycle.ts';
import { yearEnd } from '../../shared/rules/regulations/classification.ts';
import type { CoreContext } from './context.ts';
import { listMembers, membersOfYear, type ToList } from './year-members.ts';
import { writeRating } from './year-write.ts';

const isRecorded = ({ level, process, reason }: YearRow): boolean =>
  level !== null || reason !== null || JSON.stringify(process) !== JSON.stringify(noProcess);

interface Compared {
  readonly changes: YearChanges;
  readonly toAdd: readonly ToList[];
  /** by member: where he stood on the day */
  readonly orgOf: ReadonlyMap<number, number>;
}

export function compareYear(db: ReadDb, found: RatingYear): Compared {
  const { year } = found;
  const rows = yearRows(db, found);
  const listed = new Set(rows.map((row) => row.memberId));
  const toAdd = membersOfYear(db, year).filter(({ memberId }) => !listed.has(memberId));
  const names = organisationNames(db);
  const nameOf = (orgId: number | null) => (orgId === null ? '' : (names.get(orgId) ?? ''));
  const people = namesAndPlaces(
    db,
    toAdd.map(({ memberId }) => memberId),
  );
  const standings = standingsOn(db, [...listed], yearEnd(year));
  const orgOf = new Map<number, number>();
  const leavers: YearChanges['leavers'][number][] = [];
  const movers: YearChanges['movers'][number][] = [];
  for (const row of rows) {
    const state = standings.get(row.memberId);
    if (!state) continue;
    const { memberId, name, orgName } = row;
    if (!isActive(state.status))
      leavers.push({ memberId, name, orgName, why: leaverText(state, year), recorded: isRecorded(row) });
    else if (state.orgId !== null && state.orgId !== row.orgId) {
      movers.push({ memberId, name, from: orgName, to: nameOf(state.orgId) });
      orgOf.set(memberId, state.orgId);
    }
  }
  const newcomers = toAdd.map(({ memberId, orgId, admittedOn, reason }) => ({
    memberId,
    name: people.get(memberId)?.name ?? '',
    orgName: nameOf(orgId),
    admittedOn,
    reason,
  }));
  return { changes: { newcomers, leavers, movers }, toAdd, orgOf };
}

type Refreshed = OutputOf<typeof yearProcessOps, 'year.refresh'>;

export const refreshYear = (
  { year, takeOff, move }: { year: number; takeOff: readonly number[]; move: readonly number[] },
  context: CoreContext,
): Result<Refreshed> =>
  writeRating(context, year, processReasons.refresh(year), (w, actor, found) => {
    const { changes, toAdd, orgOf } = compareYear(w, found);
    const gone = new Set(changes.leavers.map(({ memberId }) => memberId));
    // Named a moment ago and no longer so: the person decides again on what is true now.
    const stale = [...takeOff.filter((id) => !gone.has(id)), ...move.filter((id) => !orgOf.has(id))].length;
    if (stale > 0) return fail('year.not-listed', { year, count: stale });
    if (toAdd.length + takeOff.length + move.length === 0) return fail('year.nothing-to-do', { year });
    listMembers(w, year, toAdd, actor);
    for (const memberId of takeOff) deleteRating(w, year, memberId);
    for (const memberId of move)
      moveRating(w, { year, memberId, orgId: orgOf.get(memberId) ?? null }, { at: actor.at, by: actor.name });
    return ok({ added: toAdd.length, takenOff: takeOff.length, moved: move.length });
  });
