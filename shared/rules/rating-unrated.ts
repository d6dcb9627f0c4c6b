/** Why a listed member has no level. The papers ask for one reason each (domain: "chưa/không đánh giá"). */
export const unratedReasons = [
  'exempt',
  'suspended',
  'newMember',
  'notReviewed',
  'sourceBlank',
  'other',
] as const;
export type UnratedReason = (typeof unratedReasons)[number];

/** Reasons that say nothing without a sentence of their own. */
export const reasonsWithNote: readonly UnratedReason[] = ['notReviewed', 'other'];
