/** Fills the forms that the upper level issues: read, look at what would be filled, save a copy under another name. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { knownMembers } from '../../db/repo/import.ts';
import { insertMemberTask, learnUpperId, openMemberTasks, upperIds } from '../../db/repo/member-task.ts';
import { findingKey } from '../../shared/form/finding.ts';
import { type FormPlan, type FormRow, planForm } from '../../shared/form/form-plan.ts';
import { fillFormText as text } from '../../shared/i18n/vi/fill-form.ts';
import type { exchangeFormOps, FormPlanView } from '../../shared/ipc/exchange-form.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { columnLetters } from '../../shared/roster/cell-address.ts';
import { shownText } from '../../shared/roster/values.ts';
import { fillCells } from '../excel/fill-workbook.ts';
import { writeBlankList } from './blank-list.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { type FormDraft, formById, openForm } from './form-draft.ts';
import { formMembers } from './form-members.ts';
import { checkTarget } from './form-target.ts';
import { saveLogged } from './workbook-out.ts';

/** The page shows what is missing or differs; thousands of rows at once would only make it slow. */
const shownRows = 1000;

export const exchangeFormHandlers: CoreHandlers<keyof typeof exchangeFormOps> = {
  'form.inspect': async (input, context) => {
    const opened = await openForm(context, input);
    if (!opened.ok) return opened;
    const { id, fileName, sheets, reading, columns } = opened.value;
    return ok({
      id,
      fileName,
      sheets,
      sheet: reading.sheet,
      headerRows: reading.headerRows.map((row) => row + 1),
      columns: columns.map((column) => ({ ...column, address: columnLetters(column.column) })),
      people: reading.people.length,
    });
  },

  'form.plan': (input, context) => {
    const draft = formById(context.state, input.id);
    if (!draft.ok) return draft;
    const made = makePlan(draft.value, context, input);
    return made.ok ? ok(viewOf(made.value)) : made;
  },

  'form.save': async (input, context) => {
    const { host, job, db } = context;
    const found = formById(context.state, input.id);
    if (!found.ok) return found;
    const draft = found.value;
    const path = await host.pathOf(input.token);
    if (path === null) return fail('file.forgotten');
    if (resolve(path) === resolve(draft.path)) return fail('form.same-file', { file: draft.fileName });
    const free = await checkTarget(path);
    if (!free.ok) return free;
    job.progress(0, 3, draft.fileName);
    const made = makePlan(draft, context, input);
    if (!made.ok) return made;
    const plan = made.value;
    if (hashOf(plan) !== input.hash) return fail('form.changed');
    if (job.cancelled()) return fail('app.cancelled');
    const taken = new Set(input.take);
    const writes = plan.rows.flatMap(({ writes: some, differences }) => [
      ...some,
      ...differences.filter(({ key }) => taken.has(key)).map(({ write }) => write),
    ]);
    if (writes.length === 0) return fail('form.nothing');
    const model = (draft.reading.people[0]?.row ?? 0) - 1;
    const modelRow = model >= 0 ? model : Math.min(...plan.rows.map(({ row }) => row - 1));
    const filled = fillCells(draft.bytes, draft.sheet.name, writes, modelRow);
    if (!filled.ok) return fail(filled.error.code, { file: draft.fileName, ...filled.error.params });
    job.progress(2, 3, draft.fileName);
    if (job.cancelled()) return fail('app.cancelled');
    const { bytes, written, skipped } = filled.value;
    const rows = new Set(writes.map(({ row }) => row)).size;
    const saved = await saveLogged(context, path, bytes, {
      what: text.logged(draft.fileName, rows),
      reason: input.reason,
    });
    if (!saved.ok) return saved;
    const known = upperIds(db);
    const learned = upperIdsOf(draft, plan.rows).filter(([upperId]) => !known.has(upperId));
    if (learned.length > 0)
      context.write(text.learned, (w) => {
        for (const [upperId, memberId] of learned) learnUpperId(w, upperId, memberId);
        return ok(null);
      });
    job.progress(3, 3, saved.value);
    return ok({ file: saved.value, cells: written, rows, left: skipped.length });
  },

  'form.noteGaps': (input, context) => {
    const { state, db } = context;
    const draft = formById(state, input.id);
    if (!draft.ok) return draft;
    const made = makePlan(draft.value, context, input);
    if (!made.ok) return made;
    if (hashOf(made.value) !== input.hash) return fail('form.changed');
    const { fileName } = draft.value;
    const isOpen = new Set(openMemberTasks(db).map((task) => `${task.memberId}/${findingKey(task.text)}`));
    return context.write(text.notedReason(fileName), (w, { at, name: by }) => {
      let added = 0;
      for (const { memberId, gaps } of made.value.rows)
        for (const { header, why, field } of gaps) {
          const what = text.gapTask(header, text.gapWhy[why]);
          const same = `${memberId}/${findingKey(what)}`;
          if (isOpen.has(same)) continue;
          isOpen.add(same);
          insertMemberTask(w, { memberId, source: 'gap', text: what, field, fileName }, { at, by });
          added++;
        }
      return ok({ added });
    });
  },

  'form.blank': ({ token }, context) => writeBlankList(token, context),
};

function makePlan(
  { sheet, reading, columns, codes, epoch1904, fileName }: FormDraft,
  context: CoreContext,
  { orgId, addRows }: { readonly orgId: number | null; readonly addRows: boolean },
): Result<FormPlan> {
  const { db } = context;
  const plan = planForm({
    sheet,
    reading,
    columns,
    codes,
    epoch1904,
    addRows,
    members: formMembers(context, orgId),
    known: knownMembers(db),
    upperIds: upperIds(db),
  });
  return plan.noRoom ? fail('form.no-room', { file: fileName, ...plan.noRoom }) : ok(plan);
}

const hashOf = (plan: FormPlan): string => createHash('sha256').update(JSON.stringify(plan)).digest('hex');

function viewOf(plan: FormPlan): FormPlanView {
  const rows = plan.rows.map(({ writes, differences, ...row }) => ({
    ...row,
    cells: writes.length,
    differences: differences.map(({ write: _, ...difference }) => difference),
  }));
  const telling = rows.filter(({ gaps, differences }) => gaps.length + differences.length > 0);
  return {
    hash: hashOf(plan),
    cells: rows.reduce((sum, { cells }) => sum + cells, 0),
    filledRows: rows.length,
    addedRows: rows.filter(({ added }) => added).length,
    rows: telling.slice(0, shownRows),
    withGaps: rows.filter(({ gaps }) => gaps.length > 0).length,
    withDifferences: rows.filter(({ differences }) => differences.length > 0).length,
    unmatched: plan.unmatched.slice(0, shownRows),
    notInForm: plan.notInForm,
  };
}

/** The numbers that the upper level gave to those who stand in the form: by them a returned row finds its member. */
function upperIdsOf({ columns, sheet }: FormDraft, rows: readonly FormRow[]): [string, number][] {
  const column = columns.find(({ source }) => source.kind === 'upperId')?.column;
  if (column === undefined) return [];
  return rows.flatMap(({ row, memberId }): [string, number][] => {
    const upperId = shownText(sheet.rows[row - 1]?.[column]);
    return upperId === '' ? [] : [[upperId, memberId]];
  });
}
