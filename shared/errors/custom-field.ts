import { defineErrors } from './define.ts';

/** Telephone codes E-TR-01 … */
export const customFieldErrors = defineErrors({});
