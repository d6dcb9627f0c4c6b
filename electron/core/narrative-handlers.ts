/** Reports in words: made from the outline, edited, locked with the numbers of the day, written as a document. */

import {
  dropNarrative,
  getNarrative,
  insertNarrative,
  listNarratives,
  lockNarrative,
  type NarrativeReport,
  saveNarrative,
} from '../../db/repo/narrative-report.ts';
import { organisationsAsOf, typeOn } from '../../db/repo/organisation-as-of.ts';
import { orgNamesOn } from '../../db/reports/books/book-scope.ts';
import { periodName, narrativeText as text } from '../../shared/i18n/vi/narrative.ts';
import { sheetText } from '../../shared/i18n/vi/sheet.ts';
import type { narrativeOps } from '../../shared/ipc/narrative.ts';
import { linksOf, readLink } from '../../shared/narrative/links.ts';
import type { NarrativeKind, NarrativePaper } from '../../shared/narrative/narrative.ts';
import { outlineOf } from '../../shared/narrative/outline.ts';
import { missingOf, renderParagraph } from '../../shared/narrative/render-paragraph.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { writeNarrative } from '../word/write-narrative.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { checkTarget } from './form-target.ts';
import { rowOf, targetsFor, valuesNow, valuesSaid, viewOf, wordsOf } from './narrative-view.ts';
import { sectionMakers } from './reports/sections.ts';
import { sheetFrame } from './sheet-frame.ts';
import { saveLogged } from './workbook-out.ts';

export const narrativeHandlers: CoreHandlers<keyof typeof narrativeOps> = {
  'narrative.list': (_input, context) =>
    ok(listNarratives(context.db).map((report) => rowOf(context, report))),

  'narrative.get': ({ id }, context) => {
    const report = getNarrative(context.db, id);
    return report ? viewOf(context, report) : fail('narrative.not-found');
  },

  'narrative.targets': ({ id }, context) => {
    const report = getNarrative(context.db, id);
    return report ? targetsFor(context, report) : fail('narrative.not-found');
  },

  'narrative.create': ({ kind, orgId, from, to }, context) => {
    if (from > to) return fail('report.days');
    const paper = usualPaper(context, { kind, orgId, from, to });
    const paragraphs = outlineOf(kind, context.session.restricted.open);
    return context.write(text.step.create, (w, { at, name: by }) =>
      ok({ id: insertNarrative(w, { kind, orgId, from, to, paragraphs, paper }, { at, by }) }),
    );
  },

  'narrative.save': ({ paragraphs, paper, ...asked }, context) =>
    changed(context, asked, (report) =>
      report.lockedValues
        ? fail('narrative.locked')
        : context.write(text.step.save, (w) => {
            saveNarrative(w, report.id, { paragraphs, paper });
            return ok(null);
          }),
    ),

  'narrative.lock': (asked, context) =>
    changed(context, asked, (report) => {
      if (report.lockedValues) return fail('narrative.locked');
      const values = valuesNow(context, report);
      if (!values.ok) return values;
      const missing = missingOf(report.paragraphs, values.value, wordsOf(context, report));
      if (missing.length > 0) return fail('narrative.missing', namesOf(missing));
      return context.write(text.step.lock, (w, { at, name: by }) => {
        lockNarrative(w, report.id, values.value, { at, by });
        return ok(null);
      });
    }),

  'narrative.unlock': ({ reason, ...asked }, context) =>
    changed(context, asked, (report) =>
      context.write(text.step.unlock(reason), (w, { at, name: by }) => {
        lockNarrative(w, report.id, null, { at, by });
        return ok(null);
      }),
    ),

  'narrative.drop': (asked, context) =>
    changed(context, asked, (report) =>
      report.lockedValues
        ? fail('narrative.locked')
        : context.write(text.step.drop, (w) => {
            dropNarrative(w, report.id);
            return ok(null);
          }),
    ),

  'narrative.export': async ({ id, token }, context) => {
    const { host, job, db } = context;
    const report = getNarrative(db, id);
    if (!report) return fail('narrative.not-found');
    const path = await host.pathOf(token);
    if (path === null) return fail('file.forgotten');
    // Held open in Word or not to be written: said before the work, not after it.
    const free = await checkTarget(path);
    if (!free.ok) return free;
    const title = text.name(report.kind, report.from, orgNamesOn(db, report.to)(report.orgId));
    job.progress(0, 2, title);
    const now = valuesNow(context, report);
    if (!now.ok) return now;
    const values = valuesSaid(context, report, now.value);
    const words = wordsOf(context, report);
    const missing = missingOf(report.paragraphs, values, words);
    if (missing.length > 0) return fail('narrative.missing', namesOf(missing));
    const bytes = await writeNarrative({
      paper: report.paper,
      practice: sheetFrame(context).practice,
      paragraphs: report.paragraphs.map((paragraph) => ({
        kind: paragraph.kind,
        text: renderParagraph(paragraph, values, words)
          .map((piece) => (piece.is === 'text' ? piece.text : piece.is === 'number' ? piece.shown : ''))
          .join(''),
      })),
    });
    job.progress(1, 2, title);
    if (job.cancelled()) return fail('app.cancelled');
    const restricted = linksOf(report.paragraphs).some(({ section }) => sectionMakers[section].restricted);
    const saved = await saveLogged(context, path, bytes, { what: `${text.title}: ${title}`, restricted });
    if (!saved.ok) return saved;
    job.progress(2, 2, saved.value);
    return ok({ file: saved.value });
  },
};

/** The report as the window showed it, or what is to be said instead. */
function changed(
  { db }: CoreContext,
  { id, version }: { readonly id: number; readonly version: number },
  deed: (report: NarrativeReport) => Result<null>,
): Result<null> {
  const report = getNarrative(db, id);
  if (!report) return fail('narrative.not-found');
  return report.version === version ? deed(report) : fail('narrative.changed');
}

const few = 3;
const namesOf = (tokens: readonly string[]) => ({
  count: tokens.length,
  names: tokens
    .slice(0, few)
    .map((token) => {
      const section = readLink(token)?.section;
      return section ? sectionMakers[section].title : text.unknownNumber;
    })
    .filter((name, i, all) => all.indexOf(name) === i)
    .join('; '),
});

/** What most offices would write; names of people and places are never guessed. */
function usualPaper(
  context: CoreContext,
  report: {
    readonly kind: NarrativeKind;
    readonly orgId: number;
    readonly from: string;
    readonly to: string;
  },
): NarrativePaper {
  const { db, today } = context;
  const orgs = new Map(organisationsAsOf(db, report.to).map((org) => [org.id, org]));
  const org = orgs.get(report.orgId);
  const above = org?.parentId == null ? undefined : orgs.get(org.parentId);
  const type = typeOn(db, report.orgId, report.to);
  const isBranch = type === 'branch' || type === 'grassrootsBranch' || type === 'temporaryBranch';
  return {
    upperName: above?.name ?? sheetFrame(context).upperName,
    orgName: orgNamesOn(db, report.to)(report.orgId),
    number: '',
    place: '',
    signedOn: today,
    summary: text.summaryOf(periodName(report.kind, report.from)),
    onBehalfOf: isBranch ? sheetText.onBehalf.branch : sheetText.onBehalf.committee,
    signerPost: sheetText.secretary,
    signer: '',
    recipients: text.keptAt(isBranch),
  };
}
