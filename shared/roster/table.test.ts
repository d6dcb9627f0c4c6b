import { describe, expect, it } from 'vitest';
import { HEADER, person, readTable, type Value } from './testing/a-book.ts';
import type { ColumnTarget } from './types.ts';

const row = (n: number, name: string, more: readonly Value[] = []): readonly Value[] => [
  ...person(n, name, 'Nữ', `2${n % 10}/05/1960`, null, null, `00116${n % 10}000001`).slice(0, 6),
  ...more,
];
const names = (rows: readonly (readonly Value[])[], options = {}) =>
  readTable(rows, [], options).people.map((p) => p.fields.fullName);
const skipped = (rows: readonly (readonly Value[])[]) =>
  readTable(rows).skipped.map(({ row: at, why }) => `${at} ${why}`);

describe('the foot of a list', () => {
  it.each([
    ['Cộng', 'total'],
    ['Tổng số: 12 đồng chí', 'total'],
    ['Tổng cộng 12', 'total'],
    ['Cộng chi bộ 1: 12', 'total'],
    ['Danh sách này có 12 đồng chí', 'total'],
    ['(Danh sách gồm 12 đảng viên)', 'total'],
    ['Ấn định danh sách có 12 người', 'total'],
    ['Trong đó: nữ 5 đồng chí; dự bị 2 đồng chí', 'total'],
    ['Người lập biểu', 'signature'],
    ['T/M CHI BỘ', 'signature'],
    ['Hà Nội, ngày … tháng … năm 2020', 'signature'],
    ['(Ký, ghi rõ họ tên)', 'signature'],
  ])('%s is no member, in whatever column it stands', (text, why) => {
    for (const at of [0, 1, 4]) {
      const foot: Value[] = [null, null, null, null, null, null];
      foot[at] = text;
      const reading = readTable([HEADER, row(1, 'Lê Hoa'), row(2, 'Lê An'), [], foot]);
      expect(reading.people).toHaveLength(2);
      expect(reading.skipped.at(-1)).toMatchObject({ row: 5, why });
    }
  });

  it('of a list without numbers: signatures beside each other, and the names under them', () => {
    const bare = (name: string) => row(1, name).slice(1);
    const reading = readTable([
      HEADER.slice(1),
      bare('Lê Hoa'),
      bare('Lê An'),
      [],
      ['Người lập biểu', null, null, 'T/M chi bộ'],
      [null, null, null, 'Bí thư'],
      [],
      ['Nguyễn Văn Ba', null, null, 'Trần Văn Tư'],
    ]);
    expect(reading.people.map((p) => p.fields.fullName)).toEqual(['Lê Hoa', 'Lê An']);
  });

  it('does not take away a last member who has no number', () => {
    expect(names([HEADER, row(1, 'Lê Hoa'), row(2, 'Lê An'), [null, 'Lê Ba', 'Nam', '1/2/1960']])).toEqual([
      'Lê Hoa',
      'Lê An',
      'Lê Ba',
    ]);
  });
});

describe('a header', () => {
  it('printed again on a further page, and its numbers of columns, are no members', () => {
    const numbering = ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'];
    expect(
      skipped([HEADER, numbering, row(1, 'Lê Hoa'), HEADER, numbering, row(2, 'Lê An'), HEADER]),
    ).toEqual(['2 numbering', '4 header', '5 numbering', '7 header']);
  });
  it.each([
    [['A', 'B', 1, 2, 3, 4]],
    [['1', '2', '3', '4', '4', '6']],
    [['[1]', '[2]', '[3=1+2]', '[4]']],
    [['a', 'b', 'c', 'd']],
  ])('may be numbered as %j', (numbering) => {
    expect(skipped([HEADER, numbering, row(1, 'Lê Hoa')])).toEqual(['2 numbering']);
  });
  it('of four rows is read down to its leaves', () => {
    const reading = readTable([
      ['TT', 'Họ và tên', 'Lý lịch', null, null, null],
      [null, null, 'Ngày sinh', null, 'Vào Đảng', null],
      [null, null, 'Nam', 'Nữ', 'Ngày vào Đảng', 'Ngày chính thức'],
      [1, 'Lê Hoa', null, '20/05/1960', '01/02/1990', '01/02/1991'],
    ]);
    expect(reading.headerRows).toEqual([0, 1, 2]);
    expect(reading.people[0]).toMatchObject({
      fields: { sex: 'Nữ', bornOn: '1960-05-20' },
      admittedOn: '1990-02-01',
      officialOn: '1991-02-01',
    });
  });
  it('with years that were typed as numbers heads the ratings of those years', () => {
    const reading = readTable([
      ['TT', 'Họ và tên', 'Ngày sinh', 'Xếp loại', null],
      [null, null, null, 2018, 2019],
      [1, 'Lê Hoa', '1960', 'Hoàn thành tốt nhiệm vụ', 'HTXSNV'],
    ]);
    expect(reading.people[0]?.ratings).toEqual({ 2018: 'Hoàn thành tốt nhiệm vụ', 2019: 'HTXSNV' });
  });
  it('and its notes "(dd/mm/yyyy)" in a row below make nobody', () => {
    expect(
      names([HEADER, [null, '(chữ in hoa)', '(Nam/Nữ)', '(dd/mm/yyyy)', '(dd/mm/yyyy)'], row(1, 'Lê Hoa')]),
    ).toEqual(['Lê Hoa']);
  });
});

