import { dropDraft, getDraft, listDrafts, saveDraft } from '../../db/repo/draft.ts';
import { isRestrictedDraft } from '../../db/restricted-tables.ts';
import type { draftOps } from '../../shared/ipc/draft.ts';
import { ok } from '../../shared/result.ts';
import type { CoreHandlers, Session } from './context.ts';
import { markUsed } from './restricted-tier.ts';

const mayRead = ({ restricted }: Session, key: string): boolean => restricted.open || !isRestrictedDraft(key);

/** Half-filled forms, kept in the encrypted register; those of the restricted tier are read only while it is open. */
export const draftHandlers: CoreHandlers<keyof typeof draftOps> = {
  'draft.get': ({ key }, { db, session }) => ok((mayRead(session, key) && getDraft(db, key)) || null),
  'draft.list': (_input, { db, session }) => ok(listDrafts(db).filter(({ key }) => mayRead(session, key))),
  'draft.save': ({ key, body }, { host, session, write }) => {
    // Who is still typing in a form is using the tier, though no operation of it was called.
    if (isRestrictedDraft(key)) markUsed(session.restricted, host.uptime());
    return write('Giữ bản nháp', (db, { at }) => {
      saveDraft(db, { key, body, savedAt: at });
      return ok(null);
    });
  },
  'draft.drop': ({ key }, { write }) =>
    write('Bỏ bản nháp', (db) => {
      dropDraft(db, key);
      return ok(null);
    }),
};
