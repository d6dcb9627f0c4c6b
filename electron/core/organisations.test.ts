import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allOrganisationEvents } from '../../db/repo/organisation-event.ts';
import { storedPeriods } from '../../db/repo/organisation-projection.ts';
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { foldOrganisations } from '../../shared/rules/organisation-fold.ts';
import { type Deed, type OrganisationDesk, openOrganisationDesk } from './testing/organisation-desk.ts';

let desk: OrganisationDesk;
beforeAll(async () => {
  desk = await openOrganisationDesk();
});
afterAll(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

describe('An organisation on a date', () => {
  test('bears the name and the code of that date', async () => {
    const id = await desk.found('Chi bộ Mở đầu', '2011-01-01');
    await desk.record({ kind: 'rename', orgId: id, name: 'Chi bộ Đổi mới', effectiveOn: '2015-06-01' });
    await desk.record({ kind: 'recode', orgId: id, code: '38.001', effectiveOn: '2016-01-01' });
    expect(await desk.namesOn('2010-12-31')).not.toContain('Chi bộ Mở đầu');
    expect(await desk.namesOn('2015-05-31')).toContain('Chi bộ Mở đầu');
    expect(await desk.namesOn('2015-06-01')).toContain('Chi bộ Đổi mới');
    const on = async (day: string) =>
      (await desk.core.must('organisation.asOf', { day })).find((o) => o.id === id)?.code;
    expect([await on('2015-12-31'), await on('2016-01-01')]).toEqual(['', '38.001']);
  });

  test('a rename of an earlier date entered later leaves the later name in force', async () => {
    const id = await desk.found('Chi bộ Một', '2011-01-01');
    await desk.record({ kind: 'rename', orgId: id, name: 'Chi bộ Ba', effectiveOn: '2018-01-01' });
    await desk.record({ kind: 'rename', orgId: id, name: 'Chi bộ Hai', effectiveOn: '2014-01-01' });
    expect(await desk.namesOn('2014-01-01')).toContain('Chi bộ Hai');
    expect((await desk.core.must('organisation.list', {})).find((o) => o.id === id)?.name).toBe('Chi bộ Ba');
  });

  test('one founded for a later day is not in the tree of today', async () => {
    const id = await desk.found('Chi bộ Năm sau', '2027-03-01');
    expect((await desk.core.must('organisation.list', {})).some((o) => o.id === id)).toBe(false);
    expect(await desk.namesOn('2027-03-01')).toContain('Chi bộ Năm sau');
  });
});

describe('Members go where the decision says', () => {
  test('sáp nhập: all go to the receiving one, the merged one ends, the past stays', async () => {
    const [a, b] = [await desk.found('Chi bộ Nhập A'), await desk.found('Chi bộ Nhập B')];
    const who = await desk.member('Lê Thị Nhập', a);
    const done = await desk.record({ kind: 'merge', orgId: a, intoOrgId: b, effectiveOn: '2020-07-01' });
    expect(done.moved).toBe(1);
    expect(await desk.placeOf(who)).toBe(b);
    const [before, after] = [await desk.countsOn('2020-06-30'), await desk.countsOn('2020-07-01')];
    expect([before.get(a), before.get(b)]).toEqual([1, 0]);
    expect([after.get(a), after.get(b)]).toEqual([undefined, 1]);
  });

  test('sáp nhập: one in the list for admission goes along', async () => {
    const [a, b] = [await desk.found('Chi bộ Nhập C'), await desk.found('Chi bộ Nhập D')];
    const { id } = await desk.core.must('member.add', {
      record: { ...emptyMemberRecord(), fullName: 'Mai Thị Ưu' },
    });
    await desk.core.must('event.record', {
      memberId: id,
      kind: 'nominated',
      effectiveOn: '2019-01-01',
      payload: { orgId: a },
      decision: noDecision,
      note: '',
    });
    const deed = { kind: 'merge', orgId: a, intoOrgId: b, effectiveOn: '2020-07-01' } as const;
    expect((await desk.core.must('organisation.preview', deed)).moves).toEqual([
      { count: 0, others: 1, toName: 'Chi bộ Nhập D' },
    ]);
    await desk.record(deed);
    expect(await desk.placeOf(id)).toBe(b);
  });

  test('hợp nhất: two become a new one that may take the name of one of them', async () => {
    const [a, b] = [await desk.found('Chi bộ Hợp A'), await desk.found('Chi bộ Hợp B')];
    const [x, y] = [await desk.member('Hoàng Văn Hợp', a), await desk.member('Vũ Thị Nhất', b)];
    const { foundedIds } = await desk.record({
      kind: 'unite',
      orgIds: [a, b],
      parentId: desk.root,
      type: 'branch',
      name: 'Chi bộ Hợp A',
      effectiveOn: '2021-01-01',
    });
    expect([await desk.placeOf(x), await desk.placeOf(y)]).toEqual([foundedIds[0], foundedIds[0]]);
    expect((await desk.namesOn('2021-01-01')).filter((n) => n === 'Chi bộ Hợp A')).toHaveLength(1);
  });

  test('chia tách: those chosen go to the new one, the others stay', async () => {
    const a = await desk.found('Chi bộ Tách');
    const [x, y] = [await desk.member('Đỗ Văn Đi', a), await desk.member('Đỗ Văn Ở', a)];
    const { foundedIds, moved } = await desk.record({
      kind: 'split',
      orgId: a,
      ends: false,
      parts: [{ type: 'branch', name: 'Chi bộ Tách mới', code: '', memberIds: [x] }],
      effectiveOn: '2019-01-01',
    });
    expect(moved).toBe(1);
    expect([await desk.placeOf(x), await desk.placeOf(y)]).toEqual([foundedIds[0], a]);
  });

  test('chuyển giao: the organisation with all below it leaves the register with its members', async () => {
    const a = await desk.found('Đảng bộ Giao');
    const b = await desk.found('Chi bộ Giao con', '2010-01-01', a);
    const who = await desk.member('Trịnh Văn Giao', b);
    await desk.record({
      kind: 'handOver',
      orgId: a,
      toName: 'Đảng bộ phường khác',
      effectiveOn: '2025-07-01',
    });
    expect((await desk.core.must('member.get', { id: who })).state.status).toBe('transferredOut');
    expect(await desk.namesOn('2025-07-01')).not.toContain('Chi bộ Giao con');
    expect(await desk.namesOn('2025-06-30')).toContain('Chi bộ Giao con');
  });
});

describe('Refused with the reason, and nothing half written', () => {
  test('giải thể with members in it, unless the deed says where they go', async () => {
    const [a, b] = [await desk.found('Chi bộ Giải A'), await desk.found('Chi bộ Giải B')];
    const who = await desk.member('Ngô Văn Giải', a);
    const deed = { kind: 'dissolve', orgId: a, effectiveOn: '2022-01-01', childrenToOrgId: null } as const;
    expect(await desk.refusal({ ...deed, membersToOrgId: null })).toBe('organisation.still-inside');
    expect(await desk.namesOn('2022-01-01')).toContain('Chi bộ Giải A');
    await desk.record({ ...deed, membersToOrgId: b });
    expect(await desk.placeOf(who)).toBe(b);
  });

  test('giải thể while a later entry still puts a member there', async () => {
    const a = await desk.found('Chi bộ Giải C');
    await desk.member('Ngô Văn Sau', a, '2023-02-03');
    const deed = { kind: 'dissolve', orgId: a, childrenToOrgId: null, membersToOrgId: null } as const;
    expect(await desk.refusal({ ...deed, effectiveOn: '2022-01-01' })).toBe('organisation.still-inside');
  });

  test('giải thể with a living organisation below it', async () => {
    const a = await desk.found('Đảng bộ Giải D');
    const child = await desk.found('Chi bộ Giải con', '2010-01-01', a);
    const deed = { kind: 'dissolve', orgId: a, effectiveOn: '2022-01-01', membersToOrgId: null } as const;
    expect(await desk.refusal({ ...deed, childrenToOrgId: null })).toBe('organisation.refused');
    await desk.record({ ...deed, childrenToOrgId: desk.root });
    expect((await desk.core.must('organisation.list', {})).find((o) => o.id === child)?.parentId).toBe(
      desk.root,
    );
  });

  test.each<[string, (a: number, b: number) => Deed, string]>([
    [
      'before its founding',
      (a) => ({ kind: 'rename', orgId: a, name: 'Chi bộ Sớm', effectiveOn: '2009-12-31' }),
      'organisation.not-living',
    ],
    [
      'a name that a living sibling has',
      (a) => ({ kind: 'rename', orgId: a, name: 'đảng bộ  tân-lập', effectiveOn: '2020-01-01' }),
      'organisation.exists',
    ],
    [
      'under its own lower organisation',
      (a, b) => ({ kind: 'move', orgId: a, parentId: b, effectiveOn: '2020-01-01' }),
      'organisation.refused',
    ],
    [
      'into itself',
      (a) => ({ kind: 'merge', orgId: a, intoOrgId: a, effectiveOn: '2020-01-01' }),
      'organisation.refused',
    ],
    [
      'decades away',
      (a) => ({ kind: 'rename', orgId: a, name: 'Chi bộ Xa', effectiveOn: '2096-01-01' }),
      'organisation.future',
    ],
  ])('%s', async (title, deed, code) => {
    const a = await desk.found(`Đảng bộ thử ${title}`);
    const b = await desk.found('Chi bộ con', '2010-01-01', a);
    if (code === 'organisation.exists') await desk.found('Đảng bộ Tân-lập');
    expect(await desk.refusal(deed(a, b))).toBe(code);
  });

  test('what comes after the end, and an end before what is already entered', async () => {
    const a = await desk.found('Chi bộ Kết thúc');
    const end = { kind: 'dissolve', orgId: a, membersToOrgId: null, childrenToOrgId: null } as const;
    await desk.record({ kind: 'rename', orgId: a, name: 'Chi bộ Kết', effectiveOn: '2020-01-01' });
    expect(await desk.refusal({ ...end, effectiveOn: '2019-01-01' })).toBe('organisation.refused-later');
    await desk.record({ ...end, effectiveOn: '2021-01-01' });
    expect(
      await desk.refusal({ kind: 'rename', orgId: a, name: 'Chi bộ Sau', effectiveOn: '2021-01-02' }),
    ).toBe('organisation.not-living');
  });

  test('the organisation that the register belongs to does not end in it', async () => {
    const into = await desk.found('Chi bộ Nhận gốc');
    expect(
      await desk.refusal({ kind: 'merge', orgId: desk.root, intoOrgId: into, effectiveOn: '2020-01-01' }),
    ).toBe('organisation.refused');
  });
});

test('what is kept for speed is what the events fold to', () => {
  const db = desk.core.state.session?.db;
  if (!db) throw new Error('closed');
  const { periods } = foldOrganisations(allOrganisationEvents(db));
  const folded = [...periods.values()].flat().map(({ fromOn, untilOn, state }) => ({
    org_id: state.id,
    from_on: fromOn,
    until_on: untilOn,
    parent_id: state.parentId,
    type: state.type,
    name: state.name,
    code: state.code,
    founded_on: state.foundedOn,
  }));
  const inOrder = folded.sort((x, y) => x.org_id - y.org_id || (x.from_on < y.from_on ? -1 : 1));
  expect(storedPeriods(db)).toEqual(inOrder);
});
