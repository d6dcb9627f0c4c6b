/**
 * A year's list as its screen and its workbook show it: rows by organisation as the tree goes, then by name;
 * who was on probation and what does not fit comes from the ledger as of 31 December.
 */

import { activeStatuses, type MemberState } from '../../shared/entities/member-state.ts';
import type { RatingYear, YearRow } from '../../shared/ipc/year.ts';
import { disciplineForYear } from '../../shared/rules/discipline-rating.ts';
import { foldLedger } from '../../shared/rules/lifecycle.ts';
import type { RatingLevel } from '../../shared/rules/rating-names.ts';
import type { UnratedReason } from '../../shared/rules/rating-unrated.ts';
import { warningsOfRating } from '../../shared/rules/rating-warnings.ts';
import { classificationRegimeOf, yearEnd } from '../../shared/rules/regulations/classification.ts';
import type { ReadDb } from '../connection.ts';
import { eventsOfMember } from '../repo/event.ts';
import { organisationNames } from '../repo/organisation.ts';
import { organisationsAsOf } from '../repo/organisation-as-of.ts';
import { levelOf } from '../repo/rating.ts';
import { type ProcessColumns, processColumns, processOf } from '../repo/rating-process.ts';
import { ruleChanges } from '../repo/rule-change.ts';

interface Row extends ProcessColumns {
  readonly memberId: number;
  readonly name: string;
  readonly bornOn: string;
  readonly sex: string;
  readonly cardNumber: string;
  readonly post: string;
  readonly orgId: number | null;
  readonly level: RatingLevel | null;
  readonly reason: UnratedReason | null;
  readonly note: string;
  readonly written: string;
}

/** Asked on 31 December, whatever day the roster was made on: the form counts "tổng số ĐV (31/12)". */
function factsOf(db: ReadDb, memberId: number, year: number) {
  const events = eventsOfMember(db, memberId).filter((e) => e.withdrawnReason === null);
  const changes = ruleChanges(db);
  const state: MemberState = foldLedger(events, yearEnd(year), changes).state;
  const admitted = events.find((e) => e.kind === 'admitted');
  const countedIn = (earlier: number) => levelOf(db, earlier, memberId) === 'poor';
  const left = state.leftOn !== null && !activeStatuses.includes(state.status);
  return {
    probationary: state.status === 'probationary',
    admittedOn: state.admittedOn ?? admitted?.effectiveOn ?? null,
    leftOn: left ? state.leftOn : null,
    discipline: disciplineForYear(events, year, countedIn, changes),
  };
}

export function yearRows(db: ReadDb, year: RatingYear): YearRow[] {
  const regime = classificationRegimeOf(year.year, ruleChanges(db));
  const organisations = new Map(
    organisationsAsOf(db, yearEnd(year.year)).map((o, order) => [o.id, { name: o.name, order }]),
  );
  // One entered with a later founding than its ratings still has a name.
  const anyName = organisationNames(db);
  const rows = db.all<Row>(
    `SELECT r.member_id AS memberId, m.full_name AS name, m.born_on AS bornOn, m.sex, m.card_number AS cardNumber,
       m.post, r.org_id AS orgId, r.level, r.unrated_reason AS reason, r.unrated_note AS note, r.written, ${processColumns}
     FROM rating r JOIN member m ON m.id = r.member_id WHERE r.year = ? ORDER BY m.name_sort, m.id`,
    [year.year],
  );
  const orderOf = (row: Row) =>
    (row.orgId === null ? undefined : organisations.get(row.orgId)?.order) ?? Number.MAX_SAFE_INTEGER;
  return rows
    .toSorted((a, b) => orderOf(a) - orderOf(b))
    .map((row) => {
      const facts = factsOf(db, row.memberId, year.year);
      const { memberId, name, bornOn, sex, cardNumber, post, orgId, level, reason, note, written } = row;
      return {
        ...{ memberId, name, bornOn, sex, cardNumber, post, orgId, level, reason, note, written },
        process: processOf(row),
        orgName:
          row.orgId === null ? '' : (organisations.get(row.orgId)?.name ?? anyName.get(row.orgId) ?? ''),
        probationary: facts.probationary,
        admittedOn: facts.admittedOn,
        warnings: warningsOfRating({ ...facts, level: row.level }, yearEnd(year.year), regime),
      };
    });
}
