import type { duesOps } from '../../shared/ipc/dues.ts';
import type { CoreHandlers } from './context.ts';

/** Đảng phí: income base per month, due, paid, receipts, arrears, the monthly sheet and the split. */
export const duesHandlers: CoreHandlers<keyof typeof duesOps> = {};
