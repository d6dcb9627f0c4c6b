/** The record beyond its plain fields: repeating items, corrections and changes, what is masked. */
import type { recordOps } from '../../shared/ipc/record.ts';
import type { CoreHandlers } from './context.ts';

export const recordHandlers: CoreHandlers<keyof typeof recordOps> = {};
