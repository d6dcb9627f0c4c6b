import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyMemberRecord, type MemberRecord } from '../../shared/entities/member.ts';
import { recordAsOf } from '../../shared/rules/record-as-of.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
beforeAll(async () => {
  core = openCore();
  await createRegister(core);
});
afterAll(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

const add = async (record: Partial<MemberRecord>) =>
  (await core.must('member.add', { record: { ...emptyMemberRecord(), fullName: 'Lê Thị Mận', ...record } }))
    .id;
const get = (id: number) => core.must('member.get', { id });
const change = { kind: 'change', effectiveOn: '2024-09-15' } as const;
const correction = { kind: 'correction', ground: 'Theo giấy khai sinh gốc' } as const;
/** Saves what `part` says over the record as it is opened. */
async function save(
  id: number,
  part: Partial<MemberRecord>,
  how: Parameters<typeof core.call<'member.update'>>[1]['how'] = null,
) {
  const { version, record } = await get(id);
  return core.call('member.update', { id, version, record: { ...record, ...part }, how });
}

describe('HD 06-HD/TW 2025, mục 8 and 9: corrections and changes', () => {
  test('what was blank is filled in without a word', async () => {
    const id = await add({});
    expect(await save(id, { occupation: 'Công chức' })).toMatchObject({ ok: true });
    expect((await get(id)).events).toEqual([]);
  });

  test('what takes the place of something is refused until it is said how', async () => {
    const id = await add({ occupation: 'Công chức' });
    expect(await save(id, { occupation: 'Hưu trí' })).toMatchObject({
      error: { code: 'record.how-needed', params: { fields: 'Nghề nghiệp hiện nay' } },
    });
    expect((await get(id)).record.occupation).toBe('Công chức');
  });

  test('a correction is no event, and its ground stands in the log', async () => {
    const id = await add({ bornOn: '1960' });
    expect(await save(id, { bornOn: '1961' }, correction)).toMatchObject({ ok: true });
    expect((await get(id)).events).toEqual([]);
    expect(await core.must('member.history', { id })).toMatchObject([
      {
        field: 'Ngày sinh',
        before: '1960',
        after: '1961',
        reason: 'Đính chính hồ sơ: Theo giấy khai sinh gốc',
      },
    ]);
  });

  test('a change is one event with both values, and the older day reads the older value', async () => {
    const id = await add({ occupation: 'Công chức', workplace: 'Ủy ban xã' });
    expect(await save(id, { occupation: 'Hưu trí', workplace: '' }, change)).toMatchObject({ ok: true });
    const { record, events } = await get(id);
    expect(events).toMatchObject([
      {
        kind: 'detailsChanged',
        effectiveOn: '2024-09-15',
        payload: {
          changes: [
            { field: 'occupation', before: 'Công chức', after: 'Hưu trí' },
            { field: 'workplace', before: 'Ủy ban xã', after: '' },
          ],
        },
      },
    ]);
    expect(record.occupation).toBe('Hưu trí');
    expect(recordAsOf(record, events, '2024-09-14')).toMatchObject({
      occupation: 'Công chức',
      workplace: 'Ủy ban xã',
    });
  });

  test.each([
    ['a birth date', { bornOn: '1961' }, change, 'record.correction-only'],
    ['a name without a decision', { fullName: 'Lê Thị Mai' }, change, 'record.correction-only'],
    [
      'a day to come',
      { occupation: 'Hưu trí' },
      { ...change, effectiveOn: '2027-01-01' },
      'record.change-in-future',
    ],
  ] as const)('%s does not change: nothing is half saved', async (_title, part, how, code) => {
    const id = await add({ occupation: 'Công chức', bornOn: '1960' });
    expect(await save(id, part, how)).toMatchObject({ error: { code } });
    expect(await get(id)).toMatchObject({ events: [], version: 1 });
  });

  test('a change before a later one of the same field is refused, with its day', async () => {
    const id = await add({ occupation: 'Công chức' });
    await save(id, { occupation: 'Hưu trí' }, change);
    expect(await save(id, { occupation: 'Nông dân' }, { ...change, effectiveOn: '2020' })).toMatchObject({
      error: { code: 'record.change-before-later', params: { later: '15/09/2024' } },
    });
  });

  test('withdrawing a change puts the value back, but not under a later one', async () => {
    const id = await add({ occupation: 'Công chức' });
    await save(id, { occupation: 'Hưu trí' }, change);
    await save(id, { occupation: 'Nông dân' }, { ...change, effectiveOn: '2025-01-01' });
    const [first, second] = (await get(id)).events;
    const reason = 'Ghi nhầm người';
    expect(await core.call('event.withdraw', { id: first?.id ?? 0, reason })).toMatchObject({
      error: { code: 'record.later-change' },
    });
    await core.must('event.withdraw', { id: second?.id ?? 0, reason });
    expect((await get(id)).record.occupation).toBe('Hưu trí');
    await core.must('event.withdraw', { id: first?.id ?? 0, reason });
    expect((await get(id)).record.occupation).toBe('Công chức');
  });
});

describe('Numbers that are masked and held', () => {
  const citizenId = '001060012345';

  test('a record is opened with its numbers masked, and saved as it is keeps them', async () => {
    const id = await add({ citizenId, cardNumber: citizenId });
    const { record } = await get(id);
    expect([record.citizenId, record.cardNumber]).toEqual(['001•••345', '001•••345']);
    expect(await save(id, { otherName: 'Mận' })).toMatchObject({ ok: true });
    const shown = await core.must('record.reveal', {
      memberId: id,
      field: 'citizenId',
      reason: 'Đối chiếu thẻ',
    });
    expect(shown.value).toBe(citizenId);
    expect(await core.must('member.history', { id })).toMatchObject([
      { kind: 'seen', field: 'Số căn cước', reason: 'Đối chiếu thẻ', actor: 'Nguyễn Văn Thư' },
      { kind: 'changed', field: 'Tên gọi khác' },
    ]);
  });

  test('a mask that was typed into is refused', async () => {
    const id = await add({ citizenId: '001060099999' });
    expect(await save(id, { citizenId: '001•••998' })).toMatchObject({
      error: { code: 'record.mask-edited' },
    });
  });

  test('a look without a reason is refused', async () => {
    const id = await add({ citizenId: '001060077777' });
    expect(
      await core.call('record.reveal', { memberId: id, field: 'citizenId', reason: '  ' }),
    ).toMatchObject({
      ok: false,
    });
  });

  test('the log shows a corrected number masked', async () => {
    const id = await add({ citizenId: '001060055555' });
    await save(id, { citizenId: '001060055556' }, correction);
    expect(await core.must('member.history', { id })).toMatchObject([
      { before: '001•••555', after: '001•••556' },
    ]);
  });

  test.each([
    ['cardNumber', '87654321', '87654321'],
    ['profileNumber', '000777 HN', '000777hn'],
  ] as const)('%s of another member is refused with his name', async (field, held, typed) => {
    const holder = await add({ fullName: 'Đinh Văn Giữ', [field]: held });
    const code = { error: { code: 'record.number-held', params: { name: 'Đinh Văn Giữ' } } };
    const id = await add({});
    expect(await save(id, { [field]: typed })).toMatchObject(code);
    const record = { ...emptyMemberRecord(), fullName: 'Người Khác', [field]: typed };
    expect(await core.call('member.add', { record })).toMatchObject(code);
    const check = await core.must('record.check', { memberId: id, record });
    expect(check.holders).toEqual([{ field, memberId: holder, name: 'Đinh Văn Giữ', refused: true }]);
  });

  test('the CCCD of another is a doubt only', async () => {
    await add({ fullName: 'Đinh Văn Giữ', citizenId: '001060011111' });
    const id = await add({});
    expect(await save(id, { citizenId: '001060011111' })).toMatchObject({ ok: true });
    const { record } = await get(id);
    const check = await core.must('record.check', { memberId: id, record });
    expect(check.holders).toMatchObject([{ field: 'citizenId', refused: false }]);
  });

  test('a number hidden behind its mask is still doubted', async () => {
    const id = await add({ citizenId: '001061012345', bornOn: '1970', sex: 'Nam' });
    const { record } = await get(id);
    const { warnings } = await core.must('record.check', { memberId: id, record });
    expect(warnings).toMatchObject([{ field: 'citizenId', rule: expect.stringContaining('1961') }]);
  });
});

describe('The repeating items', () => {
  const saveItem = (
    memberId: number,
    values: Record<string, string>,
    id: number | null = null,
    version = 0,
  ) => core.call('record.saveItem', { memberId, item: { id, kind: 'family', values }, version });
  const wife = { relation: 'Vợ', name: 'Trần Thị Mơ', bornOn: '1962' };

  test('a row is added, mended, taken away, and the log tells of all three', async () => {
    const memberId = await add({});
    await saveItem(memberId, wife);
    const [row] = (await core.must('record.items', { memberId })).items;
    expect(row).toMatchObject({ kind: 'family', version: 1, values: { ...wife, address: '' } });
    await saveItem(memberId, { ...wife, name: 'Trần Thị  Mai' }, row?.id ?? 0, 1);
    await core.must('record.dropItem', { id: row?.id ?? 0, version: 2 });
    expect((await core.must('record.items', { memberId })).items).toEqual([]);
    expect(await core.must('member.history', { id: memberId })).toMatchObject([
      {
        field: 'Quan hệ gia đình',
        before: 'Vợ, Trần Thị Mai',
        after: '',
        reason: expect.stringContaining('Xóa'),
      },
      { before: 'Vợ, Trần Thị Mơ', after: 'Vợ, Trần Thị Mai' },
      { before: '', after: 'Vợ, Trần Thị Mơ' },
    ]);
  });

  test('two windows cannot mend one row over each other', async () => {
    const memberId = await add({});
    await saveItem(memberId, wife);
    const [row] = (await core.must('record.items', { memberId })).items;
    await saveItem(memberId, { ...wife, name: 'Một' }, row?.id ?? 0, 1);
    expect(await saveItem(memberId, { ...wife, name: 'Hai' }, row?.id ?? 0, 1)).toMatchObject({
      error: { code: 'record.item-changed-meanwhile' },
    });
    expect(await core.call('record.dropItem', { id: row?.id ?? 0, version: 1 })).toMatchObject({ ok: false });
  });

  test('a row with an impossible date is refused with its column', async () => {
    const memberId = await add({});
    expect(await saveItem(memberId, { ...wife, bornOn: '1962-02-30' })).toMatchObject({
      error: { code: 'record.item-invalid', params: { column: 'Năm sinh' } },
    });
  });

  test('rows stand in the order of their first day, the undated last', async () => {
    const memberId = await add({});
    for (const [from, work] of [
      ['', 'c'],
      ['1990', 'b'],
      ['1985-06', 'a'],
    ] as const)
      await core.must('record.saveItem', {
        memberId,
        item: { id: null, kind: 'career', values: { from, work } },
      });
    const { items } = await core.must('record.items', { memberId });
    expect(items.map((i) => i.values.work)).toEqual(['a', 'b', 'c']);
  });

  test('what is very sensitive is handed out for a reason only, and the log does not repeat it', async () => {
    const memberId = await add({});
    const values = { form: 'Khác', detail: 'Điều rất riêng' };
    if (core.state.session) core.state.session.restricted.open = true;
    await core.must('record.saveItem', { memberId, item: { id: null, kind: 'history', values } });
    expect(await core.must('record.items', { memberId })).toEqual({
      items: [],
      hidden: { history: 1 },
      tierOpen: true,
    });
    const rows = await core.must('record.revealItems', {
      memberId,
      kind: 'history',
      reason: 'Thẩm tra lý lịch',
    });
    expect(rows).toMatchObject([{ values }]);
    expect(JSON.stringify(await core.must('member.history', { id: memberId }))).not.toContain('rất riêng');
  });
});
