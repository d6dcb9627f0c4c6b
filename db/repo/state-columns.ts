/** The columns that a state has in member_state and in member_period, written and read in this one place. */
import type { MemberState } from '../../shared/entities/member-state.ts';
import { columnName } from '../column-name.ts';

const fields = [
  'status',
  'orgId',
  'admittedOn',
  'officialOn',
  'admissionDecidedOn',
  'enrolledOn',
  'leftOn',
  'badgeLevel',
  'probationDueOn',
  'exemptSince',
  'exemptUntil',
  'suspendedSince',
  'suspendedUntil',
  'awaySince',
  'awayUntil',
  'residenceSince',
] as const satisfies readonly (keyof MemberState)[];

const columns = fields.map((field) => [field, columnName(field)] as const);

/** "status, org_id, …", with a table's alias in front when one is given. */
export const stateColumns = (alias = ''): string =>
  columns.map(([, column]) => (alias ? `${alias}.${column}` : column)).join(', ');

export const statePlaceholders = fields.map(() => '?').join(', ');

export const stateValues = (state: MemberState): unknown[] => fields.map((field) => state[field]);

export type StateRow = Readonly<Record<string, string | number | null>>;

export const rowToState = (row: StateRow): MemberState =>
  // Both tables are written from the same list of fields, so a row has them all.
  Object.fromEntries(
    columns.map(([field, column]) => [field, row[column] ?? null]),
  ) as unknown as MemberState;
