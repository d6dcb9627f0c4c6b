import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventKind, eventKinds, type LedgerEvent } from '../entities/event.ts';
import type { MemberStatus } from '../entities/member-state.ts';
import { anEvent } from '../testing/an-event.ts';
import { legalLife } from '../testing/legal-life.ts';
import { foldLedger, initialState, isActive, standingEvents } from './lifecycle.ts';

const later = '9999-12-31';
const admitted = anEvent('admitted', '2010-05-19', { signedOn: '2010-04-28' });
const recognised = anEvent('recognised', '2011-05-19');
const official = [admitted, recognised];
const left = anEvent('transferredOut', '2015-02-01');

type Row = readonly [title: string, events: readonly LedgerEvent[], status: MemberStatus];

describe('the state is the fold of the ledger', () => {
  it.each<Row>([
    ['nothing happened yet', [], 'none'],
    ['admitted', [admitted], 'probationary'],
    ['admitted and recognised', official, 'official'],
    [
      'a roster that does not know the standing',
      [anEvent('enrolled', '2018-12-31', { payload: { standingKnown: false } })],
      'unverified',
    ],
    [
      'a roster with an admission but no column of official dates',
      [admitted, anEvent('enrolled', '2018-12-31', { payload: { standingKnown: false } })],
      'unverified',
    ],
    [
      'a roster with an admission and an empty official date',
      [admitted, anEvent('enrolled', '2010-12-31')],
      'probationary',
    ],
    ['a roster with both dates', [...official, anEvent('enrolled', '2018-12-31')], 'official'],
    ['left for another committee', [...official, left], 'transferredOut'],
    ['left and came back', [...official, left, anEvent('received', '2016-01-01')], 'official'],
    [
      'left before recognition and came back',
      [admitted, anEvent('transferredOut', '2010-09-01'), anEvent('received', '2010-10-01')],
      'probationary',
    ],
    [
      'expelled',
      [...official, anEvent('disciplined', '2020-01-01', { payload: { form: 'expulsion' } })],
      'expelled',
    ],
    ['reprimanded', [...official, anEvent('disciplined', '2020-01-01')], 'official'],
    ['struck off', [admitted, anEvent('removed', '2011-01-01')], 'struckOff'],
    [
      'asked to leave',
      [...official, anEvent('removed', '2020-01-01', { payload: { form: 'resigned' } })],
      'resigned',
    ],
    ['dead', [...official, anEvent('died', '2020-01-01')], 'died'],
  ])('%s', (_title, events, status) => {
    const fold = foldLedger(events, later);
    expect(fold.refused).toBeNull();
    expect(fold.state.status).toBe(status);
  });

  it('moves a member between branches of one register without a gap', () => {
    const moved = anEvent('transferredOut', '2015-02-01', { payload: { scope: 'internal', toOrgId: 7 } });
    expect(foldLedger([...official, moved], later).state).toMatchObject({
      status: 'official',
      orgId: 7,
      leftOn: null,
    });
  });

  it('says where somebody stood on any day', () => {
    const life = [...official, left];
    const statusOn = (day: string) => foldLedger(life, day).state.status;
    expect(
      ['2010-05-18', '2010-05-19', '2011-05-18', '2011-05-19', '2015-01-31', '2015-02-01'].map(statusOn),
    ).toEqual(['none', 'probationary', 'probationary', 'official', 'official', 'transferredOut']);
  });
});

it('orders dates that are known only in part by what must come first', () => {
  const events = [
    anEvent('transferredOut', '1968'),
    anEvent('recognised', '1968'),
    anEvent('admitted', '1967'),
  ];
  expect(foldLedger(events, later)).toMatchObject({ refused: null, state: { status: 'transferredOut' } });
});

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
// Few days close together, so that 2010 meets 02/2010 and 01/02/2010 in one life.
const crowdedDay = fc
  .tuple(fc.integer({ min: 2010, max: 2014 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }))
  .map(([year, month, date]) => `${year}-0${month}-0${date}`);
const partial = fc.tuple(crowdedDay, fc.constantFrom(4, 7, 10)).map(([d, length]) => d.slice(0, length));
const eventOn = (date: fc.Arbitrary<string>) =>
  fc.tuple(fc.constantFrom(...eventKinds), date).map(([kind, on]) => anEvent(kind, on));
