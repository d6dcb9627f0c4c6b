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

  it('9 digits in the column of the căn cước are a chứng minh nhân dân, and that is said', () => {
    const [first] = readTable([HEADER, person(null, null, null, null, null, null, '012345678')]).people;
    expect(first?.fields).toMatchObject({ oldIdNumber: '012345678' });
    expect(first?.fields.citizenId).toBeUndefined();
    expect(first?.problems).toMatchObject([{ kind: 'id-moved', severity: 'warning', column: 6 }]);
  });

  it('a căn cước gets its lost zeros back only where sex and year of birth prove them, and that is said', () => {
    const of = (written: Value, sex: Value = null, born: Value = null) =>
      readTable([HEADER, person(null, null, sex, born, null, null, written)]).people[0];
    for (const written of [1170000001, '1170000001', '1170000001.0'])
      expect(of(written)).toMatchObject({
        fields: { citizenId: '001170000001' },
        problems: [{ kind: 'zeros-restored', params: { restored: '001170000001' } }],
      });
    const refused: readonly (readonly [Value, Value, Value])[] = [
      [1170000001, 'Nam', null],
      [1170000001, null, '20/05/1971'],
      [1170000001, '-', '-'],
      ['00170000001', null, null],
      ['4.50452E+11', null, null],
      [117000001.5, null, null],
    ];
    for (const [written, sex, born] of refused) {
      const row = of(written, sex, born);
      expect(row?.fields.citizenId).toBeUndefined();
      expect(row?.problems).toContainEqual(expect.objectContaining({ kind: 'id-length', severity: 'error' }));
    }
    expect(of(1170000001, '-', null)?.fields.citizenId).toBe('001170000001');
    expect(of({ t: 'n', v: 1170000001, w: '001170000001' })?.problems).toEqual([]);
    expect(of('001.170.000.001')?.problems).toEqual([]);
  });

  it.each([
    ['a number of 7 digits among cards of 8', [6670097, '52627017'], '06670097', 'zeros-restored'],
    ['a number of 7 digits alone', [6670097, ''], '6670097', 'id-length'],
    ['a text of 7 digits', ['6670097', '52627017'], '6670097', 'id-length'],
    [
      'a number of 11 digits that is the căn cước without its zero',
      [1170000001, ''],
      '001170000001',
      'zeros-restored',
    ],
    ['a number of 11 digits that is nobody’s', [91160000009, ''], '91160000009', 'id-length'],
  ] as const)('a card: %s', (_, [card, other], read, kind) => {
    const [first] = readTable([
      [...HEADER, 'Số thẻ'],
      [...person(), card],
      [...person(2, 'Lê An', 'Nam', '1960', null, null, ''), other],
    ]).people;
    expect(first?.fields.cardNumber).toBe(read);
    expect(first?.problems[0]).toMatchObject({ kind, severity: 'warning', column: 7 });
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
    ['born 87, admitted 2010', '6/4/87', '01/02/2010', '1987-04-06', ''],
    ['born 05, admitted 2024', '6/4/05', '01/02/2024', '2005-04-06', ''],
    ['born 10, nothing else known: 16 or 116 years old', '6/4/10', '', null, ''],
    ['born 48, nothing else known', '27/2/48', '', '1948-02-27', ''],
    ['born 10, the căn cước says 2010', '6/4/10', '', '2010-04-06', '001310000001'],
    ['born 48, the căn cước says another year', '27/2/48', '', '1948-02-27', '001170000001'],
  ] as readonly (readonly [string, string, string, string | null, string])[])(
    '%s',
    (_, born, admitted, expected, id) => {
      const [first] = readTable([HEADER, person(null, null, null, born, admitted, '', id)]).people;
      expect(first?.fields.bornOn ?? null).toBe(expected);
      expect(first?.problems.slice(0, 1)).toMatchObject([
        { kind: 'century-doubtful', severity: expected === null ? 'error' : 'warning' },
      ]);
    },
  );
});

describe('dates that are seldom right', () => {
  const said = (born: string, admitted: string, official: string) =>
    readTable([HEADER, person(null, null, null, born, admitted, official, '')]).people[0]?.problems.map(
      ({ kind, severity, column, params }) => ({ kind, severity, column, params }),
    );
  it.each([
    ['05/03/1990', '03/05/1991', 'officialOn', '1991-03-05'],
    ['03/05/1990', '05/03/1991', 'admittedOn', null],
  ])('%s and %s: 12 months only with day and month changed over', (admitted, official, _about, swapped) => {
    expect(said('20/05/1960', admitted, official)).toMatchObject([
      { kind: 'date-swapped', severity: 'warning', ...(swapped === null ? {} : { params: { swapped } }) },
    ]);
  });
  it.each([
    ['the full 12 months', '05/03/1990', '05/03/1991'],
    ['a longer probation', '05/03/1990', '05/09/1991'],
    ['a day that is no month', '25/03/1990', '05/05/1991'],
    ['a month only', '03/1990', '05/03/1991'],
  ])('%s is no such sign', (_, admitted, official) => {
    expect(said('20/05/1960', admitted, official)).toEqual([]);
  });
  it('admitted before 18, or older than 110', () => {
    expect(said('20/05/1975', '01/02/1991', '01/02/1992')).toMatchObject([
      { kind: 'age-doubtful', severity: 'warning', params: { age: 15 } },
    ]);
    expect(said('1973', '01/02/1991', '01/02/1992')).toEqual([]);
    expect(said('20/05/1910', '01/02/1941', '01/02/1942')).toMatchObject([
      { kind: 'age-doubtful', params: { age: 116 } },
    ]);
  });
});
