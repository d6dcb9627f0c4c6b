import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellMark, columnMark, marksRows, marksSheetName, uidColumn } from './own-export-marks.ts';
import { readRoster } from './read-roster.ts';
import type { RawCell, RawSheet, RawWorkbook, RosterReading } from './types.ts';

const columns = ['fullName', 'bornOn', 'homeTown', 'note', 'phone'] as const;
type Person = { readonly uid: string } & Readonly<Record<(typeof columns)[number], string>>;

const cells = (texts: readonly string[]): (RawCell | null)[] =>
  texts.map((v) => (v === '' ? null : { t: 's', v }));

const sheet = (name: string, rows: RawSheet['rows'], hidden = false): RawSheet => ({
  name,
  hidden,
  rows,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
});

/** The list as this program writes it, each person's row as `shown` has left it. */
function book(
  people: readonly Person[],
  shown: readonly (readonly string[])[],
  at: readonly number[],
): RawWorkbook {
  const order = (texts: readonly string[]) => at.map((i) => texts[i] ?? '');
  const width = columns.length + 2;
  const head = [columnMark(null), ...columns.map(columnMark), columnMark(uidColumn)];
  const labels = Array.from({ length: width }, (_, i) => `Cột đã đổi tên ${i}`);
  const marks = marksRows(
    columns,
    people.map((p) => ({ uid: p.uid, values: columns.map((c) => p[c]) })),
  );
  return {
    format: 'xlsx',
    epoch1904: false,
    notices: [],
    sheets: [
      sheet('Danh sách', [
        cells(['DANH SÁCH ĐẢNG VIÊN']),
        cells(order(head)),
        cells(order(labels)),
        ...shown.map((row) => cells(order(row))),
      ]),
      sheet(marksSheetName, marks.map(cells), true),
    ],
  };
}
const rowOf = (p: Person, i: number): string[] => [String(i + 1), ...columns.map((c) => p[c]), p.uid];
const asWritten = columns.map((_, i) => i).concat(columns.length, columns.length + 1);

const read = (workbook: RawWorkbook, known = true): RosterReading => {
  const reading = readRoster(workbook, { today: '2026-11-22', knownUid: () => known });
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
};

const person = (uid: string, more: Partial<Person> = {}): Person => ({
  uid,
  fullName: 'Nguyễn Văn An',
  bornOn: '02/03/1960',
  homeTown: 'xã Hưng Hà, Hưng Yên',
  note: '',
  phone: '0912345678',
  ...more,
});

const hostile = fc.oneof(
  fc.constantFrom(
    '',
    '"quoted" \'both\'',
    "=cmd|' /C calc'!A0",
    '000123',
    '+84912345678',
    'Nguyễn Văn Án'.normalize('NFD'),
    "H'Hen Niê",
    ' khoảng trắng ',
    'Chi bộ 1, 2; 3',
    'sdv:uid',
    '__proto__',
  ),
  fc.string({ maxLength: 20 }),
);
const anybody = fc.record({
  fullName: fc.constantFrom('Nguyễn Văn An', "H'Hen Niê", 'Đoàn Thị Thu Hằng', 'Lê Y'),
  bornOn: fc.constantFrom('', '1960', '03/1961', '02/03/1960'),
  homeTown: hostile,
  note: hostile,
  phone: hostile,
});

