/** The record beyond its plain fields: repeating items, corrections and changes, what is masked. */
export const recordOps = {};
