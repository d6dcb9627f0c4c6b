/** Everybody in the membership of a day as the report of the structure looks at them, each with that day's record. */
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
  structureRecordAt,
} from '../../../db/reports/structure-facts.ts';
import type { LedgerEvent } from '../../../shared/entities/event.ts';
import type { MemberRecord } from '../../../shared/entities/member.ts';
import { standingEvents } from '../../../shared/rules/lifecycle.ts';
import { partyAgeMonths, partyAgeStart } from '../../../shared/rules/party-age-start.ts';
import { recordAsOf } from '../../../shared/rules/record-as-of.ts';
import type { StructureFacts } from '../../../shared/rules/report/structure-lines.ts';
import { fullYears } from '../../../shared/text/age.ts';

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

const fieldAt = new Map<StructureField, number>(
  structureFields.map((field, i) => [field, structureRecordAt + i]),
);

/** @param visit gets each member of the scope's last day once, in no order that may be relied on */
export function walkStructure(
  db: ReadDb,
  scope: BookScope,
  visit: (memberId: number, facts: StructureFacts) => void,
): void {
  const day = scope.asOf;
  const then = recordsThen(db, day);
  const fromLedger = ledgerAges(db, day);
  const read = (row: StructureRow, field: StructureField): string =>
    then.get(row[0])?.[field] ?? String(row[fieldAt.get(field) ?? 0] ?? '');
  eachMember(db, scope, (row) => {
    const [memberId, status, recognised, start, exempt] = row;
    const own = fromLedger(memberId, recognised === 1);
    const plain = recognised === 0 ? null : start.length === 10 ? fullYears(start, day) : 'unclear';
    visit(memberId, {
      status,
      partyAge: own === undefined ? plain : own,
      exempt: exempt === 1,
      sex: read(row, 'sex'),
      bornOn: read(row, 'bornOn'),
      ethnicity: read(row, 'ethnicity'),
      religion: read(row, 'religion'),
      words: {
        generalEducation: read(row, 'generalEducation'),
        qualification: read(row, 'qualification'),
        politicalTheory: read(row, 'politicalTheory'),
        occupation: read(row, 'occupation'),
      },
    });
  });
}
