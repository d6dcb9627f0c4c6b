/**
 * Reports of any period and any organisation with its subtree. A report is sections; a section is blocks; a block is
 * a table of figures. A figure's address (section/block/line/column) holds for every period: drill-down, reference
 * codes, templates and narrative reports name figures by it, and it never changes once released.
 * A new section: its name here, its maker in electron/core/reports/ (make + behind), its words in shared/i18n/vi.
 */
import { z } from 'zod';
import { bookPaperSchema } from './book.ts';
import { command, job, query } from './define.ts';
import { periodQuestion } from './period.ts';

/** In the order of a report. */
export const reportSectionNames = [
  'movement',
  'structure',
  'admissions',
  'transfers',
  'cards',
  'badges',
  'commendations',
  'disciplines',
  'inspections',
  'petitions',
  'dues',
  'ratings',
  'organisationRatings',
] as const;
export type ReportSectionName = (typeof reportSectionNames)[number];

/** What a number counts. `entry` = lượt, `person` = đồng chí, `campaign` = cuộc; money in đồng. */
export const figureUnits = [
  'entry',
  'person',
  'organisation',
  'campaign',
  'subjectOrganisation',
  'subjectMember',
  'petition',
  'proposal',
  'card',
  'money',
  'year',
] as const;
export type FigureUnit = (typeof figureUnits)[number];

/** Columns of a block that compares with the same period of the year before. */
export const comparedColumns = ['now', 'before'] as const;

export interface ReportLine {
  /** stable within its block: 'in.admitted' */
  readonly key: string;
  readonly label: string;
  readonly unit: FigureUnit;
  /** under which it stands: 0 = a line of its own, 1 = "trong đó" */
  readonly indent: 0 | 1 | 2;
  readonly kind?: 'group' | 'sum';
  /** one for each column of the block; null = the column says nothing about this line */
  readonly values: readonly (number | null)[];
  /** whether people, events or papers stand behind its numbers (report.behind) */
  readonly opens: boolean;
  /** printed as a percentage of its base, which is always named: "trên 929 đảng viên" */
  readonly share?: {
    readonly of: number;
    readonly whole: number;
    readonly base: string;
    readonly decimals: 1 | 2;
  };
}

export interface ReportBlock {
  /** stable within its section */
  readonly key: string;
  readonly title: string;
  /** compared: values are [this period, same period of the year before]; difference and percent are computed */
  readonly kind: 'compared' | 'cross';
  /** of a cross table: key and heading of each column of values; empty for `compared` */
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly lines: readonly ReportLine[];
  /** sentences under the table: how it is counted, on what base, the citation */
  readonly notes: readonly string[];
  /** where people would rather look than read: bars of the lines without `kind`, numbers written on them */
  readonly picture?: 'bars';
}

export interface ReportSection {
  readonly section: ReportSectionName;
  readonly title: string;
  /** the restricted tier is shut: no figure, and the screen offers to open it */
  readonly locked: boolean;
  readonly blocks: readonly ReportBlock[];
}

export const reportQuestionSchema = periodQuestion.extend({
  sections: z.array(z.enum(reportSectionNames)).min(1),
});
export type ReportQuestion = z.output<typeof reportQuestionSchema>;

export interface Report {
  readonly orgName: string;
  readonly from: string;
  readonly to: string;
  readonly before: { readonly from: string; readonly to: string };
  readonly sections: readonly ReportSection[];
}

/** Which figure. `column`: 'now', 'before', or the key of a column of a cross table. */
export const figureAddressSchema = z.object({
  section: z.enum(reportSectionNames),
  block: z.string().max(80),
  // a topic of 180 letters, each of which may be written as three
  line: z.string().max(600),
  column: z.string().max(80),
});
export type FigureAddress = z.output<typeof figureAddressSchema>;

/** One row behind a figure: a person, an organisation, an event, a campaign, with the paper that says so. */
export interface FigureRow {
  readonly key: string;
  readonly memberId: number | null;
  readonly orgId: number | null;
  readonly name: string;
  readonly bornOn: string;
  /** where the person was then */
  readonly orgName: string;
  /** ISO day of what is counted; '' where a standing fact is counted */
  readonly on: string;
  /** what happened or what is so, in words */
  readonly what: string;
  /** decision or paper in words; '' = none recorded */
  readonly paper: string;
  /** how much of the figure it is; 1 but for sums of money and reported numbers */
  readonly amount: number;
}

export interface FigureBehind {
  /** how many rows there are; the sum of their amounts is the figure */
  readonly found: number;
  readonly figure: number;
  readonly rows: readonly FigureRow[];
}

/** A figure in each organisation directly below the one that is looked at, as the tree was at the end of the period. */
export interface FigureByOrganisation {
  /** `value` null: the report of that organisation has no such line */
  readonly rows: readonly { readonly orgId: number; readonly name: string; readonly value: number | null }[];
  readonly whole: number;
  /** null: averages are not added */
  readonly sum: number | null;
  /** that they add up, or why they do not */
  readonly notes: readonly string[];
}

/** As the register shows it now (`issueNo: null`), or the one that was issued under a number and stays as it was. */
export const reportSourceSchema = z.object({
  question: reportQuestionSchema,
  issueNo: z.number().int().positive().nullable(),
});
export type ReportSource = z.output<typeof reportSourceSchema>;

/** A report ready to be drawn: the workbook and the printed pages are made of this object and nothing else. */
export interface ReportPaper {
  readonly report: Report;
  readonly issueNo: number | null;
  readonly upperName: string;
  readonly practice: boolean;
  /** reference code of each line under 'section/block/line' (shared/rules/report/line-code.ts); null = none were given */
  readonly codes: Readonly<Record<string, string>> | null;
}

export interface SectionChoice {
  readonly section: ReportSectionName;
  readonly title: string;
  readonly chosen: boolean;
}

export const reportOps = {
  'report.get': query<Report>()(reportQuestionSchema),
  /** the rows behind one figure; their amounts add up to it */
  'report.behind': query<FigureBehind>()(
    periodQuestion.extend({
      figure: figureAddressSchema,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(200_000),
    }),
  ),
  'report.byOrganisation': query<FigureByOrganisation>()(
    periodQuestion.extend({ figure: figureAddressSchema }),
  ),
  /** the sections there are, and which of them this office last chose; all of them at first */
  'report.chosen': query<readonly SectionChoice[]>()(z.object({})),
  'report.choose': command<null>()(z.object({ sections: z.array(z.enum(reportSectionNames)).min(1) })),
  /** for the printed pages */
  'report.paper': query<ReportPaper>()(z.object({ source: reportSourceSchema })),
  /** one workbook, a sheet for each section; `rows` counts the lines of its tables */
  'report.export': job<{ readonly file: string; readonly rows: number }>()(
    z.object({ source: reportSourceSchema, paper: bookPaperSchema, token: z.string() }),
  ),
};
