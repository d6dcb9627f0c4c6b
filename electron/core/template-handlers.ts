/** Fills a workbook by its marks: read, mark by hand, look at what would be written, save a copy under another name. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { dropTemplateMark, marksOfTemplate, saveTemplateMark } from '../../db/repo/template.ts';
import { memberFields } from '../../shared/entities/member.ts';
import type { FieldDef } from '../../shared/fields/field.ts';
import { templateText as text } from '../../shared/i18n/vi/template.ts';
import type {
  TemplateFilling,
  TemplatePlanView,
  TemplateView,
  templateOps,
} from '../../shared/ipc/template.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { cellAddress } from '../../shared/roster/cell-address.ts';
import { shownText } from '../../shared/roster/values.ts';
import type { MarkTarget, NamedTarget } from '../../shared/template/mark-target.ts';
import { resolverOf } from '../../shared/template/named-targets.ts';
import { planTemplate, type TemplatePlan } from '../../shared/template/plan-template.ts';
import { readMarks } from '../../shared/template/read-marks.ts';
import { formatCount } from '../../shared/text/numbers.ts';
import { fillTemplate } from '../excel/fill-template.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { checkTarget } from './form-target.ts';
import { sectionMakers } from './reports/sections.ts';
import { openTemplate, type TemplateDraft, templateById } from './template-draft.ts';
import { sectionsOf, templateFacts, templateTargets } from './template-facts.ts';
import { saveLogged } from './workbook-out.ts';

/** The page shows the first of them; thousands at once would only make it slow. */
const shownCells = 500;
const shownRows = 200;
const shownColumns = 40;

export const templateHandlers: CoreHandlers<keyof typeof templateOps> = {
  'template.inspect': async (input, context) => {
    const opened = await openTemplate(context, input);
    return opened.ok ? viewOf(opened.value, context) : opened;
  },

  'template.view': ({ id }, context) => {
    const draft = templateById(context.state, id);
    return draft.ok ? viewOf(draft.value, context) : draft;
  },

  'template.mark': ({ id, sheet, address, target }, context) => {
    const draft = templateById(context.state, id);
    if (!draft.ok) return draft;
    const { fingerprint, fileName, sheets } = draft.value;
    if (!sheets.some(({ name }) => name === sheet)) return fail('workbook.no-sheet', { sheet });
    const cell = { fingerprint, fileName, sheet, address };
    return context.write(target ? text.step.mark : text.step.unmark, (w, { at, name: by }) => {
      if (target) saveTemplateMark(w, cell, target, { at, by });
      else dropTemplateMark(w, cell);
      return ok({ marks: marksOfTemplate(w, fingerprint).length });
    });
  },

  'template.plan': (filling, context) => {
    const draft = templateById(context.state, filling.id);
    if (!draft.ok) return draft;
    const made = planOf(draft.value, context, filling);
    return made.ok ? ok(planView(made.value)) : made;
  },

  'template.save': async ({ hash, token, reason, ...filling }, context) => {
    const { host, job } = context;
    const found = templateById(context.state, filling.id);
    if (!found.ok) return found;
    const draft = found.value;
    const { fileName: file } = draft;
    const path = await host.pathOf(token);
    if (path === null) return fail('file.forgotten');
    if (resolve(path) === resolve(draft.path)) return fail('form.same-file', { file });
    // Held open or not to be written: said before the work, not after it.
    const free = await checkTarget(path);
    if (!free.ok) return free;
    job.progress(0, 3, file);
    const made = planOf(draft, context, filling);
    if (!made.ok) return made;
    const { cells, missing, noRoom } = made.value.plan;
    if (made.value.hash !== hash) return fail('form.changed');
    if (noRoom) return fail('template.no-room', { file, ...noRoom });
    if (missing.length > 0)
      return fail('template.missing-figures', {
        file,
        count: missing.length,
        marks: fewNames(missing.map(({ name }) => name)),
      });
    const filled = fillTemplate(draft.bytes, cells);
    if (!filled.ok) return fail(filled.error.code, { file, ...filled.error.params });
    job.progress(2, 3, file);
    if (job.cancelled()) return fail('app.cancelled');
    const { bytes, written, left, formulas } = filled.value;
    const what = text.logged(file, written);
    const saved = await saveLogged(context, path, bytes, { what, reason, restricted: made.value.restricted });
    if (!saved.ok) return saved;
    job.progress(3, 3, saved.value);
    return ok({ file: saved.value, cells: written, left, formulas });
  },
};

