import type { yearOps } from '../../shared/ipc/year.ts';
import type { CoreHandlers } from './context.ts';

export const yearHandlers: CoreHandlers<keyof typeof yearOps> = {};
