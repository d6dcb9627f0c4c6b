/** The yearly rating: lists of a year, and the workbook that goes up. */

import { getRatingDecision, getRatingYear, insertRatingYear, listRatingYears } from '../../db/repo/rating.ts';
import { closedYears, standingClosing } from '../../db/repo/year-closing.ts';
import { yearOfRecord } from '../../db/reports/closing-document.ts';
import { yearTree } from '../../db/reports/year-list.ts';
import { auditReasons, ledgerSource, orgFromToday } from '../../shared/i18n/vi/year.ts';
import type { yearOps } from '../../shared/ipc/year.ts';
import { fail, ok } from '../../shared/result.ts';
import { yearEnd } from '../../shared/rules/regulations/classification.ts';
import type { CoreHandlers } from './context.ts';
import { exportYear } from './year-export.ts';
import { listMembers, membersOfYear } from './year-members.ts';

export const yearHandlers: CoreHandlers<keyof typeof yearOps> = {
  'year.list': (_input, { db }) => {
    const closed = closedYears(db);
    return ok(listRatingYears(db).map((year) => ({ ...year, closing: closed.get(year.year) ?? null })));
  },

  'year.get': ({ year }, { db, today }) => {
    const found = getRatingYear(db, year);
    if (!found) return fail('year.not-found', { year });
    return ok({
      ...found,
      closing: standingClosing(db, year) ?? null,
      rows: yearOfRecord(db, found, { today }).rows,
      organisations: yearTree(db, year),
      decision: getRatingDecision(db, year),
    });
  },

  'year.create': ({ year }, { db, today, write }) => {
    const latest = Number(today.slice(0, 4));
    if (year > latest) return fail('year.future', { year, latest });
    if (getRatingYear(db, year)) return fail('year.exists', { year });
    const listed = membersOfYear(db, year);
    if (listed.length === 0) return fail('year.nobody', { year });
    const moved = listed.filter((m) => m.orgOfToday).length;
    return write(auditReasons.create(year), (w, actor) => {
      const sourceNote = ledgerSource(year) + (moved > 0 ? orgFromToday(moved) : '');
      insertRatingYear(
        w,
        { year, source: 'ledger', sourceNote, asOf: yearEnd(year) },
        { at: actor.at, by: actor.name },
      );
      listMembers(w, year, listed, actor);
      return ok({ listed: listed.length });
    });
  },

  'year.export': (input, context) => exportYear(input, context),
};
