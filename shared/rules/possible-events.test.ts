import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventKind, eventKinds, type LedgerEvent } from '../entities/event.ts';
import type { MemberState } from '../entities/member-state.ts';
import { anEvent } from '../testing/an-event.ts';
import { legalLife, payloadVariant } from '../testing/legal-life.ts';
import { addDays } from '../text/day-arithmetic.ts';
import { foldLedger, standingEvents } from './lifecycle.ts';
import { apply } from './lifecycle-steps.ts';
import { possibleEvents, recordedElsewhere } from './possible-events.ts';
import { noChanges } from './regulations/rule-change.ts';

const later = '9999-12-31';

/** Whether any payload of the kind is let through some time after the life. */
function somehowAllowed(life: readonly LedgerEvent[], kind: EventKind): boolean {
  const { state } = foldLedger(life, later);
  const past = standingEvents(life, later);
  const last = past.reduce((day, e) => (e.effectiveOn > day ? e.effectiveOn : day), '1965-01-01');
  // Every mix of the few options of a payload comes up within their common multiple.
  return [1, 400, 14_000, 30_000].some((days) =>
    Array.from({ length: 12 }, (_, variant) => variant).some((variant) => {
      const on = addDays(last, days);
      const event = anEvent(kind, on, { payload: payloadVariant(kind, on, variant) });
      return !('refusal' in apply(state, event, past, noChanges));
    }),
  );
}

describe('the menu of events', () => {
  it.each<[string, readonly LedgerEvent[], readonly EventKind[], readonly EventKind[]]>([
    ['somebody new', [], ['nominated', 'admitted', 'temporaryIn'], ['recognised', 'died']],
    ['a candidate', [anEvent('nominated', '2024-01-01')], ['admitted', 'candidacyEnded'], ['recognised']],
    [
      'a probationary member',
      [anEvent('admitted', '2024-01-01')],
      ['recognised', 'probationExtended', 'removed'],
      ['admitted', 'cardIssued', 'badgeAwarded', 'exemptionEnded'],
    ],
    [
      'somebody struck off',
      [anEvent('admitted', '2024-01-01'), anEvent('removed', '2024-06-01')],
      ['admitted', 'restored'],
      ['recognised', 'removed', 'died', 'received'],
    ],
    [
      'a guest',
      [anEvent('temporaryIn', '2026-01-01')],
      ['temporaryInEnded', 'temporaryExtended'],
      ['died', 'disciplined', 'transferredOut'],
    ],
  ])('for %s', (_title, life, offered, left) => {
    const kinds = possibleEvents(foldLedger(life, later).state);
    expect(kinds).toEqual(expect.arrayContaining([...offered]));
    for (const kind of left) expect(kinds).not.toContain(kind);
  });

  /** Offered although figures may forbid it for ever: the wizard says which. */
  const byFigures = (kind: EventKind, state: MemberState): boolean =>
    (kind === 'badgeAwarded' && state.status === 'died') ||
    ((kind === 'transferredOut' || kind === 'removed') && state.suspendedSince !== null);

  it('leaves out nothing that the rules would let through, and offers nothing that they never would', () => {
    fc.assert(
      fc.property(legalLife(), (life) => {
        const { state } = foldLedger(life, later);
        const offered = possibleEvents(state);
        for (const kind of eventKinds) {
          if (recordedElsewhere.includes(kind) || byFigures(kind, state)) continue;
          expect([kind, somehowAllowed(life, kind)]).toEqual([kind, offered.includes(kind)]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
