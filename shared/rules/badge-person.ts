/** What the rule of badges asks of one person, from the ledger; electron/core/badge-people.ts reads it for all at once. */
import type { LedgerEvent } from '../entities/event.ts';
import { firstDayOf } from '../text/day-arithmetic.ts';
import type { BadgePerson } from './badge-due.ts';
import { foldLedger, standingEvents } from './lifecycle.ts';
import { partyAgeStart } from './party-age-start.ts';
import { noChanges, type RuleChanges } from './regulations/rule-change.ts';

/** The organisation of this register that an entry puts its member into; null where it does not. */
function orgOf(event: LedgerEvent): number | null {
  switch (event.kind) {
    case 'nominated':
    case 'enrolled':
    case 'admitted':
    case 'received':
    case 'temporaryIn':
    case 'restored':
      return event.payload.orgId;
    case 'handedOver':
    case 'transferredOut':
      return event.payload.toOrgId;
    default:
      return null;
  }
}

/** First day on which the register had somebody; '' where no entry puts him into one of its organisations. */
export const knownSinceOf = (standing: readonly LedgerEvent[]): string =>
  standing
    .filter((e) => orgOf(e) !== null)
    .map((e) => firstDayOf(e.effectiveOn))
    .sort()[0] ?? '';

/** null: on that day neither in the membership, recognised or in doubt, nor dead after it. */
export function badgePersonOf(
  memberId: number,
  events: readonly LedgerEvent[],
  asOf: string,
  changes: RuleChanges = noChanges,
): BadgePerson | null {
  const { state } = foldLedger(events, asOf, changes);
  const { status, badgeLevel } = state;
  if (status !== 'official' && status !== 'unverified' && status !== 'died') return null;
  const standing = standingEvents(events, asOf);
  const counted = partyAgeStart(standing);
  const start = state.officialOn !== null || counted?.basis === 'confirmed' ? counted : null;
  return {
    memberId,
    dead: status === 'died',
    start,
    vagueStart: start ? '' : (standing.find((e) => e.kind === 'admitted')?.effectiveOn ?? ''),
    badgeLevel,
    leftOn: state.leftOn ?? '',
    knownSince: knownSinceOf(standing),
  };
}
