/** The user's own file with colours and comments: everything else of it stays, to the byte. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it, test } from 'vitest';
import { workbookPath } from '../core/testing/expected-roster.ts';
import { type Marks, markColors } from './mark-types.ts';
import { markWorkbook } from './mark-workbook.ts';
import { copyMarked } from './mark-workbook-copy.ts';
import { openParts } from './package/zip-parts.ts';
import { readWorkbook } from './read/read-workbook.ts';
import { libreOffice, throughLibreOffice } from './testing/libreoffice.ts';

const added: Marks['added'] = {
  name: 'Kết quả nhập',
  widths: [12, 40],
  lines: [
    { cells: ['Kết quả'], bold: true },
    { cells: [7, '=1+1 & <b>'], fill: 'error' },
  ],
};
const marksFor = (sheet: string, cells: Marks['cells']): Marks => ({
  sheet,
  cells,
  added,
  author: 'Sổ Đảng Viên',
});

/** A list as an office keeps it: formulas, merges, a hidden sheet, print set-up, names, comments of its own. */
const officeBook = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: 'Danh sách',
        rows: [
          ['DANH SÁCH ĐẢNG VIÊN', null, null],
          ['STT', 'Họ và tên', 'Tuổi'],
          [1, 'Trần Văn An', 40],
          [2, 'Lê Thị Bình', 50],
          [null, 'Cộng', null],
        ],
        cells: new Map([
          ['4,2', { formula: 'SUM(C3:C4)', value: 90, formulaResult: 90 }],
          [
            '2,1',
            {
              value: 'Trần Văn An',
              style: { font: { bold: true } },
              comment: { text: 'Của văn phòng', author: 'VP' },
            },
          ],
        ]),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
        pageSetup: { orientation: 'landscape', paperSize: 'a4' },
        dataValidations: [{ type: 'list', range: 'B3:B9', values: ['a', 'b'] }],
        autoFilter: { range: 'A2:C4' },
      },
      { name: 'Ẩn', rows: [['mã', 1]], hidden: true },
    ],
    namedRanges: [{ name: 'Tuoi', range: "'Danh sách'!$C$3:$C$4" }],
  });

const marks = marksFor('Danh sách', [
  { row: 3, column: 1, fill: 'warning', comment: 'Dòng 3: xem lại "tên" & <ngày>' },
  { row: 4, column: 2, fill: 'error', comment: 'Dòng 4, cột Tuổi: 50 không đúng.' },
  { row: 4, column: 6, fill: 'taken', comment: '' },
  { row: 9, column: 0, fill: 'taken', comment: 'dòng chưa có trong tệp' },
]);

const hashes = (bytes: Uint8Array): Map<string, string> => {
  const parts = openParts(bytes);
  if (!parts) throw new Error('no package');
  return new Map(
    parts.names.map((name) => [
      name,
      createHash('sha256')
        .update(parts.read(name) ?? '')
        .digest('hex'),
    ]),
  );
};
const marked = (bytes: Uint8Array, what: Marks): Uint8Array => {
  const made = markWorkbook(bytes, what);
  if (!made) throw new Error('not marked');
  return made;
};

