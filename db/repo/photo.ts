/** Photos: each picture is kept once and never changes; a member has the number of one. */
import { createHash } from 'node:crypto';
import type { ReadDb, WriteDb } from '../connection.ts';

export interface Photo {
  readonly mime: string;
  readonly bytes: Uint8Array;
}

export function getPhoto(db: ReadDb, memberId: number): Photo | undefined {
  const row = db.get<Photo>(
    'SELECT i.mime, i.bytes FROM photo p JOIN image i ON i.id = p.image_id WHERE p.member_id = ?',
    [memberId],
  );
  return row && { mime: row.mime, bytes: new Uint8Array(row.bytes) };
}

export const hasPhoto = (db: ReadDb, memberId: number): boolean =>
  db.pluck('SELECT 1 FROM photo WHERE member_id = ?', [memberId]).length > 0;

/** @param size in pixels, for the warning about coarse prints */
export function putPhoto(
  db: WriteDb,
  memberId: number,
  photo: Photo & { readonly width: number; readonly height: number },
  at: string,
): void {
  const bytes = Buffer.from(photo.bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = db.pluck<number>('SELECT id FROM image WHERE sha256 = ?', [sha256])[0];
  const imageId =
    known ??
    db.run('INSERT INTO image (sha256, mime, width, height, bytes) VALUES (?, ?, ?, ?, ?)', [
      sha256,
      photo.mime,
      photo.width,
      photo.height,
      bytes,
    ]).id;
  db.run(
    `INSERT INTO photo VALUES (?, ?, ?)
     ON CONFLICT (member_id) DO UPDATE SET image_id = excluded.image_id, updated_at = excluded.updated_at`,
    [memberId, imageId, at],
  );
}

export const dropPhoto = (db: WriteDb, memberId: number): void => {
  db.run('DELETE FROM photo WHERE member_id = ?', [memberId]);
};

export const membersWithPhoto = (db: ReadDb, memberIds: readonly number[]): ReadonlySet<number> =>
  new Set(
    db.pluck<number>('SELECT member_id FROM photo WHERE member_id IN (SELECT value FROM json_each(?))', [
      JSON.stringify(memberIds),
    ]),
  );
