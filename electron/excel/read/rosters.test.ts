/** The ten rosters as offices have them, read cell by cell against what a right reader finds (FILE.expected.json). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../shared/roster/read-roster.ts';
import type { RosterPerson, RosterReading } from '../../../shared/roster/types.ts';
import { readWorkbook } from './read-workbook.ts';

interface ExpectedMember {
  readonly [field: string]: string | number | null | undefined;
  readonly kind?: string;
}

const workbooks = new URL('../../../e2e/workbooks/', import.meta.url);
const today = '2026-11-22';

async function read(file: string): Promise<RosterReading> {
  const workbook = await readWorkbook(new Uint8Array(readFileSync(new URL(file, workbooks))), file);
  if (!workbook.ok) throw new Error(workbook.error.code);
  const reading = readRoster(workbook.value, { today });
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

const expectedOf = (file: string): readonly ExpectedMember[] =>
  // as: the file is a fixture of this project with this shape.
  (
    JSON.parse(readFileSync(new URL(`${file}.expected.json`, workbooks), 'utf8')) as {
      members: ExpectedMember[];
    }
  ).members;

/** The fixture's names of what a person's reading holds. */
const FOUND: Readonly<Record<string, (person: RosterPerson) => unknown>> = {
  row: (p) => p.row,
  name: (p) => p.fields.fullName ?? '',
  name_written: (p) => p.nameWritten,
  sex: (p) => p.fields.sex ?? '',
  born: (p) => p.fields.bornOn ?? null,
  ethnic: (p) => p.fields.ethnicity ?? '',
  religion: (p) => p.fields.religion ?? '',
  home: (p) => p.fields.homeTown ?? '',
  cccd: (p) => p.fields.citizenId ?? '',
  card: (p) => p.fields.cardNumber ?? '',
  card_old: (p) => p.fields.oldCardNumber ?? '',
  profile_no: (p) => p.fields.profileNumber ?? '',
  edu: (p) => p.fields.generalEducation ?? '',
  prof: (p) => p.fields.qualification ?? '',
  theory: (p) => p.fields.politicalTheory ?? '',
  post: (p) => p.fields.post ?? '',
  phone: (p) => p.fields.phone ?? '',
  address: (p) => p.fields.permanentAddress ?? '',
  admitted: (p) => p.admittedOn,
  official: (p) => p.officialOn,
  branch: (p) => p.organisation.at(-1) ?? null,
  rating2018: (p) => p.ratings[2018],
};

const pick = (names: readonly string[], member: ExpectedMember) =>
  Object.fromEntries(names.map((name) => [name, member[name === 'address' ? 'home' : name]]));
const find = (names: readonly string[], person: RosterPerson) =>
  Object.fromEntries(names.map((name) => [name, FOUND[name]?.(person)]));

const OLD_BOOK = 'row name name_written sex born ethnic home card admitted official theory post';
/** Each roster with the columns that it really has. */
const ROSTERS = {
  '01-chi-tiet-929-dang-vien.xlsx':
    'name sex born ethnic religion home cccd card profile_no admitted official branch post prof theory phone rating2018',
  '02-chi-bo-tcvn3.xls': OLD_BOOK,
  '03-chi-bo-vni.xls': OLD_BOOK,
  '04-so-danh-sach-mau-7.xlsx':
    'row name sex ethnic religion home edu theory prof admitted official card profile_no',
  '05-he-thong-quoc-gia-9-cot.xlsx': 'name card cccd born admitted branch',
  '06-bieu-lam-sach-33-cot.xlsx': 'name sex born ethnic religion cccd card card_old branch admitted official',
  '07-dang-bo-khoi-2700.xlsx': 'row name sex born ethnic admitted official card',
  '08-utf8-nfd.csv': 'name sex born cccd admitted official address',
  '09-unicode-text.txt': 'name sex born cccd admitted official address',
} as const;

describe('a roster is read without one wrong cell', () => {
  it.each(Object.entries(ROSTERS))('%s', async (file, columns) => {
    const names = columns.split(' ');
    const { people } = await read(file);
    expect(people.map((person) => find(names, person))).toEqual(
      expectedOf(file).map((member) => pick(names, member)),
    );
    expect(
      people.flatMap((person) => person.problems).filter((problem) => problem.severity === 'error'),
    ).toEqual([]);
  });
});

describe('01, the list of 929', () => {
  it('leaves a blank rating blank and knows the year of the column', async () => {
    const { people, columns, encoding, converted } = await read('01-chi-tiet-929-dang-vien.xlsx');
    expect(columns.at(-1)?.target).toEqual({ kind: 'rating', year: 2018 });
    expect(people.filter((person) => person.ratings[2018] === '')).toHaveLength(9);
    expect({ encoding, converted }).toEqual({ encoding: 'unicode', converted: [] });
  });

  it('reads no field that has no column', async () => {
    const { people } = await read('01-chi-tiet-929-dang-vien.xlsx');
    const fields = new Set(people.flatMap((person) => Object.keys(person.fields)));
    expect(fields.has('generalEducation') || fields.has('permanentAddress')).toBe(false);
  });
});

