import { describe, expect, it } from 'vitest';
import { readRoster } from './read-roster.ts';
import { aBook, HEADER, person, readTable } from './testing/a-book.ts';

describe('a table is found', () => {
  it('below a title block, with the day that the list speaks of', () => {
    const reading = readTable([
      ['ĐẢNG BỘ XÃ A'],
      [],
      ['Danh sách có mặt đến ngày 30/6/2020'],
      HEADER,
      person(),
    ]);
    expect(reading).toMatchObject({ headerRows: [3], firstRow: 4, asOf: '2020-06-30' });
    expect(reading.people.map((p) => p.row)).toEqual([5]);
  });

  it('under a header of two rows whose merges were lost', () => {
    const reading = readTable([
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
    const reading = readTable([
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
    const reading = readTable([
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
    expect(readTable([HEADER, ...rows]).columns.at(-1)).toMatchObject({
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
    const targets = new Map([['7', { kind: 'field', field: 'cardNumber' } as const]]);
    expect(readTable(rows, [], { targets }).people[0]?.fields.cardNumber).toBe('12345678');
  });

  it('of marks for Nữ means Nam where blank; of anything else it does not', () => {
    const header = ['TT', 'Họ và tên', 'Nữ', 'Ngày sinh'];
    const marks = readTable([header, [1, 'Lê Hoa', 'x', '1970'], [2, 'Lê Nam', null, '1971']]);
    expect(marks.people.map((p) => p.fields.sex)).toEqual(['Nữ', 'Nam']);
    const unsure = readTable([
      header,
      [1, 'Lê Hoa', 'x', '1970'],
      [2, 'Lê Nam', null, '1971'],
      [3, 'Lê Ba', '?', '1972'],
    ]);
    expect(unsure.people.map((p) => p.fields.sex)).toEqual(['Nữ', undefined, undefined]);
    expect(unsure.people[2]?.problems[0]?.kind).toBe('sex-unknown');
  });

  it('pair for Nam and Nữ leaves the sex open where both are blank', () => {
    const reading = readTable([
      ['TT', 'Họ và tên', 'Nam', 'Nữ', 'Ngày sinh'],
      [1, 'Lê Hoa', null, 'x', '1970'],
      [2, 'Lê An', null, null, '1971'],
      [3, 'Lê Ba', 'x', null, '1972'],
    ]);
    expect(reading.people.map((p) => p.fields.sex)).toEqual(['Nữ', undefined, 'Nam']);
  });
});
