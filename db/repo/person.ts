/** The people who keep a register; none is ever deleted, for their names stand in the log. */
import type { Role } from '../../shared/rules/rights.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

export interface PersonRow {
  readonly id: number;
  readonly name: string;
  readonly role: Role;
  /** under which he or she opens the register: a post, because it stands in the clear beside the file */
  readonly account: string;
  readonly restricted: boolean;
  /** ISO day on which the work was handed over; '' while at it */
  readonly leftOn: string;
}

interface Row extends Omit<PersonRow, 'restricted'> {
  readonly restricted: number;
}

const columns = 'id, name, role, account, restricted, left_on AS leftOn';
const rowToPerson = (row: Row): PersonRow => ({ ...row, restricted: row.restricted === 1 });

export function insertPerson(db: WriteDb, name: string, at: string): void {
  db.run('INSERT INTO person (name, created_at) VALUES (?, ?) ON CONFLICT (name) DO NOTHING', [name, at]);
}

/** In the order in which they came. */
export const allPeople = (db: ReadDb): PersonRow[] =>
  db.all<Row>(`SELECT ${columns} FROM person ORDER BY id`).map(rowToPerson);
