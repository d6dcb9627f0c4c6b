import type { ruleOps } from '../../shared/ipc/rule.ts';
import type { CoreHandlers } from './context.ts';

/** Rule packs: the parameters of dated regulations, what of them was changed here, and packs from a USB stick. */
export const ruleHandlers: CoreHandlers<keyof typeof ruleOps> = {};
