import { defineErrors } from './define.ts';

/** Telephone codes E-DS-01 … */
export const listErrors = defineErrors({});
