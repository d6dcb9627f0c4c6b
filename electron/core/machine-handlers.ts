import { logAccess } from '../../db/repo/access-log.ts';
import { machineText as text } from '../../shared/i18n/vi/machine.ts';
import type { registerFactOps } from '../../shared/ipc/machine.ts';
import { ok } from '../../shared/result.ts';
import type { CoreHandlers } from './context.ts';
import { registerFacts } from './self-test.ts';

export const machineHandlers: CoreHandlers<keyof typeof registerFactOps> = {
  'machine.register': async (_input, context) => ok(await registerFacts(context)),

  'machine.noteSupport': ({ sha256 }, { write }) =>
    write(text.support.step, (w, { at, name }) => {
      const what = text.support.logged;
      logAccess(w, { at, actor: name, deed: 'support', memberId: null, what, reason: sha256.slice(0, 12) });
      return ok(null);
    }),
};
