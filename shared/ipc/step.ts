/** What was done, step by step, and taking it back. */
export const stepOps = {};
