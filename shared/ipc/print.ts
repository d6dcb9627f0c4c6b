export const printOps = {};
export const printDataOps = {};
