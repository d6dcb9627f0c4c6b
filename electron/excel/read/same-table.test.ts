/** One table in every format that an office may have it in, under every kind of password: the same cells. */
import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { type BookType, utils, type WorkSheet, write } from 'xlsx';
import type { RawCell, RawSheet, RawWorkbook } from '../../../shared/roster/types.ts';
import { readWorkbook } from './read-workbook.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./testing/${name}`, import.meta.url)));

async function read(bytes: Uint8Array, password?: string): Promise<RawWorkbook> {
  const result = await readWorkbook(bytes, 'tep', password);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Readers differ in whether blank cells at the end of a row are there. */
function cellsOf(sheet: RawSheet | undefined): (RawCell | null)[][] {
  return (sheet?.rows ?? []).map((row) => {
    const cells = [...row];
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    return cells;
  });
}

const s = (v: string, font?: string): RawCell => (font === undefined ? { t: 's', v } : { t: 's', v, font });
const day: RawCell = { t: 'd', v: 23744 };
const reckoned: RawCell = { t: 'n', v: 23744 };

/** What testing/make-tables.py put into the tables that LibreOffice wrote. */
const TABLE: (RawCell | null)[][] = [
  [s('Họ và tên'), s('Ngày sinh'), s('CCCD'), s('Công thức'), null, null, s('cột ẩn')],
  [s('Nguyễn Văn An'), day, { t: 'n', v: 1099018234, w: '001099018234' }, { t: 'n', v: 3 }, reckoned],
  [s('NguyÔn V¨n B×nh', '.VnTime'), { ...day, w: '01/1965' }, null, s('abc'), reckoned],
  // ="" shows nothing
  [s('hoµng hång', '.VnTimeH'), { ...day, w: '1965' }, null, null, reckoned],
  [
    { t: 's', v: 'NguyÔn V¨n Unicode', runs: [{ v: 'NguyÔn V¨n ', font: '.VnTime' }, { v: 'Unicode' }] },
    null,
    null,
    { t: 'e', v: '#DIV/0!' },
  ],
  [s('Traàn Vaên VNI', 'VNI-Times'), null, null, { t: 'e', v: '#N/A' }],
  [],
  [s('=SUM(B1)'), { t: 'b', v: 1 }],
  [s('ẩn')],
  [s('Tổng cộng')],
  [s('hai\ndòng')],
];

describe('a table of LibreOffice gives the same cells', () => {
  it.each([
    ['.xls of Excel 97', 'table.xls', undefined],
    ['.xls under RC4', 'table-rc4.xls', 'abc123'],
    ['.xls under RC4 CryptoAPI', 'table-cryptoapi.xls', 'abc123'],
    ['.xls under XOR', 'table-xor.xls', 'abc123'],
    ['.xlsx', 'table.xlsx', undefined],
    ['.xlsx under standard encryption', 'table-standard.xlsx', 'abc123'],
    ['.ods', 'table.ods', undefined],
    ['.ods under AES', 'table-aes.ods', 'mật khẩu'],
    ['flat .ods', 'table.fods', undefined],
  ])('%s', async (_, file, password) => {
    const book = await read(fixture(file), password);
    const [list, other] = book.sheets;
    expect(cellsOf(list)).toEqual(TABLE);
    expect(list).toMatchObject({ name: 'Danh sách', hidden: false, hiddenRows: [8], hiddenColumns: [6] });
    expect(list?.merges).toEqual([{ top: 9, left: 0, bottom: 9, right: 2 }]);
    expect(other).toMatchObject({ name: 'Ẩn', hidden: true });
    expect(book).toMatchObject({
      epoch1904: false,
      notices: ['hidden-sheets', 'hidden-rows', 'hidden-columns'],
    });
  });

  it('XML 2003, but for the formats and the hidden parts that LibreOffice does not write there', async () => {
    const book = await read(fixture('table-2003.xml'));
    const plain = TABLE.map((row) =>
      row.map((cell): RawCell | null => {
        if (cell === null || cell.w === undefined) return cell;
        return { t: cell.t, v: cell.v };
      }),
    );
    expect(cellsOf(book.sheets[0])).toEqual(plain);
    expect(book.notices).toEqual(['hidden-rows']);
  });
});

describe('a password that is missing or wrong is told as such', () => {
  it.each(['table-rc4.xls', 'table-cryptoapi.xls', 'table-xor.xls', 'table-standard.xlsx', 'table-aes.ods'])(
    '%s',
    async (file) => {
      for (const [password, code] of [
        [undefined, 'workbook.password'],
        ['sai mật khẩu', 'workbook.wrong-password'],
        ['', 'workbook.wrong-password'],
      ] as const) {
        const result = await readWorkbook(fixture(file), file, password);
        expect(result).toEqual({ ok: false, error: { code, params: { file } } });
      }
    },
  );

  it('a file whose password is the one that Excel itself puts opens without asking', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'a', rows: [['Họ và tên']] }],
      encryption: { password: 'VelvetSweatshop', spinCount: 1000 },
    });
    expect((await read(bytes)).sheets[0]?.rows[0]?.[0]).toEqual(s('Họ và tên'));
  });
});

