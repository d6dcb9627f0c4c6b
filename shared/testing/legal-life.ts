/** Random lives that the rules allow, for property tests: each step is one that the menu would offer. */
import fc from 'fast-check';
import type { EventKind, EventPayload, LedgerEvent } from '../entities/event.ts';
import { foldLedger } from '../rules/lifecycle.ts';
import { possibleEvents } from '../rules/possible-events.ts';
import { addDays } from '../text/day-arithmetic.ts';
import { anEvent } from './an-event.ts';

const endOfTime = '9999-12-31';

interface Choice {
  readonly pick: number;
  readonly gap: number;
  readonly variant: number;
  /** how much of the date is known */
  readonly length: number;
}

const oneOf = <T>(variant: number, ...options: readonly [T, ...T[]]): T =>
  options[variant % options.length] ?? options[0];

/** Payloads that lead to different states; the rest is as anEvent fills it. */
export function payloadVariant(kind: EventKind, on: string, variant: number): Partial<EventPayload> {
  const orgId = 1 + (variant % 3);
  const untilOn = addDays((on + '-01-01'.slice(on.length - 4)).slice(0, 10), 40 + (variant % 300));
  switch (kind) {
    case 'nominated':
    case 'enrolled':
    case 'restored':
      return { orgId };
    case 'received':
      return { orgId, interruptedMonths: oneOf(variant, 0, 0, 7) };
    case 'partyAgeConfirmed':
      return { years: variant % 70, months: variant % 12 };
    case 'admitted':
      return { orgId: oneOf(variant, orgId, orgId, orgId, null) };
    case 'probationExtended':
      return { months: 1 + (variant % 12) };
    case 'cardIssued':
      return { cardNumber: oneOf(variant, '01234567', '001090012345') };
    case 'exempted':
      return oneOf(variant, { reason: 'oldAge', untilOn: '' }, { reason: 'treatment', untilOn });
    case 'suspended':
    case 'suspensionExtended':
    case 'temporaryOut':
    case 'temporaryExtended':
      return { untilOn };
    case 'temporaryIn':
      return { orgId, untilOn };
    case 'transferredOut':
      return oneOf(variant, { toOrgId: null }, { toOrgId: orgId, scope: 'internal' });
    case 'handedOver':
      return { toOrgId: oneOf(variant, orgId, orgId, null) };
    case 'badgeAwarded':
      return {
        // Every kind of award meets every level within a few variants.
        level: oneOf(Math.floor(variant / 4), 30, 40, 45, 50),
        award: oneOf(variant, 'award', 'posthumous', 'reissue', 'exchange'),
      };
    case 'disciplined':
      return { form: oneOf(variant, 'reprimand', 'warning', 'dismissal', 'expulsion') };
    case 'removed':
      return { form: oneOf(variant, 'struckOff', 'resigned', 'admissionCancelled') };
    default:
      return {};
  }
}

const elsewhere: readonly EventKind[] = ['enrolled', 'handedOver', 'detailsChanged'];

function live(start: string, choices: readonly Choice[]): LedgerEvent[] {
  const events: LedgerEvent[] = [];
  let day = start;
  for (const { pick, gap, variant, length } of choices) {
    day = addDays(day, gap);
    const { state } = foldLedger(events, endOfTime);
    const kinds = [
      ...possibleEvents(state),
      ...(state.status === 'none' ? ['enrolled' as const] : elsewhere),
    ];
    const kind = kinds[pick % kinds.length] ?? 'detailsChanged';
    const on = day.slice(0, length);
    const event = anEvent(kind, on, { payload: payloadVariant(kind, on, variant) });
    if (foldLedger([...events, event], endOfTime).refused === null) events.push(event);
  }
  return events;
}

const choice = (dates: 'full' | 'partial'): fc.Arbitrary<Choice> =>
  fc.record({
    pick: fc.nat(1000),
    gap: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 41, max: 900 })),
    variant: fc.nat(1000),
    length: dates === 'full' ? fc.constant(10) : fc.constantFrom(10, 10, 10, 7, 4),
  });

const start = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1965-01-01', days));

/** @param dates 'partial' mixes in dates known to the month or the year only */
export const legalLife = (dates: 'full' | 'partial' = 'full', maxLength = 12): fc.Arbitrary<LedgerEvent[]> =>
  fc.tuple(start, fc.array(choice(dates), { maxLength })).map(([from, choices]) => live(from, choices));