describe('rows that name an organisation', () => {
  it.each([
    [['I', 'Đảng bộ cơ sở 1']],
    [['I. Đảng bộ cơ sở 1 (12 đ/c)']],
    [[null, null, null, '1. ĐẢNG BỘ CƠ SỞ 1: 12 đồng chí']],
    [[null, 'Đảng bộ cơ sở 1', null, null, null, 12]],
    [['- Đảng bộ cơ sở 1 - 12 đảng viên']],
  ])('%j', (group) => {
    const reading = readTable([HEADER, group, row(1, 'Lê Hoa')]);
    expect(reading.people.map((p) => p.organisation)).toEqual([['Đảng bộ cơ sở 1']]);
  });
  it('stand beside the one whose next number they carry, and under it otherwise', () => {
    const reading = readTable([
      HEADER,
      ['I', 'Đảng bộ xã A'],
      ['1', 'Chi bộ thôn 1'],
      row(1, 'Lê Hoa'),
      [null, 'Tổ đảng 2'],
      row(2, 'Lê An'),
      ['2', 'Chi bộ thôn 2'],
      row(3, 'Lê Ba'),
      ['II', 'Chi bộ Văn phòng'],
      row(4, 'Lê Tư'),
    ]);
    expect(reading.people.map((p) => p.organisation.join(' > '))).toEqual([
      'Đảng bộ xã A > Chi bộ thôn 1',
      'Đảng bộ xã A > Chi bộ thôn 1 > Tổ đảng 2',
      'Đảng bộ xã A > Chi bộ thôn 2',
      'Chi bộ Văn phòng',
    ]);
  });
});

describe('a book whose members take several rows', () => {
  const header = [
    'TT',
    'Họ và tên đang dùng\nHọ và tên khai sinh',
    'Nam, nữ\nDân tộc\nTôn giáo',
    'Ngày vào Đảng\nNgày chính thức',
  ];
  const facts = { fullName: 'Lê Hoa', sex: 'Nữ', ethnicity: 'Tày', religion: 'Không' };
  const one = (rows: readonly (readonly Value[])[]) => {
    const [first] = readTable([header, ...rows]).people;
    return [first?.fields, first?.admittedOn, first?.officialOn];
  };
  const expected = [facts, '1990-02-01', '1991-02-01'];
  it('with lines inside the cell', () => {
    expect(one([[1, 'Lê Hoa\nLê Hoa', 'Nữ\nTày\nKhông', '01/02/1990\n01/02/1991'], [], []])).toEqual(
      expected,
    );
  });
  it('with each fact on a row of paper of its own', () => {
    const block = (n: number) => [
      [n, 'Lê Hoa', 'Nữ', '01/02/1990'],
      [null, 'Lê Hoa', 'Tày', '01/02/1991'],
      [null, null, 'Không', null],
    ];
    expect(one([...block(1), ...block(2)])).toEqual(expected);
    expect(readTable([header, ...block(1), ...block(2)]).people.map((p) => p.row)).toEqual([2, 5]);
  });
  it('written on in one line, behind commas or semicolons', () => {
    expect(one([[1, 'Lê Hoa; Lê Hoa', 'Nữ, Tày, Không', '01/02/1990 - 01/02/1991']])).toEqual(expected);
  });
  it('with a dash in the place of what is not known', () => {
    expect(one([[1, 'Lê Hoa\n-', 'Nữ\n-\nKhông', '01/02/1990\n01/02/1991']])[0]).toEqual({
      fullName: 'Lê Hoa',
      sex: 'Nữ',
      religion: 'Không',
    });
  });
});

