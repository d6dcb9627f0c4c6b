import { cleanText, foldText } from '../text/names.ts';

/** A closed list of names with the ways in which offices write them. */
export interface CodeList {
  /** the standard names, in the order of the source */
  readonly names: readonly string[];
  /** standard name for a written value, by folding and aliases; undefined = not in the list, never guessed */
  readonly find: (written: string) => string | undefined;
}

const keyOf = (text: string): string => foldText(text).replace(/[^a-z0-9]/g, '');

/** Each entry: the standard name, then its aliases. Case, diacritics, hyphens and spaces do not count. */
export function codeList(entries: readonly (readonly [string, ...string[]])[]): CodeList {
  const byKey = new Map<string, string>();
  for (const [name, ...aliases] of entries) {
    for (const alias of [name, ...aliases]) byKey.set(keyOf(alias), name);
  }
  const memory = new Map<string, string | undefined>();
  return {
    names: entries.map(([name]) => name),
    find: (written) => {
      if (memory.has(written)) return memory.get(written);
      const name = byKey.get(keyOf(cleanText(written)));
      if (memory.size < 5_000) memory.set(written, name);
      return name;
    },
  };
}
