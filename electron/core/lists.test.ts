// Finding people and what is done with many at once, through the same door as the screens.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyMemberRecord, type MemberRecord } from '../../shared/entities/member.ts';
import type { Condition } from '../../shared/rules/member-filter.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
let rootOrgId: number;

beforeAll(async () => {
  core = openCore();
  ({
    info: { rootOrgId },
  } = (await createRegister(core)) as never);
});
afterAll(() => {
  core.close();
  expect(core.bugs).toEqual([]);
});

const add = async (record: Partial<MemberRecord>): Promise<number> =>
  (await core.must('member.add', { record: { ...emptyMemberRecord(), ...record } })).id;
const noPaper = { number: '', signedOn: '', authority: '', signer: '' };
const record = (memberId: number, kind: string, effectiveOn: string, payload: object) =>
  core.must('event.record', {
    memberId,
    kind,
    effectiveOn,
    decision: noPaper,
    payload,
  } as never);
const is = (field: string, operator: Condition['operator'], ...values: string[]): Condition => ({
  field,
  operator,
  values,
  off: false,
});
const ask = async (filter: object) =>
  (await core.must('member.page', { ...filter, offset: 0, limit: 50 })).rows.map((r) => r.record.fullName);
const undo = async () => core.must('step.undo', { id: (await core.must('step.last', {}))?.id ?? 0 });

describe('the list on another day', () => {
  test('shows who stood where then, and is changed by no later event', async () => {
    const id = await add({ fullName: 'Ksor Thử Ngày', bornOn: '1970-01-02' });
    await record(id, 'admitted', '2010-05-19', { orgId: rootOrgId });
    await record(id, 'recognised', '2011-05-19', {});
    const on = (asOf: string) => core.must('member.page', { search: 'ksor', asOf, offset: 0, limit: 10 });
    expect((await on('2010-12-31')).rows[0]?.state.status).toBe('probationary');
    expect((await on('2009-12-31')).found).toBe(0);
    await record(id, 'died', '2020-01-01', { cause: '' });
    expect((await on('2010-12-31')).rows[0]?.state.status).toBe('probationary');
    expect((await on('2019-12-31')).rows[0]?.state.status).toBe('official');
    expect((await on('')).rows[0]?.state.status).toBe('died');
  });
});

describe('conditions of the list', () => {
  test('all must hold, one put aside does not count, and each is counted by itself', async () => {
    await add({ fullName: 'Lò Thị Lọc', sex: 'Nữ', ethnicity: 'Thái' });
    await add({ fullName: 'Lò Văn Lọc', sex: 'Nam', ethnicity: 'Thái' });
    const thai = is('ethnicity', 'is', 'Thái');
    const woman = is('sex', 'is', 'Nữ');
    expect(await ask({ conditions: [thai, woman] })).toEqual(['Lò Thị Lọc']);
    expect(await ask({ conditions: [thai, { ...woman, off: true }] })).toHaveLength(2);
    expect(await core.must('list.countEach', { conditions: [thai, woman], asOf: '' })).toEqual([2, 1]);
    expect(await core.must('member.count', { conditions: [thai], search: 'lo thi' })).toBe(1);
  });

  test('a filter kept by name counts anew, and its name is taken once', async () => {
    const filter = { conditions: [is('ethnicity', 'is', 'Thái')] };
    const { id } = await core.must('filter.save', { name: 'Dân tộc Thái', filter });
    expect(await core.call('filter.save', { name: 'dan toc thai', filter })).toMatchObject({
      error: { code: 'filter.name-taken' },
    });
    await add({ fullName: 'Lò Thị Mới', ethnicity: 'Thái' });
    const of = async () => (await core.must('filter.list', {})).find((f) => f.id === id);
    expect(await of()).toMatchObject({ count: 3 });
    await core.must('filter.rename', { id, name: 'Người Thái' });
    expect(await of()).toMatchObject({ name: 'Người Thái' });
    await core.must('filter.delete', { id });
    expect(await of()).toBeUndefined();
  });

  test('a telephone number is found however it is written, both card numbers too', async () => {
    await add({
      fullName: 'Giàng A Số',
      phone: '0912 345.678',
      cardNumber: '00556677',
      oldCardNumber: '99887766',
    });
    for (const search of ['0912345678', '5678', '556677', '887766'])
      expect(await ask({ search })).toContain('Giàng A Số');
  });
});