/** Letters that the single bytes of the oldest formats can hold. */
const OLD_TABLE: (RawCell | null)[][] = [
  [s('Hä vµ tªn'), s('Ngµy sinh'), s('=SUM(A1)')],
  [
    s('NguyÔn V¨n B×nh'),
    { t: 'd', v: 23744 },
    { t: 'n', v: 1099018234, w: '001099018234' },
    { t: 'b', v: 1 },
    { t: 'e', v: '#N/A' },
  ],
  [s('abc'), { t: 'd', v: 23744.5 }, { t: 'n', v: 3 }, { t: 'n', v: -0.5 }],
];

/** SheetJS writes "_" for the letters beyond ASCII of the single-byte formats: they are put in afterwards. */
const STAND_INS: readonly (readonly [string, string])[] = [
  ['H~ v~ t~n', 'Hä vµ tªn'],
  ['Ng~y sinh', 'Ngµy sinh'],
  ['Nguy~n V~n B~nh', 'NguyÔn V¨n B×nh'],
];

function withLetters(bytes: Buffer): Uint8Array {
  for (const [from, to] of STAND_INS) {
    const at = bytes.indexOf(from, 0, 'latin1');
    if (at >= 0) bytes.write(to, at, 'latin1');
  }
  return new Uint8Array(bytes);
}

function oldSheet(singleByte = false): WorkSheet {
  const text = (v: string): string =>
    (singleByte ? STAND_INS.find(([, letters]) => letters === v)?.[0] : undefined) ?? v;
  return {
    '!ref': 'A1:E3',
    A1: { t: 's', v: text('Hä vµ tªn') },
    B1: { t: 's', v: text('Ngµy sinh') },
    C1: { t: 's', v: '=SUM(A1)' },
    A2: { t: 's', v: text('NguyÔn V¨n B×nh') },
    B2: { t: 'n', v: 23744, z: 'dd/mm/yyyy' },
    C2: { t: 'n', v: 1099018234, z: '000000000000' },
    D2: { t: 'b', v: true },
    E2: { t: 'e', v: 0x2a },
    A3: { t: 's', v: 'abc', f: '"a"&"bc"' },
    B3: { t: 'n', v: 23744.5, z: 'dd/mm/yyyy hh:mm' },
    C3: { t: 'n', v: 3, f: '1+2' },
    D3: { t: 'n', v: -0.5, z: '0.00' },
  };
}

