import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DuesDesk, insured, openDuesDesk, receipt } from './testing/dues-desk.ts';

let desk: DuesDesk;
let mo: number;
beforeEach(async () => {
  desk = await openDuesDesk();
  mo = await desk.addMember('Trần Thị Mơ');
  await desk.core.must('dues.setProfile', {
    memberId: mo,
    fromMonth: '2026-06',
    version: 0,
    profile: insured,
  });
});
afterEach(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

const debtors = () => desk.core.must('dues.arrears', { year: 2026, orgId: null });

describe('Months without dues (294, khoản 8.1)', () => {
  test('are an alarm at three, a warning at two, and nothing at one', async () => {
    for (const month of ['2026-06', '2026-07']) await desk.pay(mo, month, 50_000);
    expect((await debtors()).rows).toMatchObject([
      { level: 'strikeOff', unpaid: ['2026-08', '2026-09', '2026-10'], owed: 150_000, lastMonth: '2026-10' },
    ]);
    await desk.pay(mo, '2026-08', 50_000);
    expect((await debtors()).rows).toMatchObject([{ level: 'warn' }]);
    await desk.pay(mo, '2026-09', 50_000);
    expect(await debtors()).toEqual({ found: 0, rows: [] });
  });

  test('are told in the list of what to do', async () => {
    const items = async () =>
      (await desk.core.must('todo.list', {})).items.filter(
        ({ memberId, kind }) => memberId === mo && kind.startsWith('dues'),
      );
    expect(await items()).toMatchObject([{ kind: 'duesStrikeOff', name: 'Trần Thị Mơ' }]);
    for (const month of ['2026-06', '2026-07', '2026-08']) await desk.pay(mo, month, 50_000);
    expect(await items()).toMatchObject([{ kind: 'duesWarning' }]);
  });

  test('end with the last month up to which nothing is owed, for the paper of a transfer', async () => {
    const through = async () => (await desk.core.must('dues.paidThrough', { memberId: mo })).month;
    expect(await through()).toBe('');
    await desk.pay(mo, '2026-06', 120_000, { ahead: true });
    expect(await through()).toBe('2026-07');
  });
});

describe('Handing up', () => {
  const split = () => desk.core.must('dues.split', { orgId: desk.orgId, from: '2026-10', to: '2026-12' });
  const handOver = async (collected: number) => {
    const done = await desk.core.call('dues.handOver', {
      orgId: desk.orgId,
      from: '2026-10',
      to: '2026-12',
      collected,
      handedOn: '2026-11-22',
      paper: '15-PT',
      receiver: '',
    });
    return done.ok ? 'ok' : done.error.code;
  };

  test('needs the share that the office was given, splits to the đồng, and shows what came in afterwards', async () => {
    expect(await handOver(50_000)).toBe('dues.handover-nothing');
    await desk.pay(mo, '2026-06', 49_999);
    expect(await split()).toMatchObject({ withoutShare: 1, rows: [{ keptParts: null, collected: 49_999 }] });
    expect(await handOver(49_999)).toBe('dues.share-missing');
    await desk.core.must('dues.setShare', {
      orgId: null,
      fromMonth: '2026-02',
      keptParts: 3000,
      decision: '',
    });
    expect(await handOver(50_000)).toBe('dues.changed-meanwhile');
    expect(await handOver(49_999)).toBe('ok');
    expect(await handOver(49_999)).toBe('dues.handover-overlap');
    await desk.pay(mo, '2026-07', 50_000);
    expect((await split()).rows).toMatchObject([
      {
        collected: 99_999,
        kept: 30_000,
        forwarded: 69_999,
        notHandedUp: 50_000,
        handovers: [{ kept: 15_000, forwarded: 34_999 }],
      },
    ]);
  });

  test('takes a branch’s own share before the general one', async () => {
    const share = { fromMonth: '2026-02', decision: '' };
    await desk.core.must('dues.setShare', { ...share, orgId: null, keptParts: 3000 });
    await desk.core.must('dues.setShare', { ...share, orgId: desk.orgId, keptParts: 5000 });
    await desk.core.must('dues.setShare', { ...share, orgId: null, keptParts: 4000, fromMonth: '2026-09' });
    expect((await split()).rows).toMatchObject([{ keptParts: 5000 }]);
  });
});

test('money received in one month for another counts where it was received', async () => {
  await desk.pay(mo, '2026-06', 50_000, { ...receipt, paidOn: '2026-09-03' });
  expect(
    (await desk.core.must('dues.split', { orgId: desk.orgId, from: '2026-06', to: '2026-06' })).totals
      .collected,
  ).toBe(0);
  expect(
    (await desk.core.must('dues.split', { orgId: desk.orgId, from: '2026-09', to: '2026-09' })).totals
      .collected,
  ).toBe(50_000);
});