describe('many at once', () => {
  test('one value for many is one step; personal numbers are refused', async () => {
    const ids = [await add({ fullName: 'Hà Một' }), await add({ fullName: 'Hà Hai', religion: 'Không' })];
    const change = { ids, field: 'religion' as const, value: 'Không' };
    expect(await core.must('bulk.preview', change)).toMatchObject({
      unchanged: 1,
      changes: [{ name: 'Hà Một' }],
    });
    expect(await core.must('bulk.edit', { ...change, ground: 'Theo phiếu khai' })).toEqual({ changed: 1 });
    expect(await core.call('bulk.edit', { ...change, ground: 'Theo phiếu khai' })).toMatchObject({
      error: { code: 'bulk.nothing' },
    });
    expect(await core.call('bulk.preview', { ids, field: 'cardNumber', value: '1' })).toMatchObject({
      error: { code: 'bulk.one-by-one' },
    });
  });

  test('one event for many is all or nothing, and names whom the rule refuses', async () => {
    const member = await add({ fullName: 'Phan Được' });
    await record(member, 'admitted', '2010-05-19', { orgId: rootOrgId });
    const outsider = await add({ fullName: 'Phan Chưa' });
    const deed = {
      kind: 'commended' as const,
      effectiveOn: '2020-02-03',
      decision: noPaper,
      payload: { form: 'praise', title: 'Hoàn thành tốt' },
    };
    const both = { ...deed, ids: [member, outsider] };
    expect(await core.must('bulkEvent.preview', both)).toMatchObject({
      accepted: [{ name: 'Phan Được' }],
      refused: [{ name: 'Phan Chưa' }],
    });
    expect(await core.call('bulkEvent.record', both)).toMatchObject({ error: { code: 'bulkEvent.refused' } });
    expect((await core.must('member.get', { id: member })).events).toHaveLength(1);
    expect(await core.must('bulkEvent.record', { ...deed, ids: [member] })).toEqual({ recorded: 1 });
    expect((await core.must('member.get', { id: member })).events).toHaveLength(2);
  });
});

describe('rows pasted from Excel', () => {
  test('fill what they name, leave blanks alone, and put the doubtful to the person', async () => {
    const sure = await add({ fullName: 'Đinh Văn Dán', bornOn: '1965-03-04', homeTown: 'Hà Nội' });
    await add({ fullName: 'Đinh Thị Nghi' });
    const text = [
      'Họ và tên\tNgày sinh\tQuê quán\tĐiện thoại\tGhi gì đó',
      'ĐINH VĂN DÁN\t04/03/1965\t\t0912000111\tx',
      'Đinh Thị Nghi\t\tHuế\t\t',
      'Không Có Ai\t01/01/1950\tHuế\t\t',
      'Đinh Văn Dán\t31/02/1965\t\t\t',
    ].join('\n');
    const preview = await core.must('paste.preview', { text });
    expect(preview.rows.map((r) => r.outcome)).toEqual(['changed', 'doubtful', 'unknown', 'bad']);
    expect(preview.rows[0]?.changes.map((c) => c.label)).toContain('Điện thoại');
    expect(preview.columns.at(-1)).toEqual({ header: 'Ghi gì đó', label: null });
    expect(await core.must('paste.apply', { text, rows: [1], ground: 'Danh sách gửi lên' })).toEqual({
      changed: 1,
    });
    const after = (await core.must('member.get', { id: sure })).record;
    expect([after.phone, after.homeTown]).toEqual(['0912000111', 'Hà Nội']);
  });

  test('are refused without a line of headers, and cannot give one card to two', async () => {
    expect(await core.call('paste.preview', { text: 'An\t1\nBình\t2' })).toMatchObject({
      error: { code: 'paste.no-header' },
    });
    await add({ fullName: 'Mã Có Thẻ', cardNumber: '44556677' });
    await add({ fullName: 'Mã Không Thẻ', bornOn: '1970-02-02', phone: '1' });
    const text = 'Họ và tên\tNgày sinh\tSố thẻ cũ\nMã Không Thẻ\t02/02/1970\t44556677';
    expect(await core.must('paste.apply', { text, rows: [1], ground: 'Danh sách' })).toEqual({ changed: 1 });
  });
});

