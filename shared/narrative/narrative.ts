/**
 * A report in words: paragraphs in whose text numbers are linked by their address, and the words of the paper.
 * In a text `{cards/moves/new/now}` is a linked number, `{text/org}` a word of the report; `[[, đạt {…/share}]]` is a
 * piece that falls away where one of its numbers does not exist or all of them are zero.
 */
import { z } from 'zod';
import { fullDate } from '../entities/event-dates.ts';

export const narrativeKinds = ['quarter', 'sixMonths', 'nineMonths', 'year'] as const;
export type NarrativeKind = (typeof narrativeKinds)[number];

export const paragraphSchema = z.object({
  kind: z.enum(['heading', 'text']),
  text: z.string().max(6000),
  /** the whole sentence in the place of a text all of whose numbers are zero; '' = the text stays */
  whenNone: z.string().max(1000),
});
export type Paragraph = z.output<typeof paragraphSchema>;

export const narrativeBodySchema = z.array(paragraphSchema).max(400).readonly();

export const narrativePaperSchema = z.object({
  upperName: z.string().trim().max(200),
  orgName: z.string().trim().max(200),
  /** as it stands after "Số": 05-BC/ĐU */
  number: z.string().trim().max(40),
  place: z.string().trim().max(80),
  signedOn: z.union([z.literal(''), fullDate]),
  /** trích yếu */
  summary: z.string().trim().max(300),
  onBehalfOf: z.string().trim().max(120),
  signerPost: z.string().trim().max(80),
  signer: z.string().trim().max(120),
  /** one line each */
  recipients: z.string().max(1000),
});
export type NarrativePaper = z.output<typeof narrativePaperSchema>;

/** A linked number as it is now. */
export interface LinkedValue {
  /** 2.528 · 72,5% · tăng 5 */
  readonly shown: string;
  /** says "không phát sinh" of its sentence, where all of them do */
  readonly isZero: boolean;
}

/** By what stands between the braces; absent or null: there is no such figure, or it may not be read now. */
export type LinkedValues = Readonly<Record<string, LinkedValue | null>>;
