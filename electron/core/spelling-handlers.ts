/** The spelling of "ủy" on papers: asked by the page that lays them out, changed in the settings. */
import { getUySpelling, putUySpelling } from '../../db/repo/spelling.ts';
import { spellingText } from '../../shared/i18n/vi/spelling.ts';
import type { spellingOps } from '../../shared/ipc/spelling.ts';
import { ok } from '../../shared/result.ts';
import type { CoreHandlers } from './context.ts';

export const spellingHandlers: CoreHandlers<keyof typeof spellingOps> = {
  'spelling.get': (_input, { db }) => ok(getUySpelling(db)),
  'spelling.set': ({ spelling }, { write }) =>
    write(spellingText.step(spelling), (w) => {
      putUySpelling(w, spelling);
      return ok(null);
    }),
};
