import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BookCode, BookRequest } from '../../shared/entities/book.ts';
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord, type MemberRecord } from '../../shared/entities/member.ts';
import type { OpSent } from '../../shared/ipc/contract.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
let root: number;
let one: number;
let two: number;
let an: number;
let binh: number;

const add = async (record: Partial<MemberRecord>) =>
  (await core.must('member.add', { record: { ...emptyMemberRecord(), ...record } })).id;
const record = (memberId: number, kind: OpSent<'event.record'>['kind'], effectiveOn: string, payload = {}) =>
  core.must('event.record', { memberId, kind, effectiveOn, payload, decision: noDecision, note: '' });
const found = async (name: string) =>
  (
    await core.must('organisation.found', {
      parentId: root,
      type: 'branch',
      name,
      code: '',
      effectiveOn: '2000-01-01',
      decision: '',
    })
  ).id;

const ask = (book: BookCode, asOf: string, orgId = root, from = ''): BookRequest => ({
  book,
  orgId,
  from,
  asOf,
});
const rowsOf = async (request: BookRequest) =>
  (await core.must('book.page', { source: { kind: 'live', request }, offset: 0, limit: 100 })).rows;
const headOf = (request: BookRequest) => core.must('book.head', { source: { kind: 'live', request } });
const yearEnd = '2024-12-31';

beforeAll(async () => {
  core = openCore();
  root = (await createRegister(core)).info.rootOrgId;
  one = await found('Chi bộ 1');
  two = await found('Chi bộ 2');
  binh = await add({ fullName: 'Trần Thị Bình', bornOn: '1980-02', profileNumber: '000002 HN' });
  an = await add({ fullName: 'Nguyễn Văn An', bornOn: '1970-05-19', homeTown: 'Hà Nam' });
  await record(an, 'admitted', '2000-03-02', { orgId: one });
  await record(an, 'recognised', '2001-03-02');
  await record(binh, 'admitted', '2024-02-03', { orgId: one });
});
afterAll(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

describe('Sổ danh sách đảng viên, mẫu 7-HSĐV', () => {
  test('rows stand in the order of coming, four lines to a cell at most as the record has them', async () => {
    const rows = await rowsOf(ask('members', yearEnd));
    expect(rows.map((r) => r.memberId)).toEqual([an, binh]);
    expect(rows[0]?.cells).toHaveLength(13);
    expect(rows[0]?.cells[0]).toBe('Nguyễn Văn An\n19/05/1970');
    expect(rows[0]?.cells[5]).toBe('02/03/2000\n02/03/2001');
  });

  test('the sentence of figures says its day and its parts', async () => {
    const { base, tally } = await headOf(ask('members', yearEnd));
    expect(base).toContain('2 đảng viên tính đến 31/12/2024, gồm 1 chính thức, 1 dự bị.');
    expect(tally).toMatchObject({ rows: 2, official: 1, probationary: 1 });
  });

  test('the book of a past date is unchanged after later events', async () => {
    const codes = ['members', 'present', 'probationary', 'exempt', 'residence'] as const;
    const before = await Promise.all(codes.map((code) => rowsOf(ask(code, yearEnd))));
    const heads = await Promise.all(codes.map(async (code) => (await headOf(ask(code, yearEnd))).base));
    await record(binh, 'recognised', '2025-02-03');
    await record(an, 'transferredOut', '2025-06-01', {
      destination: 'Chi bộ 2',
      scope: 'internal',
      toOrgId: two,
    });
    await record(an, 'exempted', '2025-07-01', { reason: 'oldAge' });
    await record(binh, 'detailsChanged', '2025-08-01', {
      changes: [{ field: 'occupation', before: '', after: 'Giáo viên' }],
    });
    await record(binh, 'residenceIntroduced', '2025-09-01', { place: 'Khu phố 3' });
    await record(binh, 'died', '2026-01-15', { cause: 'Bệnh' });
    expect(await Promise.all(codes.map((code) => rowsOf(ask(code, yearEnd))))).toEqual(before);
    expect(await Promise.all(codes.map(async (c) => (await headOf(ask(c, yearEnd))).base))).toEqual(heads);
    // … while the book of today shows them.
    const today = await rowsOf(ask('members', '2026-11-22'));
    expect(today.find((r) => r.memberId === binh)?.cells[10]).toBe('15/01/2026\nBệnh');
  });

  test('who moved between branches stands in both books, in his own place, and once in the book of the parent', async () => {
    expect((await rowsOf(ask('members', '2026-11-22', one))).map((r) => r.memberId)).toEqual([an, binh]);
    expect((await rowsOf(ask('members', '2026-11-22', two))).map((r) => r.memberId)).toEqual([an]);
    expect((await rowsOf(ask('members', '2026-11-22'))).map((r) => r.memberId)).toEqual([an, binh]);
    expect((await rowsOf(ask('present', '2026-11-22', one))).length).toBe(0);
  });
});

describe('Biến động', () => {
  const movement = (orgId: number, from: string, asOf: string) =>
    core.must('book.movement', { request: ask('movement', asOf, orgId, from) });

  test('opening + in − out = closing, and a move between branches nets to zero at the parent', async () => {
    const whole = await movement(root, '2025-01-01', '2025-12-31');
    expect(whole).toMatchObject({ opening: 2, closing: 2, moves: {}, proved: true });
    const first = await movement(one, '2025-01-01', '2025-12-31');
    expect(first).toMatchObject({ opening: 2, closing: 1, moves: { insideOut: 1 }, proved: true });
    const second = await movement(two, '2025-01-01', '2025-12-31');
    expect(second).toMatchObject({ opening: 0, closing: 1, moves: { insideIn: 1 }, proved: true });
  });

  test('each way in and out has its line and its people', async () => {
    const all = await movement(root, '2000-01-01', '2026-11-22');
    expect(all).toMatchObject({ opening: 0, closing: 1, moves: { admitted: 2, died: 1 }, proved: true });
    const people = await rowsOf(ask('movement', '2026-11-22', root, '2000-01-01'));
    expect(people.map((r) => [r.memberId, r.cells[4]])).toEqual([
      [an, 'Kết nạp'],
      [binh, 'Kết nạp'],
      [binh, 'Từ trần'],
    ]);
  });
});

describe('Books of a period', () => {
  test('mẫu 10-SHĐ counts lượt, and at the parent no move between its own branches', async () => {
    const from = '2025-01-01';
    expect(await rowsOf(ask('transfers', '2025-12-31', root, from))).toEqual([]);
    const branch = await rowsOf(ask('transfers', '2025-12-31', one, from));
    expect(branch).toHaveLength(1);
    expect(branch[0]?.cells.slice(5, 7)).toEqual(['Chi bộ 2', 'Chi bộ 1']);
  });

  test('an event known to the year only stands in the book of that year', async () => {
    const chi = await add({ fullName: 'Lê Văn Chi' });
    await record(chi, 'admitted', '1990', { orgId: two });
    await record(chi, 'recognised', '1991');
    await record(chi, 'commended', '2019', { form: 'praise', title: 'Làm tốt' });
    const rows = await rowsOf(ask('commendations', '2019-12-31', root, '2019-01-01'));
    expect(rows.map((r) => r.memberId)).toEqual([chi]);
    expect(await rowsOf(ask('commendations', '2019-12-31', root, '2019-02-01'))).toEqual([]);
  });

  test('a beginning after the end is refused before anything is asked', async () => {
    expect(
      await core.call('book.movement', { request: ask('movement', '2019-12-31', root, '2020-01-01') }),
    ).toMatchObject({ ok: false });
  });
});
