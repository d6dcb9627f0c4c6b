import type { pastShellOps } from '../../shared/ipc/past.ts';
import { fail, ok } from '../../shared/result.ts';
import type { ShellHandlers } from './shell-handlers.ts';

export const pastWindowHandlers: ShellHandlers<keyof typeof pastShellOps> = {
  'past.show': (_input, { core, pastWindow }) => {
    if (!core.past.registerOpen) return fail('app.locked');
    pastWindow.show();
    return ok(null);
  },
};