describe('two records of one person', () => {
  test('are found with their reasons, and two people stay two once that is said', async () => {
    const a = await add({ fullName: 'Nông Thị Trùng', bornOn: '1980-05-06' });
    const b = await add({ fullName: 'NÔNG THỊ TRÙNG', bornOn: '1980-05-06' });
    const pairs = async () =>
      (await core.must('duplicate.list', {})).pairs.map((p) => [p.first.id, p.second.id]);
    expect(await pairs()).toContainEqual([a, b]);
    await core.must('duplicate.dismiss', { firstId: b, secondId: a });
    expect(await pairs()).not.toContainEqual([a, b]);
  });

  test('become one: events and belongings go over, the other leaves every list, and the step goes back whole', async () => {
    const keep = await add({ fullName: 'Vi Văn Gộp', bornOn: '1975-01-01' });
    const drop = await add({ fullName: 'Vi Văn Gộp', bornOn: '1975-01-01', phone: '0988' });
    await record(keep, 'admitted', '2000-02-03', { orgId: rootOrgId });
    await record(drop, 'admitted', '2000-02-03', { orgId: rootOrgId });
    await record(drop, 'recognised', '2001-02-03', {});
    const merge = { keepId: keep, dropId: drop, take: ['phone' as const], events: null };
    const preview = await core.must('duplicate.previewMerge', merge);
    expect(preview.events.map((e) => e.already)).toEqual([true, false]);
    expect(preview.refusal).toBeNull();
    const total = (await core.must('member.page', { offset: 0, limit: 1 })).total;
    await core.must('duplicate.merge', { ...merge, ground: 'Nhập hai lần' });
    const kept = await core.must('member.get', { id: keep });
    expect([kept.state.status, kept.record.phone]).toEqual(['official', '0988']);
    expect((await core.must('member.page', { search: 'vi van gop', offset: 0, limit: 9 })).total).toBe(
      total - 1,
    );
    expect(await ask({ search: 'vi van gop' })).toEqual(['Vi Văn Gộp']);

    await undo();
    expect(await ask({ search: 'vi van gop' })).toEqual(['Vi Văn Gộp', 'Vi Văn Gộp']);
    const back = await core.must('member.get', { id: drop });
    expect([back.state.status, back.events.filter((e) => e.withdrawnReason === null).length]).toEqual([
      'official',
      2,
    ]);
    expect((await core.must('member.get', { id: keep })).state.status).toBe('probationary');
  });

  test('are not merged into a life that the rules forbid', async () => {
    const keep = await add({ fullName: 'Vi Thị Sai' });
    const drop = await add({ fullName: 'Vi Thị Sai' });
    await record(keep, 'admitted', '2000-02-03', { orgId: rootOrgId });
    await record(keep, 'died', '2001-01-01', { cause: '' });
    await record(drop, 'admitted', '2005-02-03', { orgId: rootOrgId });
    const merge = { keepId: keep, dropId: drop, take: [], events: null };
    expect((await core.must('duplicate.previewMerge', merge)).refusal?.citation).toBeTruthy();
    expect(await core.call('duplicate.merge', { ...merge, ground: 'Nhập hai lần' })).toMatchObject({
      error: { code: 'merge.refused' },
    });
  });
});

test('the layout of the list is kept and goes back to the first one', async () => {
  const layout = { columns: [{ id: 'fullName', width: 300 }], frozen: 2, rowHeight: 'high' as const };
  await core.must('list.saveLayout', { list: 'members', layout });
  expect(await core.must('list.layout', { list: 'members' })).toEqual(layout);
  await core.must('list.saveLayout', { list: 'members', layout: null });
  expect(await core.must('list.layout', { list: 'members' })).toBeNull();
});
