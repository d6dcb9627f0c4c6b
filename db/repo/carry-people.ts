import type { ReadDb, WriteDb } from '../connection.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** The people of a register as they stand, for `putPeople`. */
export const peopleAsTheyStand = (db: ReadDb): Row[] => db.all<Row>('SELECT * FROM person ORDER BY id');

/**
 * Makes these the people of a register that was copied earlier: who may open it is told by the envelope of today, so
 * whoever was shut out since stays out, and whoever came since comes in. Those whom only the copy knows have left.
 */
export function putPeople(db: WriteDb, people: readonly Row[], today: string): void {
  // Posts are unique among those who are here: all leave first, then come those of today.
  db.run("UPDATE person SET left_on = ? WHERE left_on = ''", [today]);
  for (const person of people) {
    const columns = Object.keys(person);
    db.run(
      `INSERT INTO person (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
       ON CONFLICT (id) DO UPDATE SET ${columns.map((c) => `${c} = excluded.${c}`).join(', ')}`,
      Object.values(person),
    );
  }
}
