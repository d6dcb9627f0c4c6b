import { defineErrors } from './define.ts';

export const ruleErrors = defineErrors({});
