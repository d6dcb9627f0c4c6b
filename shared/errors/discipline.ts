import { defineErrors } from './define.ts';

export const disciplineErrors = defineErrors({});
