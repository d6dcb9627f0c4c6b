/** Closing a year of ratings as a numbered snapshot, opening it again, and looking at what was closed. */
import { getRatingYear } from '../../db/repo/rating.ts';
import { amendmentsOf } from '../../db/repo/year-amendment.ts';
import {
  closedYear,
  closingsOf,
  getClosing,
  insertClosing,
  reopenYear,
  standingClosing,
} from '../../db/repo/year-closing.ts';
import { closingDocument } from '../../db/reports/closing-document.ts';
import { yearFacts } from '../../db/reports/year-comparison.ts';
import { yearRows } from '../../db/reports/year-list.ts';
import { closingDeeds } from '../../shared/i18n/vi/year-closing.ts';
import type { ClosedYearView, yearClosingOps } from '../../shared/ipc/year-closing.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { tallyYear } from '../../shared/rules/classify-year.ts';
import { compareYears } from '../../shared/rules/compare-years.ts';
import { closingDifferences, standingRows } from '../../shared/rules/year-closing.ts';
import { belongsTo } from '../../shared/rules/year-comparison-lines.ts';
import { backUpRegister } from './backup.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { amendYear } from './year-amend.ts';
import { refusedAsClosed } from './year-closed.ts';

const isOpen = (row: { readonly level: unknown; readonly reason: unknown }): boolean =>
  row.level === null && row.reason === null;

/** @param after how many of the amendments are counted in; null = all */
export function closedView(
  { db }: Pick<CoreContext, 'db'>,
  { id, after }: { readonly id: number; readonly after: number | null },
): Result<ClosedYearView> {
  const closing = getClosing(db, id);
  const closed = closedYear(db, id);
  if (!closing || !closed) return fail('year.closing-not-found');
  const amendments = amendmentsOf(db, id).slice(0, after ?? closing.amendments);
  const rows = standingRows(closed.rows, amendments);
  return ok({
    closing,
    head: closed.head,
    after: amendments.length,
    rows,
    tally: tallyYear(rows),
    amendments,
  });
}

/** The earlier closing with all its amendments, against what the later one froze. */
export function differencesOf(
  { db }: Pick<CoreContext, 'db'>,
  { fromId, toId }: { readonly fromId: number; readonly toId: number },
) {
  const [from, to] = [closedYear(db, fromId), closedYear(db, toId)];
  if (!from || !to || from.head.year !== to.head.year) return fail('year.closing-not-found');
  const before = standingRows(from.rows, amendmentsOf(db, fromId)).map(({ amendedBy: _, ...row }) => row);
  return ok({ from: from.head, to: to.head, differences: closingDifferences(before, to.rows) });
}

async function close(
  { year, openConfirmed }: { readonly year: number; readonly openConfirmed: number },
  context: CoreContext,
) {
  const { db, today } = context;
  const found = getRatingYear(db, year);
  if (!found) return fail('year.not-found', { year });
  const standing = standingClosing(db, year);
  if (standing) return refusedAsClosed(standing);
  const seen = closingDocument(db, found, today);
  const open = seen.rows.filter(isOpen).length;
  if (open !== openConfirmed) return fail('year.open-rows', { year, open, listed: seen.rows.length });
  const saved = await backUpRegister(context, 'yearClosing');
  if (!saved.ok) return saved;
  const number = closingsOf(db, year).length + 1;
  return context.write(closingDeeds.close(year, number), (w, { at, name: by }) => {
    const made = insertClosing(w, seen, { at, by });
    return ok({
      number: made.number,
      rows: seen.rows.length,
      open,
      sha256: made.sha256,
      backup: saved.value.file,
    });
  });
}

export const yearClosingHandlers: CoreHandlers<keyof typeof yearClosingOps> = {
  'year.closings': ({ year }, { db, today }) => {
    const found = getRatingYear(db, year);
    if (!found) return fail('year.not-found', { year });
    const rows = yearRows(db, found, { today });
    return ok({
      closings: closingsOf(db, year),
      listed: rows.length,
      rated: rows.filter(({ level }) => level !== null).length,
      open: rows.filter(isOpen).length,
      warned: rows.filter(({ warnings }) => warnings.length > 0).length,
    });
  },

  'year.closedView': (input, context) => closedView(context, input),

  'year.closingDifferences': (input, context) => differencesOf(context, input),

  'year.close': (input, context) => close(input, context),

  'year.amend': (input, context) => amendYear(input, context),

  'year.reopen': ({ year, reason }, { db, write }) => {
    const standing = standingClosing(db, year);
    if (!standing) return fail('year.not-closed', { year });
    const { number } = standing;
    return write(closingDeeds.reopen(year, number, reason), (w, { at, name: by }) =>
      reopenYear(w, year, { at, by, why: reason }) ? ok({ number }) : fail('year.not-closed', { year }),
    );
  },

  'year.comparison': ({ years }, { db }) => {
    const wanted = [...new Set(years)];
    const missing = wanted.find((year) => !getRatingYear(db, year));
    if (missing !== undefined) return fail('year.not-found', { year: missing });
    return ok(compareYears(wanted.map((year) => yearFacts(db, year))));
  },

  'year.people': ({ year, of }, { db }) =>
    getRatingYear(db, year)
      ? ok(yearFacts(db, year).people.filter(belongsTo(of)))
      : fail('year.not-found', { year }),
};
