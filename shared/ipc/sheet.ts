/**
 * A table of any screen as it goes out of the program: one request names it, the register makes it, and Excel, the
 * preview and the printer show the same. A screen adds its request here and its maker in electron/core/sheets.ts.
 */
import { z } from 'zod';
import type { BookColumn } from '../entities/book.ts';
import { commendationForms } from '../entities/commendation.ts';
import { fullDate } from '../entities/event-dates.ts';
import { blankMovesSheet, blankUseSheet, printRegisterSheet } from '../print-register/sheet-requests.ts';
import { bookPaperSchema } from './book.ts';
import { commendationSubjects } from './commendation.ts';
import { job, query } from './define.ts';
import { disciplineListSchema } from './discipline.ts';
import { duesSheets } from './dues.ts';
import { campaignFilterSchema, figureQuestionSchema } from './inspection.ts';
import { logFilterSchema } from './log.ts';
import { adHocListSchema, pivotSchema, pivotShows } from './member-table.ts';
import { periodQuestion } from './period.ts';
import { figureAddressSchema } from './report.ts';
import { explanationSourceSchema } from './report-issue.ts';
import {
  closedYearSheet,
  closingDifferencesSheet,
  yearComparisonSheet,
  yearMoversSheet,
  yearPeopleSheet,
} from './year-closing.ts';
import { yearTableRequestSchema } from './year-paper.ts';

/** an organisation with its subtree; null = the whole register */
const wholeOrPart = z.number().int().positive().nullable();

const tableName = z.string().max(120);
const sentence = z.string().max(1000);

export const sheetRequestSchema = z.discriminatedUnion('sheet', [
  ...duesSheets,
  /** `open`: identity numbers in full, after `card.openNumbers` kept the reason */
  z.object({ sheet: z.literal('cardList'), listId: z.number().int().positive(), open: z.boolean() }),
  periodQuestion.extend({ sheet: z.literal('cardMovements') }),
  /** who is due at a round; `level: null` = every level */
  z.object({
    sheet: z.literal('badgeDue'),
    roundDay: fullDate,
    orgId: z.number().int().positive().nullable(),
    level: z.number().int().nullable(),
  }),
  z.object({ sheet: z.literal('badgeForecast'), orgId: z.number().int().positive().nullable() }),
  z.object({ sheet: z.literal('partyAge'), memberId: z.number().int().positive(), asOf: fullDate }),
  periodQuestion.extend({ sheet: z.literal('commendationCounts') }),
  periodQuestion.extend({
    sheet: z.literal('commendations'),
    subject: z.enum(commendationSubjects),
    form: z.enum(commendationForms).nullable(),
  }),
  disciplineListSchema.extend({ sheet: z.literal('disciplines') }),
  z.object({
    sheet: z.literal('fiveYears'),
    year: z.number().int().min(1934).max(2199),
    orgId: z.number().int().positive(),
  }),
  z.object({
    sheet: z.literal('organisationRatings'),
    year: z.number().int().min(1930).max(2200),
    percentBase: z.enum(['total', 'rated']),
  }),
  z.object({ sheet: z.literal('rules'), day: fullDate }),
  z.object({ sheet: z.literal('meetings'), orgId: z.number().int(), from: fullDate, to: fullDate }),
  z.object({
    sheet: z.literal('attendance'),
    orgId: z.number().int(),
    year: z.number().int().min(1930).max(2200),
  }),
  z.object({ sheet: z.literal('badgeProposals'), roundDay: fullDate, orgId: wholeOrPart }),
  z.object({ sheet: z.literal('badgeAwards'), from: fullDate, to: fullDate, orgId: wholeOrPart }),
  z.object({ sheet: z.literal('badgeMoney'), from: fullDate, to: fullDate, orgId: wholeOrPart }),
  z.object({ sheet: z.literal('petitions'), from: fullDate, to: fullDate }),
  figureQuestionSchema.extend({ sheet: z.literal('inspections') }),
  campaignFilterSchema.extend({ sheet: z.literal('inspectionCampaigns') }),
  z.object({ sheet: z.literal('inspectionSubjects'), campaignId: z.number().int().positive() }),
  /** `sentence`: the words of the filter; they stand under the title */
  z.object({ sheet: z.literal('adHocList'), list: adHocListSchema, name: tableName, sentence }),
  z.object({
    sheet: z.literal('pivot'),
    pivot: pivotSchema,
    show: z.enum(pivotShows),
    name: tableName,
    sentence,
  }),
  /** a figure with its people and papers, and what changed since it was printed */
  z.object({ sheet: z.literal('explanation'), source: explanationSourceSchema }),
  z.object({ sheet: z.literal('inspectionPlan'), year: z.number().int().min(1930).max(2200) }),
  periodQuestion.extend({ sheet: z.literal('figureRows'), figure: figureAddressSchema }),
  periodQuestion.extend({ sheet: z.literal('figureByOrganisation'), figure: figureAddressSchema }),
  z.object({ sheet: z.literal('log'), filter: logFilterSchema }),
  z.object({ sheet: z.literal('copiesOut') }),
  printRegisterSheet,
  blankUseSheet,
  blankMovesSheet,
  closedYearSheet,
  closingDifferencesSheet,
  yearComparisonSheet,
  yearMoversSheet,
  yearPeopleSheet,
  yearTableRequestSchema.extend({ sheet: z.literal('yearPaper') }),
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
  /** in Excel the last number of a row adds up the other numbers of it */
  readonly addsAcross?: true;
}

export const sheetOps = {
  'sheet.get': query<Sheet>()(z.object({ request: sheetRequestSchema })),
  'sheet.export': job<{ readonly file: string; readonly rows: number }>()(
    z.object({ request: sheetRequestSchema, paper: bookPaperSchema, token: z.string() }),
  ),
};
