/** The book of members as offices keep it (mẫu 7-HSĐV), with who came, left and died; and an import taken back. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { paperNumberHolder } from '../../db/repo/transfer.ts';
import { type EventListDesk, type ListRows, openEventListDesk } from './testing/event-list-desk.ts';

let desk: EventListDesk;
beforeEach(async () => {
  desk = await openEventListDesk();
});
afterEach(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

const book: ListRows = [
  ['SỔ DANH SÁCH ĐẢNG VIÊN'],
  [
    'Số TT',
    'Họ và tên',
    'Ngày sinh',
    'Ngày vào Đảng',
    'Ngày chính thức',
    'Ngày chuyển đi, đến ĐBCS nào',
    'Ngày chuyển đến, từ ĐBCS nào',
    'Ngày từ trần, lý do',
    'Ngày ra khỏi Đảng, hình thức',
    'Huy hiệu 30 năm',
  ],
  [
    1,
    'Đỗ Thị Ở',
    '01/01/1960',
    '01/7/1985',
    '01/7/1986',
    '',
    '05/5/2010, Đảng bộ xã Hòa Bình',
    '',
    '',
    '02/9/2015',
  ],
  [2, 'Ngô Văn Đi', '01/01/1961', '01/7/1985', '01/7/1986', '12/3/2015, Đảng bộ xã Tân Lập', '', '', '', ''],
  [3, 'Bùi Thị Mất', '01/01/1940', '01/7/1965', '01/7/1966', '', '', '20/11/2018, tuổi cao', '', ''],
  [4, 'Lý Văn Ra', '01/01/1962', '01/7/1985', '01/7/1986', '', '', '', '10/10/2012, xóa tên', ''],
  [5, 'Hà Thị Chữ', '01/01/1963', '01/7/1985', '01/7/1986', 'Đảng bộ xã Tân Lập', '', '', '', 'x'],
];

test('columns 10 to 13 stand in the books of who came, left, died and was struck off, on their days', async () => {
  const { kind, plan, done, said } = await desk.bring(book);
  expect(kind).toBe('members');
  expect(plan.counts).toEqual({ new: 5, changed: 0, same: 0, leftOut: 0 });
  expect(done?.events).toMatchObject({
    received: 1,
    transferredOut: 1,
    died: 1,
    removed: 1,
    badgeAwarded: 1,
  });
  const stateOf = async (name: string) => (await desk.core.must('member.get', { id: desk.idOf(name) })).state;
  expect(await stateOf('Đỗ Thị Ở')).toMatchObject({
    status: 'official',
    orgId: desk.branch1,
    badgeLevel: 30,
  });
  expect(await stateOf('Ngô Văn Đi')).toMatchObject({ status: 'transferredOut', leftOn: '2015-03-12' });
  expect(await stateOf('Bùi Thị Mất')).toMatchObject({ status: 'died', leftOn: '2018-11-20' });
  expect(await stateOf('Lý Văn Ra')).toMatchObject({ status: 'struckOff', leftOn: '2012-10-10' });
  expect(await stateOf('Hà Thị Chữ')).toMatchObject({ status: 'official', orgId: desk.branch1 });
  const [, , enrolled] = await desk.eventsOf(desk.idOf('Hà Thị Chữ'));
  const notes = (await desk.eventsOf(desk.idOf('Hà Thị Chữ'))).map((e) => e.note).join(' ');
  expect(enrolled).toBeDefined();
  expect(notes).toContain('Ngày chuyển đi, nơi đến: Đảng bộ xã Tân Lập.');
  expect(said.filter((s) => s.includes('không ghi được thành sự kiện'))).toHaveLength(2);
});

describe('an import of events', () => {
  test('brought in twice changes nothing', async () => {
    await desk.bring(book);
    await desk.againNothing(book, { matches: 'update' });
  });

  test('with a batch that is taken back its papers go too, and their numbers are free again', async () => {
    const { done } = await desk.bring([
      ['DANH SÁCH ĐẢNG VIÊN CHUYỂN SINH HOẠT ĐẢNG ĐI'],
      ['TT', 'Họ và tên', 'Ngày sinh', 'Ngày chuyển', 'Nơi chuyển đến', 'Số giấy giới thiệu', 'Loại giấy'],
      [1, 'Nguyễn Văn An', '20/5/1955', '05/01/2026', 'Đảng bộ phường Sông Mơ', '11', '10 ô'],
    ]);
    const { db } = desk.core.state.session ?? {};
    if (!db || !done) throw new Error('nobody left');
    expect(db.pluck('SELECT count(*) FROM transfer')).toEqual([1]);
    const undone = await desk.core.must('import.undo', { id: done.batchId, reason: 'Nhập nhầm tệp' });
    expect(undone).toMatchObject({ events: 1, keptMembers: 0 });
    expect((await desk.eventsOf(desk.an)).filter((e) => e.kind === 'transferredOut')).toEqual([]);
    expect(paperNumberHolder(db, { number: '11', year: '2026', except: 0 })).toBeUndefined();
  });

  test('carries its batch on every entry, so that the whole batch can be found again', async () => {
    const { done } = await desk.bring(book);
    const batches = desk.core.state.session?.db.all(
      "SELECT DISTINCT batch_id AS id FROM event WHERE member_id > ? AND kind <> ''",
      [desk.cuong],
    );
    expect(batches).toEqual([{ id: done?.batchId }]);
  });
});

test('a list that says only name and level is known for a table, and its namesakes are put to the user', async () => {
  const { kind, said } = await desk.bring([
    ['KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2022'],
    ['TT', 'Họ và tên', 'Mức xếp loại'],
    [1, 'Nguyễn Văn An', 'HTTNV'],
  ]);
  expect(kind).toBe('ratings');
  expect(said.join('\n')).toContain('trùng họ tên với Nguyễn Văn An trong sổ');
});

test('badges listed under headings of their level take it from there; a number held by another is refused (HD 38-HD/BTCTW, 1.4)', async () => {
  const list = (number: string): ListRows => [
    ['DANH SÁCH TRAO TẶNG HUY HIỆU ĐẢNG ĐỢT 02/9/2025'],
    ['TT', 'Họ và tên', 'Ngày sinh', 'Ngày vào Đảng', 'Số Huy hiệu'],
    ['I', 'Huy hiệu 45 năm tuổi Đảng', '', '', ''],
    [1, 'Nguyễn Văn An', '20/5/1955', '03/02/1980', 'HN E1234567'],
    ['II', 'Huy hiệu 40 năm tuổi Đảng', '', '', ''],
    [2, 'Trần Thị Bình', '08/3/1960', '02/3/1985', number],
  ];
  const levels = (await desk.bring(list('HN 1234567'))).plan.rows.map((r) =>
    r.events.map((e) => e.kind === 'badgeAwarded' && e.payload.level),
  );
  expect(levels).toEqual([[45], [40]]);
  const dung = await desk.member({ fullName: 'Mạc Dũng', bornOn: '1958-01-01' }, '1985-02-03', '1986-02-03');
  const held = await desk.bring([
    ['DANH SÁCH TRAO TẶNG HUY HIỆU ĐẢNG ĐỢT 07/11/2025'],
    ['TT', 'Họ và tên', 'Ngày sinh', 'Loại Huy hiệu', 'Số Huy hiệu'],
    [1, 'Mạc Dũng', '01/01/1958', '40', 'HN 1234567'],
  ]);
  expect(held.plan.rows.map((r) => r.why)).toEqual(['error']);
  expect(held.said.join('\n')).toContain('Trần Thị Bình');
  expect(await desk.eventsOf(dung)).toHaveLength(2);
});
