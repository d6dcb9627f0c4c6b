import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventPayload, LedgerEvent } from '../entities/event.ts';
import { anEvent } from '../testing/an-event.ts';
import { addDays } from '../text/day-arithmetic.ts';
import { disciplinesOf } from './discipline.ts';
import type { RuleChange } from './regulations/rule-change.ts';

const disciplined = (on: string, payload: Partial<EventPayload<'disciplined'>> = {}) =>
  anEvent('disciplined', on, { payload });
const appealed = (of: LedgerEvent, on: string) =>
  anEvent('disciplineAppealed', on, { payload: { of: of.id } });
const settled = (of: LedgerEvent, on: string, payload: Partial<EventPayload<'disciplineSettled'>>) =>
  anEvent('disciplineSettled', on, { payload: { of: of.id, ...payload } });
const first = (events: readonly LedgerEvent[], asOf: string) => {
  const [found] = disciplinesOf(events, asOf);
  return found && { form: found.form, state: found.state, endsOn: found.endsOn };
};

describe('Quy định 22-QĐ/TW, 296-QĐ/TW, 21-QĐ/TW (chưa đối chiếu): when a discipline ends by itself', () => {
  it.each([
    [
      'from the announcement, not from the decision',
      '2024-03-01',
      '2024-03-11',
      '2025-03-10',
      'inForce',
      '2025-03-11',
    ],
    [
      'on the very day it has no effect any more',
      '2024-03-01',
      '2024-03-11',
      '2025-03-11',
      'ended',
      '2025-03-11',
    ],
    [
      'from the decision where the announcement is not known',
      '2024-03-01',
      '',
      '2025-02-28',
      'inForce',
      '2025-03-01',
    ],
    [
      'announced on 29/02 it ends on 28/02',
      '2024-02-29',
      '2024-02-29',
      '2025-02-27',
      'inForce',
      '2025-02-28',
    ],
    [
      'announced on 29/02 it has ended on 28/02',
      '2024-02-29',
      '2024-02-29',
      '2025-02-28',
      'ended',
      '2025-02-28',
    ],
    [
      'announced on 28/02 it ends on 28/02, also before a leap day',
      '2023-02-28',
      '',
      '2024-02-28',
      'ended',
      '2024-02-28',
    ],
    [
      'known to the month only, it has no day that can be counted',
      '2020-03',
      '',
      '2026-11-22',
      'inForce',
      null,
    ],
  ] as const)('%s', (_title, on, announcedOn, asOf, state, endsOn) => {
    expect(first([disciplined(on, { announcedOn })], asOf)).toEqual({ form: 'reprimand', state, endsOn });
  });

  it('a new discipline within the time keeps the earlier one to be looked at, until the new one has ended', () => {
    const events = [disciplined('2024-03-01'), disciplined('2024-09-02', { form: 'warning' })];
    const states = (asOf: string) => disciplinesOf(events, asOf).map((d) => d.state);
    expect(states('2025-03-01')).toEqual(['toReview', 'inForce']);
    expect(states('2025-09-02')).toEqual(['ended', 'ended']);
  });

  it('a new discipline after it ended, or one that was cancelled, changes nothing', () => {
    const late = [disciplined('2024-03-01'), disciplined('2025-03-01')];
    expect(first(late, '2025-04-01')?.state).toBe('ended');
    const second = disciplined('2024-09-02');
    const events = [
      disciplined('2024-03-01'),
      second,
      settled(second, '2024-10-01', { outcome: 'cancelled' }),
    ];
    expect(first(events, '2025-03-01')?.state).toBe('ended');
  });

  it('with another term in force in the office, by that term', () => {
    const change: RuleChange = {
      area: 'discipline',
      parameter: 'effect.months',
      validFrom: '2024-01-01',
      validUntil: '',
      value: 18,
      citation: 'Quy định thử',
      verified: false,
    };
    const [found] = disciplinesOf([disciplined('2024-03-01')], '2025-03-02', [change]);
    expect(found).toMatchObject({ state: 'inForce', endsOn: '2025-09-01' });
    expect(disciplinesOf([disciplined('2023-03-01')], '2024-03-02', [change])[0]?.state).toBe('ended');
  });
});

describe('A complaint', () => {
  const decision = disciplined('2026-03-02', { form: 'warning' });
  const appeal = appealed(decision, '2026-03-16');

  it('leaves the decision in force, however long it takes', () => {
    expect(first([decision, appeal], '2026-03-15')?.state).toBe('inForce');
    expect(first([decision, appeal], '2028-01-01')).toEqual({
      form: 'warning',
      state: 'underComplaint',
      endsOn: null,
    });
  });

  it.each([
    ['upheld', {}, 'warning', 'inForce', '2027-05-04'],
    ['changed', { form: 'reprimand' }, 'reprimand', 'inForce', '2027-05-04'],
    ['cancelled', {}, null, 'cancelled', null],
  ] as const)('that is settled as %s', (outcome, extra, form, state, endsOn) => {
    const events = [decision, appeal, settled(decision, '2026-05-04', { outcome, ...extra })];
    expect(first(events, '2026-06-01')).toEqual({ form, state, endsOn });
    // The day before, nothing of it is known.
    expect(first(events, '2026-05-03')?.state).toBe('underComplaint');
  });

  it('may be followed by another one to a higher body', () => {
    const events = [
      decision,
      appeal,
      settled(decision, '2026-05-04', { outcome: 'upheld' }),
      appealed(decision, '2026-05-20'),
    ];
    expect(first(events, '2026-06-01')?.state).toBe('underComplaint');
    expect(disciplinesOf(events, '2026-06-01')[0]?.complaints).toMatchObject([
      { on: '2026-03-16', settledOn: '2026-05-04' },
      { on: '2026-05-20', settledOn: '' },
    ]);
  });

  it('the upper committee may find a decision wrong without one', () => {
    const events = [decision, settled(decision, '2026-05-04', { outcome: 'cancelled' })];
    expect(first(events, '2026-06-01')?.state).toBe('cancelled');
  });
});

describe('An expulsion', () => {
  const out = disciplined('2020-03-02', { form: 'expulsion' });
  it.each([
    ['never ends by itself', [], 'inForce', 'expulsion', null],
    ['was wrong where the person was restored', [anEvent('restored', '2021-05-04')], 'cancelled', null, null],
    ['is done with on readmission', [anEvent('admitted', '2024-05-04')], 'ended', 'expulsion', '2024-05-04'],
  ] as const)('%s', (_title, later, state, form, endsOn) => {
    const events = [anEvent('admitted', '2010-02-03'), out, ...later];
    expect(first(events, '2026-11-22')).toEqual({ form, state, endsOn });
  });
});

describe('whatever is disciplined', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2015-01-01', n));
  it('withdrawn entries and later ones never count, and no state goes back from ended to in force', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 5 }), day, day, (days, one, other) => {
        const events = days.map((on) => disciplined(on));
        const [early, late] = one <= other ? [one, other] : [other, one];
        const ended = new Set(
          disciplinesOf(events, early)
            .filter((d) => d.state === 'ended')
            .map((d) => d.event.id),
        );
        const after = disciplinesOf(events, late);
        expect(after.every((d) => d.event.effectiveOn <= late)).toBe(true);
        expect(after.filter((d) => ended.has(d.event.id)).every((d) => d.state === 'ended')).toBe(true);
        const withdrawn = events.map((e) => ({ ...e, withdrawnReason: 'Ghi nhầm' }));
        expect(disciplinesOf(withdrawn, late)).toEqual([]);
      }),
    );
  });
});
