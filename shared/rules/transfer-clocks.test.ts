import { describe, expect, test } from 'vitest';
import type { TransferFacts } from '../entities/transfer.ts';
import { shownState, transferClocks } from './transfer-clocks.ts';
import { holidayCalendar } from './working-days.ts';

const calendar = holidayCalendar([]);
const facts = (part: Partial<TransferFacts>): TransferFacts => ({
  direction: 'out',
  kind: 'finalBeyond',
  state: 'drafted',
  purpose: '',
  causeOn: '',
  introducedOn: '',
  receivedOn: '',
  expectedEndOn: '',
  endedOn: '',
  noticeSentOn: '',
  noticeReceivedOn: '',
  ...part,
});
const clockOf = (part: Partial<TransferFacts>, kind: string, today = '2026-11-22') =>
  transferClocks(facts(part), today, calendar).find((c) => c.kind === kind);

describe('Quy định 294-QĐ/TW, khoản 6.3.1', () => {
  test('the transfer begins within 60 working days of the decision', () => {
    // 60 working days from Monday 01/6/2026: twelve weeks to 24/8/2026, no holiday between.
    expect(clockOf({ causeOn: '2026-06-01' }, 'start')).toMatchObject({
      dueOn: '2026-08-24',
      verified: true,
    });
  });

  test.each([
    ['out', 'finalBeyond', '2026-07-13'],
    ['in', 'finalWithin', '2026-07-13'],
    ['out', 'temporary', '2026-07-13'],
    ['out', 'finalAbroad', '2026-08-24'],
    ['out', 'temporaryAbroad', '2026-07-13'],
    ['in', 'finalAbroad', '2026-07-13'],
  ] as const)('%s, %s: introduced on 01/6/2026, the paper is handed in by %s', (direction, kind, dueOn) => {
    const part = { direction, kind, state: 'left', introducedOn: '2026-06-01' } as const;
    expect(clockOf(part, 'submit')?.dueOn).toBe(dueOn);
  });

  test('holidays of the law and of the office move the day', () => {
    const office = holidayCalendar([{ day: '2026-06-02', name: 'Nghỉ bù', working: false }]);
    const part = facts({ state: 'left', introducedOn: '2026-06-01' });
    expect(transferClocks(part, '2026-06-10', office).find((c) => c.kind === 'submit')?.dueOn).toBe(
      '2026-07-14',
    );
  });

  test('days left are working days, and late ones are negative', () => {
    const left = { state: 'left', introducedOn: '2026-06-01' } as const;
    expect(clockOf(left, 'submit', '2026-07-10')).toMatchObject({ daysLeft: 1, unit: 'workingDays' });
    expect(clockOf(left, 'submit', '2026-07-20')).toMatchObject({ daysLeft: -5 });
  });
});

describe('Hướng dẫn 38-HD/BTCTW, mục 4.3.1d', () => {
  test('three months without handing in: the receiving authority considers striking off', () => {
    expect(
      clockOf({ direction: 'in', state: 'left', introducedOn: '2026-08-31' }, 'strikeOff'),
    ).toMatchObject({
      dueOn: '2026-11-30',
      daysLeft: 8,
      unit: 'days',
    });
  });

  test('striking off is not told of while the thirty days run, nor of one who goes abroad', () => {
    expect(
      clockOf({ direction: 'in', state: 'left', introducedOn: '2026-11-02' }, 'strikeOff'),
    ).toBeUndefined();
    expect(
      clockOf({ kind: 'finalAbroad', state: 'left', introducedOn: '2026-06-01' }, 'strikeOff'),
    ).toBeUndefined();
  });

  test('a temporary stay has its last day, also after the reception', () => {
    const stay = {
      kind: 'temporary',
      state: 'received',
      introducedOn: '2026-03-02',
      expectedEndOn: '2026-11-20',
    } as const;
    expect(clockOf(stay, 'stayEnds')).toMatchObject({ dueOn: '2026-11-20', daysLeft: -2 });
  });
});

test('what is received, returned or cancelled has no clock', () => {
  for (const state of ['received', 'returned', 'cancelled'] as const)
    expect(
      transferClocks(
        facts({ state, introducedOn: '2026-01-05', causeOn: '2026-01-02' }),
        '2026-11-22',
        calendar,
      ),
    ).toEqual([]);
});

describe('The word of the list', () => {
  const shown = (part: Partial<TransferFacts>, today = '2026-11-22') => {
    const t = facts(part);
    return shownState(t, transferClocks(t, today, calendar));
  };
  test.each([
    [{}, 'drafted'],
    [{ state: 'left', introducedOn: '2026-11-16' }, 'left'],
    [{ direction: 'in', state: 'left', introducedOn: '2026-11-16' }, 'arriving'],
    [{ state: 'left', introducedOn: '2026-06-01' }, 'overdue'],
    [{ state: 'drafted', causeOn: '2026-06-01' }, 'overdue'],
    [{ state: 'received', introducedOn: '2026-06-01' }, 'received'],
    [
      { kind: 'temporary', state: 'received', introducedOn: '2026-08-03', expectedEndOn: '2027-02-03' },
      'running',
    ],
    [
      { kind: 'temporary', state: 'received', introducedOn: '2026-03-02', expectedEndOn: '2026-11-20' },
      'overdue',
    ],
    [{ kind: 'temporary', state: 'received', endedOn: '2026-11-20', expectedEndOn: '2026-11-20' }, 'ended'],
    [{ state: 'returned', introducedOn: '2026-06-01' }, 'returned'],
    [{ state: 'cancelled' }, 'cancelled'],
  ] as const)('%o is "%s"', (part, word) => {
    expect(shown(part)).toBe(word);
  });

  test('a text that was not read makes nobody late', () => {
    expect(shown({ state: 'left', introducedOn: '2025-03-03' }, '2025-06-25')).toBe('left');
  });
});
