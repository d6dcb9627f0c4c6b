/** Statutory books as of any date, closed and noted. */
export const bookOps = {};
