/** The register of copies for Excel and paper, newest first. */
import { copiesText as text } from '../../shared/i18n/vi/copies.ts';
import { fail, ok } from '../../shared/result.ts';
import { mayDo } from '../../shared/rules/rights.ts';
import { momentText } from '../../shared/text/moment.ts';
import { copiesPage } from './copies-page.ts';
import { type SheetMaker, sheetFrame } from './sheet-frame.ts';

/** More than anybody reads on paper. */
const most = 5000;

export const copiesSheet: SheetMaker<'copiesOut'> = (_request, context) => {
  const { db, session, today } = context;
  const { role } = session.person;
  if (!mayDo(role, 'log')) return fail('right.missing', { role, right: 'log' });
  const page = copiesPage(db, { before: null, limit: most, today }, session.restricted.open);
  const { columns } = text;
  return ok({
    ...sheetFrame(context),
    title: text.sheet.title,
    subtitles: [],
    columns: [
      { label: columns.at, width: 17, centred: true },
      { label: columns.actor, width: 22 },
      { label: columns.kind, width: 14 },
      { label: columns.what, width: 60 },
      { label: columns.reason, width: 30 },
    ],
    rows: page.entries.map(({ id, at, actor, kind, what, reason }) => ({
      key: String(id),
      cells: [momentText(at), actor, text.kinds[kind], what, reason],
    })),
    notes: page.next === null ? [] : [text.sheet.cut(page.entries.length)],
  });
};
