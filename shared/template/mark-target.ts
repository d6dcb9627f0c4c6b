/** What a mark in somebody's template stands for. Kept with the template, so an address never changes once released. */
import { z } from 'zod';
import { figureAddressSchema } from '../ipc/report.ts';

export const templateTexts = [
  'org',
  'upperOrg',
  'period',
  'from',
  'to',
  'day',
  'place',
  'preparer',
  'signer',
] as const;
export type TemplateText = (typeof templateTexts)[number];

export const repeatedThings = ['organisation', 'member'] as const;
export type RepeatedThing = (typeof repeatedThings)[number];

export const markTargetSchema = z.discriminatedUnion('kind', [
  /** in a row that repeats for organisations: of that row's organisation */
  z.object({ kind: z.literal('figure'), figure: figureAddressSchema }),
  /** the percentage of a line, on its printed base */
  z.object({ kind: z.literal('share'), figure: figureAddressSchema.omit({ column: true }) }),
  z.object({ kind: z.literal('text'), text: z.enum(templateTexts) }),
  /** the row it stands in is repeated for each of them */
  z.object({ kind: z.literal('each'), of: z.enum(repeatedThings) }),
  /** of the one that the row is of: 'order', 'name', or a column of the list of members */
  z.object({ kind: z.literal('row'), of: z.enum(repeatedThings), fact: z.string().max(80) }),
]);
export type MarkTarget = z.output<typeof markTargetSchema>;

/** A target with the name by which people write and choose it. */
export interface NamedTarget {
  /** "Thẻ đảng viên.Cấp mới.kỳ này" */
  readonly name: string;
  /** heading under which it is offered */
  readonly group: string;
  readonly target: MarkTarget;
  /** shorter names, which hold where no other target has them */
  readonly short: readonly string[];
}
