/** An import being looked at: what lives between its calls, in memory only. One at a time; locking forgets it. */
import { randomUUID } from 'node:crypto';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { ImportPlan } from '../../shared/roster/plan-types.ts';
import type { RawWorkbook, RosterReading } from '../../shared/roster/types.ts';
import type { CoreState } from './context.ts';

export interface ImportDraft {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  /** the file as it was picked */
  readonly bytes: Uint8Array;
  readonly workbook: RawWorkbook;
  reading: RosterReading;
  /** the plan last shown, with the state of the register that it was made for */
  plan: { readonly hash: string; readonly plan: ImportPlan; readonly stamp: number } | null;
}

const key = 'import';

export function keepDraft(state: CoreState, draft: Omit<ImportDraft, 'id' | 'plan'>): ImportDraft {
  const kept: ImportDraft = { ...draft, id: randomUUID(), plan: null };
  state.scratch.set(key, kept);
  return kept;
}

export function draftById(state: CoreState, id: string): Result<ImportDraft> {
  // Only keepDraft writes under this key.
  const draft = state.scratch.get(key) as ImportDraft | undefined;
  return draft?.id === id ? ok(draft) : fail('import.forgotten');
}

export const dropImportDraft = (state: CoreState): void => {
  state.scratch.delete(key);
};
