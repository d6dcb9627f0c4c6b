/** Whatever text a table holds is no formula; formulas are only those of the program (every way out: every-export.test.ts). */
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { read, type WorkBook } from 'xlsx';
import { noProcess } from '../../shared/entities/rating-process.ts';
import type { Sheet } from '../../shared/ipc/sheet.ts';
import type { YearRow } from '../../shared/ipc/year.ts';
import { classificationRegimeOf } from '../../shared/rules/regulations/classification.ts';
import { openParts } from './package/zip-parts.ts';
import { packWorkbook } from './paper/pack-workbook.ts';
import { tableSheet } from './paper/table-sheet.ts';
import { libreOffice, throughLibreOffice } from './testing/libreoffice.ts';
import { yearSheets } from './write-year/write-year.ts';

const known = [
  '=1+1',
  '+cmd',
  '-2',
  '@x',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  "=cmd|' /C calc'!A0",
  '#REF!',
  '#N/A',
  '#DIV/0!',
  '=HYPERLINK("http://a")',
  '_x003D_1+1',
  '{=1+1}',
  "'=1+1",
  '＝1+1',
];
const hostile = fc.oneof(
  fc.constantFrom(...known),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '#'), fc.string({ maxLength: 12 }))
    .map((t) => t.join('')),
);
const paper = {
  place: '=1+1',
  signedOn: '2026-02-05',
  preparer: '@x',
  onBehalfOf: '+cmd',
  signerPost: '-2',
  signer: '=2+2',
};

/** Cells of all sheets that a reader would run, by what stands in them. */
function formulasOf(book: WorkBook): string[] {
  return book.SheetNames.flatMap((name) =>
    Object.entries(book.Sheets[name] ?? {}).flatMap(([at, cell]) =>
      at.startsWith('!') || cell.f === undefined ? [] : [String(cell.f)],
    ),
  );
}
const ours = /^(?:SUM\([A-Z0-9:,]+\)|[A-Z]+\d+(?:[+-][A-Z]+\d+)+|IF\([A-Z]+\d+=0,"—",SUBSTITUTE\(.*\))$/;

/** As XML and Excel keep a text: no carriage return, nothing that XML cannot hold. */
const kept = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold.
  text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');

const table = (texts: readonly string[]): Sheet => ({
  title: `=${texts[0] ?? ''}`,
  subtitles: [...texts],
  orgName: texts[0] ?? '',
  upperName: texts[0] ?? '',
  practice: false,
  columns: texts.map((label) => ({ label, width: 10 })),
  rows: [
    { key: 'g', cells: texts, kind: 'group' },
    { key: '1', cells: texts },
    { key: '2', cells: [...texts.slice(1), 5] },
    { key: 's', cells: [...texts.slice(1), 5], kind: 'sum' },
  ],
  notes: [...texts],
});

const yearRow = (text: string): YearRow => ({
  memberId: 1,
  name: text,
  bornOn: '1975-02-03',
  sex: 'Nam',
  cardNumber: text,
  post: text,
  admittedOn: '2001-05-19',
  orgId: 1,
  orgName: text,
  probationary: false,
  level: 'good',
  reason: null,
  note: text,
  written: text,
  warnings: [],
  process: noProcess,
  facts: { status: 'official', leftOn: null, discipline: null, unitDisciplined: false, unpaidMonths: null },
});

const year = (text: string) =>
  yearSheets.map((draw) =>
    draw({
      ...paper,
      regime: classificationRegimeOf(2018),
      year: 2018,
      orgName: text,
      upperName: text,
      number: text,
      sourceNote: text,
      practice: true,
      percentBase: 'rated',
      rows: [yearRow(text), { ...yearRow(text), level: null, reason: 'notReviewed' }],
    }),
  );

describe('A text that begins like a formula', () => {
  test('stays a text in every cell of a table, read by hucre and by SheetJS', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 2, maxLength: 4 }), async (texts) => {
        const bytes = await packWorkbook('x', [tableSheet(table(texts), paper)]);
        const book = read(bytes);
        expect(formulasOf(book).filter((f) => !ours.test(f))).toEqual([]);
        const rows = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
        const line = rows.find((row) => row[0] === 1);
        expect(line?.slice(1, 1 + texts.length)).toEqual(texts.map(kept));
      }),
      // Once a title that ended with an apostrophe stopped the whole export.
      { numRuns: 40, examples: [[["='", '=', '=1+1']]] },
    );
  });

  test('has the format of text, so that it stays one when somebody types into the cell', async () => {
    const bytes = await packWorkbook('x', [tableSheet(table(['=1+1', '-2']), paper)]);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const texts = [...(sheets[0]?.cells?.values() ?? [])].filter((cell) => typeof cell.value === 'string');
    expect(texts.filter((cell) => cell.style?.numFmt !== '@' && cell.formula === undefined)).toEqual([]);
  });

  test('no formula stands in the parts of a file whose tables have no numbers', async () => {
    const sheet = {
      ...table(known),
      rows: known.map((text, i) => ({ key: String(i), cells: known.map(() => text) })),
    };
    const parts = openParts(await packWorkbook('x', [tableSheet(sheet, paper)]));
    const xml = parts?.names.filter((name) => name.includes('/sheet')).map((name) => parts.text(name)) ?? [];
    expect(xml).toHaveLength(1);
    expect(xml.join('')).not.toMatch(/<f[\s>]/);
  });
});

describe.skipIf(!libreOffice)('LibreOffice', () => {
  test('reckons every formula of the program to the value that the program wrote', async () => {
    const sheets = [
      tableSheet(
        {
          ...table(['a', 'b', 'c']),
          rows: [
            { key: 'g1', cells: ['Chi bộ 1'], kind: 'group' },
            { key: '1', cells: ['x', 10, 1] },
            { key: '2', cells: ['y', 20, 2] },
            { key: 's1', cells: ['Cộng', 30, 3], kind: 'sum' },
            { key: 'g2', cells: ['Chi bộ 2'], kind: 'group' },
            { key: '3', cells: ['z', 1_000_000, 4] },
            { key: 's2', cells: ['Cộng', 1_000_000, 4], kind: 'sum' },
            { key: 's', cells: ['Tổng cộng', 1_000_030, 99], kind: 'sum' },
          ],
        },
        paper,
      ),
      ...year('Chi bộ 1'),
    ];
    const bytes = await packWorkbook('x', sheets);
    const before = await readXlsx(bytes);
    const after = await readXlsx(throughLibreOffice(bytes, 'xlsx'));
    const written = formulasOf(read(bytes));
    expect(written.slice(0, 5)).toEqual([
      'SUM(C14:C15)',
      'SUM(D14:D15)',
      'SUM(C18:C18)',
      'SUM(D18:D18)',
      'SUM(C14:C15,C18:C18)',
    ]);
    expect(written).toHaveLength(39);
    expect(formulasOf(read(throughLibreOffice(bytes, 'xlsx')))).toHaveLength(written.length);
    for (const [i, sheet] of before.sheets.entries())
      for (const [r, row] of sheet.rows.entries())
        for (const [c, value] of row.entries())
          expect(after.sheets[i]?.rows[r]?.[c] ?? '', `${sheet.name} ${r} ${c}`).toEqual(value ?? '');
  });
});
