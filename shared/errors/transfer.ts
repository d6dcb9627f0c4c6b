import { defineErrors } from './define.ts';

/** Telephone codes E-CSH-01 … */
export const transferErrors = defineErrors({});
