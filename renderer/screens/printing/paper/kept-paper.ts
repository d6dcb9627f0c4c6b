/**
 * What is typed for papers, kept in the register as one draft: words by the organisation that issues, the rest by
 * template. A day and a number belong to the day on which they were typed; on a later one they are asked anew.
 */
import { z } from 'zod';
import { watermarks } from '../../../../shared/documents/template.ts';

export const keptPaperKey = 'print:papers';

const keptWords = z.object({
  place: z.string(),
  signedOn: z.string(),
  preparer: z.string(),
  onBehalfOf: z.string(),
  signerPost: z.string(),
  signer: z.string(),
});
export type KeptWords = z.output<typeof keptWords>;

const keptTemplate = z.object({
  orgId: z.number().nullable(),
  number: z.string(),
  watermark: z.enum(watermarks).nullable(),
  answers: z.record(z.string(), z.string()),
});
export type KeptTemplate = z.output<typeof keptTemplate>;

const keptPaper = z.object({
  /** the day on which it was typed, ISO */
  day: z.string(),
  /** the template chosen last */
  template: z.string(),
  /** by the id of the organisation */
  words: z.record(z.string(), keptWords),
  /** by the key of the template */
  templates: z.record(z.string(), keptTemplate),
});
export type KeptPaper = z.output<typeof keptPaper>;

export const nothingKept = (day: string): KeptPaper => ({ day, template: '', words: {}, templates: {} });

export const freshTemplate: KeptTemplate = { orgId: null, number: '', watermark: null, answers: {} };

/** @returns null where the draft does not fit any more */
export function readKeptPaper(body: string, today: string): KeptPaper | null {
  const read = keptPaper.safeParse(JSON.parse(body));
  if (!read.success) return null;
  if (read.data.day === today) return read.data;
  const { template, words, templates } = read.data;
  return {
    ...{ day: today, template },
    words: mapped(words, (kept) => ({ ...kept, signedOn: today })),
    templates: mapped(templates, (kept) => ({ ...kept, number: '' })),
  };
}

const mapped = <T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
