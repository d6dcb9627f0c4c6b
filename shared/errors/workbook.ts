import { defineErrors } from './define.ts';

export const workbookErrors = defineErrors({});
