import { canonicalTone, foldText } from '../../../shared/text/names.ts';

/** Typed without diacritics finds both, with diacritics only the exact tones; words in any order. */
export function peopleNamed<T extends { readonly name: string }>(
  rows: readonly T[],
  search: string,
): readonly T[] {
  const typed = search.trim();
  if (typed === '') return rows;
  const fold = foldText(typed) === typed.toLowerCase() ? foldText : canonicalTone;
  const words = fold(typed).split(' ');
  return rows.filter(({ name }) => {
    const parts = fold(name).split(' ');
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  });
}
