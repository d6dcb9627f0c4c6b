/** The dated file of advisories: who looked up which version when, where, and what was found. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const schema = z.strictObject({
  about: z.string(),
  entries: z.array(
    z.strictObject({
      name: z.string(),
      version: z.string(),
      checked: day,
      /** empty where nothing could be looked up */
      sources: z.array(z.string()),
      /** "none found …", "not affected: …", "affected: …", "not checked: …" */
      result: z.string().regex(/^(none found|not affected: |affected: |not checked: )/),
    }),
  ),
});
export type Advisory = z.output<typeof schema>['entries'][number];

/** A release is not signed on knowledge older than this. */
export const mostDays = 180;

export const readAdvisories = (): readonly Advisory[] =>
  schema.parse(JSON.parse(readFileSync(new URL('../advisories.json', import.meta.url), 'utf8'))).entries;

export const keyOf = ({ name, version }: { readonly name: string; readonly version: string }): string =>
  `${name}@${version}`;

/** What is shipped and stands in no entry, and what stands in one and is not shipped. */
export function compareAdvisories(
  shipped: readonly { readonly name: string; readonly version: string }[],
  entries: readonly Advisory[],
): { readonly missing: readonly string[]; readonly idle: readonly string[] } {
  const [ours, theirs] = [new Set(shipped.map(keyOf)), new Set(entries.map(keyOf))];
  return {
    missing: [...ours].filter((key) => !theirs.has(key)).sort(),
    idle: [...theirs].filter((key) => !ours.has(key)).sort(),
  };
}

/** What stands against a release today: old entries, what was not looked up, what is affected. */
export const againstRelease = (
  entries: readonly Advisory[],
  today: string,
): {
  readonly old: readonly string[];
  readonly affected: readonly string[];
  readonly unchecked: readonly string[];
} => ({
  old: entries
    .filter(({ checked }) => (Date.parse(today) - Date.parse(checked)) / 86_400_000 > mostDays)
    .map(keyOf),
  affected: entries.filter(({ result }) => result.startsWith('affected: ')).map(keyOf),
  unchecked: entries.filter(({ result }) => result.startsWith('not checked: ')).map(keyOf),
});
