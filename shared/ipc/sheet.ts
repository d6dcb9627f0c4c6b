/**
 * A table of any screen as it goes out of the program: one request names it, the register makes it, and Excel, the
 * preview and the printer show the same. A screen adds its request here and its maker in electron/core/sheets.ts.
 */
import { z } from 'zod';
import type { BookColumn } from '../entities/book.ts';
import { bookPaperSchema } from './book.ts';
import { job, query } from './define.ts';

export const sheetRequestSchema = z.discriminatedUnion('sheet', [
  // Placeholder until the first screen adds its own; see electron/core/sheets.ts.
  z.object({ sheet: z.literal('rules') }),
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
}

export const sheetOps = {
  'sheet.get': query<Sheet>()(z.object({ request: sheetRequestSchema })),
  'sheet.export': job<{ readonly file: string; readonly rows: number }>()(
    z.object({ request: sheetRequestSchema, paper: bookPaperSchema, token: z.string() }),
  ),
};
