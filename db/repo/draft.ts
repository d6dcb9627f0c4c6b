import type { ReadDb, WriteDb } from '../connection.ts';

export interface Draft {
  readonly key: string;
  readonly body: string;
  readonly savedAt: string;
}

export const getDraft = (db: ReadDb, key: string): Draft | undefined =>
  db.get<Draft>('SELECT key, body, saved_at AS savedAt FROM draft WHERE key = ?', [key]);

export const listDrafts = (db: ReadDb): Draft[] =>
  db.all<Draft>('SELECT key, body, saved_at AS savedAt FROM draft ORDER BY saved_at DESC');

export function saveDraft(db: WriteDb, draft: Draft): void {
  db.run(
    `INSERT INTO draft VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at`,
    [draft.key, draft.body, draft.savedAt],
  );
}

export const dropDraft = (db: WriteDb, key: string): void => {
  db.run('DELETE FROM draft WHERE key = ?', [key]);
};
