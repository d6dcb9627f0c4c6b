import { defineErrors } from './define.ts';

export const cardErrors = defineErrors({});
