/**
 * Inputs that a schema lets through, made from the schema itself: one for each way of a union, so that a new kind of table or
 * report is asked for without anybody writing it down. What a field is called says what the register has for it.
 */
import type { z } from 'zod';

export type Known = Readonly<Record<string, unknown>>;

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
}

const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

/** @param known values for fields of these names, where the schema takes them */
export function samplesOf(schema: z.ZodType, known: Known, name = ''): readonly unknown[] {
  if (Object.hasOwn(known, name) && schema.safeParse(known[name]).success) return [known[name]];
  const def = defOf(schema);
  const inner = def.innerType ?? def.in;
  switch (def.type) {
    case 'object':
      return objectsOf(def.shape ?? {}, known);
    case 'union':
      return (def.options ?? []).flatMap((option) => samplesOf(option, known, name));
    case 'literal':
      return [...(def.values ?? [])];
    case 'enum':
      return Object.values(def.entries ?? {});
    case 'array':
      return def.element ? listsOf(schema, samplesOf(def.element, known, name)) : [[]];
    case 'string':
      return texts.filter((text) => schema.safeParse(text).success).slice(0, 1);
    case 'number':
      return [1, 2025].filter((number) => schema.safeParse(number).success).slice(0, 1);
    case 'boolean':
      return [false];
    case 'record':
      return [{}];
    case 'nullable':
      return [null];
    default:
      return inner ? samplesOf(inner, known, name) : [undefined];
  }
}

const texts = [
  '',
  'a',
  '2026-11-22',
  '2026-11',
  '2026',
  'xxxxxxxx',
  '0'.repeat(64),
  '00000000-0000-4000-8000-000000000000',
];

/** All there are where a list may hold them. */
const listsOf = (schema: z.ZodType, items: readonly unknown[]): readonly unknown[] =>
  [[...items], items.slice(0, 1), []].filter((list) => schema.safeParse(list).success).slice(0, 1);

/** Every way of each field, the others as they come first: the ways add up and do not multiply. */
function objectsOf(shape: Readonly<Record<string, z.ZodType>>, known: Known): readonly unknown[] {
  const fields = Object.entries(shape).map(
    ([field, schema]) => [field, samplesOf(schema, known, field)] as const,
  );
  const first = Object.fromEntries(fields.map(([field, ways]) => [field, ways[0]]));
  const others = fields.flatMap(([field, ways]) => ways.slice(1).map((way) => ({ ...first, [field]: way })));
  return [first, ...others];
}
