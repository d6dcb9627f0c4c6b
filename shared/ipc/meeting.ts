/** Meetings of branches: dates, attendance, topics, the quality rating. */
export const meetingOps = {};
