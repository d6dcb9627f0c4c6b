import type { meetingOps } from '../../shared/ipc/meeting.ts';
import type { CoreHandlers } from './context.ts';

/** Meetings of branches: dates, attendance, topics, the quality rating. */
export const meetingHandlers: CoreHandlers<keyof typeof meetingOps> = {};
