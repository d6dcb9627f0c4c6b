/**
 * The text of a paragraph as a person writes it: between the braces stand names instead of addresses. What is no known
 * name or address stays as it is, so that half a name survives every key.
 */
import { narrativeText as words } from '../i18n/vi/narrative.ts';

export interface Names {
  /** stored text → text in the window */
  readonly shown: (text: string) => string;
  readonly stored: (text: string) => string;
}

export function namesOf(
  targets: readonly { readonly token: string; readonly name: string; readonly group: string }[],
): Names {
  const all: readonly (readonly [token: string, name: string])[] = [
    ...Object.entries(words.words).map(([word, name]) => [`text/${word}`, name] as const),
    ...targets.map(({ token, name, group }) => [token, `${group}: ${name}`] as const),
  ];
  const byToken = new Map(all);
  const byName = new Map(all.map(([token, name]) => [name, token]));
  const replaced = (text: string, map: ReadonlyMap<string, string>): string =>
    text.replace(/\{([^{}]+)\}/g, (whole, inner: string) => {
      const other = map.get(inner);
      return other === undefined ? whole : `{${other}}`;
    });
  return { shown: (text) => replaced(text, byToken), stored: (text) => replaced(text, byName) };
}
