import { defineErrors } from './define.ts';

export const commendationErrors = defineErrors({});
