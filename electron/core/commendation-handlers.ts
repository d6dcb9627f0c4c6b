import type { commendationOps } from '../../shared/ipc/commendation.ts';
import type { CoreHandlers } from './context.ts';

/** Commendations of members and of organisations; five consecutive years. */
export const commendationHandlers: CoreHandlers<keyof typeof commendationOps> = {};
