/**
 * A table of any screen as it goes out of the program: one request names it, the register makes it, and Excel, the
 * preview and the printer show the same. A screen adds its request here and its maker in electron/core/sheets.ts.
 */
import { z } from 'zod';
import type { BookColumn } from '../entities/book.ts';
import { fullDate } from '../entities/event-dates.ts';
import { bookPaperSchema } from './book.ts';
import { job, query } from './define.ts';
import { figureQuestionSchema } from './inspection.ts';
import { periodQuestion } from './period.ts';

export const sheetRequestSchema = z.discriminatedUnion('sheet', [
  /** `open`: identity numbers in full, after `card.openNumbers` kept the reason */
  z.object({ sheet: z.literal('cardList'), listId: z.number().int().positive(), open: z.boolean() }),
  periodQuestion.extend({ sheet: z.literal('cardMovements') }),
  periodQuestion.extend({ sheet: z.literal('commendationCounts') }),
  periodQuestion.extend({ sheet: z.literal('commendations') }),
  z.object({
    sheet: z.literal('fiveYears'),
    year: z.number().int().min(1934).max(2199),
    orgId: z.number().int().positive(),
  }),
  // Placeholder until the first screen adds its own; see electron/core/sheets.ts.
  z.object({ sheet: z.literal('rules') }),
  z.object({ sheet: z.literal('petitions'), from: fullDate, to: fullDate }),
  figureQuestionSchema.extend({ sheet: z.literal('inspections') }),
  z.object({ sheet: z.literal('inspectionPlan'), year: z.number().int().min(1930).max(2200) }),
]);
export type SheetRequest = z.output<typeof sheetRequestSchema>;
export type SheetName = SheetRequest['sheet'];
export type RequestOf<N extends SheetName> = Extract<SheetRequest, { readonly sheet: N }>;

/** A cell that is a number goes to Excel as a number; a text never as a formula. */
export type SheetCell = string | number;

export interface SheetRow {
  readonly key: string;
  readonly cells: readonly SheetCell[];
  /** a heading of a group across the page, a sum under it, or a row of the table */
  readonly kind?: 'group' | 'sum';
}

export interface Sheet {
  readonly title: string;
  /** lines under the title: the period, the round, the form */
  readonly subtitles: readonly string[];
  readonly orgName: string;
  readonly upperName: string;
  readonly practice: boolean;
  readonly columns: readonly BookColumn[];
  readonly rows: readonly SheetRow[];
  /** sentences under the table: how it is counted, the citation, the total in words */
  readonly notes: readonly string[];
  /** heading of the number column; "TT" without it */
  readonly order?: string;
  /** lines that a row has at least, as in a printed form; 1 without it */
  readonly lines?: number;
}

export const sheetOps = {
  'sheet.get': query<Sheet>()(z.object({ request: sheetRequestSchema })),
  'sheet.export': job<{ readonly file: string; readonly rows: number }>()(
    z.object({ request: sheetRequestSchema, paper: bookPaperSchema, token: z.string() }),
  ),
};
