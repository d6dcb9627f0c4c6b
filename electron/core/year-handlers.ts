/** The yearly rating: lists of a year, levels and reasons, and the workbook that goes up. */

import type { ReadDb } from '../../db/connection.ts';
import { eventsOfMember } from '../../db/repo/event.ts';
import { listedIds } from '../../db/repo/member-list.ts';
import { getStates } from '../../db/repo/member-state.ts';
import {
  countBlankInSource,
  getRatingYear,
  insertRating,
  insertRatingYear,
  listRatingYears,
  setRating,
} from '../../db/repo/rating.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { yearRows } from '../../db/reports/year-list.ts';
import {
  auditReasons,
  ledgerSource,
  newMemberNote,
  orgFromToday,
  unratedLabels,
} from '../../shared/i18n/vi/year.ts';
import type { RatingChoice, yearOps } from '../../shared/ipc/year.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { foldLedger, isActive } from '../../shared/rules/lifecycle.ts';
import { reasonsWithNote } from '../../shared/rules/rating-unrated.ts';
import { isNewMember } from '../../shared/rules/rating-warnings.ts';
import { classificationRegimeOf, yearEnd } from '../../shared/rules/regulations/classification.ts';
import type { CoreHandlers } from './context.ts';
import { exportYear } from './year-export.ts';
import { writeRating } from './year-write.ts';

interface Listed {
  readonly memberId: number;
  readonly orgId: number | null;
  readonly admittedOn: string | null;
  /** the ledger does not know where the member was on that day, so today's place stands for it */
  readonly orgOfToday: boolean;
}

/** Who was a member on 31 December, by the ledger. */
function membersOn(db: ReadDb, asOf: string): Listed[] {
  const ids = listedIds(db);
  const now = getStates(db, ids);
  const changes = ruleChanges(db);
  return ids.flatMap((memberId) => {
    const state = foldLedger(eventsOfMember(db, memberId), asOf, changes).state;
    if (!isActive(state.status)) return [];
    const orgId = state.orgId ?? now.get(memberId)?.orgId ?? null;
    return [
      { memberId, orgId, admittedOn: state.admittedOn, orgOfToday: state.orgId === null && orgId !== null },
    ];
  });
}

/** Only reasons that the year's rules know, with the sentence where the reason alone says nothing. */
function judgeChoice(
  db: ReadDb,
  year: number,
  memberIds: readonly number[],
  choice: RatingChoice,
): Result<null> {
  if (choice.kind !== 'unrated') return ok(null);
  const { reason, note } = choice;
  const regime = classificationRegimeOf(year, ruleChanges(db));
  const ruled = reason === 'exempt' || reason === 'suspended' || reason === 'newMember';
  if (ruled && regime.exempted[reason] === undefined)
    return fail('year.reason-not-ruled', { year, reason: unratedLabels[reason], citation: regime.citation });
  if (reasonsWithNote.includes(reason) && note === '')
    return fail('year.note-missing', { reason: unratedLabels[reason] });
  // Comes from a roster only; needed again when a step is undone.
  if (reason === 'sourceBlank' && countBlankInSource(db, year, memberIds) !== memberIds.length)
    return fail('year.not-from-source');
  return ok(null);
}

const described = (db: ReadDb, year: number, choice: RatingChoice): string =>
  choice.kind === 'level'
    ? classificationRegimeOf(year, ruleChanges(db)).names[choice.level]
    : choice.kind === 'unrated'
      ? unratedLabels[choice.reason]
      : auditReasons.open;

export const yearHandlers: CoreHandlers<keyof typeof yearOps> = {
  'year.list': (_input, { db }) => ok(listRatingYears(db)),

  'year.get': ({ year }, { db }) => {
    const found = getRatingYear(db, year);
    return found ? ok({ ...found, rows: yearRows(db, found) }) : fail('year.not-found', { year });
  },

  'year.create': ({ year }, { db, today, write }) => {
    const latest = Number(today.slice(0, 4));
    if (year > latest) return fail('year.future', { year, latest });
    if (getRatingYear(db, year)) return fail('year.exists', { year });
    const asOf = yearEnd(year);
    const listed = membersOn(db, asOf);
    if (listed.length === 0) return fail('year.nobody', { year });
    const regime = classificationRegimeOf(year, ruleChanges(db));
    const moved = listed.filter((m) => m.orgOfToday).length;
    return write(auditReasons.create(year), (w, { at, name: by }) => {
      const sourceNote = ledgerSource(year) + (moved > 0 ? orgFromToday(moved) : '');
      insertRatingYear(w, { year, source: 'ledger', sourceNote, asOf }, { at, by });
      for (const { memberId, orgId, admittedOn } of listed) {
        const fresh = admittedOn !== null && isNewMember(admittedOn, asOf, regime);
        insertRating(
          w,
          {
            year,
            memberId,
            orgId,
            level: null,
            written: '',
            batchId: null,
            reason: fresh ? 'newMember' : null,
            note: fresh ? newMemberNote(admittedOn, year) : '',
          },
          { at, by },
        );
      }
      return ok({ listed: listed.length });
    });
  },

  'year.setLevel': ({ year, memberIds, choice }, context) => {
    const { db } = context;
    const judged = judgeChoice(db, year, memberIds, choice);
    if (!judged.ok) return judged;
    const row = {
      year,
      level: choice.kind === 'level' ? choice.level : null,
      reason: choice.kind === 'unrated' ? choice.reason : null,
      note: choice.kind === 'unrated' ? choice.note : '',
    };
    return writeRating(
      context,
      year,
      auditReasons.set(year, described(db, year, choice)),
      (w, { at, name: by }) => {
        const missing = memberIds.filter(
          (memberId) => !setRating(w, { ...row, memberId }, { at, by }),
        ).length;
        return missing > 0
          ? fail('year.not-listed', { year, count: missing })
          : ok({ changed: memberIds.length });
      },
    );
  },

  'year.export': (input, context) => exportYear(input, context),
};
