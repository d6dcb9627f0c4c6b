/** How SQL sees Party age: the day it counts from, and the few for whom the ledger itself has to be asked. */
import type { EventKind } from '../../shared/entities/event.ts';
import type { ReadDb } from '../connection.ts';

/**
 * The day from which it counts for everybody without gaps: the signing of the decision, else ngày vào Đảng; a partial
 * date where neither is full, '' for none. `s` is member_state or member_period.
 */
export const partyAgeFrom = `iif(length(ifnull(s.admission_decided_on, '')) = 10, s.admission_decided_on,
  ifnull(s.admitted_on, ''))`;

/** All that shared/rules/party-age-start.ts looks at. */
export const partyAgeKinds: readonly EventKind[] = [
  'admitted',
  'removed',
  'restored',
  'disciplined',
  'partyAgeConfirmed',
  'received',
];

/** Those whose Party age has gaps or was confirmed by a decision: of them the state does not say enough. */
export const withOwnPartyAge = (db: ReadDb): number[] =>
  db.pluck(
    `SELECT member_id FROM event WHERE kind IN ('removed', 'restored', 'partyAgeConfirmed')
       AND withdrawn_reason IS NULL
     UNION SELECT member_id FROM event WHERE kind = 'disciplined' AND withdrawn_reason IS NULL
       AND payload ->> '$.form' = 'expulsion'
     UNION SELECT member_id FROM event WHERE kind = 'received' AND withdrawn_reason IS NULL
       AND ifnull(payload ->> '$.interruptedMonths', 0) > 0`,
  );