const few = 5;
const fewNames = (names: readonly string[]): string =>
  names.slice(0, few).join('; ') + (names.length > few ? '; …' : '');

function marksOf(draft: TemplateDraft, context: CoreContext) {
  const targets = templateTargets(context);
  if (!targets.ok) return targets;
  const saved = marksOfTemplate(context.db, draft.fingerprint);
  const names = new Map(targets.value.map(({ target, name }) => [JSON.stringify(target), name]));
  const nameOf = (target: MarkTarget): string => names.get(JSON.stringify(target)) ?? JSON.stringify(target);
  const resolve = resolverOf(targets.value);
  const read = readMarks(draft.sheets, draft.names, saved, { resolve, nameOf });
  return ok({ ...read, targets: targets.value, saved: saved.length });
}

function viewOf(draft: TemplateDraft, context: CoreContext): Result<TemplateView> {
  const read = marksOf(draft, context);
  if (!read.ok) return read;
  const { marks, bad, targets, saved } = read.value;
  const offered = targets.map(({ name, group, target }: NamedTarget) => ({ name, group, target }));
  return ok({
    id: draft.id,
    fileName: draft.fileName,
    macros: draft.macros,
    remembered: saved,
    sheets: draft.sheets
      .filter(({ hidden }) => !hidden)
      .map(({ name, rows }) => ({
        name,
        rows: rows
          .slice(0, shownRows)
          .map((row) => Array.from(row.slice(0, shownColumns), (cell) => shownText(cell))),
      })),
    marks: marks.map(({ sheet, row, column, source, before, pieces }) => ({
      sheet,
      address: cellAddress(row, column),
      source,
      before,
      names: pieces.flatMap((piece) => (piece.is === 'target' ? [piece.name] : [])),
    })),
    bad,
    targets: offered,
  });
}

interface MadePlan {
  readonly plan: TemplatePlan;
  readonly hash: string;
  readonly sensitive: boolean;
  /** a figure of the restricted tier is in it */
  readonly restricted: boolean;
}

function planOf(draft: TemplateDraft, context: CoreContext, filling: TemplateFilling): Result<MadePlan> {
  const read = marksOf(draft, context);
  if (!read.ok) return read;
  const { marks, bad } = read.value;
  const { fileName: file } = draft;
  if (bad.length > 0) {
    const names = fewNames(bad.map(({ name }) => `{{${name}}}`));
    return fail('template.unknown-marks', { file, count: bad.length, marks: names });
  }
  if (marks.length === 0) return fail('template.no-marks', { file });
  const used = marks.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.is === 'target' ? [piece.target] : [])),
  );
  const facts = templateFacts(context, filling, used);
  if (!facts.ok) return facts;
  const plan = planTemplate(draft.sheets, marks, facts.value);
  const hash = createHash('sha256').update(JSON.stringify(plan)).digest('hex');
  const restricted = sectionsOf(used).some((section) => sectionMakers[section].restricted);
  return ok({ plan, hash, sensitive: used.some(isSensitive), restricted });
}

const isSensitive = (target: MarkTarget): boolean =>
  target.kind === 'row' &&
  (target.fact === 'cardNumber' ||
    (memberFields as Readonly<Record<string, FieldDef>>)[target.fact]?.sensitive === true);

const planView = ({ plan, hash, sensitive }: MadePlan): TemplatePlanView => ({
  hash,
  sensitive,
  cells: plan.cells.slice(0, shownCells).map(({ sheet, row, column, before, value }) => ({
    sheet,
    address: cellAddress(row, column),
    before,
    after: typeof value === 'number' ? formatCount(value) : value,
  })),
  count: plan.cells.length,
  missing: plan.missing,
  noRoom: plan.noRoom,
});
