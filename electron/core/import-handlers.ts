/** Bringing a list into the register: read, decide, plan, commit. The register proper changes at the commit only. */
import { createHash } from 'node:crypto';
import { registerStamp } from '../../db/repo/import.ts';
import { dropStaged, stagedHead } from '../../db/repo/import-staging.ts';
import { countMembers } from '../../db/repo/member.ts';
import type { importOps, StagedImport } from '../../shared/ipc/import.ts';
import { firstDecisions, type ImportDecisions, isPlanned } from '../../shared/ipc/import-decisions.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { RosterReading } from '../../shared/roster/types.ts';
import { backUpRegister } from './backup.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { commitPlan } from './import-commit.ts';
import {
  draftById,
  forgetDraft,
  type ImportDraft,
  keepDecisions,
  resumeDraft,
  stageDraft,
} from './import-draft.ts';
import { readPickedFile } from './import-file.ts';
import { alikeRows, gridPage, sheetPreview } from './import-grid.ts';
import { rememberedMapping } from './import-mapping.ts';
import { doubtfulPair } from './import-pair.ts';
import { planOf, shownPlan } from './import-planning.ts';
import { readByDecisions, readingKey } from './import-reading.ts';
import { viewOfDraft, viewOfPlan } from './import-view.ts';

const steps = { read: 0, parse: 1, understand: 2, all: 3 } as const;

