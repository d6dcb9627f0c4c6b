import type { ReadDb, WriteDb } from '../connection.ts';

export interface Photo {
  readonly mime: string;
  readonly bytes: Uint8Array;
}

export function getPhoto(db: ReadDb, memberId: number): Photo | undefined {
  const row = db.get<Photo>('SELECT mime, bytes FROM photo WHERE member_id = ?', [memberId]);
  return row && { mime: row.mime, bytes: new Uint8Array(row.bytes) };
}

export const hasPhoto = (db: ReadDb, memberId: number): boolean =>
  db.pluck('SELECT 1 FROM photo WHERE member_id = ?', [memberId]).length > 0;

export function putPhoto(db: WriteDb, memberId: number, photo: Photo, at: string): void {
  db.run(
    `INSERT INTO photo VALUES (?, ?, ?, ?)
     ON CONFLICT (member_id) DO UPDATE SET mime = excluded.mime, bytes = excluded.bytes, updated_at = excluded.updated_at`,
    [memberId, photo.mime, Buffer.from(photo.bytes), at],
  );
}

export const dropPhoto = (db: WriteDb, memberId: number): void => {
  db.run('DELETE FROM photo WHERE member_id = ?', [memberId]);
};
