import { z } from 'zod';
import type { EventKind } from '../entities/event.ts';
import type { AppError } from '../result.ts';
import type {
  DoubtfulRow,
  ImportCounts,
  NamedOrganisation,
  PlannedOrganisation,
  PlannedRow,
  PlanProblem,
} from '../roster/plan-types.ts';
import type {
  ColumnReading,
  ConvertedCell,
  RawWorkbook,
  RosterKind,
  RosterReading,
  TableArea,
  TextEncoding,
} from '../roster/types.ts';
import { command, job, query } from './define.ts';
import { type ImportDecisions, importChoicesSchema, importDecisionsSchema } from './import-decisions.ts';

const id = z.string().max(60);

/** A list as the program has understood it, for the user to confirm or set right. */
export interface ImportView {
  readonly id: string;
  readonly fileName: string;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly rows: number }[];
  readonly notices: RawWorkbook['notices'];
  readonly sheet: string;
  readonly kind: RosterKind;
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
  /** how a file with the same headers was read before, where that was applied to this one */
  readonly remembered: { readonly fileName: string; readonly usedAt: string } | null;
  /** cells read by what was mended for all alike at an earlier import */
  readonly aliased: readonly { readonly written: string; readonly value: string; readonly cells: number }[];
  /** the table as zero-based edges, and the size of its sheet */
  readonly area: TableArea;
  readonly sheetRows: number;
  readonly sheetColumns: number;
}

/** A list on its way: as it was understood, what was decided, and what would be written. */
export interface StagedImport {
  readonly id: string;
  readonly view: ImportView;
  readonly decisions: ImportDecisions;
  /** null until everything that a plan rests on is decided */
  readonly plan: ImportPlanView | null;
  /** why there is no plan though everything is decided */
  readonly obstacle: AppError | null;
  readonly savedAt: string;
}

/** A few rows of a sheet as the file has them, for finding the edges of its table. */
export interface SheetPreview {
  readonly rows: readonly {
    /** zero-based */
    readonly row: number;
    readonly hidden: boolean;
    readonly cells: readonly string[];
  }[];
  readonly hiddenColumns: readonly number[];
}

export type PlanRowView = Omit<PlannedRow, 'fields' | 'org'>;

/** One kind of problem with how often it stands in the list. */
export interface ProblemGroup {
  readonly kind: PlanProblem['kind'];
  readonly severity: PlanProblem['severity'];
  readonly rows: number;
}

/** Which rows of the list: all, those that come out one way, or those with problems (of one kind). */
export const gridFilterSchema = z.object({
  outcome: z.enum(['new', 'changed', 'same', 'leftOut']).nullable().default(null),
  severity: z.enum(['error', 'warning']).nullable().default(null),
  kind: z.string().max(60).nullable().default(null),
});
export type GridFilter = z.output<typeof gridFilterSchema>;

export interface GridCell {
  readonly column: number;
  /** as the file has it (converted), or as it was mended */
  readonly shown: string;
  /** what stood there before it was mended */
  readonly before?: string;
}

export interface GridRow extends PlanRowView {
  readonly cells: readonly GridCell[];
  readonly problems: readonly PlanProblem[];
}

export interface GridPage {
  readonly total: number;
  readonly rows: readonly GridRow[];
}

/** A doubtful row beside the members it may be. */
export interface DoubtfulPair extends DoubtfulRow {
  readonly members: readonly {
    readonly id: number;
    readonly name: string;
    readonly orgName: string;
    readonly status: string;
  }[];
  readonly fields: readonly {
    /** name in the registry, "admittedOn"/"officialOn" of the ledger, or "own:" and the id of an own field */
    readonly field: string;
    readonly label: string;
    readonly isDate: boolean;
    /** false for what the import never overwrites: it is there to compare */
    readonly choosable: boolean;
    readonly list: string;
    /** by candidate, in their order */
    readonly register: readonly string[];
    /** by candidate: whether the two say different things, not the same less exactly */
    readonly differs: readonly boolean[];
  }[];
}

export interface ImportPlanView {
  /** what `import.commit` must be given: it carries out exactly this plan */
  readonly hash: string;
  readonly counts: ImportCounts;
  readonly groups: readonly ProblemGroup[];
  /** rows left out, by why */
  readonly leftOut: Readonly<Partial<Record<NonNullable<PlannedRow['why']>, number>>>;
  readonly doubtful: readonly DoubtfulRow[];
  /** rows decided by what was said at an earlier import */
  readonly remembered: number;
  /** rows that stand in the register already, and those of them that say something else */
  readonly matched: number;
  readonly differing: number;
  /** entries of ledgers that will be written: kind → how many */
  readonly events: Readonly<Record<string, number>>;
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
  /** Reads a picked workbook in a process of its own and stages it. The register proper stays as it is. */
  'import.inspect': job<StagedImport>()(
    z.object({ token: z.string().max(200), password: z.string().max(200).nullable().default(null) }),
  ),
  /** What is on its way, without reading it; null: nothing. */
  'import.staged': query<{
    readonly id: string;
    readonly fileName: string;
    readonly savedAt: string;
  } | null>()(z.object({})),
  /** Goes on with what is on its way, after the program was closed too. */
  'import.resume': job<StagedImport>()(z.object({})),
  /** Keeps what was decided; reads anew and plans anew where that changes something. */
  'import.decide': command<StagedImport>()(z.object({ id, decisions: importDecisionsSchema })),
  /** Keeps the choices of the plan alone, and decides every row by them. */
  'import.plan': command<ImportPlanView>()(z.object({ id, choices: importChoicesSchema })),
  'import.sheet': query<SheetPreview>()(z.object({ id, sheet: z.string().max(200) })),
  /** A page of the rows that the plan is about. */
  'import.grid': query<GridPage>()(
    z.object({
      id,
      planHash: z.string().max(100),
      filter: gridFilterSchema,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(200),
    }),
  ),
  /** Zero-based rows in which a column holds the very same text. */
  'import.alike': query<readonly number[]>()(
    z.object({ id, row: z.number().int().min(0), column: z.number().int().min(0) }),
  ),
  /** The Excel rows with a problem of this kind. */
  'import.rowsOf': query<readonly number[]>()(
    z.object({ id, planHash: z.string().max(100), kind: z.string().max(60) }),
  ),
  'import.pair': query<DoubtfulPair | null>()(
    z.object({ id, planHash: z.string().max(100), row: z.number().int().positive() }),
  ),
  'import.discard': command<null>()(z.object({ id })),
  /** Carries out that plan in one transaction, or nothing of it. */
  'import.commit': job<ImportResult>()(z.object({ id, planHash: z.string().max(100) })),
};
