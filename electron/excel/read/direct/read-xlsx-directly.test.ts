import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { RawCell, RawWorkbook } from '../../../../shared/roster/types.ts';
import { readWithHucre } from '../read-with-hucre.ts';
import { preflightZip } from '../zip-preflight.ts';
import { readXlsxDirectly } from './read-xlsx-directly.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetCells } from './sheet-cells.ts';

const folder = new URL('../../../../e2e/workbooks/', import.meta.url);

function direct(bytes: Uint8Array): RawWorkbook | null {
  const listing = preflightZip(bytes);
  if (!listing.ok) throw new Error(listing.error.code);
  return readXlsxDirectly((name) => listing.value.part(name) ?? undefined, 'xlsx');
}

async function byLibrary(bytes: Uint8Array): Promise<RawWorkbook> {
  const read = await readWithHucre(bytes, 'xlsx');
  if (read === 'unsupported' || !read.ok) throw new Error('hucre does not read it');
  return read.value;
}

/** Without the empty cells at the end of a row and the empty rows at the end of a sheet, which say nothing. */
function filled(book: RawWorkbook | null): unknown {
  return book?.sheets.map(({ rows, ...sheet }) => {
    const cells = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
    return { ...sheet, rows: cells.slice(0, cells.findLastIndex((row) => row.length > 0) + 1) };
  });
}

const cellsOf = (xml: string, strings: (RawCell | null)[] = []) => {
  const bytes = Buffer.from(xml);
  return readSheetCells(bytes, 0, bytes.length, {
    strings,
    formats: [undefined, 'dd/mm/yyyy'],
    epoch1904: false,
  });
};

describe('a plain .xlsx read without the library', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.xlsx')))(
    'says of %s what the library says',
    async (name) => {
      const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
      expect(filled(direct(bytes))).toEqual(filled(await byLibrary(bytes)));
    },
  );

  it('holds texts with signs of XML, numbers, dates, marks, hidden parts and merges as the library does', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Tờ <1> & "2"',
          rows: [
            ['a < b & "c"', ' khoảng trắng ', 'hai\ndòng', '_x000D_', ''],
            [1, -2.5, 1e21, 0.1, true, false, null, new Date('1991-02-01T00:00:00Z')],
            [],
            [null, 'H’Hen Niê', '\u0301'],
          ],
          merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 2 }],
          columns: [{}, { hidden: true }],
          rowDefs: new Map([[1, { hidden: true }]]),
        },
        { name: 'Ẩn', hidden: true, rows: [['x']] },
      ],
    });
    expect(direct(bytes)).not.toBeNull();
    expect(filled(direct(bytes))).toEqual(filled(await byLibrary(bytes)));
  });

  it('gives a formula its stored value, and itself where none is stored', () => {
    const xml = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1&amp;"x"</f></c></row>';
    expect(cellsOf(xml)?.rows).toEqual([
      [
        { t: 'n', v: 2 },
        { t: 'f', v: 'A1&"x"' },
      ],
    ]);
  });

  it('counts rows and cells that carry no reference', () => {
    expect(cellsOf('<row><c><v>1</v></c></row><row r="4"><c/><c s="1"><v>33270</v></c></row>')?.rows).toEqual(
      [[{ t: 'n', v: 1 }], [], [], [null, { t: 'd', v: 33270 }]],
    );
  });

  it('makes one object of cells that say the same', () => {
    const shared: RawCell = { t: 's', v: 'Nam' };
    const cells = cellsOf('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c></row>', [
      shared,
    ]);
    expect(cells?.rows[0]?.every((cell) => cell === shared)).toBe(true);
  });
});

describe('what is not plain is left to the library', () => {
  it.each([
    ['a comment between the cells', '<row r="1"><!-- x --><c r="A1"><v>1</v></c></row>'],
    ['rich text in a cell', '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c></row>'],
    ['a date written in words of ISO', '<row r="1"><c r="A1" t="d"><v>2001-02-03</v></c></row>'],
    ['a number that is none', '<row r="1"><c r="A1"><v>12a</v></c></row>'],
    ['a cell that stands in another row than its reference says', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['names with a prefix', '<x:row r="1"></x:row>'],
    ['a tag that never ends', '<row r="1"><c r="A1"><v>1'],
  ])('%s', (_title, xml) => {
    expect(cellsOf(xml)).toBeNull();
  });

  it.each([
    ['a legacy font in a rich text', '<sst><si><r><rPr><rFont val=".VnTime"/></rPr><t>§</t></r></si></sst>'],
    ['readings of Japanese signs', '<sst><si><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh></si></sst>'],
    ['a document type', '<!DOCTYPE sst><sst/>'],
  ])('%s', (_title, xml) => {
    expect(readSharedStrings(xml)).toBeNull();
  });

  it('ends for any bytes whatever, and never throws', () => {
    const plain =
      '<row r="1" hidden="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>a</t></is></c></row>';
    const change = fc.array(fc.tuple(fc.nat(plain.length - 1), fc.constantFrom(...'<>/"=c rvt1&\u0000')), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(change, (changes) => {
        const letters = [...plain];
        for (const [at, letter] of changes) letters[at] = letter;
        const read = cellsOf(letters.join(''), [{ t: 's', v: 'x' }]);
        expect(read === null || Array.isArray(read.rows)).toBe(true);
      }),
    );
  });
});
