/** The newest copy that was there on the evening of a day; undefined where all are younger. */
export const newestBefore = <T extends { readonly day: string; readonly at: string }>(
  copies: readonly T[],
  day: string,
): T | undefined =>
  copies
    .filter((copy) => copy.day <= day)
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .at(-1);
