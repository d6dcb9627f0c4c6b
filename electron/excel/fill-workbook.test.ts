/** Filling somebody else's workbook: only the named cells differ, and every other part of the file is the same bytes. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { FillCell } from './fill-cell.ts';
import { fillCells } from './fill-workbook.ts';
import { openParts } from './package/zip-parts.ts';
import { readWorkbook } from './read/read-workbook.ts';
import { libreOffice, throughLibreOffice } from './testing/libreoffice.ts';

const cleaning = readFileSync(
  new URL('../../e2e/workbooks/06-bieu-lam-sach-33-cot.xlsx', import.meta.url).pathname,
);

const text = (row: number, column: number, value: string): FillCell => ({
  row,
  column,
  value: { kind: 'text', text: value },
});

function filled(bytes: Uint8Array, sheet: string, cells: readonly FillCell[], model: number | null = null) {
  const done = fillCells(bytes, sheet, cells, model);
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

/** Names of all parts whose bytes differ between two archives. */
function differingParts(a: Uint8Array, b: Uint8Array): string[] {
  const [one, two] = [openParts(a), openParts(b)];
  if (!one || !two) throw new Error('not an archive');
  return partNames(a).filter((name) => !one.read(name)?.equals(two.read(name) ?? Buffer.of()));
}

/** By the directory of the archive, read anew here. */
function partNames(bytes: Uint8Array): string[] {
  const zip = Buffer.from(bytes);
  const names: string[] = [];
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 46))
    names.push(zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28)));
  return names;
}

const partText = (bytes: Uint8Array, name: string): string =>
  openParts(bytes)?.read(name)?.toString('utf8') ?? '';

/** Cells of a sheet's XML by address, each to the letter. */
const xmlCells = (xml: string): Map<string, string> =>
  new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g)].map((m) => [m[1] ?? '', m[0]]),
  );

/** A form with what forms have: styles, hidden code sheets, validations, a merged header, widths, a name, a formula. */
const template = (dataRows: number): Promise<Uint8Array> => {
  const look = { border: { top: { style: 'thin' as const } }, numFmt: '@' };
  const cells = new Map<string, object>();
  for (let row = 3; row < 3 + dataRows; row++) {
    cells.set(`${row},0`, { formula: `ROW()-3`, style: look });
    cells.set(`${row},1`, { value: null, style: look });
    cells.set(`${row},2`, { value: null, style: { ...look, numFmt: 'dd/mm/yyyy' } });
    cells.set(`${row},3`, { value: null, style: look });
  }
  return writeXlsx({
    sheets: [
      {
        name: 'Biểu & "mẫu"',
        rows: [['BIỂU RÀ SOÁT'], ['STT', 'Họ và tên *', 'Sinh ngày *', 'Dân tộc *'], []],
        cells: cells as never,
        merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }],
        columns: [{ width: 6 }, { width: 30 }, { width: 14 }, { width: 14 }],
        dataValidations: [{ type: 'list', formula1: 'DANTOC!$A$1:$A$3', range: 'D4:D500' }],
      },
      { name: 'DANTOC', rows: [['Kinh'], ['Tày'], ['HMông']], hidden: true },
    ],
    namedRanges: [{ name: 'DanToc', range: 'DANTOC!$A$1:$A$3' }],
  });
};
const sheet = 'Biểu & "mẫu"';

