import { defineErrors } from './define.ts';

export const petitionErrors = defineErrors({});
