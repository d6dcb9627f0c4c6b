/** Lists of members: saved filters, columns, duplicates and their merging, deeds for many. */
export const listOps = {};
