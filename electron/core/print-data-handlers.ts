import type { printDataOps } from '../../shared/ipc/print.ts';
import type { CoreHandlers } from './context.ts';

export const printDataHandlers: CoreHandlers<keyof typeof printDataOps> = {};
