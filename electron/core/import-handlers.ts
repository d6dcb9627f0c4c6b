import type { importOps } from '../../shared/ipc/import.ts';
import type { CoreHandlers } from './context.ts';

export const importHandlers: CoreHandlers<keyof typeof importOps> = {};
