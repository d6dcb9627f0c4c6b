/** The list on its way into the register: one at a time, and it outlives the program. */
import type { ReadDb, WriteDb } from '../connection.ts';

export interface StagedFile {
  readonly uid: string;
  readonly fileName: string;
  readonly sha256: string;
  /** the file as it was picked */
  readonly bytes: Uint8Array;
  /** deflated JSON of the parsed workbook, where the file cannot be parsed again without its password */
  readonly workbook: Uint8Array | null;
  /** JSON of what the person has decided so far */
  readonly decisions: string;
  readonly savedAt: string;
  readonly savedBy: string;
}

export const stagedFile = (db: ReadDb): StagedFile | undefined =>
  db.get(
    `SELECT uid, file_name AS fileName, sha256, bytes, workbook, decisions, saved_at AS savedAt, saved_by AS savedBy
     FROM import_staging`,
  );

/** What is staged, without its contents. */
export const stagedHead = (
  db: ReadDb,
): Pick<StagedFile, 'uid' | 'fileName' | 'savedAt' | 'savedBy'> | undefined =>
  db.get('SELECT uid, file_name AS fileName, saved_at AS savedAt, saved_by AS savedBy FROM import_staging');

/** Takes the place of what was staged before. */
export function stageFile(db: WriteDb, file: StagedFile): void {
  db.run('DELETE FROM import_staging');
  db.run('INSERT INTO import_staging VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)', [
    file.uid,
    file.fileName,
    file.sha256,
    file.bytes,
    file.workbook,
    file.decisions,
    file.savedAt,
    file.savedBy,
  ]);
}

export const saveDecisions = (
  db: WriteDb,
  uid: string,
  saved: Pick<StagedFile, 'decisions' | 'savedAt' | 'savedBy'>,
): boolean =>
  db.run('UPDATE import_staging SET decisions = ?, saved_at = ?, saved_by = ? WHERE uid = ?', [
    saved.decisions,
    saved.savedAt,
    saved.savedBy,
    uid,
  ]).changes > 0;

export const dropStaged = (db: WriteDb): void => {
  db.run('DELETE FROM import_staging');
};
