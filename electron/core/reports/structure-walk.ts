/** Everybody in the membership of some days as the report of the structure looks at them, each with that day's record. */
import type { ReadDb } from '../../../db/connection.ts';
import { eventsOfMembers } from '../../../db/repo/event.ts';
import { getMembers } from '../../../db/repo/member.ts';
import { partyAgeKinds, withOwnPartyAge } from '../../../db/repo/party-age-sql.ts';
import type { BookScope } from '../../../db/reports/books/book-scope.ts';
import {
  changedAfter,
  eachMember,
  type StructureField,
  type StructureRow,
  structureFields,
} from '../../../db/reports/structure-facts.ts';
import type { LedgerEvent } from '../../../shared/entities/event.ts';
import type { MemberRecord } from '../../../shared/entities/member.ts';
import { standingEvents } from '../../../shared/rules/lifecycle.ts';
import { partyAgeMonths, partyAgeStart } from '../../../shared/rules/party-age-start.ts';
import { recordAsOf } from '../../../shared/rules/record-as-of.ts';
import { type StructureFacts, yearsTo } from '../../../shared/rules/report/structure-lines.ts';

type PartyAge = StructureFacts['partyAge'];

/** Records that have been changed since, as they were on the day. */
export function recordsThen(db: ReadDb, day: string): ReadonlyMap<number, MemberRecord> {
  const ids = changedAfter(db, day);
  const changes = eventsOfMembers(db, ids, ['detailsChanged']);
  return new Map(
    getMembers(db, ids).map(({ id, record }) => [id, recordAsOf(record, changes.get(id) ?? [], day)]),
  );
}

/** Of those whose Party age has gaps or was confirmed: what the state alone does not say. */
function ledgerAges(db: ReadDb, day: string): (id: number, recognised: boolean) => PartyAge | undefined {
  const ledgers = eventsOfMembers(db, withOwnPartyAge(db), partyAgeKinds);
  const ageOf = (ledger: readonly LedgerEvent[], recognised: boolean): PartyAge => {
    const start = partyAgeStart(standingEvents(ledger, day));
    if (!recognised && start?.basis !== 'confirmed') return null;
    return start === null ? 'unclear' : Math.floor(partyAgeMonths(start, day) / 12);
  };
  return (id, recognised) => {
    const ledger = ledgers.get(id);
    return ledger && ageOf(ledger, recognised);
  };
}

/** What stands before the days in a row: number, status, recognised, start, and the fields. */
const columnsBefore = 4 + structureFields.length;

/** @param visit gets each member of each scope's last day once, in no order that may be relied on; `at` = which scope */
export function walkStructure(
  db: ReadDb,
  scopes: readonly BookScope[],
  visit: (memberId: number, facts: StructureFacts, at: number) => void,
): void {
  const days = scopes.map(({ asOf }) => ({
    records: recordsThen(db, asOf),
    fromLedger: ledgerAges(db, asOf),
    years: yearsTo(asOf),
  }));
  eachMember(db, scopes, (row, first) => {
    const [memberId, status, recognised, start] = row;
    for (let at = first; at < days.length; at++) {
      const here = row[columnsBefore + at - first];
      const day = days[at];
      if (!day || !here) continue;
      const own = day.fromLedger(memberId, recognised === 1);
      const plain = recognised === 0 ? null : start.length === 10 ? day.years(start) : 'unclear';
      const partyAge = own === undefined ? plain : own;
      visit(
        memberId,
        { status, partyAge, exempt: here === 2, ...recordOf(row, day.records.get(memberId)) },
        at,
      );
    }
  });
}

/** The columns that structureFields names, in its order; of a record that has been changed since, what it said then. */
function recordOf(row: StructureRow, then: MemberRecord | undefined): Record<StructureField, string> {
  if (then) return Object.fromEntries(structureFields.map((field) => [field, then[field]])) as never;
  const [, , , , sex, bornOn, ethnicity, religion, generalEducation, qualification, theory, occupation] = row;
  return {
    sex,
    bornOn,
    ethnicity,
    religion,
    generalEducation,
    qualification,
    politicalTheory: theory,
    occupation,
  };
}
