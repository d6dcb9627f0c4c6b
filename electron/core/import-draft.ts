/**
 * The list on its way into the register: staged in the encrypted file, so that closing the program at any moment
 * loses nothing, and kept in memory parsed while it is being looked at. One at a time; locking forgets the memory.
 */
import { randomUUID } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import { saveDecisions, stagedFile, stageFile } from '../../db/repo/import-staging.ts';
import type { ImportView } from '../../shared/ipc/import.ts';
import { type ImportDecisions, importDecisionsSchema } from '../../shared/ipc/import-decisions.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { ImportPlan } from '../../shared/roster/plan-types.ts';
import type { RawWorkbook, RosterReading } from '../../shared/roster/types.ts';
import type { CoreContext, CoreState } from './context.ts';
import { type Read, readByDecisions } from './import-reading.ts';

export interface MadePlan {
  readonly hash: string;
  readonly plan: ImportPlan;
  /** the state of the register that it was made for */
  readonly stamp: number;
  /** what it was made of, as one text */
  readonly madeOf: string;
}

export interface ImportDraft extends Read {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly workbook: RawWorkbook;
  decisions: ImportDecisions;
  savedAt: string;
  reading: RosterReading;
  aliased: ImportView['aliased'];
  readonly remembered: ImportView['remembered'];
  /** the plan last shown */
  plan: MadePlan | null;
}

const key = 'import';

/** Stages a file that was read; it takes the place of the one before. */
export function stageDraft(
  context: CoreContext,
  file: Pick<ImportDraft, 'fileName' | 'sha256' | 'workbook' | 'remembered' | 'decisions'> &
    Read & { readonly bytes: Uint8Array; readonly locked: boolean },
): Result<ImportDraft> {
  const { bytes, locked, ...read } = file;
  const draft: ImportDraft = { ...read, id: randomUUID(), savedAt: context.at, plan: null };
  return context.write('Giữ tệp đang nhập', (db, { at, name }) => {
    stageFile(db, {
      uid: draft.id,
      fileName: draft.fileName,
      sha256: draft.sha256,
      bytes,
      workbook: locked ? deflateSync(JSON.stringify(draft.workbook)) : null,
      decisions: JSON.stringify(draft.decisions),
      savedAt: at,
      savedBy: name,
    });
    context.state.scratch.set(key, draft);
    return ok(draft);
  });
}

/** The one in memory; after a start or an unlocking `resumeDraft` brings it back first. */
export function draftById(state: CoreState, id: string): Result<ImportDraft> {
  // Only this module writes under this key.
  const draft = state.scratch.get(key) as ImportDraft | undefined;
  return draft?.id === id ? ok(draft) : fail('import.forgotten');
}

/** Brings what is staged back into memory: parsed again, read again by what was decided. */
export async function resumeDraft(context: CoreContext): Promise<Result<ImportDraft>> {
  const { db, host, state, today, job } = context;
  const staged = stagedFile(db);
  if (!staged) return fail('import.forgotten');
  const kept = draftById(state, staged.uid);
  if (kept.ok) return kept;
  const { fileName, bytes, workbook } = staged;
  job.progress(0, 2, fileName);
  const parsed = workbook
    ? // Only stageDraft writes this column.
      ok(JSON.parse(inflateSync(workbook).toString('utf8')) as RawWorkbook)
    : await host.parseWorkbook(bytes, fileName, null);
  if (!parsed.ok) return fail(parsed.error.code, { file: fileName, ...parsed.error.params });
  job.progress(1, 2, fileName);
  const decisions = importDecisionsSchema.parse(JSON.parse(staged.decisions));
  const read = readByDecisions(db, today, parsed.value, decisions);
  if (!read.ok) return fail(read.error.code, { file: fileName, ...read.error.params });
  const draft: ImportDraft = {
    id: staged.uid,
    fileName,
    sha256: staged.sha256,
    workbook: parsed.value,
    decisions,
    savedAt: staged.savedAt,
    remembered: null,
    plan: null,
    ...read.value,
  };
  state.scratch.set(key, draft);
  return ok(draft);
}

/** Keeps what was decided, in the register and in memory; nothing of it is a step. */
export function keepDecisions(
  context: CoreContext,
  draft: ImportDraft,
  decisions: ImportDecisions,
): Result<null> {
  const kept = context.write('Giữ tệp đang nhập', (db, { at, name }) =>
    saveDecisions(db, draft.id, {
      decisions: JSON.stringify(decisions),
      savedAt: at,
      savedBy: name,
    })
      ? ok(null)
      : fail('import.forgotten'),
  );
  if (kept.ok) {
    draft.decisions = decisions;
    draft.savedAt = context.at;
  }
  return kept;
}

export const forgetDraft = (state: CoreState): void => {
  state.scratch.delete(key);
};
