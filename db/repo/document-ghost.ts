/** Pictures of blanks, by the template that they lie under. Not part of any step: they are only looked at. */
import type { ReadDb, WriteDb } from '../connection.ts';

export interface KeptGhost {
  readonly mime: 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array;
}

export const keptGhost = (db: ReadDb, key: string): KeptGhost | undefined =>
  db.get<KeptGhost>('SELECT mime, picture AS bytes FROM document_ghost WHERE key = ?', [key]);

export function keepGhost(db: WriteDb, key: string, { mime, bytes }: KeptGhost): void {
  db.run(
    `INSERT INTO document_ghost (key, mime, picture) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET mime = excluded.mime, picture = excluded.picture`,
    [key, mime, Buffer.from(bytes)],
  );
}

export const dropGhost = (db: WriteDb, key: string): void => {
  db.run('DELETE FROM document_ghost WHERE key = ?', [key]);
};
