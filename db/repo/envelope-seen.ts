import type { ReadDb, WriteDb } from '../connection.ts';

/** The sequence of the newest key envelope that opened this register, or was written for it; 0: none yet. */
export const envelopeSeen = (db: ReadDb): number =>
  db.get<{ sequence: number }>('SELECT sequence FROM envelope_seen WHERE id = 1')?.sequence ?? 0;

export const putEnvelopeSeen = (db: WriteDb, sequence: number): void => {
  db.run(
    `INSERT INTO envelope_seen (id, sequence) VALUES (1, ?)
     ON CONFLICT (id) DO UPDATE SET sequence = max(sequence, excluded.sequence)`,
    [sequence],
  );
};
