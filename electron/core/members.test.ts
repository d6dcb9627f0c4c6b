import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyMemberRecord, type MemberRecord } from '../../shared/entities/member.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
const ids: Record<string, number> = {};

const people: readonly Partial<MemberRecord>[] = [
  { fullName: 'Nguyễn Văn Hòa', sex: 'Nam', cardNumber: '12345678', citizenId: '001075012345' },
  { fullName: 'Nguyễn Thị Hoa', sex: 'Nữ' },
  { fullName: 'Đỗ Thúy Ân', sex: 'Nữ' },
  { fullName: 'Lê Văn Ánh', sex: 'Nam' },
  { fullName: "H'Hen Niê", sex: 'Nữ' },
  { fullName: 'Trần Đức An', sex: 'Nam' },
];

beforeAll(async () => {
  core = openCore();
  await createRegister(core);
  for (const person of people) {
    const { id } = await core.must('member.add', { record: { ...emptyMemberRecord(), ...person } });
    ids[person.fullName ?? ''] = id;
  }
});
afterAll(() => core.close());

const names = async (search: string) =>
  (await core.must('member.page', { search, offset: 0, limit: 50 })).rows.map((r) => r.record.fullName);

describe('The list of members', () => {
  test('stands in the order of tên, then họ, then đệm', async () => {
    expect(await names('')).toEqual([
      'Trần Đức An',
      'Lê Văn Ánh',
      'Đỗ Thúy Ân',
      'Nguyễn Thị Hoa',
      'Nguyễn Văn Hòa',
      "H'Hen Niê",
    ]);
  });

  test.each([
    ['hoa', ['Nguyễn Thị Hoa', 'Nguyễn Văn Hòa'], 'without diacritics both are found'],
    ['hòa', ['Nguyễn Văn Hòa'], 'with diacritics only the exact tone'],
    ['hoà', ['Nguyễn Văn Hòa'], 'wherever the tone mark is placed'],
    ['do thuy', ['Đỗ Thúy Ân'], 'đ is found under d'],
    ['an do', ['Đỗ Thúy Ân'], 'words in any order'],
    ['h’hen', ["H'Hen Niê"], 'whatever apostrophe was typed'],
    ['5678', ['Nguyễn Văn Hòa'], 'by the last digits of the card'],
    ['guy', [], 'a word is found from its beginning only'],
    ['%', [], 'signs have no hidden meaning'],
  ])('searching "%s" finds %j: %s', async (typed, found) => expect(await names(typed)).toEqual(found));

  test('narrows letter by letter to the same as typing at once', async () => {
    for (const typed of ['n', 'ng', 'ngu', 'nguy', 'nguye', 'nguyen t', 'nguyen th', 'nguyen'])
      await names(typed);
    expect(await names('nguyen thi')).toEqual(['Nguyễn Thị Hoa']);
    expect(await names('nguyen')).toEqual(['Nguyễn Thị Hoa', 'Nguyễn Văn Hòa']);
  });

  test('gives a window of rows and the counts of all', async () => {
    const page = await core.must('member.page', { sex: 'Nữ', offset: 1, limit: 1 });
    expect([page.found, page.total, page.rows.length]).toEqual([3, 6, 1]);
  });
});

describe('A record', () => {
  test('is not overwritten by a form that was opened before another saved', async () => {
    const id = ids["H'Hen Niê"] ?? 0;
    const { version, record } = await core.must('member.get', { id });
    await core.must('member.update', { id, version, record: { ...record, phone: '0912' } });
    const late = await core.call('member.update', { id, version, record: { ...record, phone: '0999' } });
    expect(late).toMatchObject({ ok: false, error: { code: 'member.changed-meanwhile' } });
    expect((await core.must('member.get', { id })).record.phone).toBe('0912');
  });

  test('tells in its history who changed which field from what to what', async () => {
    const id = ids['Lê Văn Ánh'] ?? 0;
    const { version, record } = await core.must('member.get', { id });
    await core.must('member.update', {
      id,
      version,
      record: { ...record, homeTown: 'xã Di Linh, Lâm Đồng' },
    });
    expect(await core.must('member.history', { id })).toMatchObject([
      {
        field: 'Quê quán',
        before: '',
        after: 'xã Di Linh, Lâm Đồng',
        actor: 'Nguyễn Văn Thư',
        reason: 'Sửa hồ sơ',
      },
    ]);
  });

  test('is found under its new name as soon as it is saved', async () => {
    const id = ids['Đỗ Thúy Ân'] ?? 0;
    await names('do thuy');
    const { version, record } = await core.must('member.get', { id });
    await core.must('member.update', {
      id,
      version,
      record: { ...record, fullName: 'Đỗ Thúy Ngần' },
      how: { kind: 'correction', ground: 'Theo giấy khai sinh' },
    });
    expect(await names('ngan')).toEqual(['Đỗ Thúy Ngần']);
    expect(await names('thuy an')).toEqual([]);
  });

  test('takes a picture, and refuses what is none', async () => {
    const id = ids['Trần Đức An'] ?? 0;
    const png = join(core.folder, 'anh.png');
    writeFileSync(png, Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]));
    const text = join(core.folder, 'anh.jpg');
    writeFileSync(text, 'không phải ảnh');
    const unreadable = { error: { code: 'member.photo-unreadable' } };
    expect(await core.call('member.pickedPhoto', { token: text })).toMatchObject(unreadable);
    const { bytes } = await core.must('member.pickedPhoto', { token: png });
    await core.must('member.setPhoto', { id, photo: { bytes, width: 354, height: 472 } });
    expect((await core.must('member.photo', { id }))?.mime).toBe('image/png');
    const noPicture = { bytes: new Uint8Array([1, 2, 3]), width: 3, height: 4 };
    expect(await core.call('member.setPhoto', { id, photo: noPicture })).toMatchObject(unreadable);
    await core.must('member.setPhoto', { id, photo: null });
    expect(await core.must('member.photo', { id })).toBeNull();
  });
});

test('The ledger and the change log cannot be rewritten even by SQL', () => {
  const handle = core.state.session?.db.handle;
  expect(() => handle?.exec('DELETE FROM audit')).toThrow('audit_never_deleted');
  expect(() => handle?.exec("UPDATE audit SET actor = 'x'")).toThrow('audit_never_changed');
});
