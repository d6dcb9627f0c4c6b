import { defineErrors } from './define.ts';

export const duesErrors = defineErrors({});
