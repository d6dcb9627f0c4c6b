import { endOfTime } from '../text/day-arithmetic.ts';
import { cleanText, foldText } from '../text/names.ts';

/** A list of names with the ways in which offices write them. */
export interface CodeList {
  /** the standard names, in the order of the source */
  readonly names: readonly string[];
  /** standard name for a written value, by folding and aliases; undefined = not in the list, never guessed */
  readonly find: (written: string) => string | undefined;
  /** the names in force on a day; older ones stay readable in old papers and are not suggested any more */
  readonly namesOn: (day: string) => readonly string[];
  /** the text that says so, where there is one */
  readonly citation: string;
}

/** The standard name, then its aliases. */
export type CodeEntry = readonly [string, ...string[]];

export interface CodeListFacts {
  readonly citation?: string;
  /** ISO day from which a name holds, and the last one on which it did; without: always */
  readonly validity?: Readonly<Record<string, { readonly from?: string; readonly until?: string }>>;
}

const keyOf = (text: string): string => foldText(text).replace(/[^a-z0-9]/g, '');

/** Case, diacritics, hyphens and spaces of what is written do not count. */
export function codeList(
  entries: readonly CodeEntry[],
  { citation = '', validity = {} }: CodeListFacts = {},
): CodeList {
  const byKey = new Map<string, string>();
  for (const [name, ...aliases] of entries) {
    for (const alias of [name, ...aliases]) byKey.set(keyOf(alias), name);
  }
  const names = entries.map(([name]) => name);
  const memory = new Map<string, string | undefined>();
  return {
    names,
    citation,
    namesOn: (day) =>
      names.filter((name) => {
        const { from = '', until = endOfTime } = validity[name] ?? {};
        return from <= day && day <= until;
      }),
    find: (written) => {
      if (memory.has(written)) return memory.get(written);
      const name = byKey.get(keyOf(cleanText(written)));
      if (memory.size < 5_000) memory.set(written, name);
      return name;
    },
  };
}
