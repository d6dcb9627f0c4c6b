/** The log as a table for Excel and paper: the newest entries that fit the filter. */

import { logText } from '../../shared/i18n/vi/log.ts';
import type { LogEntry } from '../../shared/ipc/log.ts';
import { fail, ok } from '../../shared/result.ts';
import { mayDo } from '../../shared/rules/rights.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { momentText } from '../../shared/text/moment.ts';
import { logPage } from './log-page.ts';
import { type SheetMaker, sheetFrame } from './sheet-frame.ts';

const words = logText.sheet;
/** More than anybody reads on paper; a day or a month fits. */
const most = 5000;

export const logSheet: SheetMaker<'log'> = ({ filter }, context) => {
  const { db, session, job } = context;
  const { role } = session.person;
  if (!mayDo(role, 'log')) return fail('right.missing', { role, right: 'log' });
  const entries: LogEntry[] = [];
  let before: number | null = null;
  do {
    const page = logPage(db, { filter, before, limit: 200 }, session.restricted.open);
    entries.push(...page.entries);
    before = page.next;
    if (job.cancelled()) return fail('app.cancelled');
  } while (before !== null && entries.length < most);
  const { from, to } = filter;
  return ok({
    ...sheetFrame(context),
    title: words.title,
    subtitles: from !== null && to !== null ? [words.period(formatDate(from), formatDate(to))] : [],
    columns: [
      { label: words.columns.number, width: 9, centred: true },
      { label: words.columns.at, width: 17, centred: true },
      { label: words.columns.actor, width: 22 },
      { label: words.columns.what, width: 70 },
      { label: words.columns.ground, width: 30 },
    ],
    rows: entries.map(({ number, at, actor, what, ground }) => ({
      key: String(number),
      cells: [number, momentText(at), actor, what, ground],
    })),
    notes: before === null ? [] : [words.cut(entries.length)],
  });
};
