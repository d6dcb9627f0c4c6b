import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DuesDesk, insured, openDuesDesk, receipt } from './testing/dues-desk.ts';
import { registerDump } from './testing/register-dump.ts';

let desk: DuesDesk;
let mo: number;
beforeEach(async () => {
  desk = await openDuesDesk();
  mo = await desk.addMember('Trần Thị Mơ');
  await desk.core.must('dues.setProfile', {
    memberId: mo,
    fromMonth: '2026-08',
    version: 0,
    profile: insured,
  });
});
afterEach(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

const dump = () => registerDump(desk.core.state.session?.db ?? expect.fail('no register'));
const refused = async (asked: ReturnType<DuesDesk['core']['call']>) => {
  const answer = await asked;
  return answer.ok ? 'ok' : answer.error.code;
};

describe('The monthly sheet', () => {
  test('says what is due and why, what was paid by which receipt, and what is still owed of earlier months', async () => {
    await desk.pay(mo, '2026-09', 50_000);
    await desk.pay(mo, '2026-11', 30_000);
    const row = await desk.row(mo, '2026-11');
    expect(row).toMatchObject({ paid: 30_000, owed: 20_000, numbers: [2], paidOn: '2026-11-20' });
    // August and October, and what is left of November.
    expect(row.owedInAll).toBe(120_000);
    expect(row.unpaid).toEqual(['2026-08', '2026-10']);
    expect(row.level).toBe('warn');
    expect(row.due.because.map(({ text }) => text)).toContain('1 % × 5.000.000 đồng = 50.000 đồng');
    expect((await desk.sheet('2026-11')).totals).toMatchObject({
      due: 50_000,
      paid: 30_000,
      payers: 1,
      carried: 1,
    });
  });

  test('exempts from fifty years of Party age on, and begins with the month of admission', async () => {
    const old = await desk.addMember('Lê Văn Ba', '1976-11-15');
    await desk.record(old, 'recognised', '1977-11-15');
    expect((await desk.row(old, '2026-10')).due).toMatchObject({ kind: 'unknown', gap: 'noProfile' });
    expect((await desk.row(old, '2026-11')).due.kind).toBe('exempt');
    const fresh = await desk.addMember('Vũ Thị Tư', '2026-10-19');
    const names = async (month: string) => (await desk.sheet(month)).rows.map(({ memberId }) => memberId);
    expect(await names('2026-10')).toContain(fresh);
    expect(await names('2026-09')).not.toContain(fresh);
  });

  test('lists who is away for a time with the place where he pays', async () => {
    await desk.record(mo, 'temporaryOut', '2026-10-05', { untilOn: '2027-02-05', destination: 'Chi bộ 9' });
    expect((await desk.row(mo, '2026-11')).standing).toMatchObject({ pays: false, why: 'away' });
    expect(await desk.pay(mo, '2026-11', 50_000)).toBe('dues.not-payer');
    expect(await desk.pay(mo, '2026-10', 50_000)).toBe('số 1: 2026-10');
  });
});

describe('A payment', () => {
  test('beyond what is owed is refused, and goes to the next months when told so', async () => {
    expect(await desk.pay(mo, '2026-11', 120_000)).toBe('dues.overpaid');
    expect(await desk.pay(mo, '2026-11', 120_000, { ahead: true })).toBe('số 1: 2026-11, 2026-12, 2027-01');
    expect(await desk.row(mo, '2027-01')).toMatchObject({ paid: 20_000, owed: 30_000 });
  });

  test('after leaving is refused, for the months before it is not', async () => {
    await desk.record(mo, 'transferredOut', '2026-10-10', {
      destination: 'Đảng ủy phường 2',
      scope: 'external',
    });
    expect(await desk.pay(mo, '2026-11', 50_000)).toBe('dues.not-payer');
    expect(await desk.pay(mo, '2026-10', 50_000)).toBe('số 1: 2026-10');
  });

  test('has a number of its own in the year; gaps are shown, a number given out is refused', async () => {
    expect(await desk.pay(mo, '2026-11', 10_000, { number: 4 })).toBe('số 4: 2026-11');
    expect(await desk.pay(mo, '2026-11', 10_000, { number: 4 })).toBe('dues.number-taken');
    expect(await desk.pay(mo, '2026-11', 10_000, { number: 4, paidOn: '2025-12-31' })).toBe('số 4: 2026-11');
    expect(await desk.sheet('2026-11')).toMatchObject({ nextNumber: 5, missingNumbers: [1, 2, 3] });
  });

  test('that is voided keeps its number and is owed again', async () => {
    await desk.pay(mo, '2026-11', 50_000);
    const [paper] = await desk.core.must('dues.receipts', { memberId: mo });
    const ask = { id: paper?.id ?? 0, version: 1, why: 'ghi nhầm người' };
    await desk.core.must('dues.voidReceipt', ask);
    expect(await refused(desk.core.call('dues.voidReceipt', ask))).toBe('dues.receipt-voided');
    expect(await desk.row(mo, '2026-11')).toMatchObject({ paid: 0, owed: 50_000, numbers: [] });
    expect((await desk.sheet('2026-11')).nextNumber).toBe(2);
  });

  test('of the whole branch is one step with a receipt each, and refused when a row is no longer as it was seen', async () => {
    const ba = await desk.addMember('Lê Văn Ba');
    await desk.tell(ba, '2026-11', { baseAmount: 7_000_000 });
    const ask = { month: '2026-11', firstNumber: null, ...receipt };
    const rows = [
      { memberId: mo, amount: 50_000 },
      { memberId: ba, amount: 70_000 },
    ];
    const before = dump();
    expect(await desk.core.must('dues.payMany', { ...ask, rows })).toEqual({ paid: 2, amount: 120_000 });
    expect(await refused(desk.core.call('dues.payMany', { ...ask, rows }))).toBe('dues.changed-meanwhile');
    const step = await desk.core.must('step.last', {});
    await desk.core.must('step.undo', { id: step?.id ?? 0 });
    expect(dump()).toEqual(before);
  });
});

describe('A closed month', () => {
  test('shows what it showed, and changes only with a reason', async () => {
    await desk.core.must('dues.close', { orgId: desk.orgId, month: '2026-10' });
    expect(await refused(desk.tell(mo, '2026-10'))).toBe('dues.closed-fixed');
    await desk.tell(mo, '2026-09', { baseAmount: 9_000_000 });
    expect((await desk.row(mo, '2026-10')).due).toMatchObject({ kind: 'due', amount: 50_000 });
    expect((await desk.row(mo, '2026-11')).due).toMatchObject({ amount: 90_000 });
    expect(await desk.pay(mo, '2026-10', 50_000)).toBe('dues.closed');
    expect(await desk.pay(mo, '2026-10', 50_000, { reason: 'đóng bù' })).toBe('số 1: 2026-10');
    expect(await refused(desk.core.call('dues.close', { orgId: desk.orgId, month: '2026-10' }))).toBe(
      'dues.already-closed',
    );
  });

  test('is not closed while somebody’s due is unknown, nor before it has come', async () => {
    await desk.addMember('Lê Văn Ba');
    expect(await refused(desk.core.call('dues.close', { orgId: desk.orgId, month: '2026-10' }))).toBe(
      'dues.close-unknown',
    );
    expect(await refused(desk.core.call('dues.close', { orgId: desk.orgId, month: '2026-12' }))).toBe(
      'dues.future',
    );
  });

  test('is open again when the step is taken back', async () => {
    const before = dump();
    await desk.core.must('dues.close', { orgId: desk.orgId, month: '2026-10' });
    const step = await desk.core.must('step.last', {});
    await desk.core.must('step.undo', { id: step?.id ?? 0 });
    expect(dump()).toEqual(before);
  });
});

describe('What a month is reckoned by', () => {
  test('is refused from a second window that saw an older entry', async () => {
    expect(await refused(desk.tell(mo, '2026-08', { baseAmount: 6_000_000 }, 1))).toBe('ok');
    expect(await refused(desk.tell(mo, '2026-08', { baseAmount: 7_000_000 }, 1))).toBe(
      'dues.changed-meanwhile',
    );
    expect(await refused(desk.tell(mo, '2026-08', {}, 0))).toBe('dues.changed-meanwhile');
    expect((await desk.row(mo, '2026-11')).due).toMatchObject({ amount: 60_000 });
  });

  test('is carried forward once, for as many as the screen said', async () => {
    const ask = { orgId: desk.orgId, month: '2026-11' };
    expect(await refused(desk.core.call('dues.carryForward', { ...ask, expected: 2 }))).toBe(
      'dues.changed-meanwhile',
    );
    expect(await desk.core.must('dues.carryForward', { ...ask, expected: 1 })).toEqual({ carried: 1 });
    expect(await refused(desk.core.call('dues.carryForward', { ...ask, expected: 1 }))).toBe(
      'dues.carry-nothing',
    );
    expect((await desk.row(mo, '2026-11')).profile?.fromMonth).toBe('2026-11');
  });

  test('is fixed by hand with a reason, never below what was paid, and given back to the rule', async () => {
    await desk.pay(mo, '2026-11', 30_000);
    const ask = { memberId: mo, month: '2026-11', reason: 'nghỉ không lương' };
    expect(await refused(desk.core.call('dues.setDue', { ...ask, amount: 20_000, version: 0 }))).toBe(
      'dues.less-than-paid',
    );
    await desk.core.must('dues.setDue', { ...ask, amount: 30_000, version: 0 });
    expect(await desk.row(mo, '2026-11')).toMatchObject({ owed: 0, fixed: { reason: 'nghỉ không lương' } });
    await desk.core.must('dues.setDue', { ...ask, amount: null, version: 1 });
    expect((await desk.row(mo, '2026-11')).owed).toBe(20_000);
  });
});

test('every deed of dues can be taken back, the last one first, until nothing of them is left', async () => {
  const before = dump();
  const { orgId, core } = desk;
  await core.must('dues.carryForward', { orgId, month: '2026-11', expected: 1 });
  await desk.tell(mo, '2026-11', { relief: 'reduced50', decision: 'NQ 3' }, 1);
  await core.must('dues.setDue', {
    memberId: mo,
    month: '2026-11',
    amount: 80_000,
    reason: 'tự nguyện',
    version: 0,
  });
  await desk.pay(mo, '2026-11', 100_000, { ahead: true });
  const [paper] = await core.must('dues.receipts', { memberId: mo });
  await core.must('dues.voidReceipt', { id: paper?.id ?? 0, version: 1, why: 'ghi nhầm' });
  await desk.pay(mo, '2026-11', 80_000);
  await core.must('dues.close', { orgId, month: '2026-11' });
  await core.must('dues.setShare', { orgId: null, fromMonth: '2026-01', keptParts: 3000, decision: '' });
  await core.must('dues.setShare', { orgId: null, fromMonth: '2026-01', keptParts: 4000, decision: '' });
  const months = { from: '2026-11', to: '2026-11' };
  const handOver = { handedOn: '2026-11-22', paper: '', receiver: '' };
  await core.must('dues.handOver', { orgId, ...months, collected: 80_000, ...handOver });
  for (let deed = 0; deed < 10; deed++) {
    const step = await core.must('step.last', {});
    await core.must('step.undo', { id: step?.id ?? 0 });
  }
  expect(dump()).toEqual(before);
});
