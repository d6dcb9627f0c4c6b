import type { badgeOps } from '../../shared/ipc/badge.ts';
import type { CoreHandlers } from './context.ts';

/** Tuổi Đảng line by line, who is due for a Huy hiệu Đảng at a round, and the forecast. */
export const badgeHandlers: CoreHandlers<keyof typeof badgeOps> = {};
