/** What the rows of a window say about their people, as of the day: records less later changes, states, ledgers. */

import type { PersonFact, TransferPaper } from '../../../shared/entities/book.ts';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import { foldLedger, initialState, standingEvents } from '../../../shared/rules/lifecycle.ts';
import { recordAsOf } from '../../../shared/rules/record-as-of.ts';
import type { ReadDb } from '../../connection.ts';
import { eventsOfMembers } from '../../repo/event.ts';
import { getMembers } from '../../repo/member.ts';
import { statesAsOf } from '../../repo/member-period.ts';
import { ruleChanges } from '../../repo/rule-change.ts';
import { orgNamesOn } from './book-scope.ts';

export function personFacts(db: ReadDb, memberIds: readonly number[], day: string): Map<number, PersonFact> {
  const ids = [...new Set(memberIds)];
  const records = new Map(getMembers(db, ids).map((m) => [m.id, m.record]));
  const ledgers = eventsOfMembers(db, ids);
  const states = statesAsOf(db, ids, day);
  const orgName = orgNamesOn(db, day);
  const changes = ruleChanges(db);
  return new Map(
    ids.map((memberId) => {
      const ledger = ledgers.get(memberId) ?? [];
      const record = records.get(memberId) ?? emptyMemberRecord();
      return [
        memberId,
        {
          memberId,
          record: recordAsOf(record, ledger, day),
          state:
            states.get(memberId) ??
            (ledger.length > 0 ? foldLedger(ledger, day, changes).state : initialState),
          events: standingEvents(ledger, day),
          orgName,
        },
      ];
    }),
  );
}

/** The papers of transfers by the event that they made. */
export function transferPapers(db: ReadDb, eventIds: readonly number[]): Map<number, TransferPaper> {
  const rows = db.all<TransferPaper & { readonly eventId: number }>(
    `SELECT j.value AS eventId, trim(t.paper_serial || ' ' || t.paper_number) AS number,
       t.from_name AS fromName, t.to_name AS toName
     FROM json_each(?) j JOIN transfer t ON t.left_event_id = j.value OR t.received_event_id = j.value`,
    [JSON.stringify(eventIds)],
  );
  return new Map(rows.map(({ eventId, ...paper }) => [eventId, paper]));
}