describe('A marked .xlsx', () => {
  it('keeps every part that the marks do not stand in, to the byte', async () => {
    const before = await officeBook();
    const after = hashes(marked(before, marks));
    const changed = [...hashes(before)]
      .filter(([name, hash]) => after.get(name) !== hash)
      .map(([name]) => name);
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('has the same values, formulas, merges, hidden sheets and names, and the colours and comments besides', async () => {
    const made = await readXlsx(marked(await officeBook(), marks), { readStyles: true });
    expect(made.sheets.map((s) => [s.name, s.hidden ?? false])).toEqual([
      ['Danh sách', false],
      ['Ẩn', true],
      ['Kết quả nhập', false],
    ]);
    const [sheet] = made.sheets;
    expect(sheet?.rows[3]?.slice(0, 3)).toEqual([2, 'Lê Thị Bình', 50]);
    expect(sheet?.cells?.get('4,2')?.formula).toBe('SUM(C3:C4)');
    expect(sheet?.merges).toHaveLength(1);
    expect(JSON.stringify(sheet?.cells?.get('3,2')?.style?.fill)).toContain(markColors.error.slice(2));
    expect(JSON.stringify(sheet?.cells?.get('2,1')?.style?.font)).toContain('"bold":true');
    expect(sheet?.cells?.get('3,2')?.comment?.text).toBe('Dòng 4, cột Tuổi: 50 không đúng.');
    const both = sheet?.cells?.get('2,1')?.comment?.text;
    expect(both).toContain('Của văn phòng');
    expect(both).toContain('xem lại "tên" & <ngày>');
    expect(sheet?.cells?.get('8,0')?.comment?.text).toBe('dòng chưa có trong tệp');
  });

  it('runs nothing that was no formula before', async () => {
    const parts = openParts(marked(await officeBook(), marks));
    const xml = parts?.text('xl/worksheets/sheet3.xml') ?? '';
    expect(xml).toContain('=1+1 &amp; &lt;b&gt;');
    expect(xml).not.toContain('<f>');
    const formulas = parts?.text('xl/worksheets/sheet1.xml')?.match(/<f\b/g);
    expect(formulas).toHaveLength(1);
  });

  it('can be marked again: a second sheet of results beside the first', async () => {
    const twice = marked(marked(await officeBook(), marks), marks);
    const made = await readXlsx(twice);
    expect(made.sheets.map((s) => s.name).slice(2)).toEqual(['Kết quả nhập', 'Kết quả nhập (2)']);
  });

  it('is refused, not spoilt, where the file is built in a way that is not known', async () => {
    const book = await officeBook();
    expect(markWorkbook(book, marksFor('Trang khác', []))).toBeNull();
    expect(markWorkbook(new Uint8Array([1, 2, 3]), marks)).toBeNull();
    expect(markWorkbook(book.slice(0, book.length - 30), marks)).toBeNull();
    const parts = openParts(book);
    parts?.put('xl/styles.xml', '<x:styleSheet xmlns:x="urn:x"/>');
    expect(markWorkbook(parts?.pack() ?? new Uint8Array(), marks)).toBeNull();
  });

  it('is refused or marked, whatever bytes of the file are damaged', async () => {
    const book = await officeBook();
    let refused = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(book.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        (faults) => {
          const damaged = book.slice();
          for (const [at, value] of faults) damaged[at] = value;
          if (markWorkbook(damaged, marks) === null) refused += 1;
        },
      ),
      { numRuns: 300, seed: 1930 },
    );
    expect(refused).toBeGreaterThan(20);
  });

  it('has no macro left in it, so that it may be called .xlsx', async () => {
    const parts = openParts(await officeBook());
    if (!parts) throw new Error('no package');
    parts.put('xl/vbaProject.bin', 'macro');
    const types = parts.text('[Content_Types].xml') ?? '';
    parts.put(
      '[Content_Types].xml',
      types
        .replace(
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
          'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        )
        .replace(
          '</Types>',
          '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
        ),
    );
    const rels = parts.text('xl/_rels/workbook.xml.rels') ?? '';
    parts.put(
      'xl/_rels/workbook.xml.rels',
      rels.replace(
        '</Relationships>',
        '<Relationship Id="rIdM" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      ),
    );
    const made = openParts(marked(parts.pack(), marks));
    expect(made?.names.filter((name) => /vba/i.test(name))).toEqual([]);
    expect(made?.text('[Content_Types].xml')).not.toMatch(/vba|macroEnabled/i);
    expect(made?.text('xl/_rels/workbook.xml.rels')).not.toMatch(/vba/i);
  });
});

describe('A file that cannot carry colours', () => {
  it.each(['02-chi-bo-tcvn3.xls', '08-utf8-nfd.csv'])('%s: the copy holds the same cells', async (name) => {
    const read = await readWorkbook(new Uint8Array(readFileSync(workbookPath(name))), name);
    if (!read.ok) throw new Error(read.error.code);
    const sheet = read.value.sheets[0];
    const copy = await copyMarked(
      read.value,
      marksFor(sheet?.name ?? '', [{ row: 8, column: 1, fill: 'error', comment: 'Xem lại' }]),
    );
    const again = await readWorkbook(copy, 'copy.xlsx');
    if (!again.ok) throw new Error(again.error.code);
    const values = (rows: NonNullable<typeof sheet>['rows'] | undefined) =>
      rows?.flatMap((row, r) =>
        row.flatMap((cell, c) => (cell && cell.v !== '' ? [[r, c, String(cell.v)]] : [])),
      );
    expect(values(again.value.sheets[0]?.rows)).toEqual(values(sheet?.rows));
    expect(again.value.sheets[0]?.merges).toEqual(sheet?.merges);
  });
});

describe.skipIf(libreOffice === null)('LibreOffice', () => {
  test('opens the marked file and finds every value, colour and comment', async () => {
    const made = await readXlsx(throughLibreOffice(marked(await officeBook(), marks), 'xlsx'), {
      readStyles: true,
    });
    const sheet = made.sheets[0];
    expect(made.sheets.map((s) => s.name)).toEqual(['Danh sách', 'Ẩn', 'Kết quả nhập']);
    expect(sheet?.rows[4]?.[2]).toBe(90);
    expect(sheet?.cells?.get('3,2')?.comment?.text).toContain('50 không đúng');
    expect(sheet?.cells?.get('2,1')?.comment?.text).toContain('Của văn phòng');
    expect(JSON.stringify(sheet?.cells?.get('3,6')?.style?.fill)).toContain(markColors.taken.slice(2));
    expect(made.sheets[2]?.rows[1]?.slice(0, 2)).toEqual([7, '=1+1 & <b>']);
  }, 120_000);
});
