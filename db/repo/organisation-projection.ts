/**
 * What the events of the organisations fold to, kept for speed: the table organisation (today) and
 * organisation_period (every day). Never edited by hand; only rows that differ are written.
 */
import type { OrganisationEvent, OrganisationPeriod } from '../../shared/entities/organisation-event.ts';
import { foldOrganisations, stateOn } from '../../shared/rules/organisation-fold.ts';
import { foldText } from '../../shared/text/names.ts';
import type { ReadDb, WriteDb } from '../connection.ts';
import { allOrganisationEvents } from './organisation-event.ts';

/** In organisation.ended_on: it does not exist today and did not before, be it that it is founded later. */
const notYet = '-';

interface Row {
  readonly id: number;
  readonly parent_id: number | null;
  readonly type: string;
  readonly name: string;
  readonly name_fold: string;
  readonly code: string;
  readonly founded_on: string;
  readonly ended_on: string;
}

/** Run after every change to organisation_event (undo too), and at each opening: days come. */
export function refreshOrganisations(db: WriteDb, today: string): void {
  const { periods } = foldOrganisations(allOrganisationEvents(db));
  refreshPeriods(db, periods);
  const changed = db
    .all<Row>('SELECT id, parent_id, type, name, name_fold, code, founded_on, ended_on FROM organisation')
    .map((row) => ({ row, want: wanted(row, periods.get(row.id), today) }))
    .filter(({ row, want }) => differs(row, want));
  // Two may change names on one day: none holds a name while they are written.
  for (const { row } of changed)
    db.run('UPDATE organisation SET name_fold = ? WHERE id = ?', [`~${row.id}`, row.id]);
  for (const { want } of changed)
    db.run(
      `UPDATE organisation SET parent_id = ?, type = ?, name = ?, name_fold = ?, code = ?, founded_on = ?, ended_on = ?
       WHERE id = ?`,
      [
        want.parent_id,
        want.type,
        want.name,
        want.name_fold,
        want.code,
        want.founded_on,
        want.ended_on,
        want.id,
      ],
    );
}

function wanted(row: Row, periods: readonly OrganisationPeriod[] | undefined, today: string): Row {
  const living = stateOn(periods, today);
  const past = periods?.findLast((p) => p.untilOn <= today);
  const state = living ?? past?.state ?? periods?.[0]?.state;
  const ended_on = living ? '' : (past?.untilOn ?? notYet);
  // One whose founding was withdrawn keeps its last name, for the log.
  if (!state) return { ...row, ended_on };
  const { id, parentId, type, name, code, foundedOn } = state;
  return {
    id,
    parent_id: parentId,
    type,
    name,
    name_fold: foldText(name),
    code,
    founded_on: foundedOn,
    ended_on,
  };
}

const differs = (row: Row, want: Row): boolean =>
  Object.entries(want).some(([column, value]) => row[column as keyof Row] !== value);

interface PeriodRow {
  readonly org_id: number;
  readonly from_on: string;
  readonly until_on: string;
  readonly parent_id: number | null;
  readonly type: string;
  readonly name: string;
  readonly code: string;
  readonly founded_on: string;
}

function refreshPeriods(db: WriteDb, periods: ReadonlyMap<number, readonly OrganisationPeriod[]>): void {
  const known = Map.groupBy(
    db.all<PeriodRow>(
      'SELECT org_id, from_on, until_on, parent_id, type, name, code, founded_on FROM organisation_period ORDER BY org_id, from_on',
    ),
    (row) => row.org_id,
  );
  for (const id of new Set([...known.keys(), ...periods.keys()])) {
    const want = (periods.get(id) ?? []).map(periodToRow);
    if (JSON.stringify(want) === JSON.stringify(known.get(id) ?? [])) continue;
    db.run('DELETE FROM organisation_period WHERE org_id = ?', [id]);
    for (const row of want) insertPeriod(db, row);
  }
}

const periodToRow = ({ fromOn, untilOn, state }: OrganisationPeriod): PeriodRow => ({
  org_id: state.id,
  from_on: fromOn,
  until_on: untilOn,
  parent_id: state.parentId,
  type: state.type,
  name: state.name,
  code: state.code,
  founded_on: state.foundedOn,
});

const insertPeriod = (db: WriteDb, row: PeriodRow): void => {
  db.run(
    `INSERT INTO organisation_period (org_id, from_on, until_on, parent_id, type, name, code, founded_on)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    Object.values(row),
  );
};

/** A new organisation alone: an import founds hundreds, and none of them changes another. */
export function projectFounded(db: WriteDb, event: OrganisationEvent): void {
  for (const period of foldOrganisations([event]).periods.get(event.orgId) ?? [])
    insertPeriod(db, periodToRow(period));
}

/** For tests: what the projections hold must be what the events fold to. */
export const storedPeriods = (db: ReadDb): unknown[] =>
  db.all('SELECT * FROM organisation_period ORDER BY org_id, from_on');
