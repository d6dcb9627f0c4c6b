import { afterAll, beforeAll, expect, test } from 'vitest';
import { noDecision } from '../../shared/entities/event.ts';
import type { OpSent } from '../../shared/ipc/contract.ts';
import { type DisciplineDesk, decision, openDisciplineDesk } from './testing/discipline-desk.ts';

let desk: DisciplineDesk;
let orgId: number;
beforeAll(async () => {
  desk = await openDisciplineDesk();
  orgId = await desk.found('Chi bộ Hai', '2015-01-01');
});
afterAll(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

type Organisation = Extract<OpSent<'discipline.record'>, { deed: 'organisation' }>;
const decided = (part: Partial<Organisation['discipline']> = {}): Organisation => ({
  deed: 'organisation',
  discipline: {
    orgId,
    form: 'reprimand',
    ground: 'Buông lỏng lãnh đạo',
    decision: noDecision,
    effectiveOn: '2026-03-02',
    ...part,
  },
});
const get = (id: number) => desk.core.must('discipline.get', { subject: 'organisation', id });

test('an organisation is reprimanded: in force twelve months, with what follows', async () => {
  const { id } = await desk.must(decided({ decision: decision('15-QĐ/ĐU', '2026-03-02') }));
  const found = await get(id);
  expect(found).toMatchObject({ name: 'Chi bộ Hai', state: 'inForce', endsOn: '2027-03-02', version: 1 });
  expect(found.consequences.map((c) => c.text)).toContain('Năm 2026 không xếp hoàn thành xuất sắc nhiệm vụ.');
  await desk.undoLast();
  expect((await desk.core.call('discipline.get', { subject: 'organisation', id })).ok).toBe(false);
});

test('it can be corrected by the window that saw it last, not by an older one', async () => {
  const { id } = await desk.must(decided());
  const mended = { ...decided({ form: 'warning' }), id, version: 1 };
  const before = desk.dump();
  await desk.must(mended);
  expect(await desk.codeOf(mended)).toBe('discipline.changed-meanwhile');
  expect(await get(id)).toMatchObject({ form: 'warning', version: 2 });
  await desk.undoLast();
  expect(desk.dump()).toEqual(before);
});

test('a typing error is withdrawn with its ground, and counts no more', async () => {
  const period = ['2024-01-01', '2024-12-31'] as const;
  const { id } = await desk.must(decided({ effectiveOn: '2024-03-01' }));
  expect((await desk.counts(...period)).organisations.now).toBe(1);
  await desk.core.must('discipline.withdraw', { id, version: 1, reason: 'Ghi nhầm tổ chức' });
  expect((await desk.counts(...period)).organisations.now).toBe(0);
  await desk.undoLast();
  expect((await desk.counts(...period)).organisations.now).toBe(1);
});

test('a complaint and its result follow the rules that members have', async () => {
  const { id } = await desk.must(decided({ form: 'warning', effectiveOn: '2025-09-01' }));
  const about = { subject: 'organisation', id } as const;
  const settle = { deed: 'settle', ...about, on: '2025-11-03', decision: noDecision } as const;
  expect(await desk.codeOf({ ...settle, version: 1, outcome: 'upheld' })).toBe('discipline.refused');
  await desk.must({ deed: 'appeal', ...about, version: 1, on: '2025-09-15' });
  expect((await get(id)).state).toBe('underComplaint');
  const changed = { ...settle, version: 2, outcome: 'changed' } as const;
  expect(await desk.codeOf({ ...changed, form: 'dismissal' })).toBe('discipline.refused');
  expect(await desk.codeOf({ ...changed, form: 'disbandment' })).toBe('discipline.refused');
  expect(await desk.codeOf({ ...changed, form: 'reprimand', version: 1 })).toBe(
    'discipline.changed-meanwhile',
  );
  const before = desk.dump();
  await desk.must({ ...changed, form: 'reprimand' });
  // Twelve months from the settlement: only then was there no complaint.
  expect(await get(id)).toMatchObject({ form: 'reprimand', decided: 'warning', endsOn: '2026-11-03' });
  await desk.undoLast();
  expect(desk.dump()).toEqual(before);
});

test.each([
  ['an organisation that was not there yet', { effectiveOn: '2014-12-31' }, 'discipline.not-living'],
  ['a violation after the decision', { violatedOn: '2026-04' }, 'discipline.refused'],
  [
    'received before it was signed',
    { receivedOn: '2026-03-01', decision: decision('1', '2026-03-02') },
    'discipline.refused',
  ],
  ['far in the future', { effectiveOn: '2062-03-02' }, 'event.future'],
  ['an organisation that is not in the register', { orgId: 9999 }, 'organisation.not-found'],
  ['a form of members', { form: 'expulsion' as 'warning' }, 'app.bad-request'],
  ['a day that no calendar has', { effectiveOn: '2026-02-30' }, 'app.bad-request'],
  ['without a ground', { ground: '  ' }, 'app.bad-request'],
] as const)('is refused: %s', async (_title, part, code) => {
  expect(await desk.codeOf(decided(part))).toBe(code);
});

test('giải tán points to the organisation’s own event and writes none itself', async () => {
  const gone = await desk.found('Chi bộ Ba', '2015-01-01');
  const { id } = await desk.must(decided({ orgId: gone, form: 'disbandment', effectiveOn: '2026-05-04' }));
  expect(await get(id)).toMatchObject({ disbandedOn: '', endsOn: null });
  expect(await desk.namesOn('2026-06-01')).toContain('Chi bộ Ba');
  await desk.record({
    kind: 'disband',
    orgId: gone,
    effectiveOn: '2026-05-04',
    membersToOrgId: null,
    childrenToOrgId: null,
  });
  expect((await get(id)).disbandedOn).toBe('2026-05-04');
});
