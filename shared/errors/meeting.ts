import { defineErrors } from './define.ts';

export const meetingErrors = defineErrors({});
