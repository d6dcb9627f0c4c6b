/** Committees, terms and posts. */
export const committeeOps = {};
