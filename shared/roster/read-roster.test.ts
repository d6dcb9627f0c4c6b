import { describe, expect, it } from 'vitest';
import { type ReadRosterOptions, readRoster } from './read-roster.ts';
import type { CellRange, RawCell, RawWorkbook, RosterReading } from './types.ts';

type Value = string | number | null | RawCell;

const cell = (value: Value): RawCell | null =>
  value === null || value === ''
    ? null
    : typeof value === 'string'
      ? { t: 's', v: value }
      : typeof value === 'number'
        ? { t: 'n', v: value }
        : value;

function aBook(rows: readonly (readonly Value[])[], merges: readonly CellRange[] = []): RawWorkbook {
  const sheet = {
    name: 'DS',
    hidden: false,
    rows: rows.map((row) => row.map(cell)),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { format: 'xlsx', epoch1904: false, sheets: [sheet], notices: [] };
}

function read(
  rows: readonly (readonly Value[])[],
  merges: readonly CellRange[] = [],
  options: ReadRosterOptions = {},
): RosterReading {
  const result = readRoster(aBook(rows, merges), { today: '2026-11-22', ...options });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const HEADER = ['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Ngày vào Đảng', 'Ngày chính thức', 'Số CCCD'];
const person = (...changes: readonly Value[]): readonly Value[] => {
  const row: Value[] = [1, 'Lê Thị Hoa', 'Nữ', '20/05/1970', '01/02/1991', '01/02/1992', '001170000001'];
  changes.forEach((value, i) => {
    if (value !== null) row[i] = value;
  });
  return row;
};
const problems = (row: readonly Value[]): readonly string[] =>
  read([HEADER, row]).people[0]?.problems.map(({ kind, severity }) => `${kind} ${severity}`) ?? ['no person'];

describe('a table is found', () => {
  it('below a title block, with the day that the list speaks of', () => {
    const reading = read([['ĐẢNG BỘ XÃ A'], [], ['Danh sách có mặt đến ngày 30/6/2020'], HEADER, person()]);
    expect(reading).toMatchObject({ headerRows: [3], firstRow: 4, asOf: '2020-06-30' });
    expect(reading.people.map((p) => p.row)).toEqual([5]);
  });

  it('under a header of two rows whose merges were lost', () => {
    const reading = read([
      ['TT', 'Họ và tên', 'Ngày tháng năm sinh', null, 'Ngày vào Đảng', null],
      [null, null, 'Nam', 'Nữ', 'Dự bị', 'Chính thức'],
      [1, 'Lê Hoa', null, '1970', '01/02/1991', '01/02/1992'],
    ]);
    expect(reading.headerRows).toEqual([0, 1]);
    expect(reading.people[0]).toMatchObject({
      fields: { sex: 'Nữ', bornOn: '1970' },
      admittedOn: '1991-02-01',
      officialOn: '1992-02-01',
    });
  });

  it('with họ đệm and tên in two columns under one header, unmerged', () => {
    const reading = read([
      ['TT', 'Họ và tên', null, 'Ngày sinh', 'Chức vụ'],
      ...['Hoa', 'Lan', 'An', 'Bình'].map((ten, i) => [i + 1, 'Lê Thị', ten, '1970', '']),
    ]);
    expect(reading.people.map((p) => p.nameWritten)).toEqual([
      'Lê Thị Hoa',
      'Lê Thị Lan',
      'Lê Thị An',
      'Lê Thị Bình',
    ]);
  });

  it.each([
    ['no header at all', [[1, 'Lê Hoa', 'Nữ']]],
    [
      'a header without names',
      [
        ['Mã', 'Số lượng', 'Đơn giá'],
        [1, 2, 3],
      ],
    ],
  ])('or said to be missing: %s', (_, rows) => {
    const result = readRoster(aBook(rows));
    expect(!result.ok && result.error).toEqual({ code: 'workbook.no-table', params: { sheet: 'DS' } });
  });

  it('on the sheet that the user names, and only there', () => {
    const result = readRoster(aBook([HEADER, person()]), { sheet: 'Khác' });
    expect(!result.ok && result.error.code).toBe('workbook.no-sheet');
  });
});

describe('a column', () => {
  it('without a known header is left out in sight of the user', () => {
    const reading = read([
      [...HEADER, 'Màu ưa thích'],
      [...person(), 'xanh'],
    ]);
    expect(reading.columns.at(-1)).toMatchObject({
      target: { kind: 'ignore' },
      confidence: 0,
      samples: ['xanh'],
    });
  });

  it('without any header but with values is shown too', () => {
    const rows = [1, 2, 3].map((n) => [
      ...person(n, `Lê Thị Hoa ${n}`, null, `20/05/197${n}`, null, null, `00117${n}000001`),
      'xanh',
    ]);
    expect(read([HEADER, ...rows]).columns.at(-1)).toMatchObject({
      column: 7,
      header: '',
      target: { kind: 'ignore' },
    });
  });

  it('is what the user says it is', () => {
    const rows = [
      [...HEADER, 'Mã riêng'],
      [...person(), '12345678'],
    ];
    const targets = new Map([[7, { kind: 'field', field: 'cardNumber' } as const]]);
    expect(read(rows, [], { targets }).people[0]?.fields.cardNumber).toBe('12345678');
  });

  it('of marks for Nữ means Nam where blank; of anything else it does not', () => {
    const header = ['TT', 'Họ và tên', 'Nữ', 'Ngày sinh'];
    const marks = read([header, [1, 'Lê Hoa', 'x', '1970'], [2, 'Lê Nam', null, '1971']]);
    expect(marks.people.map((p) => p.fields.sex)).toEqual(['Nữ', 'Nam']);
    const unsure = read([
      header,
      [1, 'Lê Hoa', 'x', '1970'],
      [2, 'Lê Nam', null, '1971'],
      [3, 'Lê Ba', '?', '1972'],
    ]);
    expect(unsure.people.map((p) => p.fields.sex)).toEqual(['Nữ', undefined, undefined]);
    expect(unsure.people[2]?.problems[0]?.kind).toBe('sex-unknown');
  });

  it('pair for Nam and Nữ leaves the sex open where both are blank', () => {
    const reading = read([
      ['TT', 'Họ và tên', 'Nam', 'Nữ', 'Ngày sinh'],
      [1, 'Lê Hoa', null, 'x', '1970'],
      [2, 'Lê An', null, null, '1971'],
      [3, 'Lê Ba', 'x', null, '1972'],
    ]);
    expect(reading.people.map((p) => p.fields.sex)).toEqual(['Nữ', undefined, 'Nam']);
  });
});

describe('a row is no member', () => {
  const rows = (extra: readonly Value[]) => read([HEADER, person(), extra]);
  it.each([
    ['total', [null, 'Tổng cộng: 1 đồng chí']],
    ['total', ['Cộng', null, 12, 7]],
    ['signature', [null, null, null, null, 'Hà Nội, ngày 1 tháng 2 năm 2020']],
    ['signature', [null, 'NGƯỜI LẬP BIỂU', null, null, 'T/M CHI ỦY']],
    ['signature', [null, null, null, null, 'Nguyễn Văn Hùng']],
    ['group', [null, 'CHI BỘ CƠ SỞ 2']],
    ['group', ['II', 'Khối nội chính']],
  ] as const)('as a %s row: %j', (why, extra) => {
    const reading = rows(extra);
    expect(reading.people).toHaveLength(1);
    expect(reading.skipped.map((row) => row.why)).toEqual([why]);
  });

  it('but a family named Tống is', () => {
    const reading = read([HEADER.slice(1), person(1, 'Tống Văn An', 'Nam').slice(1)]);
    expect(reading.people.map((p) => p.fields.fullName)).toEqual(['Tống Văn An']);
  });

  it('and gives the rows below it their organisation', () => {
    const name = (n: number) =>
      person(n, `Lê Hoa ${n}`, null, `20/05/197${n}`, null, null, `00117${n}000001`);
    const reading = read([
      HEADER,
      [null, 'I. ĐẢNG BỘ CƠ SỞ 1'],
      [null, 'Chi bộ 1'],
      name(1),
      [null, 'Chi bộ 2'],
      name(2),
      [null, 'Chi bộ cơ sở Trường Mầm non'],
      name(3),
      [null, 'Đảng bộ xã Tân Tiến'],
      name(4),
    ]);
    expect(reading.people.map((p) => p.organisation)).toEqual([
      ['Đảng bộ cơ sở 1', 'Chi bộ 1'],
      ['Đảng bộ cơ sở 1', 'Chi bộ 2'],
      ['Chi bộ cơ sở Trường Mầm non'],
      ['Đảng bộ xã Tân Tiến'],
    ]);
  });
});

describe('a value that is wrong is said, never mended', () => {
  it.each([
    ['a day that no calendar has', person(null, null, null, '31/02/1960'), 'date-unreal error'],
    ['a date that is none', person(null, null, null, 'khoảng 1960'), 'date-unreadable error'],
    [
      'a year typed into a cell formatted as a date',
      person(null, null, null, { t: 'd', v: 1970 }),
      'date-unreadable error',
    ],
    ['a date after today', person(null, null, null, null, '01/02/2031', '01/02/2032'), 'date-future error'],
    [
      'official before admitted',
      person(null, null, null, null, '01/02/1991', '01/02/1990'),
      'date-order error',
    ],
    ['admitted before born', person(null, null, null, '20/05/1970', '01/02/1969'), 'date-order error'],
    ['a sex that is none', person(null, null, '1'), 'sex-unknown error'],
    [
      'an identity number with a letter',
      person(null, null, null, null, null, null, '00117000000O'),
      'id-length error',
    ],
    [
      'an identity number that tells another sex',
      person(null, null, null, null, null, null, '001070000001'),
      'id-mismatch warning',
    ],
    [
      'an identity number that tells another year',
      person(null, null, null, null, null, null, '001171000001'),
      'id-mismatch warning',
    ],
    [
      'a formula that was never worked out',
      person(null, { t: 'f', v: 'A1&B1' }),
      'formula-without-value error',
    ],
    ['a cell in error', person(null, null, null, { t: 'e', v: '#REF!' }), 'value-unreadable error'],
  ])('%s', (_, row, problem) => {
    expect(problems(row)).toContain(problem);
  });

  it.each([
    ['9 digits are a chứng minh nhân dân', '012345678', { oldIdNumber: '012345678' }],
    ['12 digits with dots are the same number', '001.170.000.001', { citizenId: '001170000001' }],
  ])('%s', (_, written, fields) => {
    const reading = read([HEADER, person(null, null, null, null, null, null, written)]);
    expect(reading.people[0]?.fields).toMatchObject(fields);
    expect(reading.people[0]?.problems).toEqual([]);
  });

  it('restores two lost zeros of a number, but not of a text', () => {
    const of = (written: Value) =>
      read([HEADER, person(null, null, null, null, null, null, written)]).people[0];
    expect(of(1170000001)).toMatchObject({
      fields: { citizenId: '001170000001' },
      problems: [{ kind: 'zeros-restored' }],
    });
    expect(of('1170000001')).toMatchObject({ problems: [{ kind: 'id-length', severity: 'error' }] });
    expect(of({ t: 'n', v: 1170000001, w: '001170000001' })?.problems).toEqual([]);
  });

  it('leaves blanks blank', () => {
    const [first] = read([
      [...HEADER, 'Tôn giáo', 'Xếp loại 2019'],
      [1, 'Lê Hoa', '', '', '01/02/1991', '-', '', ' ', ''],
    ]).people;
    expect(first).toMatchObject({
      fields: { fullName: 'Lê Hoa' },
      admittedOn: '1991-02-01',
      officialOn: null,
      ratings: { 2019: '' },
    });
    expect(Object.keys(first?.fields ?? {})).toEqual(['fullName']);
  });

  it('keeps a code that it does not know as written, with a warning', () => {
    const [first] = read([
      [...HEADER, 'Dân tộc'],
      [...person(), 'Người Hoa Kỳ'],
    ]).people;
    expect(first).toMatchObject({
      fields: { ethnicity: 'Người Hoa Kỳ' },
      problems: [{ kind: 'code-unknown', severity: 'warning' }],
    });
  });

  it('names the row that a row repeats', () => {
    const reading = read([HEADER, person(), person(2)]);
    expect(reading.people[1]?.problems).toMatchObject([
      { kind: 'duplicate-in-file', row: 3, params: { other: 2 } },
    ]);
  });
});

describe('a year of two digits', () => {
  it.each([
    ['born 87, admitted 2010', '6/4/87', '01/02/2010', '1987-04-06'],
    ['born 05, admitted 2024', '6/4/05', '01/02/2024', '2005-04-06'],
    ['born 10, nothing else known: 16 or 116 years old', '6/4/10', '', null],
    ['born 48, nothing else known', '27/2/48', '', '1948-02-27'],
  ])('%s', (_, born, admitted, expected) => {
    const [first] = read([HEADER, person(null, null, null, born, admitted, '', '')]).people;
    expect(first?.fields.bornOn ?? null).toBe(expected);
    expect(first?.problems).toMatchObject([
      { kind: 'century-doubtful', severity: expected === null ? 'error' : 'warning' },
    ]);
  });
});

describe('legacy letters without a telling font', () => {
  const tcvn3 = ['NguyÔn V¨n Hïng', 'TrÇn ThÞ Hoa', 'Ph¹m Quèc ViÖt'];
  it('are converted where the column as a whole proves it', () => {
    const reading = read([
      HEADER,
      ...tcvn3.map((name, i) => person(i + 1, name, null, `20/05/197${i}`, null, null, `00117${i}000001`)),
    ]);
    expect(reading.people.map((p) => p.fields.fullName)).toEqual([
      'Nguyễn Văn Hùng',
      'Trần Thị Hoa',
      'Phạm Quốc Việt',
    ]);
    expect(reading).toMatchObject({ encoding: 'tcvn3' });
  });

  it('of one cell in a Unicode column are listed as undecided and left as written', () => {
    const names = [
      'Nguyễn Văn Hiền',
      'Trần Thị Hoa',
      'Hoàng Hà',
      'Lê Thanh Hà',
      'Vũ Hoài',
      'Đào Quý',
      'NguyÔn V¨n Hïng',
    ];
    const reading = read([
      HEADER,
      ...names.map((name, i) => person(i + 1, name, null, `20/05/197${i}`, null, null, `00117${i}000001`)),
    ]);
    expect(reading.people[6]).toMatchObject({
      nameWritten: 'NguyÔn V¨n Hïng',
      problems: [{ kind: 'text-undecided' }],
    });
    expect(reading.converted).toEqual([
      {
        row: 7,
        column: 1,
        before: 'NguyÔn V¨n Hïng',
        after: 'Nguyễn Văn Hùng',
        encoding: 'tcvn3',
        undecided: true,
      },
    ]);
  });

  it('never are suspected in Unicode names that use Latin-1 letters only', () => {
    const names = ['Hoàng Hà', 'Lê Quý', 'Tô Hoài', 'Đào Công Lý', 'Hồ Thị Thúy', 'Cù Lò', 'Hò Ngò'];
    const reading = read([
      HEADER,
      ...names.map((name, i) => person(i + 1, name, null, `20/05/197${i}`, null, null, `00117${i}000001`)),
    ]);
    expect(reading.converted).toEqual([]);
  });

  it('are not believed to be there where Unicode was typed into a cell that kept its .Vn font', () => {
    const reading = read([HEADER, person(null, { t: 's', v: 'Nguyễn Thị Hòa', font: '.VnTime' })]);
    expect(reading.people[0]?.fields.fullName).toBe('Nguyễn Thị Hòa');
  });

  it('of VNI are converted, and the H fonts of TCVN3 give capitals', () => {
    const reading = read([HEADER, person(null, { t: 's', v: 'nguyÔn v¨n hïng', font: '.VnTimeH' })]);
    expect(reading.people[0]).toMatchObject({
      nameWritten: 'NGUYỄN VĂN HÙNG',
      fields: { fullName: 'Nguyễn Văn Hùng' },
    });
    const vni = read([HEADER, person(null, { t: 's', v: 'Nguyeãn Vaên Huøng', font: 'VNI-Times' })]);
    expect(vni.people[0]?.nameWritten).toBe('Nguyễn Văn Hùng');
  });
});
