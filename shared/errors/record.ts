import { defineErrors } from './define.ts';

/** Telephone codes E-HS-01 … */
export const recordErrors = defineErrors({});
