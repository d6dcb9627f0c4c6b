import { defineErrors } from './define.ts';

export const badgeErrors = defineErrors({});