describe('the word of the user', () => {
  it('draws the edges of the table, whatever the header says', () => {
    const rows = [
      ['Bảng 1'],
      ['x', 'y', 'TT', 'Tên gọi', 'Sinh'],
      ['x', 'y', 1, 'Lê Hoa', '1960'],
      ['x', 'y', 2, 'Lê An', '1961'],
      ['x', 'y', 3, 'Lê Ba', '1962'],
    ];
    const area = { headerTop: 1, headerBottom: 1, lastRow: 3, left: 2, right: 4 };
    const targets = new Map<string, ColumnTarget>([
      ['3', { kind: 'fact', fact: 'fullName' }],
      ['4', { kind: 'field', field: 'bornOn' }],
    ]);
    const reading = readTable(rows, [], { area, targets });
    expect(reading.people.map((p) => [p.row, p.fields.fullName, p.fields.bornOn])).toEqual([
      [3, 'Lê Hoa', '1960'],
      [4, 'Lê An', '1961'],
    ]);
    expect(reading.columns.map(({ column }) => column)).toEqual([2, 3, 4]);
  });
  it('sends one column to several fields, by the lines of its cells', () => {
    const targets = new Map<string, ColumnTarget>([
      ['6/0', { kind: 'field', field: 'phone' }],
      ['6/1', { kind: 'field', field: 'email' }],
    ]);
    const [first] = readTable(
      [[...HEADER.slice(0, 6), 'Liên hệ'], row(1, 'Lê Hoa', ['0912345678\nhoa@example.vn'])],
      [],
      { targets },
    ).people;
    expect(first?.fields).toMatchObject({ phone: '0912345678', email: 'hoa@example.vn' });
  });
  it('takes the place of a cell, as text of today’s letters', () => {
    const tcvn3 = ['NguyÔn V¨n Hïng', 'TrÇn ThÞ Hoa', 'Ph¹m Quèc ViÖt'];
    const rows = [HEADER, ...tcvn3.map((name, i) => row(i + 1, name, ['1160000001']))];
    const mended = new Map([
      ['1,1', 'Hồ Thị Hòa'],
      ['2,3', '1/2/1961'],
      ['3,6', ''],
    ]);
    const { people } = readTable(rows, [], { mended });
    expect(people.map((p) => p.fields.fullName)).toEqual(['Hồ Thị Hòa', 'Trần Thị Hoa', 'Phạm Quốc Việt']);
    expect(people[1]?.fields.bornOn).toBe('1961-02-01');
    expect(people[2]?.problems.map(({ kind }) => kind)).toEqual([]);
  });
  it('names the letters of a column', () => {
    const rows = [
      HEADER,
      row(1, 'NguyÔn V¨n Hïng'),
      ...['Lê Thị Hiền', 'Vũ Thủy'].map((n, i) => row(i + 2, n)),
    ];
    expect(readTable(rows).people[0]?.problems).toMatchObject([{ kind: 'text-undecided' }]);
    expect(names(rows, { encodings: new Map([[1, 'tcvn3']]) })).toEqual([
      'Nguyễn Văn Hùng',
      'Lê Thị Hiền',
      'Vũ Thủy',
    ]);
    expect(names([HEADER, row(1, 'Nguye^~n Va(n Hu`ng')], { encodings: new Map([[1, 'viqr']]) })).toEqual([
      'Nguyễn Văn Hùng',
    ]);
  });
});

describe('the fingerprint', () => {
  it('is the same for one header, whoever stands in the list and whichever year is rated', () => {
    const of = (header: readonly Value[], ...rows: readonly (readonly Value[])[]) =>
      readTable([header, ...rows]).fingerprint;
    const header = [...HEADER.slice(0, 6), 'Xếp loại 2018'];
    const one = of(header, row(1, 'Lê Hoa', ['Tốt']));
    expect(
      of(
        [...HEADER.slice(0, 6), 'XẾP LOẠI 2019'],
        row(1, 'Lê An'),
        row(2, 'Lê Ba'),
        row(3, 'Lê Tư', ['', 'x']),
      ),
    ).toBe(one);
    expect(of([...HEADER.slice(0, 6), 'Ghi chú'], row(1, 'Lê Hoa'))).not.toBe(one);
  });
});