describe('filling the cleaning form of 33 columns', () => {
  const cells = [
    text(7, 3, 'Páo "Anh" <b> & con'),
    text(40, 12, '00123456'),
    text(66, 28, "=cmd|' /C calc'!A0"),
  ];
  const done = filled(cleaning, 'Biểu làm sạch', cells);

  it('changes the one sheet and no other part of the file', () => {
    expect(differingParts(cleaning, done.bytes)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(partNames(done.bytes)).toEqual(partNames(cleaning));
  });

  it('changes in that sheet the three cells and nothing else', () => {
    const part = 'xl/worksheets/sheet1.xml';
    const [before, after] = [partText(cleaning, part), partText(done.bytes, part)];
    const [old, now] = [xmlCells(before), xmlCells(after)];
    expect([...now].filter(([at, xml]) => old.get(at) !== xml).map(([at]) => at)).toEqual([
      'D8',
      'M41',
      'AC67',
    ]);
    expect([...now.keys()]).toEqual([...old.keys()]);
    const around = (xml: string) => xml.replaceAll(/<c r="(?:D8|M41|AC67)"[^>]*?>[\s\S]*?<\/c>/g, '·');
    expect(around(after)).toBe(around(before));
  });

  it('keeps texts as texts: zeros, signs of XML and what begins like a formula', async () => {
    const rows = (await readXlsx(done.bytes)).sheets[0]?.rows ?? [];
    expect([rows[7]?.[3], rows[40]?.[12], rows[66]?.[28]]).toEqual(
      cells.map(({ value }) => (value.kind === 'text' ? value.text : null)),
    );
  });

  it.skipIf(!libreOffice)('is opened by LibreOffice with the same texts', async () => {
    const rows = (await readXlsx(throughLibreOffice(done.bytes, 'xlsx'))).sheets[0]?.rows ?? [];
    expect([rows[7]?.[3], rows[40]?.[12], rows[66]?.[28]]).toEqual([
      'Páo "Anh" <b> & con',
      '00123456',
      "=cmd|' /C calc'!A0",
    ]);
  });
});

describe('filling an empty form', () => {
  it('adds rows in the look of the first one, dates as days where the form shows days, and leaves formulas', async () => {
    const bytes = await template(2);
    const cells = Array.from({ length: 30 }, (_, i): FillCell[] => [
      { row: 3 + i, column: 0, value: { kind: 'number', number: i + 1 } },
      text(3 + i, 1, `Nguyễn Văn ${i}`),
      { row: 3 + i, column: 2, value: { kind: 'date', date: i === 5 ? '1960' : '1960-03-02' } },
      text(3 + i, 3, 'Tày'),
    ]).flat();
    const done = filled(bytes, sheet, cells, 3);
    expect(differingParts(bytes, done.bytes)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(done.skipped).toEqual([
      { row: 3, column: 0, why: 'formula' },
      { row: 4, column: 0, why: 'formula' },
    ]);
    const book = await readXlsx(done.bytes, { readStyles: true });
    const [list, codes] = book.sheets;
    expect(list?.rows[20]?.slice(0, 2)).toEqual([18, 'Nguyễn Văn 17']);
    expect(list?.rows[20]?.[2]).toEqual(new Date('1960-03-02T00:00:00Z'));
    expect(list?.rows[8]?.[2]).toBe('1960');
    expect(list?.cells?.get('20,1')?.style?.border?.top?.style).toBe('thin');
    expect(list?.cells?.get('20,3')?.style?.numFmt).toBe('@');
    expect(list?.dataValidations?.[0]?.range).toBe('D4:D500');
    expect(list?.merges).toHaveLength(1);
    expect(codes?.hidden).toBe(true);
    const read = await readWorkbook(done.bytes, 'bieu.xlsx');
    expect(read.ok && read.value.sheets[0]?.rows).toHaveLength(33);
    const xml = partText(done.bytes, 'xl/worksheets/sheet1.xml');
    const numbers = [...xml.matchAll(/<row r="(\d+)"/g)].map((m) => Number(m[1]));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  it('does not write under a merged cell, where nobody would see it', async () => {
    const done = filled(await template(1), sheet, [text(2, 1, 'mất'), text(1, 2, 'Ngày sinh')]);
    expect(done.skipped).toEqual([{ row: 2, column: 1, why: 'merged' }]);
    expect(done.written).toBe(1);
  });
});

describe('sheets as other programs write them', () => {
  const withSheet = async (xml: string): Promise<Uint8Array> => {
    const parts = openParts(await writeXlsx({ sheets: [{ name: 'S', rows: [['x']] }] }));
    if (!parts) throw new Error('not an archive');
    parts.put('xl/worksheets/sheet1.xml', xml);
    return parts.pack();
  };
  const xmlOf = (bytes: Uint8Array) => partText(bytes, 'xl/worksheets/sheet1.xml');
  const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

  it('an empty sheet, a row without cells, rows and cells without addresses', async () => {
    const empty = await withSheet(`<worksheet ${ns}><sheetData/></worksheet>`);
    expect(xmlOf(filled(empty, 'S', [text(1, 1, 'a')]).bytes)).toContain(
      '<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t>a</t></is></c></row></sheetData>',
    );
    const bare = await withSheet(
      `<worksheet ${ns}><sheetData><row r="1" ht="30"/><row><c><v>1</v></c><c><v>2</v></c></row></sheetData></worksheet>`,
    );
    const xml = xmlOf(filled(bare, 'S', [text(0, 0, 'a'), text(1, 1, 'b')]).bytes);
    expect(xml).toContain('<row r="1" ht="30"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>');
    expect(xml).toContain(
      '<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr"><is><t>b</t></is></c></row>',
    );
  });

  it('names with a prefix, comments and texts that look like cells', async () => {
    const bytes = await withSheet(
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
        '<!-- <x:row r="9"> --><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t><![CDATA[</x:row><x:row r="2">]]></x:t></x:is></x:c></x:row>' +
        '</x:sheetData></x:worksheet>',
    );
    const xml = xmlOf(filled(bytes, 'S', [text(0, 1, 'b')]).bytes);
    expect(xml).toContain(
      '<![CDATA[</x:row><x:row r="2">]]></x:t></x:is></x:c><x:c r="B1" t="inlineStr"><x:is>',
    );
  });

  it('whatever is written into whatever cells is read back as it was, and no other cell changes', async () => {
    const bytes = await template(5);
    const before = xmlCells(xmlOf(bytes));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          fc.record({
            row: fc.integer({ min: 8, max: 60 }),
            column: fc.integer({ min: 0, max: 40 }),
            value: fc.record({
              kind: fc.constant('text' as const),
              text: fc.oneof(
                fc.constantFrom(
                  '_x0041_',
                  '  hai ',
                  'dòng 1\ndòng 2',
                  '&amp;',
                  ']]>',
                  "'0123",
                  'Nguyễn'.normalize('NFD'),
                ),
                fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }),
              ),
            }),
          }),
          { selector: ({ row, column }) => `${row},${column}`, maxLength: 40, minLength: 1 },
        ),
        async (cells) => {
          const done = filled(bytes, sheet, cells, 3);
          const rows = (await readXlsx(done.bytes)).sheets[0]?.rows ?? [];
          for (const { row, column, value } of cells) expect(rows[row]?.[column]).toBe(value.text);
          const after = xmlCells(xmlOf(done.bytes));
          for (const [at, xml] of before) expect(after.get(at)).toBe(xml);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what is no workbook that can be given back whole', () => {
  it('is refused in words: an old .xls, a cut file, a sheet that is not there', async () => {
    const old = readFileSync(new URL('../../e2e/workbooks/02-chi-bo-tcvn3.xls', import.meta.url).pathname);
    expect(fillCells(old, 'S', [])).toMatchObject({ ok: false, error: { code: 'form.not-fillable' } });
    expect(fillCells(cleaning.subarray(0, 9000), 'Biểu làm sạch', [])).toMatchObject({ ok: false });
    expect(fillCells(cleaning, 'Trang khác', [])).toMatchObject({
      ok: false,
      error: { code: 'workbook.no-sheet', params: { sheet: 'Trang khác' } },
    });
  });
});
