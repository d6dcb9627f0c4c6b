/**
 * What the rule of badges asks of everybody at once. Nearly all of it stands in today's states; the ledger is read for
 * those few only whose Party age has gaps or was confirmed. A test proves that it equals the ledger of each
 * (shared/rules/badge-person.ts).
 */
import type { ReadDb } from '../../db/connection.ts';
import { type BadgeStateRow, badgeStates, knownSince } from '../../db/repo/badge-due.ts';
import { eventsOfMembers } from '../../db/repo/event.ts';
import { subtreeIds } from '../../db/repo/organisation.ts';
import { partyAgeKinds, withOwnPartyAge } from '../../db/repo/party-age-sql.ts';
import type { LedgerEvent } from '../../shared/entities/event.ts';
import type { BadgePerson } from '../../shared/rules/badge-due.ts';
import { standingEvents } from '../../shared/rules/lifecycle.ts';
import { type PartyAgeStart, partyAgeStart } from '../../shared/rules/party-age-start.ts';
import { addMonths } from '../../shared/text/dates.ts';

export interface BadgeScope {
  /** an organisation with its subtree; null = all */
  readonly orgId: number | null;
  readonly today: string;
  /** the last window asked about ends before this day */
  readonly until: string;
  /** those who died after it are looked at */
  readonly diedAfter: string;
}

/** Below the lowest level less the longest time by which a badge is early. */
const fewestYears = 28;

/** `knownSince` is still empty: see withKnownSince. */
export function badgePeople(db: ReadDb, { orgId, today, until, diedAfter }: BadgeScope): BadgePerson[] {
  const own = withOwnPartyAge(db);
  const rows = badgeStates(db, {
    orgIds: orgId === null ? null : subtreeIds(db, orgId),
    startedBy: addMonths(until, -12 * fewestYears),
    diedAfter,
    always: own,
  });
  const ledgers = eventsOfMembers(db, own, partyAgeKinds);
  return rows.map((row) => {
    const ledger = ledgers.get(row.memberId);
    return ledger ? fromLedger(row, standingEvents(ledger, today)) : fromState(row);
  });
}

const person = (
  { memberId, status, badgeLevel, leftOn }: BadgeStateRow,
  start: BadgePerson['start'],
  vagueStart: string,
): BadgePerson => ({
  memberId,
  dead: status === 'died',
  start,
  vagueStart: start ? '' : vagueStart,
  badgeLevel,
  leftOn,
  knownSince: '',
});

function fromState(row: BadgeStateRow): BadgePerson {
  const counted = row.recognised === 1 && row.start.length === 10;
  const basis: PartyAgeStart['basis'] = row.signed === 1 ? 'decision' : 'ceremony';
  const start = { from: row.start, basis, confirmedMonths: 0, gapMonths: 0 };
  return person(row, counted ? start : null, row.vagueStart);
}

function fromLedger(row: BadgeStateRow, standing: readonly LedgerEvent[]): BadgePerson {
  const start = partyAgeStart(standing);
  const counted = row.recognised === 1 || start?.basis === 'confirmed';
  return person(row, counted ? start : null, standing.find((e) => e.kind === 'admitted')?.effectiveOn ?? '');
}

/** Since when the register has had them: asked only where it decides. */
export function withKnownSince(db: ReadDb, people: readonly BadgePerson[]): BadgePerson[] {
  const since = knownSince(
    db,
    people.map(({ memberId }) => memberId),
  );
  return people.map((one) => ({ ...one, knownSince: since.get(one.memberId) ?? '' }));
}