const life = fc.array(eventOn(partial), { maxLength: 12 });

describe('whatever is entered', () => {
  it('the fold does not depend on the order in which the events are handed to it', () => {
    fc.assert(
      fc.property(
        life.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          expect(foldLedger(shuffled, later)).toEqual(foldLedger(events, later));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('what is withdrawn counts for nothing', () => {
    fc.assert(
      fc.property(life, life, (events, mistakes) => {
        const withdrawn = mistakes.map((e) => ({ ...e, withdrawnReason: 'Ghi nhầm' }));
        expect(foldLedger([...events, ...withdrawn], later)).toEqual(foldLedger(events, later));
      }),
    );
  });

  it('a day knows nothing of what comes after it', () => {
    fc.assert(
      fc.property(fc.array(eventOn(day), { maxLength: 12 }), day, (events, asOf) => {
        const until = events.filter((e) => e.effectiveOn <= asOf);
        expect(foldLedger(events, asOf)).toEqual(foldLedger(until, later));
      }),
    );
  });

  it('those who left have the day of leaving; members, guests and candidates have none', () => {
    const here = ['candidate', 'temporary'];
    fc.assert(
      fc.property(life, (events) => {
        const { state } = foldLedger(events, later);
        if (state.status === 'none') expect(state).toEqual({ ...initialState });
        else expect(state.leftOn === null).toBe(isActive(state.status) || here.includes(state.status));
      }),
    );
  });

  it('nothing lies over the status of somebody who is not a member', () => {
    fc.assert(
      fc.property(legalLife('partial'), (events) => {
        const { state } = foldLedger(events, later);
        if (isActive(state.status)) return;
        const { exemptSince, suspendedSince, awaySince, residenceSince } = state;
        expect([exemptSince, suspendedSince, awaySince, residenceSince]).toEqual([null, null, null, null]);
      }),
    );
  });
});

describe('whatever is legally lived', () => {
  /** The kinds by which the membership of an organisation may change at all (biến động). */
  const moving: readonly EventKind[] = [
    'enrolled',
    'admitted',
    'received',
    'restored',
    'transferredOut',
    'transferReturned',
    'handedOver',
    'disciplined',
    'removed',
    'died',
  ];
  const inOrg = (events: readonly LedgerEvent[], day: string, orgId: number): boolean => {
    const { state } = foldLedger(events, day);
    return isActive(state.status) && state.orgId === orgId;
  };
  /** Whether somebody entered (1) or left (-1) an organisation by an event, or neither (0). */
  const moved = (events: readonly LedgerEvent[], event: LedgerEvent, orgId: number): number => {
    const order = standingEvents(events, later);
    const at = order.indexOf(event);
    return (
      Number(inOrg(order.slice(0, at + 1), later, orgId)) - Number(inOrg(order.slice(0, at), later, orgId))
    );
  };

  it('opening + in − out = closing, for each organisation and any two days, counted by events', () => {
    const twoDays = fc.tuple(day, day).map(([a, b]): readonly [string, string] => (a < b ? [a, b] : [b, a]));
    fc.assert(
      fc.property(fc.array(legalLife(), { maxLength: 4 }), twoDays, (lives, [from, to]) => {
        for (const orgId of [1, 2, 3]) {
          const membersOn = (on: string) => lives.filter((l) => inOrg(l, on, orgId)).length;
          const changes = lives.flatMap((l) =>
            l
              .filter((e) => e.effectiveOn > from && e.effectiveOn <= to && moving.includes(e.kind))
              .map((e) => moved(l, e, orgId)),
          );
          const entered = changes.filter((n) => n > 0).length;
          const gone = changes.filter((n) => n < 0).length;
          expect(membersOn(from) + entered - gone).toBe(membersOn(to));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('withdrawing what was just recorded returns the exact former state, on every day', () => {
    fc.assert(
      fc.property(legalLife('partial'), day, (events, asOf) => {
        const last = events.at(-1);
        if (!last) return;
        const former = events.slice(0, -1);
        const withdrawn = [...former, { ...last, withdrawnReason: 'Ghi nhầm' }];
        expect(foldLedger(withdrawn, asOf)).toEqual(foldLedger(former, asOf));
      }),
    );
  });
});
