/** Hand-overs of the register: the one that is being prepared, and those that were done, which never change. */
import type { ReadDb, WriteDb } from '../connection.ts';

export interface HandoverRow {
  readonly id: number;
  readonly state: 'draft' | 'done';
  readonly savedAt: string;
  /** JSON of what was entered */
  readonly body: string;
  readonly number: string;
  readonly doneAt: string;
  readonly doneBy: string;
  /** JSON of the minutes as they were printed */
  readonly minutes: string;
}

const columns = `id, state, saved_at AS savedAt, body, number, done_at AS doneAt, done_by AS doneBy, minutes`;

export const handoverDraft = (db: ReadDb): HandoverRow | undefined =>
  db.get<HandoverRow>(`SELECT ${columns} FROM handover WHERE state = 'draft'`);

/** Newest first. */
export const handoversDone = (db: ReadDb): HandoverRow[] =>
  db.all<HandoverRow>(`SELECT ${columns} FROM handover WHERE state = 'done' ORDER BY id DESC`);

export const getHandover = (db: ReadDb, id: number): HandoverRow | undefined =>
  db.get<HandoverRow>(`SELECT ${columns} FROM handover WHERE id = ? AND state = 'done'`, [id]);

/** Of the recovery code that was drawn with the last one; '' = there was none. */
export const recoverySaltOfHandover = (db: ReadDb): string =>
  db.pluck<string>("SELECT recovery_salt FROM handover WHERE state = 'done' ORDER BY id DESC LIMIT 1")[0] ??
  '';

export function saveHandoverDraft(db: WriteDb, body: string, at: string): void {
  const changed = db.run("UPDATE handover SET body = ?, saved_at = ? WHERE state = 'draft'", [
    body,
    at,
  ]).changes;
  if (changed === 0)
    db.run("INSERT INTO handover (state, saved_at, body) VALUES ('draft', ?, ?)", [at, body]);
}

export const dropHandoverDraft = (db: WriteDb): void => {
  db.run("DELETE FROM handover WHERE state = 'draft'");
};

/** The draft becomes the record of what was done. */
export const finishHandover = (
  db: WriteDb,
  done: {
    readonly number: string;
    readonly at: string;
    readonly by: string;
    readonly minutes: string;
    readonly recoverySalt: string;
  },
): void => {
  db.run(
    `UPDATE handover SET state = 'done', number = ?, done_at = ?, done_by = ?, minutes = ?, recovery_salt = ?
     WHERE state = 'draft'`,
    [done.number, done.at, done.by, done.minutes, done.recoverySalt],
  );
};
