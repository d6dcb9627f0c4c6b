/** What may be changed of the regulations in an office, and from when: refused with a sentence, never silently. */
import { z } from 'zod';
import { fullDate } from '../entities/event-dates.ts';
import { ruleText } from '../i18n/vi/rule.ts';
import { fail, ok, type Result } from '../result.ts';
import { formatDate } from '../text/dates.ts';
import { findParameter, type KnownParameter } from './regulations/rule-areas.ts';
import { figureOn, lockedWithin, type StoredRuleChange, shippedShape } from './rule-figure.ts';
import { fits, ruleValueSchema } from './rule-value.ts';

/** One line of a pack, and what the form of a change asks for beside its ground. */
export const ruleEntrySchema = z.strictObject({
  area: z.string().min(1).max(60),
  parameter: z.string().min(1).max(80),
  validFrom: fullDate,
  validUntil: z.union([z.literal(''), fullDate]),
  value: ruleValueSchema,
  citation: z.string().trim().min(1).max(500),
  verified: z.boolean(),
});
export type RuleEntry = z.output<typeof ruleEntrySchema>;

export const ruleDraftSchema = z.object({
  ...ruleEntrySchema.shape,
  citation: z.string().trim().max(500),
  ground: z.string().trim().max(500),
});
export type RuleDraft = z.output<typeof ruleDraftSchema>;

/** The parts that a hand change and a line of a pack share. */
export function checkEntry(entry: RuleEntry): Result<KnownParameter> {
  const known = findParameter(entry.area, entry.parameter);
  if (!known) return fail('rule.unknown-parameter', { parameter: `${entry.area}.${entry.parameter}` });
  const { label } = known.parameter;
  if (entry.validUntil !== '' && entry.validUntil < entry.validFrom)
    return fail('rule.dates', {
      label,
      from: formatDate(entry.validFrom),
      until: formatDate(entry.validUntil),
    });
  if (!fits(entry.value, known.parameter, shippedShape(known)))
    return fail('rule.bad-value', { label, wanted: ruleText.wanted(known.parameter) });
  return ok(known);
}

/** By hand: an unverified figure or one of the office's own, with its source and its ground. */
export function checkDraft(draft: RuleDraft, stored: readonly StoredRuleChange[]): Result<KnownParameter> {
  if (draft.citation === '') return fail('rule.no-citation');
  if (draft.ground === '') return fail('rule.no-ground');
  const checked = checkEntry(draft);
  if (!checked.ok) return checked;
  const known = checked.value;
  const { label } = known.parameter;
  const [locked] = lockedWithin(known, draft, stored);
  if (locked)
    return fail('rule.verified', { label, from: formatDate(locked.validFrom), citation: locked.citation });
  const now = figureOn(known, draft.validFrom, stored);
  const same = JSON.stringify(now?.value) === JSON.stringify(draft.value) && now?.verified === draft.verified;
  if (same && now.citation === draft.citation) return fail('rule.same', { label });
  return ok(known);
}

/** A pack may also bring a newer regulation: later than the one that was read, never over or under it. */
export function checkPackEntry(
  entry: RuleEntry,
  stored: readonly StoredRuleChange[],
): Result<KnownParameter> {
  const checked = checkEntry(entry);
  if (!checked.ok) return checked;
  const known = checked.value;
  const later = lockedWithin(known, entry, stored).find((locked) => locked.validFrom >= entry.validFrom);
  if (!later) return checked;
  return fail('rule.pack-verified', {
    label: known.parameter.label,
    from: formatDate(later.validFrom),
    citation: later.citation,
  });
}
