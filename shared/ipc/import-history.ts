import { z } from 'zod';
import type { ImportCounts } from '../roster/plan-types.ts';
import { job, query } from './define.ts';

/** One import as the history shows it. */
export interface ImportBatch {
  readonly id: number;
  readonly fileName: string;
  readonly sheet: string;
  readonly asOf: string;
  readonly counts: ImportCounts;
  readonly enteredAt: string;
  readonly enteredBy: string;
  /** null while it stands; `kept`: people who stayed because somebody had edited them since */
  readonly undone: {
    readonly at: string;
    readonly by: string;
    readonly why: string;
    readonly kept: number;
  } | null;
  /** false for imports of the time before the file was kept: they have no result workbook */
  readonly hasSource: boolean;
}

/** Somebody, or an organisation (`memberId` null), whom taking a batch back leaves as they are, and why. */
export interface KeptOfImport {
  readonly memberId: number | null;
  readonly name: string;
  /** true: nothing of the person was taken back; false: only what the reasons name was kept */
  readonly whole: boolean;
  readonly why: readonly string[];
}

/** What taking a batch back would do, or did. */
export interface ImportUndoEffect {
  readonly fileName: string;
  /** people whom the batch had entered and who are out of the register again */
  readonly setAside: number;
  /** people who were there before and have (some of) their former record back */
  readonly putBack: number;
  /** of those who were there before: entries of the ledger withdrawn, levels taken out or put back */
  readonly events: number;
  readonly ratings: number;
  readonly organisations: number;
  /** the first of them; `keptMembers` and `keptOrganisations` count all */
  readonly kept: readonly KeptOfImport[];
  readonly keptMembers: number;
  readonly keptOrganisations: number;
}

export interface ImportedPerson {
  readonly memberId: number;
  readonly name: string;
  readonly bornOn: string;
  /** Excel row; null where the file was not kept */
  readonly row: number | null;
  readonly created: boolean;
  /** by undoing, by merging or by hand */
  readonly setAside: boolean;
}

const batch = z.object({ id: z.number().int().positive() });

export const importHistoryOps = {
  /** Newest first. */
  'import.history': query<readonly ImportBatch[]>()(z.object({})),
  /** Whom a batch entered or changed, in the order of the list. */
  'import.people': query<{ readonly total: number; readonly people: readonly ImportedPerson[] }>()(
    batch.extend({
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(10_000).default(100),
    }),
  ),
  /** Refused exactly as import.undo would be. Changes nothing. */
  'import.undoPreview': job<ImportUndoEffect>()(batch),
  /** Takes back what a batch wrote, except what people have edited since. One step, which can be taken back itself. */
  'import.undo': job<ImportUndoEffect>()(batch.extend({ reason: z.string().trim().min(1).max(300) })),
  /**
   * Saves the user's own file with coloured cells and comments, of a batch of the history or of the list being
   * looked at (`draft`). `copy`: the file's own format cannot carry them, so a copy as .xlsx was written.
   */
  'import.result': job<{ readonly file: string; readonly copy: boolean }>()(
    z.object({
      token: z.string().max(200),
      /** of the user's file, where a copy has to be made from a protected one */
      password: z.string().max(200).nullable().default(null),
      of: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('batch'), id: z.number().int().positive() }),
        z.object({ kind: z.literal('draft'), id: z.string().max(60) }),
      ]),
    }),
  ),
};
