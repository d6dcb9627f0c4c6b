import { defineErrors } from './define.ts';

export const inspectionErrors = defineErrors({});
