import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DuesDesk, insured, openDuesDesk } from './testing/dues-desk.ts';

let desk: DuesDesk;
let mo: number;
beforeAll(async () => {
  desk = await openDuesDesk();
  mo = await desk.addMember('Trần Thị Mơ');
  await desk.core.must('dues.setProfile', {
    memberId: mo,
    fromMonth: '2026-08',
    version: 0,
    profile: insured,
  });
});
afterAll(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

describe('A payment', () => {
  test.each([
    ['a month before admission', '2015-04', {}, 'dues.not-payer'],
    ['the month of admission without an income told', '2015-05', {}, 'dues.no-due'],
    ['a day that has not come', '2026-11', { paidOn: '2026-11-23' }, 'dues.future'],
    ['13/2026', '2026-13', {}, 'app.bad-request'],
    ['a month before any regime that is known', '2010-12', {}, 'app.bad-request'],
    ['a day that is none', '2026-11', { paidOn: '2026-02-30' }, 'app.bad-request'],
    ['less than nothing', '2026-11', { amount: -50_000 }, 'app.bad-request'],
    ['half a đồng', '2026-11', { amount: 50_000.5 }, 'app.bad-request'],
    ['receipt number nought', '2026-11', { number: 0 }, 'app.bad-request'],
    ['more than is owed', '2026-11', { amount: 50_001 }, 'dues.overpaid'],
    ['more than two years ahead', '2026-11', { amount: 5_000_000, ahead: true }, 'dues.overpaid'],
  ] as const)('of %s is refused', async (_, month, part, code) => {
    expect(await desk.pay(mo, month, 50_000, part)).toBe(code);
  });

  test('names the one and the rule, so that it can be checked', async () => {
    const answer = await desk.core.call('dues.setProfile', {
      memberId: mo,
      fromMonth: '2015-01',
      version: 0,
      profile: insured,
    });
    expect(answer).toMatchObject({
      error: {
        code: 'dues.not-payer',
        params: { name: 'Trần Thị Mơ', rule: expect.stringContaining('Tháng 01/2015 trước khi') },
      },
    });
  });
});

test.each([
  ['no income', { baseAmount: null }, 'dues.needs-base'],
  ['no region', { group: 'uninsured', baseAmount: null }, 'dues.needs-base'],
  [
    'a relief that ends before it begins',
    { relief: 'reduced50', reliefUntil: '2026-10' },
    'dues.relief-order',
  ],
  ['a region that there is none', { region: 5 }, 'app.bad-request'],
] as const)('an entry with %s is refused', async (_, part, code) => {
  // The last row is no entry by its type: it is what a page gone wrong might send.
  const answer = await desk.tell(mo, '2026-11', part as Parameters<DuesDesk['tell']>[2]);
  expect(answer.ok ? 'ok' : answer.error.code).toBe(code);
});

test('an exemption needs no income, and says what is doubtful about it', async () => {
  const told = await desk.core.must('dues.setProfile', {
    memberId: mo,
    fromMonth: '2026-12',
    version: 0,
    profile: { ...insured, relief: 'poor', baseAmount: null },
  });
  expect(told.warnings).toEqual([
    expect.stringContaining('ô Theo quyết định còn trống'),
    expect.stringContaining('đến hết tháng 11/2027'),
  ]);
});
