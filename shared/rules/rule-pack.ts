/**
 * A pack of rules: one JSON file (*.goiquydinh.json) from a USB stick, read as hostile. shared/README.md has its form.
 *   {"format":"so-dang-vien/goi-quy-dinh","version":1,"uid":"…","name":"…","issuer":"…","issuedOn":"2026-12-01",
 *    "entries":[{"area":"standing","parameter":"suspension.days","validFrom":"2027-01-01","validUntil":"",
 *      "value":60,"citation":"Quy định …","verified":true}]}
 * Of two lines for one figure on one day the later one holds, as everywhere.
 */
import { z } from 'zod';
import { fullDate } from '../entities/event-dates.ts';
import { fail, ok, type Result } from '../result.ts';
import { checkPackEntry, ruleEntrySchema } from './rule-check.ts';
import type { StoredRuleChange } from './rule-figure.ts';

export const packFormat = 'so-dang-vien/goi-quy-dinh';
export const packVersion = 1;
/** Bytes: a thousand figures with their citations take a third of it. */
export const packLimit = 2 ** 20;

const rulePackSchema = z.strictObject({
  format: z.literal(packFormat),
  version: z.literal(packVersion),
  uid: z.string().regex(/^[A-Za-z0-9-]{8,80}$/),
  name: z.string().trim().min(1).max(200),
  issuer: z.string().trim().min(1).max(200),
  issuedOn: fullDate,
  entries: z.array(ruleEntrySchema).min(1).max(1000),
});
export type RulePack = z.output<typeof rulePackSchema>;

/** Only what says that it is a pack at all, and of which version. */
const headSchema = z.object({ format: z.literal(packFormat), version: z.number().int() });

/** @param text the file as it was read, whatever stands in it */
export function readPack(text: string, file: string): Result<RulePack> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail('rule.pack-not-json', { file });
  }
  const head = headSchema.safeParse(json);
  if (!head.success) return fail('rule.pack-format', { file });
  if (head.data.version > packVersion)
    return fail('rule.pack-newer', { file, version: head.data.version, known: packVersion });
  // What JSON.parse makes of "__proto__" is an own key, which nothing here needs.
  if (hasForeignKey(json)) return fail('rule.pack-keys', { file });
  const pack = rulePackSchema.safeParse(json);
  if (pack.success) return ok(pack.data);
  const [issue] = pack.error.issues;
  return fail('rule.pack-fields', { file, where: placeOf(issue?.path ?? []) });
}

const foreignKeys = new Set(['__proto__', 'constructor', 'prototype']);

function hasForeignKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => foreignKeys.has(key) || hasForeignKey(inner));
}

/** "entries[3].value" as the person who made the file looks for it. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .reduce<string>(
      (place, part) => (typeof part === 'number' ? `${place}[${part + 1}]` : `${place}.${String(part)}`),
      '',
    )
    .replace(/^\./, '') || 'toàn tệp';

/** Every line may be installed, or the first that may not; what the program does not know is named altogether. */
export function checkPack(pack: RulePack, stored: readonly StoredRuleChange[]): Result<null> {
  const results = pack.entries.map((entry) => ({ entry, checked: checkPackEntry(entry, stored) }));
  const refused = results.flatMap(({ entry, checked }) =>
    checked.ok ? [] : [{ entry, error: checked.error }],
  );
  const unknown = refused.filter(({ error }) => error.code === 'rule.unknown-parameter');
  if (unknown.length > 0)
    return fail('rule.pack-parameters', {
      count: unknown.length,
      list: unknown
        .slice(0, 5)
        .map(({ entry }) => `${entry.area}.${entry.parameter}`)
        .join(', '),
    });
  const [first] = refused;
  if (first) return { ok: false, error: first.error };
  return ok(null);
}
