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

export interface PersonDates extends PersonRow {
  readonly since: string;
  readonly lastOpened: string;
}

/** Those at it first, then those who left; each in the order in which they came. */
export const peopleLines = (db: ReadDb): PersonDates[] =>
  db
    .all<Row & Pick<PersonDates, 'since' | 'lastOpened'>>(
      `SELECT ${columns}, created_at AS since,
         coalesce((SELECT max(at) FROM access_log WHERE deed = 'unlock' AND actor = person.name), '') AS lastOpened
       FROM person ORDER BY left_on <> '', id`,
    )
    .map(({ since, lastOpened, ...row }) => ({ ...rowToPerson(row), since, lastOpened }));

/** A new person, or one who left and comes back: the name in the log stays one person's. */
export function enterPerson(
  db: WriteDb,
  { name, role, account, restricted }: Pick<PersonRow, 'name' | 'role' | 'account' | 'restricted'>,
  at: string,
): number {
  const back = allPeople(db).find((person) => person.name === name);
  if (back) {
    changePerson(db, { ...back, role, account, restricted, leftOn: '' });
    return back.id;
  }
  return db.run('INSERT INTO person (name, role, account, restricted, created_at) VALUES (?, ?, ?, ?, ?)', [
    ...[name, role, account, restricted ? 1 : 0, at],
  ]).id;
}

export const changePerson = (db: WriteDb, { id, role, account, restricted, leftOn }: PersonRow): void => {
  db.run('UPDATE person SET role = ?, account = ?, restricted = ?, left_on = ? WHERE id = ?', [
    ...[role, account, restricted ? 1 : 0, leftOn, id],
  ]);
};
