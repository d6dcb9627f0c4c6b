/** Lists of events as real workbooks into a real register, and what its books and figures say of them afterwards. */
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

const badges: ListRows = [
  ['DANH SÁCH ĐẢNG VIÊN ĐƯỢC TẶNG HUY HIỆU ĐẢNG ĐỢT 19/5/2025'],
  ['(Kèm theo Quyết định số 123-QĐ/TU ngày 15/5/2025 của Ban Thường vụ Thành ủy)'],
  ['TT', 'Họ và tên', 'Ngày sinh', 'Ngày vào Đảng', 'Loại Huy hiệu', 'Số Huy hiệu'],
  [1, 'Nguyễn Văn An', '20/5/1955', '03/02/1980', '45 năm', 'HN E1234567'],
  [2, 'Trần Thị Bình', '08/3/1960', '02/3/1985', '40 năm', 'HN 1234567'],
  [3, 'Người Lạ', '01/01/1950', '01/01/1975', '50 năm', 'HN 123456'],
];

describe('a list of badges', () => {
  test('goes into the book 5-HHĐ with the decision and the round that stand once above it', async () => {
    const { kind, plan, done } = await desk.bring(badges);
    expect(kind).toBe('badges');
    expect(plan.rows.map((r) => [r.name, r.outcome, r.why])).toEqual([
      ['Nguyễn Văn An', 'changed', null],
      ['Trần Thị Bình', 'changed', null],
      ['Người Lạ', 'leftOut', 'unknownPerson'],
    ]);
    expect(done?.events).toEqual({ badgeAwarded: 2 });
    expect((await desk.eventsOf(desk.an)).at(-1)).toMatchObject({
      kind: 'badgeAwarded',
      effectiveOn: '2025-05-19',
      decision: { number: '123-QĐ/TU', signedOn: '2025-05-15', authority: 'Ban Thường vụ Thành ủy' },
      payload: { level: 45, round: '19/5', award: 'award', badgeNumber: 'HN E1234567' },
    });
    const book = await desk.rowsOf('badges', '2025-01-01', '2025-12-31');
    expect(book).toHaveLength(2);
    expect(book.join('\n')).toContain('HN E1234567');
  });

  test('doubles nothing the second time', () => desk.againNothing(badges));

  test('says once, at its line, what the title gives to all rows', async () => {
    const { plan } = await desk.plan(badges);
    const told = plan.problems.filter((p) => p.kind === 'title-fact').map((p) => [p.row, p.params.value]);
    expect(told).toEqual([
      [1, '19/5'],
      [1, '19/05/2025'],
      [2, '123-QĐ/TU'],
      [2, '15/05/2025'],
      [2, 'Ban Thường vụ Thành ủy'],
    ]);
  });

  test('refuses the number of another level (HD 38-HD/BTCTW, 1.4) and a number that stands twice', async () => {
    const { said, plan } = await desk.bring([
      ['DANH SÁCH TẶNG HUY HIỆU ĐẢNG ĐỢT 2/9/2026'],
      ['TT', 'Họ và tên', 'Ngày sinh', 'Loại', 'Số Huy hiệu'],
      [1, 'Trần Thị Bình', '08/3/1960', '35 năm', 'HN 1111111'],
    ]);
    expect(plan.rows[0]).toMatchObject({ outcome: 'leftOut', why: 'error' });
    expect(said.join('\n')).toContain('"35 năm" không rõ. Ghi một trong: 30, 40, 45');
  });
});

describe('a list of admissions', () => {
  const list: ListRows = [
    ['DANH SÁCH KẾT NẠP ĐẢNG VIÊN NĂM 2024'],
    ['STT', 'Họ và tên', 'Ngày sinh', 'Ngày kết nạp', 'Ngày chính thức', 'Số QĐ', 'Ngày ký QĐ', 'Chi bộ'],
    [1, 'Phạm Thị Mới', '01/6/2000', '19/5/2024', '19/5/2025', '45-QĐ/ĐU', '25/4/2024', 'Chi bộ 2'],
    [2, 'Hoàng Không Ngày', '02/6/2000', '', '', '46-QĐ/ĐU', '25/4/2024', 'Chi bộ 2'],
  ];

  test('enters who is new into the branch, with the decision from which Party age counts; no date, no entry', async () => {
    const { kind, plan, said } = await desk.bring(list, { orgId: desk.root });
    expect(kind).toBe('admissions');
    expect(plan.counts).toEqual({ new: 1, changed: 0, same: 0, leftOut: 1 });
    expect(said.join('\n')).toContain('không có ngày của sự kiện');
    const id = desk.idOf('Phạm Thị Mới');
    const { events, state } = await desk.core.must('member.get', { id });
    const told = events.map((e) => [e.kind, e.effectiveOn, e.decision.number, e.decision.signedOn]);
    expect(told.toSorted()).toEqual([
      ['admitted', '2024-05-19', '45-QĐ/ĐU', '2024-04-25'],
      ['recognised', '2025-05-19', '', ''],
    ]);
    expect(state).toMatchObject({
      status: 'official',
      orgId: desk.branch2,
      admissionDecidedOn: '2024-04-25',
    });
  });

  test('doubles nothing the second time', () => desk.againNothing(list, { orgId: desk.root }));
});

