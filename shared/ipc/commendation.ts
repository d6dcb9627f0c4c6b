/** Commendations of members and of organisations; five consecutive years. */
export const commendationOps = {};
