/** Lists of members: saved filters, columns, duplicates and their merging, deeds for many. */
import type { listOps } from '../../shared/ipc/list.ts';
import type { CoreHandlers } from './context.ts';

export const listHandlers: CoreHandlers<keyof typeof listOps> = {};
