import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTransferDesk, type TransferDesk } from './testing/transfer-desk.ts';

let desk: TransferDesk;
beforeAll(async () => {
  desk = await openTransferDesk();
});
afterAll(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

describe('Several at once', () => {
  test('one who may not go keeps all of them, and the check names him', async () => {
    const people = [
      desk.person(await desk.member()),
      desk.person(await desk.member()),
      desk.person(await desk.member()),
    ];
    const blocked = people[1]?.memberId ?? 0;
    await desk.draft(
      blocked,
      { kind: 'temporary', paperKind: 'eight', expectedEndOn: '2027-04-05' },
      '2026-10-19',
    );
    const checks = await desk.core.must('transfer.check', { plan: desk.plan(), people });
    expect(checks.map((c) => c.problems.some((p) => p.level === 'refuse'))).toEqual([false, true, false]);
    expect(
      await desk.codeOf(
        desk.core.call('transfer.draft', { plan: desk.plan(), people, leftOn: '2026-10-21' }),
      ),
    ).toBe('transfer.refused');
    for (const { memberId } of people) expect((await desk.stateOf(memberId)).status).toBe('official');
    const others = people.filter((p) => p.memberId !== blocked);
    const { ids } = await desk.core.must('transfer.draft', {
      plan: desk.plan(),
      people: others,
      leftOn: '2026-10-21',
    });
    expect(ids).toHaveLength(2);
  });

  test('the same number twice in one go is refused', async () => {
    const people = [await desk.member(), await desk.member()].map((memberId) => ({
      memberId,
      paperNumber: '900',
      paperSerial: '',
    }));
    expect(await desk.core.call('transfer.draft', { plan: desk.plan(), people, leftOn: '' })).toMatchObject({
      error: { params: { field: 'paperNumber' } },
    });
  });
});

test('Lượt are events: one member out, in and out again is 2 đi and 1 đến', async () => {
  const period = { from: '2025-08-01', to: '2025-12-31' };
  const before = await desk.core.must('transfer.counts', period);
  const id = await desk.member();
  await desk.draft(id, { introducedOn: '2025-08-05', province: 'other' }, '2025-08-05');
  const open = await desk.core.must('transfer.ofMember', { memberId: id });
  await desk.core.must('transfer.receive', { id: open[0]?.transfer.id ?? 0, version: 2, on: '2025-08-12' });
  await desk.core.must(
    'transfer.incoming',
    desk.incoming({
      memberId: id,
      person: null,
      introducedOn: '2025-10-01',
      receivedOn: '2025-10-08',
      province: 'other',
    }),
  );
  await desk.draft(id, { introducedOn: '2025-12-01', province: 'same' }, '2025-12-01');
  const after = await desk.core.must('transfer.counts', period);
  expect([after.out.total - before.out.total, after.in.total - before.in.total]).toEqual([2, 1]);
  expect([after.out.otherProvince, after.out.sameProvince, after.in.otherProvince]).toEqual([1, 1, 1]);
});

test('The list counts by state, and the overdue come first', async () => {
  const page = await desk.core.must('transfer.page', { tab: 'out', offset: 0, limit: 500 });
  expect(page.rows).toHaveLength(page.found);
  const counted = new Map<string, number>();
  for (const { shown } of page.rows) counted.set(shown, (counted.get(shown) ?? 0) + 1);
  const { noNotice, ...counts } = page.counts;
  expect(Object.fromEntries(counted)).toEqual(counts);
  expect(page.rows[0]?.shown).toBe('overdue');
  const late = await desk.core.must('transfer.page', { tab: 'out', shown: 'overdue', offset: 0, limit: 500 });
  expect(late.found).toBe(counts.overdue);
  expect(noNotice).toBeGreaterThan(0);
});

test('The next number follows the highest of the year', async () => {
  const next = async () => (await desk.core.must('transfer.nextNumber', { year: '2026' })).number;
  const first = await next();
  const people = [{ memberId: await desk.member(), paperNumber: first, paperSerial: '' }];
  await desk.core.must('transfer.draft', { plan: desk.plan(), people, leftOn: '' });
  expect(Number(await next())).toBe(Number(first) + 1);
});

describe('The table of days off', () => {
  test('a day off of the office moves a clock, and a line that changes nothing is refused', async () => {
    const id = await desk.member();
    const t = await desk.draft(id, { introducedOn: '2026-11-16', duesPaidThrough: '2026-11' }, '2026-11-16');
    const due = async () => (await desk.get(t)).clocks.find((c) => c.kind === 'submit')?.dueOn;
    const before = await due();
    await desk.core.must('holiday.put', {
      day: '2026-11-24',
      name: 'Ngày nghỉ theo quyết định',
      working: false,
    });
    expect(await due()).not.toBe(before);
    await desk.core.must('holiday.drop', { day: '2026-11-24' });
    expect(await due()).toBe(before);
    expect(
      await desk.codeOf(
        desk.core.call('holiday.put', { day: '2026-11-22', name: 'Chủ nhật', working: false }),
      ),
    ).toBe('transfer.holiday-no-change');
    expect(await desk.codeOf(desk.core.call('holiday.drop', { day: '2026-11-24' }))).toBe(
      'transfer.holiday-not-found',
    );
  });
});
