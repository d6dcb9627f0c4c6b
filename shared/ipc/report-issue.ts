/** Reports that went out: frozen under a number, and any figure of them found again by its code. */
import { z } from 'zod';
import { bookPaperSchema } from './book.ts';
import { job, query } from './define.ts';
import { periodQuestion } from './period.ts';
import {
  type FigureAddress,
  type FigureRow,
  type FigureUnit,
  figureAddressSchema,
  type Report,
  reportQuestionSchema,
} from './report.ts';

export const issueWays = ['excel', 'paper'] as const;
export type IssueWay = (typeof issueWays)[number];

export interface IssueHead {
  readonly number: number;
  /** the register's own letters, with which every code of it begins */
  readonly mark: string;
  /** ISO timestamp */
  readonly madeAt: string;
  readonly madeBy: string;
  readonly way: IssueWay;
  readonly orgId: number;
  /** as it was called then */
  readonly orgName: string;
  readonly from: string;
  readonly to: string;
  readonly lines: number;
}

export interface IssuedReport {
  readonly issue: IssueHead;
  /** word for word as it went out */
  readonly report: Report;
}

/** One number of a printed line. */
export interface PrintedFigure {
  /** of the column on paper */
  readonly number: number;
  readonly code: string;
  readonly label: string;
  readonly address: FigureAddress;
  readonly value: number | null;
}

/** A code opened again: the line as it was printed. */
export interface FoundCode {
  readonly issue: IssueHead;
  readonly code: string;
  readonly section: string;
  readonly block: string;
  readonly line: string;
  readonly unit: FigureUnit;
  readonly opens: boolean;
  readonly notes: readonly string[];
  readonly base: string;
  readonly figures: readonly PrintedFigure[];
  /** the figure that the code names; null where it names the line */
  readonly column: number | null;
}

/** An entry of the register that came after the issue. */
export interface LaterEntry {
  readonly at: string;
  readonly by: string;
  /** the name of the step */
  readonly what: string;
}

export const differenceKinds = ['cameIn', 'fellOut', 'changed'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

export interface FigureDifference {
  readonly kind: DifferenceKind;
  /** as it is now; as it was for what fell out */
  readonly row: FigureRow;
  /** what a changed row said in the issue; '' for the others */
  readonly was: string;
  /** what was entered since about the person or the organisation, oldest first */
  readonly entries: readonly LaterEntry[];
}

export interface FigureExplained {
  readonly printed: number | null;
  readonly now: number;
  /** as they were; null where there were too many to keep and only the number is known */
  readonly rows: readonly FigureRow[] | null;
  readonly differences: readonly FigureDifference[];
}

/** A figure of an issue, or one of the screen that is in no issue. */
export const explanationSourceSchema = z.discriminatedUnion('from', [
  z.object({ from: z.literal('code'), code: z.string().max(40) }),
  z.object({ from: z.literal('screen'), period: periodQuestion, figure: figureAddressSchema }),
]);
export type ExplanationSource = z.output<typeof explanationSourceSchema>;

export const reportIssueOps = {
  /** freezes the report as it is now; its codes are good for ever */
  'report.issue': job<IssueHead>()(reportQuestionSchema.extend({ way: z.enum(issueWays) })),
  'report.issued': query<IssuedReport>()(z.object({ number: z.number().int().positive() })),
  /** newest first */
  'report.issues': query<readonly IssueHead[]>()(
    z.object({ limit: z.number().int().min(1).max(500).default(50) }),
  ),
  'code.find': query<FoundCode>()(z.object({ code: z.string().max(40) })),
  /** for a code that names a column */
  'code.explain': query<FigureExplained>()(z.object({ code: z.string().max(40) })),
  /** "gói giải trình": figure, people with their papers, and what changed since, in one workbook */
  'explanation.export': job<{ readonly file: string; readonly rows: number }>()(
    z.object({ source: explanationSourceSchema, paper: bookPaperSchema, token: z.string() }),
  ),
};
