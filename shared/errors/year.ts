import { defineErrors } from './define.ts';

export const yearErrors = defineErrors({});
