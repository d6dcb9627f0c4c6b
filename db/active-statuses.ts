import { activeStatuses } from '../shared/entities/member-state.ts';

/** The statuses that count in the membership, for SQL: `status IN (${activeStatusList})`. */
export const activeStatusList = activeStatuses.map((status) => `'${status}'`).join(', ');
