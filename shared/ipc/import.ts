import { z } from 'zod';
import type { EventKind } from '../entities/event.ts';
import { fullDate } from '../entities/event-dates.ts';
import { memberFieldNames } from '../entities/member.ts';
import type {
  ImportCounts,
  NamedOrganisation,
  PlannedOrganisation,
  PlannedRow,
  PlanProblem,
} from '../roster/plan-types.ts';
import {
  type ColumnReading,
  type ColumnTarget,
  type ConvertedCell,
  eventParts,
  type RawWorkbook,
  type RosterReading,
  type TextEncoding,
} from '../roster/types.ts';
import { job, query } from './define.ts';

export const columnFacts = [
  'fullName',
  'familyName',
  'givenName',
  'bornMale',
  'bornFemale',
  'maleMark',
  'femaleMark',
  'admittedOn',
  'officialOn',
  'organisation',
  'homeProvince',
  'homeDetail',
  'status',
  'rowNumber',
] as const;

const columnTarget: z.ZodType<ColumnTarget> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('field'), field: z.enum(memberFieldNames as [string, ...string[]]) }),
  z.object({ kind: z.literal('fact'), fact: z.enum(columnFacts) }),
  z.object({ kind: z.literal('rating'), year: z.number().int().min(1990).max(2100) }),
  z.object({ kind: z.literal('own'), fieldId: z.number().int(), label: z.string().max(80) }),
  z.object({ kind: z.literal('event'), part: z.enum(eventParts) }),
  z.object({ kind: z.literal('finding'), part: z.enum(['result', 'detail']) }),
  z.object({ kind: z.literal('uid') }),
  z.object({ kind: z.literal('ignore') }),
]);

const id = z.string().max(60);

/** What the user decides before the plan is made (shared/roster/plan-types.ts, ImportChoices). */
export const importChoicesSchema = z.object({
  asOf: fullDate,
  orgId: z.number().int().positive(),
  newOrganisation: z.string().trim().max(200).default(''),
  organisations: z
    .record(z.string(), z.union([z.number().int().positive(), z.literal('create'), z.literal('leave')]))
    .default({}),
  matches: z.enum(['skip', 'update']).default('skip'),
  decisions: z.record(z.string(), z.enum(['new', 'same', 'leave'])).default({}),
});

/** A list as the program has understood it, for the user to confirm or set right. */
export interface ImportView {
  readonly id: string;
  readonly fileName: string;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly rows: number }[];
  readonly notices: RawWorkbook['notices'];
  readonly sheet: string;
  /** Excel rows, counted from 1 */
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly titles: readonly string[];
  readonly asOf: string | null;
  readonly columns: readonly ColumnReading[];
  readonly encoding: TextEncoding;
  readonly converted: number;
  readonly undecided: number;
  /** the undecided ones first, then one after the other as they stand in the list */
  readonly convertedCells: readonly ConvertedCell[];
  /** names written in capitals and taken over as Nguyễn Văn An */
  readonly recased: {
    readonly rows: number;
    readonly samples: readonly { readonly written: string; readonly name: string }[];
  };
  readonly people: number;
  readonly skipped: RosterReading['skipped'];
  readonly errors: number;
  readonly warnings: number;
  /** set when this very file has been imported before */
  readonly importedBefore: { readonly at: string; readonly by: string } | null;
}

export type PlanRowView = Omit<PlannedRow, 'fields' | 'org'>;

export interface ImportPlanView {
  /** what `import.commit` must be given: it carries out exactly this plan */
  readonly hash: string;
  readonly counts: ImportCounts;
  readonly rows: readonly PlanRowView[];
  readonly problems: readonly PlanProblem[];
  readonly named: readonly NamedOrganisation[];
  readonly founded: readonly PlannedOrganisation[];
  /** year → level as written ('' = blank) → rows, of the rows that will be written */
  readonly ratings: readonly { readonly year: number; readonly written: string; readonly rows: number }[];
}

export interface ImportResult {
  readonly batchId: number;
  readonly counts: ImportCounts;
  readonly founded: number;
  readonly ratingYears: readonly number[];
  /** entries written into the ledger, by kind; opening entries and levels are not among them */
  readonly events: Readonly<Partial<Record<EventKind, number>>>;
  /** null when there was nothing in the register worth a backup before */
  readonly backup: string | null;
}

export const importOps = {
  /** Reads a picked workbook in a process of its own. Nothing is written. */
  'import.inspect': job<ImportView>()(
    z.object({ token: z.string().max(200), password: z.string().max(200).nullable().default(null) }),
  ),
  /** Reads the same workbook again: another sheet, or other meanings for its columns. */
  'import.read': query<ImportView>()(
    z.object({
      id,
      sheet: z.string().max(200),
      targets: z
        .array(z.object({ column: z.number().int().min(0).max(16384), target: columnTarget }))
        .max(1000),
    }),
  ),
  /** Decides every row; still nothing is written. */
  'import.plan': query<ImportPlanView>()(z.object({ id, choices: importChoicesSchema })),
  /** Carries out that plan in one transaction, or nothing of it. */
  'import.commit': job<ImportResult>()(z.object({ id, planHash: z.string().max(100) })),
};
