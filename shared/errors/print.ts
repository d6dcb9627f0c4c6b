import { defineErrors } from './define.ts';

export const printErrors = defineErrors({});