describe('a table of SheetJS gives the same cells in both date systems', () => {
  // as: the types leave out two formats that the library writes.
  const formats = 'biff2 biff3 biff4 biff5 biff8 xlml xlsb xlsx xlsm'.split(' ') as BookType[];
  it.each(formats.flatMap((format) => [false, true].map((date1904) => [format, date1904] as const)))(
    '%s, 1904: %s',
    async (bookType, date1904) => {
      const made = utils.book_new();
      utils.book_append_sheet(made, oldSheet(/^biff[2-5]$/.test(bookType)), 'DS');
      made.Workbook = { WBProps: { date1904 } };
      const book = await read(withLetters(write(made, { bookType, type: 'buffer' }) as Buffer));
      expect(book.epoch1904).toBe(date1904);
      expect(cellsOf(book.sheets[0])).toEqual(OLD_TABLE);
    },
  );

  it.each(['xlml', 'xlsb', 'xlsx', 'biff8'] as const)('%s says what is hidden', async (bookType) => {
    const made = utils.book_new();
    utils.book_append_sheet(
      made,
      { ...oldSheet(), '!cols': [{}, { hidden: true }], '!rows': [{}, { hidden: true }] },
      'DS',
    );
    utils.book_append_sheet(made, oldSheet(), 'Khác');
    made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
    const book = await read(
      new Uint8Array(write(made, { bookType, type: 'buffer', cellStyles: true }) as Buffer),
    );
    // SheetJS does not write hidden rows into BIFF8.
    const rows = bookType === 'biff8' ? [] : [1];
    expect(book.sheets[0]).toMatchObject({ hidden: false, hiddenColumns: [1], hiddenRows: rows });
    expect(book.sheets[1]).toMatchObject({ hidden: true });
  });
});

describe('a formula', () => {
  const cell = async (xml: string): Promise<RawCell | null | undefined> => {
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }] });
    const { preflightZip } = await import('./zip-preflight.ts');
    const { zipOf } = await import('./testing/zip-of.ts');
    const zip = preflightZip(bytes);
    if (!zip.ok) throw new Error('zip');
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c>${xml}</row></sheetData></worksheet>`;
    const parts = zip.value.names.map((name) => ({
      name,
      data: /sheet1\.xml$/.test(name) ? Buffer.from(sheet) : (zip.value.part(name) ?? Buffer.alloc(0)),
    }));
    return (await read(zipOf(parts))).sheets[0]?.rows[0]?.[1];
  };

  it.each<[string, string, RawCell | null]>([
    ['with a number', '<c r="B1"><f>1+1</f><v>2</v></c>', { t: 'n', v: 2 }],
    ['with a text', '<c r="B1" t="str"><f>"a"</f><v>a</v></c>', s('a')],
    ['with an empty text is an empty cell', '<c r="B1" t="str"><f>""</f><v></v></c>', null],
    ['with an error', '<c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { t: 'e', v: '#DIV/0!' }],
    ['with a truth', '<c r="B1" t="b"><f>TRUE()</f><v>1</v></c>', { t: 'b', v: 1 }],
    ['of a shared group', '<c r="B1"><f t="shared" si="0"/><v>7</v></c>', { t: 'n', v: 7 }],
    ['of an array', '<c r="B1"><f t="array" ref="B1:B9">A1:A9</f><v>7</v></c>', { t: 'n', v: 7 }],
    ['never reckoned is told as such', '<c r="B1"><f>A1&amp;"x"</f></c>', { t: 'f', v: 'A1&"x"' }],
    ['that rests on itself has the last value', '<c r="B1"><f>B1+1</f><v>0</v></c>', { t: 'n', v: 0 }],
    ['of another file has the last value', '<c r="B1"><f>[1]S!A1</f><v>5</v></c>', { t: 'n', v: 5 }],
    [
      'that only looks like one is text',
      '<c r="B1" t="str"><v>=HYPERLINK("x")</v></c>',
      s('=HYPERLINK("x")'),
    ],
  ])('%s', async (_, xml, expected) => {
    expect((await cell(xml)) ?? null).toEqual(expected);
  });
});