describe('a list of our own that comes back', () => {
  it('as it went out says nothing of anybody, whatever the cells hold and however it was sorted', () => {
    let people = 0;
    fc.assert(
      fc.property(fc.array(anybody, { minLength: 55, maxLength: 70 }), fc.integer(), (some, seed) => {
        const all = some.map((p, i): Person => ({ uid: `u${i}`, ...p }));
        people += all.length;
        const rows = all
          .map(rowOf)
          .toSorted((a, b) =>
            cellMark(String(seed), '', a.at(-1) ?? '').localeCompare(
              cellMark(String(seed), '', b.at(-1) ?? ''),
            ),
          );
        const { people: back } = read(book(all, rows, asWritten));
        expect(back).toHaveLength(all.length);
        for (const { fields, problems, uid } of back)
          expect({ fields, problems, known: uid?.startsWith('u') }).toEqual({
            fields: {},
            problems: [],
            known: true,
          });
      }),
      { numRuns: 100 },
    );
    expect(people).toBeGreaterThan(5000);
  });

  it('gives the one changed cell of the right person, with its columns moved and renamed', () => {
    const all = [person('a'), person('b', { fullName: 'Trần Thị Bé' }), person('c')];
    const rows = all.map(rowOf);
    const changed = rows[1];
    if (changed) changed[4] = 'đã nghỉ hưu';
    const moved = [6, 4, 2, 1, 0, 5, 3];
    const back = read(book(all, rows.toReversed(), moved));
    expect(back.people.map(({ uid, fields }) => [uid, fields])).toEqual([
      ['c', {}],
      ['b', { note: 'đã nghỉ hưu' }],
      ['a', {}],
    ]);
    expect(back.columns.every(({ confidence }) => confidence === 1)).toBe(true);
  });

  it('takes a row without a mark, and a copied row with another name, for new people', () => {
    const all = [person('a')];
    const rows = [
      rowOf(person('a'), 0),
      rowOf(person('a', { fullName: 'Lê Thị Mới' }), 1),
      rowOf(person('', { fullName: 'Phạm Văn Thêm' }), 2),
    ];
    const back = read(book(all, rows, asWritten)).people;
    expect(back.map(({ uid, fields }) => [uid ?? null, fields.fullName ?? null])).toEqual([
      ['a', null],
      [null, 'Lê Thị Mới'],
      [null, 'Phạm Văn Thêm'],
    ]);
    expect(back[1]?.fields.phone).toBe('0912345678');
  });

  it('is read whole where the register does not know the people: another office has sent it', () => {
    const back = read(book([person('a')], [rowOf(person('a'), 0)], asWritten), false).people;
    expect(back[0]?.uid).toBeUndefined();
    expect(back[0]?.fields).toMatchObject({ fullName: 'Nguyễn Văn An', bornOn: '1960-03-02' });
  });

  it('and whatever stands as it left is taken to the letter, but for what is no day; what was changed is judged', () => {
    const left = person('a', {
      fullName: 'NGUYỄN VĂN AN.',
      bornOn: '31/02/1960',
      homeTown: '–',
      note: 'một\nhai',
    });
    const rows = [rowOf(left, 0), rowOf(person('b'), 1)];
    if (rows[1]) rows[1][3] = '–';
    const [first, second] = read(book([left, person('b')], rows, asWritten), false).people;
    expect(first?.fields).toEqual({
      fullName: 'NGUYỄN VĂN AN.',
      homeTown: '–',
      note: 'một\nhai',
      phone: '0912345678',
    });
    expect(first?.problems.map(({ kind }) => kind)).toEqual(['date-unreal']);
    expect(second?.fields.homeTown).toBeUndefined();
  });

  it('never takes a mark for a word of somebody, whatever its letters look like', () => {
    const viqr = 'dde6f5f1-215b-4771-b85c-7d8341afe4cb';
    for (const known of [true, false]) {
      const back = read(book([person(viqr)], [rowOf(person(viqr), 0)], asWritten), known);
      expect(back.people[0]?.problems).toEqual([]);
      expect(back.converted).toEqual([]);
    }
  });

  it('leaves out what is wrong in cells that nobody touched, and says what is wrong in a changed one', () => {
    const all = [person('a', { bornOn: '31/02/1960' }), person('b')];
    const rows = all.map(rowOf);
    if (rows[1]) rows[1][2] = '31/02/1960';
    const back = read(book(all, rows, asWritten)).people;
    expect(back.map(({ problems }) => problems.map(({ kind }) => kind))).toEqual([[], ['date-unreal']]);
  });
});

it('the marks of two cells differ when member, column or text differ, and not by the way letters are composed', () => {
  const mark = cellMark('u1', 'note', 'Nguyễn');
  expect(mark).toMatch(/^[0-9a-f]{12}$/);
  expect(cellMark('u1', 'note', 'Nguyễn'.normalize('NFD'))).toBe(mark);
  const texts = Array.from({ length: 20_000 }, (_, i) => `Số ${i}`);
  const marks = texts.flatMap((text) => [
    cellMark('u1', 'note', text),
    cellMark('u2', 'note', text),
    cellMark('u1', 'post', text),
  ]);
  expect(new Set(marks).size).toBe(marks.length);
});
