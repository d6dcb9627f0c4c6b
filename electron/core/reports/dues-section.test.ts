/** Đảng phí of the months of a period, to the đồng: due, paid, owed, who is in arrears, what is kept and goes up. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DuesDesk, openDuesDesk } from '../testing/dues-desk.ts';
import { openReport } from '../testing/report-desk.ts';

let desk: DuesDesk;
let root = 0;
beforeAll(async () => {
  desk = await openDuesDesk();
  const { core, addMember, tell, pay } = desk;
  root = core.state.session?.info.rootOrgId ?? 0;
  const [an, binh, chi] = await Promise.all(['An', 'Bình', 'Chi', 'Dũng'].map((name) => addMember(name)));
  // 1 % of 5.000.000 a month from March on: An pays all, Bình misses two months, Chi four; of Dũng nothing is told.
  for (const id of [an, binh, chi]) await tell(id ?? 0, '2026-03');
  for (const month of ['2026-03', '2026-04', '2026-05', '2026-06']) await pay(an ?? 0, month, 50_000);
  for (const month of ['2026-03', '2026-04']) await pay(binh ?? 0, month, 50_000);
  await core.must('dues.setShare', { orgId: null, fromMonth: '2026-01', keptParts: 3000, decision: '' });
}, 60_000);
afterAll(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

const spring = (orgId = root) => ({ from: '2026-03-01', to: '2026-06-30', orgId });
const money = (key: string) => `dues/money/${key}`;

describe('March to June of 2026', () => {
  test('three members owe 600.000 đồng, of which half was paid', async () => {
    const { figure, line } = await openReport(desk.core, spring(), ['dues']);
    expect(['due', 'paid', 'owed'].map((key) => figure(money(key)))).toEqual([600_000, 300_000, 300_000]);
    expect(line(money('due')).unit).toBe('money');
  });

  test('one has two months without dues, one has three or more', async () => {
    const { figure, rows } = await openReport(desk.core, spring(), ['dues']);
    const people = ['payers', 'exempt', 'arrears.warn', 'arrears.strikeOff'].map(
      (key) => `dues/people/${key}`,
    );
    expect(people.map(figure)).toEqual([3, 0, 1, 1]);
    expect((await rows('dues/people/arrears.warn'))[0]).toMatchObject({
      name: 'Bình',
      what: 'phải đóng 200.000 đồng, đã đóng 100.000 đồng, còn nợ 100.000 đồng; chưa đóng tháng 05/2026, 06/2026',
    });
    expect((await rows('dues/people/arrears.strikeOff')).map(({ name }) => name)).toEqual(['Chi']);
  });

  test('a period that cuts a month counts it whole, and says so', async () => {
    const { figure, block } = await openReport(
      desk.core,
      { from: '2026-03-20', to: '2026-06-02', orgId: root },
      ['dues'],
    );
    expect(figure(money('due'))).toBe(600_000);
    expect(block('dues/money').notes[0]).toContain('Tính trọn các tháng từ 03/2026 đến 06/2026');
  });

  test('what was collected in November is kept by 30 percent and goes up with the rest', async () => {
    const november = { from: '2026-11-01', to: '2026-11-30', orgId: desk.orgId };
    const { figure, rows } = await openReport(desk.core, november, ['dues']);
    const split = ['collected', 'kept', 'forwarded', 'notHandedUp'].map((key) => figure(`dues/split/${key}`));
    expect(split).toEqual([300_000, 90_000, 210_000, 300_000]);
    expect(await rows('dues/split/kept')).toMatchObject([{ name: 'Chi bộ 1', amount: 90_000 }]);
  });

  test('months that have not begun, and months before any regulation, owe nothing', async () => {
    const later = await openReport(desk.core, { from: '2027-01-01', to: '2027-12-31', orgId: root }, [
      'dues',
    ]);
    expect(later.figure(money('due'))).toBe(0);
    const before = await openReport(desk.core, { from: '2005-01-01', to: '2010-12-31', orgId: root }, [
      'dues',
    ]);
    expect(before.block('dues/money').notes[0]).toContain('không có tháng nào');
  });

  test('what stands behind each figure adds up to it', async () => {
    const { notAddingUp } = await openReport(desk.core, spring(desk.orgId), ['dues']);
    expect(await notAddingUp()).toEqual([]);
  });
});
