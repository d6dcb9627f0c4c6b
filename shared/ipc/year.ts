export const yearOps = {};
