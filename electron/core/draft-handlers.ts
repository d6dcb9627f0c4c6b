import { dropDraft, getDraft, listDrafts, saveDraft } from '../../db/repo/draft.ts';
import type { draftOps } from '../../shared/ipc/draft.ts';
import { ok } from '../../shared/result.ts';
import type { CoreHandlers } from './context.ts';

/** Half-filled forms, kept in the encrypted register. */
export const draftHandlers: CoreHandlers<keyof typeof draftOps> = {
  'draft.get': ({ key }, { db }) => ok(getDraft(db, key) ?? null),
  'draft.list': (_input, { db }) => ok(listDrafts(db)),
  'draft.save': ({ key, body }, { write }) =>
    write('Giữ bản nháp', (db, { at }) => {
      saveDraft(db, { key, body, savedAt: at });
      return ok(null);
    }),
  'draft.drop': ({ key }, { write }) =>
    write('Bỏ bản nháp', (db) => {
      dropDraft(db, key);
      return ok(null);
    }),
};
