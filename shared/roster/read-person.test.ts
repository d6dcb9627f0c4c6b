import { describe, expect, it } from 'vitest';
import { HEADER, person, readTable, type Value } from './testing/a-book.ts';

const problems = (row: readonly Value[]): readonly string[] =>
  readTable([HEADER, row]).people[0]?.problems.map(({ kind, severity }) => `${kind} ${severity}`) ?? [
    'no person',
  ];

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
    const reading = readTable([HEADER, person(null, null, null, null, null, null, written)]);
    expect(reading.people[0]?.fields).toMatchObject(fields);
    expect(reading.people[0]?.problems).toEqual([]);
  });

  it('restores two lost zeros of a number, but not of a text', () => {
    const of = (written: Value) =>
      readTable([HEADER, person(null, null, null, null, null, null, written)]).people[0];
    expect(of(1170000001)).toMatchObject({
      fields: { citizenId: '001170000001' },
      problems: [{ kind: 'zeros-restored' }],
    });
    expect(of('1170000001')).toMatchObject({ problems: [{ kind: 'id-length', severity: 'error' }] });
    expect(of({ t: 'n', v: 1170000001, w: '001170000001' })?.problems).toEqual([]);
  });

  it('warns of a card of 12 digits that is not the number of the căn cước (347-QĐ/TW)', () => {
    const of = (card: string) =>
      readTable([
        [...HEADER, 'Số thẻ'],
        [...person(), card],
      ]).people[0]?.problems;
    expect(of('001170000009')).toMatchObject([{ kind: 'id-mismatch', severity: 'warning', column: 7 }]);
    expect(of('001170000001')).toEqual([]);
    expect(of('12345678')).toEqual([]);
  });

  it('leaves blanks blank', () => {
    const [first] = readTable([
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
    const [first] = readTable([
      [...HEADER, 'Dân tộc'],
      [...person(), 'Người Hoa Kỳ'],
    ]).people;
    expect(first).toMatchObject({
      fields: { ethnicity: 'Người Hoa Kỳ' },
      problems: [{ kind: 'code-unknown', severity: 'warning' }],
    });
  });

  it('names the row that a row repeats', () => {
    const reading = readTable([HEADER, person(), person(2)]);
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
    const [first] = readTable([HEADER, person(null, null, null, born, admitted, '', '')]).people;
    expect(first?.fields.bornOn ?? null).toBe(expected);
    expect(first?.problems).toMatchObject([
      { kind: 'century-doubtful', severity: expected === null ? 'error' : 'warning' },
    ]);
  });
});
