/** Deadlines that the ledger and the rules imply. */
import type { todoOps } from '../../shared/ipc/todo.ts';
import type { CoreHandlers } from './context.ts';

export const todoHandlers: CoreHandlers<keyof typeof todoOps> = {};
