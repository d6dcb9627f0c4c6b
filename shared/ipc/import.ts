export const importOps = {};
