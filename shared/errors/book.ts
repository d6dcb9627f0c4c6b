import { defineErrors } from './define.ts';

/** Telephone codes E-SO-01 … */
export const bookErrors = defineErrors({});
