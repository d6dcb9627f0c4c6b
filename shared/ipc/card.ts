/** Party cards: issued, re-issued, changed, lost, returned; lists and counts. Never the face of a card. */
export const cardOps = {};
