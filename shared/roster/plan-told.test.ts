import { describe, expect, it } from 'vitest';
import { aMember, aPerson, kinds, outcomes, plan } from '../testing/import-plan.ts';
import type { EventFacts } from './types.ts';

const told = (event: EventFacts) => plan([aPerson(5, { event })]);
const shown = (event: EventFacts) => told(event).rows[0]?.events.map((e) => `${e.kind} ${e.on}`);

describe('columns 10 to 13 of mẫu 7-HSĐV', () => {
  it('who left before the day of the list is taken over on the day of leaving, not as one who is there', () => {
    expect(shown({ leftTo: '12/3/2015, Đảng bộ xã A' })).toEqual([
      'admitted 1990-02-03',
      'recognised 1991-02-03',
      'enrolled 2015-03-12',
      'transferredOut 2015-03-12',
    ]);
  });
  it('who came and is still there is received on his day and stands in the list on its day', () => {
    expect(shown({ cameFrom: '12/3/2015 từ Đảng bộ xã A' })).toEqual([
      'admitted 1990-02-03',
      'recognised 1991-02-03',
      'enrolled 2024-12-31',
      'received 2015-03-12',
    ]);
  });
  it.each([
    ['death', { died: '05/4/2016, bệnh' }, { kind: 'died', on: '2016-04-05', payload: { cause: 'bệnh' } }],
    [
      'striking off',
      { removed: '05/4/2016, xóa tên' },
      { kind: 'removed', payload: { form: 'struckOff', reason: 'xóa tên' } },
    ],
    [
      'expulsion, which is a discipline',
      { removed: '05/4/2016, khai trừ' },
      { kind: 'disciplined', payload: { form: 'expulsion' } },
    ],
    [
      'a badge by its day',
      { badge30: '03/02/2020' },
      { kind: 'badgeAwarded', payload: { level: 30, round: '3/2', award: 'award' } },
    ],
    [
      'a badge by its day and number',
      { badge30: '03/02/2020, số HN 12345678' },
      { kind: 'badgeAwarded', payload: { badgeNumber: 'HN 12345678' } },
    ],
  ] as const)('%s becomes an entry of the ledger', (_what, event, expected) => {
    expect(told(event).rows[0]?.events.at(-1)).toMatchObject(expected);
    expect(kinds(told(event)).filter((k) => k.includes('event-in-words'))).toEqual([]);
  });

  it.each([
    ['a place without a day', { leftTo: 'Đảng bộ xã A' }],
    ['a day without a place', { leftTo: '12/3/2015' }],
    ['two days', { cameFrom: '12/3/2015 và 5/6/2017 xã A' }],
    ['no form of leaving the Party', { removed: '05/4/2016, lý do riêng' }],
    ['a mark instead of a day', { badge30: 'x' }],
    ['a badge before its years (294-QĐ/TW, 28.1)', { badge50: '02/9/2020' }],
    ['a day that has not come', { died: '05/4/2027' }],
  ] as const)('%s stays in words on the opening entry, and is said', (_what, event) => {
    const made = told(event);
    expect(outcomes(made)).toEqual(['new']);
    expect(made.rows[0]?.events.map((e) => e.kind)).toEqual(['admitted', 'recognised', 'enrolled']);
    expect(kinds(made)).toEqual(['warning event-in-words']);
    expect(made.rows[0]?.remark).toContain(Object.values(event)[0]);
  });

  it('what the ledger has already is not entered again', () => {
    const member = aMember(7, {});
    const made = plan([aPerson(5, { event: { badge30: '03/02/2020' } })], {}, { members: [member] });
    expect(made.rows[0]?.events).toHaveLength(1);
    const [event] = made.rows[0]?.events ?? [];
    if (event?.kind !== 'badgeAwarded') throw new Error('a badge was planned');
    const there = {
      ...member,
      events: [
        ...member.events,
        {
          ...event,
          id: 99,
          memberId: 7,
          effectiveOn: event.on,
          note: '',
          enteredAt: '',
          enteredBy: '',
          batchId: null,
          withdrawnReason: null,
        },
      ],
    };
    expect(
      outcomes(plan([aPerson(5, { event: { badge30: '03/02/2020' } })], {}, { members: [there] })),
    ).toEqual(['same']);
  });
});
