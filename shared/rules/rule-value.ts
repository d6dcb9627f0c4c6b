/** Whether a value may stand for a figure of the regulations: of its kind, within its bounds, with its keys. */
import { z } from 'zod';
import type { RuleParameter, RuleValue } from './regulations/rule-change.ts';

/** What may come from a form or a pack at all; the parameter says which of it. */
export const ruleValueSchema: z.ZodType<RuleValue> = z.union([
  z.number(),
  z.string().max(500),
  z.boolean(),
  z.array(z.number()).max(100),
  z.record(z.string().max(60), z.number()),
  z.array(z.record(z.string().max(60), z.union([z.string().max(300), z.number()]))).max(200),
]);

const most = 1_000_000_000;

const textOf = (pattern = '.{0,300}'): z.ZodType => z.string().regex(new RegExp(`^(?:${pattern})$`, 'u'));

/** Table and rows keep the keys of the shipped value: a rule reads them by name. */
function schemaFor(
  { kind, low = 0, high = most, patterns = {}, names = {} }: RuleParameter,
  shipped: RuleValue | null,
): z.ZodType {
  const number = z.number().min(low).max(high);
  switch (kind) {
    case 'number':
      return number;
    case 'text':
      return z.string().trim().min(1).max(300);
    case 'choice':
      return z.enum(Object.keys(names));
    case 'yesNo':
      return z.boolean();
    case 'numbers': {
      // Two ends (from, to) stay two; a list of levels may grow.
      const pair = Array.isArray(shipped) && shipped.length === 2;
      return z
        .array(number)
        .min(pair ? 2 : 1)
        .max(pair ? 2 : 60)
        .refine((list) => list.every((n, i) => i === 0 || n > (list[i - 1] ?? n)));
    }
    case 'table': {
      const keys = Object.keys(shipped ?? {});
      return z.record(z.string(), number).refine((table) => keys.every((key) => Object.hasOwn(table, key)));
    }
    case 'rows': {
      const [first = {}] = Array.isArray(shipped) ? shipped : [];
      const shape = Object.entries(first as Readonly<Record<string, string | number>>).map(
        ([key, cell]) => [key, typeof cell === 'number' ? number : textOf(patterns[key])] as const,
      );
      return z.array(z.strictObject(Object.fromEntries(shape))).min(1);
    }
  }
}

export const fits = (value: RuleValue, parameter: RuleParameter, shipped: RuleValue | null): boolean =>
  schemaFor(parameter, shipped).safeParse(value).success;
