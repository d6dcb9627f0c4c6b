/** What the page holds beside the staged list, which lives in the register: what is going on, and what went wrong. */
import type { ImportResult, StagedImport } from '../../../shared/ipc/import.ts';
import type { ImportDecisions } from '../../../shared/ipc/import-decisions.ts';
import type { AppError } from '../../../shared/result.ts';
import type { JobProgress } from '../../api.ts';

export interface ImportState {
  readonly staged: StagedImport | null;
  /** what the person has just decided; equal to that of `staged` once the register has kept it */
  readonly decisions: ImportDecisions | null;
  readonly result: ImportResult | null;
  readonly error: AppError | null;
  /** what is going on right now; quiet keeping shows nothing */
  readonly busy: 'reading' | 'resuming' | 'again' | 'planning' | 'writing' | null;
  readonly keeping: boolean;
  readonly progress: JobProgress | null;
  /** a picked file that wants its password */
  readonly locked: { readonly token: string; readonly name: string } | null;
}

export const firstState: ImportState = {
  staged: null,
  decisions: null,
  result: null,
  error: null,
  busy: null,
  keeping: false,
  progress: null,
  locked: null,
};