export const importHandlers: CoreHandlers<keyof typeof importOps> = {
  'import.inspect': async ({ token, password }, context) => {
    const { host, db, today, job, session } = context;
    job.progress(steps.read, steps.all, 'Mở tệp');
    const picked = await readPickedFile(host, token);
    if (!picked.ok) return picked;
    const { file, bytes } = picked.value;
    job.progress(steps.parse, steps.all, file);
    const parsed = await host.parseWorkbook(bytes, file, password);
    if (!parsed.ok) return fail(parsed.error.code, { file, ...parsed.error.params });
    if (job.cancelled()) return fail('app.cancelled');
    job.progress(steps.understand, steps.all, file);
    const workbook = parsed.value;
    const first = readByDecisions(db, today, workbook, firstDecisions);
    if (!first.ok) return fail(first.error.code, { file, ...first.error.params });
    const remembered = rememberedMapping(db, first.value.reading);
    const again = remembered && readByDecisions(db, today, workbook, remembered.decisions);
    // A mapping that does not fit this file after all is passed over: the file is read as any other.
    const known = again?.ok ? { ...again.value, ...remembered } : null;
    const read = known ?? first.value;
    const decisions: ImportDecisions = {
      ...firstDecisions,
      ...known?.decisions,
      sheet: read.reading.sheet,
      choices: {
        ...firstDecisions.choices,
        asOf: read.reading.asOf ?? '',
        orgId: session.info.rootOrgId,
        // Of a list of our own only what somebody changed was read, and it was changed to be taken.
        matches: isOwnList(read.reading) ? 'update' : firstDecisions.choices.matches,
      },
    };
    const staged = stageDraft(context, {
      fileName: file,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      workbook,
      bytes,
      locked: password !== null,
      reading: read.reading,
      aliased: read.aliased,
      remembered: known?.from ?? null,
      decisions,
    });
    return staged.ok ? stagedView(staged.value, context) : staged;
  },

  'import.staged': (_input, { db }) => {
    const head = stagedHead(db);
    return ok(head ? { id: head.uid, fileName: head.fileName, savedAt: head.savedAt } : null);
  },

  'import.resume': async (_input, context) => {
    const draft = await resumeDraft(context);
    return draft.ok ? stagedView(draft.value, context) : draft;
  },

  'import.decide': ({ id, decisions }, context) => {
    const found = draftById(context.state, id);
    if (!found.ok) return found;
    const draft = found.value;
    if (readingKey(decisions) !== readingKey(draft.decisions)) {
      const read = readByDecisions(context.db, context.today, draft.workbook, decisions);
      if (!read.ok) return fail(read.error.code, { file: draft.fileName, ...read.error.params });
      const kept = keepDecisions(context, draft, decisions);
      if (!kept.ok) return kept;
      Object.assign(draft, read.value);
    } else {
      const kept = keepDecisions(context, draft, decisions);
      if (!kept.ok) return kept;
    }
    return stagedView(draft, context);
  },

  'import.plan': ({ id, choices }, context) => {
    const draft = draftById(context.state, id);
    if (!draft.ok) return draft;
    const before = draft.value.decisions;
    const kept = keepDecisions(context, draft.value, { ...before, choices });
    if (!kept.ok) return kept;
    const made = planOf(draft.value, context);
    return made.ok ? ok(viewOfPlan(made.value)) : made;
  },

  'import.sheet': ({ id, sheet }, { state }) => {
    const draft = draftById(state, id);
    return draft.ok ? ok(sheetPreview(draft.value, sheet)) : draft;
  },

  'import.grid': ({ id, planHash, ...asked }, { state }) =>
    withPlan(state, id, planHash, (draft, made) => gridPage(draft, made, asked)),

  'import.alike': ({ id, row, column }, { state }) => {
    const draft = draftById(state, id);
    return draft.ok ? ok(alikeRows(draft.value, row, column)) : draft;
  },

  'import.rowsOf': ({ id, planHash, kind }, { state }) =>
    withPlan(state, id, planHash, (_draft, { plan }) => [
      ...new Set(plan.problems.filter((p) => p.kind === kind).map((p) => p.row)),
    ]),

  'import.pair': ({ id, planHash, row }, { state, db }) =>
    withPlan(state, id, planHash, (draft, made) => doubtfulPair(db, draft, made, row)),

  'import.discard': ({ id }, { state, db, write }) => {
    if (stagedHead(db)?.uid !== id) return fail('import.forgotten');
    forgetDraft(state);
    return write('Bỏ tệp đang nhập', (w) => {
      dropStaged(w);
      return ok(null);
    });
  },

  'import.commit': async ({ id, planHash }, context) => {
    const { state, db, session } = context;
    const draft = draftById(state, id);
    if (!draft.ok) return draft;
    const made = draft.value.plan;
    if (made?.hash !== planHash || made.stamp !== registerStamp(db)) return fail('import.register-changed');
    let backup: string | null = null;
    // Members that are there already are worth a way back; an empty register has nothing to lose.
    if (countMembers(db) > 0) {
      const saved = await backUpRegister(context, 'import');
      if (!saved.ok) return saved;
      backup = saved.value.file;
    }
    const done = commitPlan(context, draft.value, made);
    session.search.forget();
    if (!done.ok) return done;
    forgetDraft(state);
    return ok({ ...done.value, backup });
  },
};

const isOwnList = ({ columns }: RosterReading): boolean =>
  columns.some(({ target }) => target.kind === 'uid');

/** Everything the wizard shows. What keeps a plan from being made is shown too: the way back must stay open. */
function stagedView(draft: ImportDraft, context: CoreContext): Result<StagedImport> {
  const { id, decisions, savedAt } = draft;
  const { step, choices } = decisions;
  const wanted = isPlanned(step) && choices.asOf.length === 10 && choices.orgId > 0;
  const made = wanted ? planOf(draft, context) : null;
  return ok({
    id,
    view: viewOfDraft(context.db, draft),
    decisions,
    plan: made?.ok ? viewOfPlan(made.value) : null,
    obstacle: made && !made.ok ? made.error : null,
    savedAt,
  });
}

function withPlan<T>(
  state: CoreContext['state'],
  id: string,
  planHash: string,
  answer: (draft: ImportDraft, made: NonNullable<ImportDraft['plan']>) => T,
): Result<T> {
  const draft = draftById(state, id);
  if (!draft.ok) return draft;
  const made = shownPlan(draft.value, planHash);
  return made.ok ? ok(answer(draft.value, made.value)) : made;
}