describe('02, the TCVN3 list', () => {
  it('finds the header, the date of the list and the rows that are no members', async () => {
    const reading = await read('02-chi-bo-tcvn3.xls');
    expect(reading).toMatchObject({ headerRows: [6, 7], encoding: 'tcvn3', asOf: '2012-12-31' });
    expect(reading.titles).toContain('ĐẢNG BỘ PHƯỜNG TÂN LẬP');
    expect(reading.skipped.filter(({ why }) => why !== 'blank')).toEqual([
      { row: 9, why: 'numbering', text: '1 2 3 4 5 6 7 8 9 10 11 12 13' },
      { row: 59, why: 'total', text: 'Tổng cộng: 49 đồng chí' },
      { row: 61, why: 'signature', text: 'Ngày 31 tháng 12 năm 2012' },
      { row: 62, why: 'signature', text: 'Người lập biểu T/M CHI Bộ' },
      { row: 63, why: 'signature', text: 'Bí thư' },
      { row: 67, why: 'signature', text: 'Nguyễn Văn Hùng' },
    ]);
  });

  it('shows each converted cell before and after, and leaves none undecided', async () => {
    const { converted } = await read('02-chi-bo-tcvn3.xls');
    expect(converted.find((cell) => cell.row === 9 && cell.column === 1)).toEqual({
      row: 9,
      column: 1,
      before: 'hoµng hång',
      after: 'HOÀNG HỒNG',
      encoding: 'tcvn3',
      undecided: false,
    });
    expect(converted.filter((cell) => cell.undecided)).toEqual([]);
  });

  it('puts back the zero that Excel took from a card number, and says so', async () => {
    const { people } = await read('02-chi-bo-tcvn3.xls');
    expect(people.flatMap((person) => person.problems)).toEqual([
      {
        row: 47,
        column: 9,
        kind: 'zeros-restored',
        severity: 'warning',
        written: '6670097',
        params: { restored: '06670097' },
      },
    ]);
  });
});

describe('the other rosters', () => {
  it('05: says for each number whose zeros were restored what stood in the file', async () => {
    const { people } = await read('05-he-thong-quoc-gia-9-cot.xlsx');
    const kinds = new Set(people.flatMap((person) => person.problems.map((problem) => problem.kind)));
    expect([...kinds]).toEqual(['zeros-restored']);
    expect(people[3]?.problems[0]).toMatchObject({
      written: '4045160212',
      params: { restored: '004045160212' },
    });
  });

  it('06: joins province and detail of the home town, takes nothing from the hidden code sheets', async () => {
    const reading = await read('06-bieu-lam-sach-33-cot.xlsx');
    const expected = expectedOf('06-bieu-lam-sach-33-cot.xlsx');
    expect(reading.sheet).toBe('Biểu làm sạch');
    expect(reading.people.map((person) => person.fields.homeTown)).toEqual(
      expected.map((member) => `${member.home_detail}, ${member.home_province}`),
    );
  });

  it('07: names the organisations of each row and says that a blank under Nữ was read as Nam', async () => {
    const { people, columns, asOf } = await read('07-dang-bo-khoi-2700.xlsx');
    const expected = expectedOf('07-dang-bo-khoi-2700.xlsx');
    expect(people.map((person) => person.organisation)).toEqual(
      expected.map(({ organisation, branch }) => [organisation, branch].filter((name) => name !== null)),
    );
    expect(columns[2]).toMatchObject({ header: 'Nữ', note: 'blank-means-male' });
    expect(asOf).toBe('2019-09-30');
  });

  it('10: reports every row that is wrong, by its Excel row and kind, and mends none in silence', async () => {
    const { people } = await read('10-nhieu-loi.xlsx');
    const expected = expectedOf('10-nhieu-loi.xlsx');
    const reports: Readonly<Record<string, string>> = {
      dup: 'duplicate-in-file',
      bad_date: 'date-unreal',
      order: 'date-order',
      cccd_short: 'id-length',
      future: 'date-future',
      formula: 'formula-without-value',
      two_digit: 'century-doubtful',
    };
    expect(people.map((person) => person.row)).toEqual(expected.map((member) => member.row));
    people.forEach((person, i) => {
      const kind = expected[i]?.kind ?? '';
      const kinds = person.problems.map((problem) => problem.kind);
      if (kind in reports) expect(kinds, `row ${person.row}, ${kind}`).toContain(reports[kind]);
      else expect(kinds, `row ${person.row}, ${kind}`).toEqual([]);
      // Half a name is none.
      if (kind === 'formula') expect(person.fields.fullName).toBeUndefined();
    });
  });

  it('10: rows without a fault, with stray spaces or a short year come out right', async () => {
    const { people } = await read('10-nhieu-loi.xlsx');
    const names = ['name', 'sex', 'born', 'cccd', 'admitted', 'official', 'card', 'ethnic'];
    const right = expectedOf('10-nhieu-loi.xlsx').flatMap((member, i) =>
      ['ok', 'spaces', 'two_digit'].includes(member.kind ?? '') ? [{ member, person: people[i] }] : [],
    );
    expect(right.length).toBeGreaterThan(20);
    for (const { member, person } of right)
      expect(person && find(names, person)).toEqual(pick(names, member));
  });
});
