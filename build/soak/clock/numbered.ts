/** What the n-th session enters, so that its place in the register can be told afterwards. */
export const nameOf = (n: number): string => `Người Phiên ${n}`;

/** Long before any of the sessions, by a true clock. */
export const dayOf = (n: number): string => new Date(Date.UTC(2026, 7, 1 + n)).toISOString().slice(0, 10);
