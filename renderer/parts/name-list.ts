const shown = 5;

/** The first few names; the others are counted in the sentence around it. */
export const nameList = (names: readonly string[]): string =>
  names.length === 0 ? '…' : names.slice(0, shown).join(', ') + (names.length > shown ? ', …' : '');
