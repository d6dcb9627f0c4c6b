/** Committees, terms and posts. */
import type { committeeOps } from '../../shared/ipc/committee.ts';
import type { CoreHandlers } from './context.ts';

export const committeeHandlers: CoreHandlers<keyof typeof committeeOps> = {};
