/** The result workbook: the user's own file with coloured cells and comments, before the import or years after it. */
import { getBatch, sourceOf } from '../../db/repo/import-history.ts';
import { stagedFile } from '../../db/repo/import-staging.ts';
import { resultText as words } from '../../shared/i18n/vi/import-history.ts';
import type { InputOf, OutputOf } from '../../shared/ipc/define.ts';
import type { importHistoryOps } from '../../shared/ipc/import-history.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { findingsOf } from '../../shared/roster/import-findings.ts';
import type { RawWorkbook } from '../../shared/roster/types.ts';
import { momentText } from '../../shared/text/moment.ts';
import { markWorkbook } from '../excel/mark-workbook.ts';
import { copyMarked } from '../excel/mark-workbook-copy.ts';
import type { CoreContext } from './context.ts';
import { draftById } from './import-draft.ts';
import { marksOf, type ResultOf } from './import-result-marks.ts';
import { saveBytes } from './workbook-out.ts';

type Input = InputOf<typeof importHistoryOps, 'import.result'>;
type Output = OutputOf<typeof importHistoryOps, 'import.result'>;

interface Source extends ResultOf {
  readonly format: RawWorkbook['format'];
  readonly bytes: Uint8Array;
  /** read already while the list is being looked at; from the history it is read again where a copy is needed */
  readonly workbook: RawWorkbook | null;
}

export async function saveResult(
  { token, of, password }: Input,
  context: CoreContext,
): Promise<Result<Output>> {
  const source = of.kind === 'batch' ? sourceOfBatch(context, of.id) : sourceOfDraft(context, of.id);
  if (!source.ok) return source;
  let copy = false;
  const saved = await saveBytes(context, token, {
    title: words.title(source.value.fileName),
    make: async () => {
      const made = await make(context, source.value, password);
      if (!made.ok) return made;
      copy = made.value.copy;
      return ok(made.value.bytes);
    },
  });
  return saved.ok ? ok({ file: saved.value, copy }) : saved;
}

function sourceOfBatch({ db }: CoreContext, id: number): Result<Source> {
  const batch = getBatch(db, id);
  if (!batch) return fail('import.no-batch');
  const source = sourceOf(db, id);
  if (!source) return fail('import.no-source', { file: batch.fileName });
  const { undone } = batch;
  return ok({
    ...source,
    fileName: batch.fileName,
    workbook: null,
    said: [
      words.when(momentText(batch.enteredAt), batch.enteredBy),
      ...(undone ? [words.undone(momentText(undone.at), undone.by)] : []),
    ],
  });
}

function sourceOfDraft({ db, state }: CoreContext, id: string): Result<Source> {
  const draft = draftById(state, id);
  if (!draft.ok) return draft;
  const { plan, reading, workbook, fileName } = draft.value;
  const staged = stagedFile(db);
  if (staged?.uid !== id) return fail('import.forgotten');
  if (!plan) return fail('import.register-changed');
  return ok({
    fileName,
    bytes: staged.bytes,
    workbook,
    format: workbook.format,
    findings: findingsOf(reading, plan.plan),
    said: [words.notYet],
  });
}

/** In the file itself where its format carries colours and comments, else in a copy. */
async function make(
  { host, job }: CoreContext,
  source: Source,
  password: string | null,
): Promise<Result<{ readonly bytes: Uint8Array; readonly copy: boolean }>> {
  const { format, bytes, fileName } = source;
  if (format === 'xlsx' || format === 'xlsm') {
    const said = format === 'xlsm' ? [...source.said, words.macros] : source.said;
    const marked = markWorkbook(bytes, marksOf({ ...source, said }));
    if (marked) return ok({ bytes: marked, copy: false });
  }
  const workbook = source.workbook
    ? ok(source.workbook)
    : await host.parseWorkbook(bytes, fileName, password);
  if (!workbook.ok) return fail(workbook.error.code, { file: fileName, ...workbook.error.params });
  if (job.cancelled()) return fail('app.cancelled');
  const marks = marksOf({ ...source, said: [...source.said, words.copy] });
  return ok({ bytes: await copyMarked(workbook.value, marks), copy: true });
}
