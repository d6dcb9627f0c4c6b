import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DuesDesk, insured, openDuesDesk } from './testing/dues-desk.ts';

let desk: DuesDesk;
beforeEach(async () => {
  desk = await openDuesDesk();
});
afterEach(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

test('the tables that go out hold sums as numbers, add up, and split to the đồng', async () => {
  const mo = await desk.addMember('Trần Thị Mơ');
  const ba = await desk.addMember('Lê Văn Ba', '2026-10-19');
  for (const memberId of [mo, ba])
    await desk.core.must('dues.setProfile', { memberId, fromMonth: '2026-10', version: 0, profile: insured });
  await desk.pay(mo, '2026-10', 50_000);
  await desk.pay(mo, '2026-11', 50_000);
  await desk.pay(ba, '2026-11', 33_333);
  const { orgId } = desk;
  const get = async (request: Parameters<typeof desk.core.must<'sheet.get'>>[1]['request']) =>
    (await desk.core.must('sheet.get', { request })).rows.map(({ cells }) => cells);

  expect(await get({ sheet: 'duesMonth', orgId, month: '2026-11' })).toEqual([
    ['Lê Văn Ba', 'Đóng BHXH bắt buộc', 5_000_000, 50_000, 33_333, '20/11/2026', '3', 66_667, ''],
    ['Trần Thị Mơ', 'Đóng BHXH bắt buộc', 5_000_000, 50_000, 50_000, '20/11/2026', '2', 0, ''],
    ['Cộng', '', '', 100_000, 83_333, '', '', 66_667, ''],
  ]);

  const year = await get({ sheet: 'duesYear', orgId, year: 2026 });
  expect(year.map((cells) => [cells[0], ...cells.slice(9)])).toEqual([
    // Admitted in October: the months before are not his.
    ['Trần Thị Mơ', 0, 50_000, 50_000, '', 100_000, 100_000, 0],
    ['Lê Văn Ba', '–', 0, 33_333, '', 100_000, 33_333, 66_667],
    ['Cộng', 0, 50_000, 83_333, 0, 200_000, 133_333, 66_667],
  ]);

  await desk.core.must('dues.setShare', { orgId, fromMonth: '2026-01', keptParts: 3333, decision: '' });
  expect(await get({ sheet: 'duesSplit', orgId, from: '2026-10', to: '2026-12' })).toEqual([
    ['Chi bộ 1', 133_333, '33,33', 44_440, 88_893, 133_333],
    ['Cộng', 133_333, '', 44_440, 88_893, 133_333],
  ]);
});