describe('a list of recognitions', () => {
  const list: ListRows = [
    ['DANH SÁCH CÔNG NHẬN ĐẢNG VIÊN CHÍNH THỨC'],
    ['TT', 'Họ và tên', 'Ngày sinh', 'Ngày vào Đảng', 'Ngày chính thức', 'Số quyết định'],
    [1, 'Lê Cường', '02/9/1998', '19/5/2019', '19/5/2020', '12-QĐ/ĐU'],
  ];
  test('makes the probationary official on the day twelve months after the ceremony (294-QĐ/TW, 4.2.2)', async () => {
    const { kind, done } = await desk.bring(list);
    expect([kind, done?.events]).toEqual(['recognitions', { recognised: 1 }]);
    const { state } = await desk.core.must('member.get', { id: desk.cuong });
    expect(state).toMatchObject({ status: 'official', officialOn: '2020-05-19' });
  });
  test('doubles nothing the second time', () => desk.againNothing(list));
  test('that gives another date is told, and the ledger stands', async () => {
    const { said, plan } = await desk.bring(
      list.map((r) => r.map((c) => (c === '19/5/2020' ? '20/5/2020' : c))),
    );
    expect(plan.counts.same).toBe(1);
    expect(said.join('\n')).toContain('trong sổ là 19/05/2020');
  });
});

describe('lists of commendations and of discipline', () => {
  const praised: ListRows = [
    ['DANH SÁCH KHEN THƯỞNG NĂM 2024'],
    ['TT', 'Họ và tên', 'Ngày sinh', 'Hình thức', 'Nội dung', 'Số QĐ', 'Ngày QĐ', 'Số tiền'],
    [
      1,
      'Nguyễn Văn An',
      '20/5/1955',
      'Giấy khen',
      'Hoàn thành xuất sắc nhiệm vụ',
      '7-QĐ/ĐU',
      '20/01/2025',
      '540.000',
    ],
    [2, 'Nguyễn Văn An', '20/5/1955', 'Bằng khen', 'Thi đua yêu nước', '9-QĐ/TU', '20/02/2025', ''],
    [3, 'Trần Thị Bình', '08/3/1960', 'Cờ', 'Thi đua', '7-QĐ/ĐU', '20/01/2025', ''],
    [4, 'Lê Cường', '02/9/1998', 'Quà', 'Thi đua', '7-QĐ/ĐU', '20/01/2025', ''],
  ];
  test('two praises of one member are two entries; the Cờ and an unknown form are none', async () => {
    const { kind, done, said } = await desk.bring(praised);
    expect([kind, done?.events]).toEqual(['commendations', { commended: 2 }]);
    expect(said.join('\n')).toContain('Cờ chỉ tặng cho tập thể');
    expect(said.join('\n')).toContain('Hình thức "Quà" không rõ. Ghi một trong: Bằng khen, Giấy khen');
    const page = await desk.core.must('commendation.page', {
      orgId: desk.root,
      from: '2025-01-01',
      to: '2025-12-31',
      subject: 'members',
      form: null,
    });
    expect(page.rows.map((r) => [r.form, r.amount, r.year]).toSorted()).toEqual([
      ['certificateOfMerit', null, 2024],
      ['commendationLetter', 540000, 2024],
    ]);
  });
  test('doubles nothing the second time', () => desk.againNothing(praised));

  const disciplined: ListRows = [
    ['DANH SÁCH ĐẢNG VIÊN BỊ THI HÀNH KỶ LUẬT'],
    ['TT', 'Họ và tên', 'Ngày sinh', 'Hình thức kỷ luật', 'Nội dung vi phạm', 'Quyết định', 'Cấp thi hành'],
    [
      1,
      'Lê Cường',
      '02/9/1998',
      'Khiển trách',
      'Vi phạm quy định về sinh hoạt',
      '15-QĐ/UBKT ngày 10/6/2022',
      'UBKT Đảng ủy',
    ],
  ];
  test('the discipline takes effect on the day of signing where the list has no other, and that is said', async () => {
    const { kind, done, said } = await desk.bring(disciplined);
    expect([kind, done?.events]).toEqual(['disciplines', { disciplined: 1 }]);
    expect(said.join('\n')).toContain('lấy ngày ký quyết định 10/06/2022');
    expect((await desk.eventsOf(desk.cuong)).at(-1)).toMatchObject({
      effectiveOn: '2022-06-10',
      decision: { number: '15-QĐ/UBKT', authority: 'UBKT Đảng ủy' },
      payload: { form: 'reprimand' },
    });
    expect(await desk.rowsOf('disciplines', '2022-01-01', '2022-12-31')).toHaveLength(1);
  });
  test('doubles nothing the second time', () => desk.againNothing(disciplined));
});

describe('a list of ratings', () => {
  const list: ListRows = [
    ['KẾT QUẢ XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2023'],
    ['TT', 'Họ và tên', 'Ngày sinh', 'Chi bộ', 'Xếp loại'],
    [1, 'Nguyễn Văn An', '20/5/1955', 'Chi bộ 1', 'HTXSNV'],
    [2, 'Trần Thị Bình', '08/3/1960', 'Chi bộ 1', 'Hoàn thành tốt nhiệm vụ'],
    [3, 'Lê Cường', '02/9/1998', 'Chi bộ 1', 'Loại A'],
  ];
  test('fills the year of its title by the names of that regime; an unknown level is an error', async () => {
    const { kind, done, said } = await desk.bring(list);
    expect([kind, done?.ratingYears]).toEqual(['ratings', [2023]]);
    expect(said.join('\n')).toContain(
      'Mức xếp loại "Loại A" không rõ. Ghi một trong: Hoàn thành xuất sắc nhiệm vụ',
    );
    const rows = desk.core.state.session?.db.all(
      'SELECT member_id AS id, level FROM rating WHERE year = 2023',
    );
    expect(rows).toEqual([
      { id: desk.an, level: 'excellent' },
      { id: desk.binh, level: 'good' },
    ]);
  });
  test('doubles nothing the second time', () => desk.againNothing(list));
});
