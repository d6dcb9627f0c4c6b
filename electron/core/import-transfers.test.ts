/** Lists of who left and who came, as real workbooks, and what the transfers and the book 10-SHĐ say afterwards. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EventListDesk, type ListRows, openEventListDesk } from './testing/event-list-desk.ts';

let desk: EventListDesk;
beforeAll(async () => {
  desk = await openEventListDesk();
});
afterAll(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

describe('lists of transfers', () => {
  const out: ListRows = [
    ['DANH SÁCH ĐẢNG VIÊN CHUYỂN SINH HOẠT ĐẢNG ĐI'],
    ['TT', 'Họ và tên', 'Ngày sinh', 'Ngày chuyển', 'Nơi chuyển đến', 'Số giấy giới thiệu', 'Loại giấy'],
    [1, 'Nguyễn Văn An', '20/5/1955', '05/01/2026', 'Đảng bộ phường Sông Mơ', '11', '10 ô'],
    [2, 'Trần Thị Bình', '08/3/1960', '06/01/2026', 'Chi bộ 2', '12', ''],
    [3, 'Lê Cường', '02/9/1998', '08/01/2026', 'Đảng bộ phường Đồi Thông', '13', ''],
  ];
  test('go out of the books, or only to another branch of this register, with their papers and in 10-SHĐ', async () => {
    const { kind, done, said } = await desk.bring(out);
    expect([kind, done?.events]).toEqual(['transfersOut', { transferredOut: 3 }]);
    expect(said.join('\n')).toContain('"Đảng bộ phường Sông Mơ" không có trong sổ');
    expect((await desk.core.must('member.get', { id: desk.an })).state.status).toBe('transferredOut');
    expect((await desk.core.must('member.get', { id: desk.binh })).state.orgId).toBe(desk.branch2);
    const tab = async (name: 'out' | 'internal') =>
      (
        await desk.core.must('transfer.page', {
          tab: name,
          shown: '',
          search: '',
          offset: 0,
          limit: 10,
        })
      ).rows.map(({ fullName, transfer: t }) => [
        fullName,
        t.state,
        t.kind,
        t.paperNumber,
        t.fromName,
        t.toName,
      ]);
    expect(await tab('out')).toEqual([
      ['Nguyễn Văn An', 'left', 'finalBeyond', '11', 'Chi bộ 1', 'Đảng bộ phường Sông Mơ'],
    ]);
    expect(await tab('internal')).toEqual([
      ['Trần Thị Bình', 'received', 'finalWithin', '12', 'Chi bộ 1', 'Chi bộ 2'],
    ]);
    const counts = await desk.core.must('transfer.counts', { from: '2026-01-01', to: '2026-12-31' });
    expect(counts.out.total).toBe(2);
  });
  test('doubles nothing the second time', () => desk.againNothing(out));

  const into: ListRows = [
    ['DANH SÁCH ĐẢNG VIÊN CHUYỂN SINH HOẠT ĐẢNG ĐẾN'],
    [
      'TT',
      'Họ và tên',
      'Ngày sinh',
      'Ngày vào Đảng',
      'Ngày chính thức',
      'Ngày tiếp nhận',
      'Nơi chuyển đi',
      'Loại giấy',
    ],
    [
      1,
      'Vũ Văn Đến',
      '03/4/1975',
      '01/7/2001',
      '01/7/2002',
      '10/3/2026',
      'Đảng bộ xã Hòa Bình',
      'ngoài tỉnh',
    ],
    [2, 'Nguyễn Văn An', '20/5/1955', '', '', '11/4/2026', 'Đảng bộ phường Sông Mơ', ''],
    [3, 'Không Ngày Vào', '03/4/1976', '', '', '10/3/2026', 'Đảng bộ xã Hòa Bình', ''],
  ];
  test('enter who is new with the life before, take back who had left, refuse who has no admission (294-QĐ/TW, 6.3)', async () => {
    const { kind, done, said, plan } = await desk.bring(into);
    expect([kind, done?.events]).toEqual(['transfersIn', { admitted: 1, recognised: 1, received: 2 }]);
    expect(plan.counts).toEqual({ new: 1, changed: 1, same: 0, leftOut: 1 });
    expect(said.join('\n')).toContain('Ghi ngày kết nạp (ở nơi cũ) trước rồi mới tiếp nhận.');
    const { rows } = await desk.core.must('transfer.page', {
      tab: 'in',
      shown: '',
      search: '',
      offset: 0,
      limit: 10,
    });
    expect(
      rows.map(({ fullName, transfer: t }) => [fullName, t.state, t.kind, t.province, t.receivedOn]),
    ).toEqual([['Vũ Văn Đến', 'received', 'finalBeyond', 'other', '2026-03-10']]);
    expect((await desk.core.must('member.get', { id: desk.an })).state).toMatchObject({
      status: 'official',
      orgId: desk.branch1,
    });
    expect(await desk.rowsOf('transfers', '2026-01-01', '2026-12-31')).toHaveLength(4);
  });
  test('doubles nothing the second time', () => desk.againNothing(into));
});
