import { defineErrors } from './define.ts';

/** Telephone codes E-HT-01 … */
export const stepErrors = defineErrors({});
