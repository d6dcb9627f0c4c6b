import { defineErrors } from './define.ts';

export const badgeProposalErrors = defineErrors({});
