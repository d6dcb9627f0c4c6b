/** Files that nobody should send: each ends in one known sentence or in a reading with bounds (reliability §3). */
import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { boundsFor } from './limits.ts';
import { readWorkbook } from './read-workbook.ts';
import { part, zipOf } from './testing/zip-of.ts';
import { preflightZip } from './zip-preflight.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const codeOf = async (bytes: Uint8Array, password?: string): Promise<string> => {
  const result = await readWorkbook(bytes, 'tep', password);
  return result.ok ? 'read' : result.error.code;
};

describe('bytes that are no workbook', () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['an empty file', new Uint8Array(), 'workbook.empty'],
    [
      'a program',
      Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0xff, 0xff]),
      'workbook.not-a-workbook',
    ],
    ['a PDF', text('%PDF-1.7\n1 0 obj'), 'workbook.not-a-workbook'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      'workbook.not-a-workbook',
    ],
    ['a Word document', zipOf([part('word/document.xml', '<w/>')]), 'workbook.not-a-workbook'],
    [
      'half an archive',
      zipOf([part('xl/workbook.xml', 'x'.repeat(5000))]).subarray(0, 60),
      'workbook.damaged',
    ],
    ['a text file of blank lines', text('\r\n\r\n'), 'workbook.empty'],
    ['a web page without a table', text('<html><p>a</p></html>'), 'workbook.not-a-workbook'],
    ['more than 20 MB', new Uint8Array(21 * 1024 * 1024), 'workbook.too-large'],
  ];
  it.each(cases)('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});

describe('an archive is looked at before it is opened', () => {
  const bomb = Buffer.alloc(70 * 1024 * 1024, 0x20);
  const cases: readonly (readonly [string, Uint8Array])[] = [
    [
      'a part that swells beyond 64 MB',
      zipOf([part('xl/workbook.xml', '<x/>'), { name: 'xl/sharedStrings.xml', data: bomb }]),
    ],
    [
      'a part that swells two hundred times',
      zipOf([part('xl/workbook.xml', '<x/>'), part('a.xml', Buffer.alloc(4 << 20))]),
    ],
    ['parts of the same name', zipOf([part('xl/workbook.xml', '<x/>'), part('XL/workbook.xml', '<y/>')])],
    ['a part outside the archive', zipOf([part('../xl/workbook.xml', '<x/>')])],
    ['a part with an absolute name', zipOf([part('/xl/workbook.xml', '<x/>')])],
    [
      'a document type',
      zipOf([part('xl/workbook.xml', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x/>')]),
    ],
    ['thousands of parts', zipOf(Array.from({ length: 2001 }, (_, i) => part(`xl/a${i}.xml`, '')))],
  ];
  it.each(cases)('%s is too complex', (_, bytes) => {
    expect(preflightZip(bytes)).toMatchObject({ ok: false, error: { code: 'workbook.too-complex' } });
  });

  it('every roster of an office passes', () => {
    for (const name of ['01-chi-tiet-929-dang-vien.xlsx', '07-dang-bo-khoi-2700.xlsx']) {
      const bytes = readFileSync(new URL(`../../../e2e/workbooks/${name}`, import.meta.url));
      expect(preflightZip(new Uint8Array(bytes)).ok).toBe(true);
    }
  });
});

describe('a sheet that claims or has too much', () => {
  it('is read within bounds where only the last corner of Excel is filled', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'a', rows: [['x']], cells: new Map([['1048575,16383', { value: 1 }]]) }],
    });
    const result = await readWorkbook(bytes, 'tep');
    expect(result.ok && result.value.sheets[0]?.rows).toEqual([[{ t: 's', v: 'x' }]]);
  });

  it('is refused where it has more than 200,000 rows, and the sheet is named', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'Tờ 1', rows: [['x']], cells: new Map([['200000,0', { value: 1 }]]) }],
    });
    expect(await readWorkbook(bytes, 'tep.xlsx')).toMatchObject({
      ok: false,
      error: {
        code: 'workbook.too-many-rows',
        params: { file: 'tep.xlsx', sheet: 'Tờ 1', limit: '200.000' },
      },
    });
  });

  it('is refused as text with more than 200,000 lines', async () => {
    expect(await codeOf(text('a,b\n'.repeat(200_002)))).toBe('workbook.too-many-rows');
  });

  it('is refused where a quoted cell never ends', async () => {
    expect(await codeOf(text(`a,"${'b'.repeat(2 << 20)}`))).toBe('workbook.too-complex');
  });

  it('is empty where no cell holds anything', async () => {
    expect(await codeOf(await writeXlsx({ sheets: [{ name: 'a', rows: [[]] }] }))).toBe('workbook.empty');
  });
});

/** An .xlsx of one sheet whose XML the test gives. */
function xlsxOf(sheet: string, ...more: readonly ReturnType<typeof part>[]): Uint8Array {
  const ns = 'http://schemas.openxmlformats.org';
  const rel = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${ns}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const rels = (inside: string): string =>
    `<Relationships xmlns="${ns}/package/2006/relationships">${inside}</Relationships>`;
  return zipOf([
    part(
      '[Content_Types].xml',
      `<Types xmlns="${ns}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    part('_rels/.rels', rels(rel('rId1', 'officeDocument', 'xl/workbook.xml'))),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${ns}/spreadsheetml/2006/main" xmlns:r="${ns}/officeDocument/2006/relationships"><sheets><sheet name="DS" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    part('xl/_rels/workbook.xml.rels', rels(rel('rId1', 'worksheet', 'worksheets/sheet1.xml'))),
    part('xl/worksheets/sheet1.xml', `<worksheet xmlns="${ns}/spreadsheetml/2006/main">${sheet}</worksheet>`),
    ...more,
  ]);
}
const cellA1 =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Họ và tên</t></is></c></row></sheetData>';
const nameOnly = [[{ t: 's', v: 'Họ và tên' }]];

describe('an .xlsx that claims what it has not', () => {
  it.each([
    ['a dimension of the whole sheet', `<dimension ref="A1:XFD1048576"/>${cellA1}`],
    [
      'a merge of the whole sheet',
      `${cellA1}<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
    ],
    [
      'a check over the whole sheet',
      `${cellA1}<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"x"</formula1></dataValidation></dataValidations>`,
    ],
    [
      'a cell that says a row which no sheet has',
      cellA1.replace('</row>', '<c r="G2147483647" t="inlineStr"><is><t>xa</t></is></c></row>'),
    ],
    [
      'thousands of attributes',
      cellA1.replace('<row ', `<row ${Array.from({ length: 50_000 }, (_, i) => `a${i}="1"`).join(' ')} `),
    ],
  ])('%s is read by its one cell', async (_, sheet) => {
    const result = await readWorkbook(xlsxOf(sheet), 'tep');
    expect(result.ok && result.value.sheets[0]?.rows).toEqual(nameOnly);
  });

  it('thousands of sheets are too complex', async () => {
    const sheets = Array.from(
      { length: 5000 },
      (_, i) => `<sheet name="T${i}" sheetId="${i + 1}" r:id="rId1"/>`,
    );
    expect(await codeOf(zipOf([part('xl/workbook.xml', `<workbook>${sheets.join('')}</workbook>`)]))).toBe(
      'workbook.too-complex',
    );
  });

  it('macros and links to other files are noticed and passed over', async () => {
    const result = await readWorkbook(
      xlsxOf(
        cellA1,
        part('xl/vbaProject.bin', 'Sub Auto_Open'),
        part('xl/externalLinks/externalLink1.xml', '<x/>'),
      ),
      'tep',
    );
    expect(result.ok && result.value).toMatchObject({
      format: 'xlsm',
      notices: ['macros', 'external-links'],
    });
    expect(result.ok && result.value.sheets[0]?.rows).toEqual(nameOnly);
  });
});

/** A flat .ods of one sheet. */
const fods = (inside: string): Uint8Array =>
  text(`<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"
    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:body><office:spreadsheet>${inside}
    </office:spreadsheet></office:body></office:document>`);
const odsCell = (attributes: string): string =>
  `<table:table-cell office:value-type="float" office:value="1" ${attributes}/>`;

describe('an .ods that claims or has too much', () => {
  it('is read within bounds where blank rows and cells are repeated to the end of the sheet', async () => {
    const blank =
      '<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    const result = await readWorkbook(
      fods(
        `<table:table table:name="DS"><table:table-row>${odsCell('')}</table:table-row>${blank}</table:table>`,
      ),
      'tep',
    );
    expect(result.ok && result.value.sheets[0]?.rows).toEqual([[{ t: 'n', v: 1 }]]);
  });

  it('is refused where a row with something in it is repeated a million times', async () => {
    const row = `<table:table-row table:number-rows-repeated="1048576">${odsCell('')}</table:table-row>`;
    expect(await codeOf(fods(`<table:table table:name="DS">${row}</table:table>`))).toBe(
      'workbook.too-many-rows',
    );
    const wide = row.replace('/>', ' table:number-columns-repeated="16384"/>');
    expect(await codeOf(fods(`<table:table table:name="DS">${wide}</table:table>`))).toBe(
      'workbook.too-complex',
    );
  });

  it('is refused where it defines letters of its own', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
    const bytes = Buffer.from(fods('')).toString().replace('?>', `?>${laughs}`);
    expect(await codeOf(text(bytes))).toBe('workbook.too-complex');
  });

  it('has links to other files noticed, and their copies passed over', async () => {
    const copy = `<table:table table:name="'file:///c:/luong.ods'#$A"><table:table-source/><table:table-row>${odsCell('')}</table:table-row></table:table>`;
    const result = await readWorkbook(
      fods(
        `<table:table table:name="DS"><table:table-row>${odsCell('')}</table:table-row></table:table>${copy}`,
      ),
      'tep',
    );
    expect(result.ok && result.value.notices).toEqual(['external-links']);
    expect(result.ok && result.value.sheets.map((sheet) => sheet.name)).toEqual(['DS']);
  });

  it('under a way of encryption that is not known says how to save it', async () => {
    expect(await codeOf(zipOf([part('mimetype', 'application/zip'), part('encrypted-package', 'x')]))).toBe(
      'workbook.cipher',
    );
  });
});

describe('a chain of sectors that bites its own tail', () => {
  it('is a damaged file, not an endless one', async () => {
    const bytes = Buffer.from(readFileSync(new URL('./testing/table.xls', import.meta.url)));
    // Each entry of the first table of sectors leads to itself.
    const table = (bytes.readUInt32LE(76) + 1) * 512;
    for (let i = 0; i < 128; i++) bytes.writeUInt32LE(i, table + i * 4);
    expect(await codeOf(new Uint8Array(bytes))).toBe('workbook.damaged');
  });
});

describe('a bomb inside an encrypted workbook', () => {
  it('is looked at once it is in the clear', async () => {
    const made = await writeXlsx({
      sheets: [{ name: 'a', rows: Array.from({ length: 400 }, (_, i) => [`${i}${'x'.repeat(30_000)}`]) }],
      encryption: { password: 'x', spinCount: 1 },
    });
    expect(await codeOf(made, 'x')).toBe('workbook.too-complex');
  });
});

describe('the time and memory of a file follow its size', () => {
  it.each([
    [0, 5_000, 512],
    [2, 5_000, 512],
    [3, 10_000, 512],
    [5, 20_000, 512],
    [6, 25_000, 1024],
    [20, 95_000, 1024],
  ])('%i MB: %i ms, %i MB', (mib, timeMs, memory) => {
    expect(boundsFor(mib * 2 ** 20)).toMatchObject({ timeMs, memoryBytes: memory * 2 ** 20 });
  });
});

describe('a workbook with a password', () => {
  it('is told from a damaged one, and opens with its password', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'a', rows: [['Họ và tên']] }],
      encryption: { password: 'mật khẩu', spinCount: 1000 },
    });
    expect(await codeOf(bytes)).toBe('workbook.password');
    expect(await codeOf(bytes, 'sai')).toBe('workbook.wrong-password');
    expect(await codeOf(bytes, 'mật khẩu')).toBe('read');
  });
});

describe('an old .xls with a password', () => {
  it('is told from a damaged one by its FILEPASS record', async () => {
    const record = (kind: number, body: readonly number[]): number[] => [
      kind & 255,
      kind >> 8,
      body.length,
      0,
      ...body,
    ];
    const stream = [
      ...record(0x0809, [0, 6, 5, 0, 0xbb, 0x0d, 0xcc, 7, 0, 0, 0, 0, 6, 0, 0, 0]),
      ...record(0x2f, [0, 0, 0x34, 0x12, 0x78, 0x56]),
      ...record(0x0a, []),
    ];
    expect(await codeOf(Uint8Array.from(stream))).toBe('workbook.password');
  });
});

describe('a workbook of charts alone', () => {
  it('is told from an empty one', async () => {
    const ns = 'http://schemas.openxmlformats.org';
    const types = `<Types xmlns="${ns}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/chartsheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml"/></Types>`;
    const rel = (type: string, target: string): string =>
      `<Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="rId1" Type="${ns}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
    const bytes = zipOf([
      part('[Content_Types].xml', types),
      part('_rels/.rels', rel('officeDocument', 'xl/workbook.xml')),
      part(
        'xl/workbook.xml',
        `<workbook xmlns="${ns}/spreadsheetml/2006/main" xmlns:r="${ns}/officeDocument/2006/relationships"><sheets><sheet name="Chart1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      part('xl/_rels/workbook.xml.rels', rel('chartsheet', 'chartsheets/sheet1.xml')),
      part('xl/chartsheets/sheet1.xml', `<chartsheet xmlns="${ns}/spreadsheetml/2006/main"/>`),
    ]);
    expect(await codeOf(bytes)).toBe('workbook.chart-only');
  });
});

describe('a web page that calls itself .xls', () => {
  it('is read as a table whose dates stay text', async () => {
    const html =
      '<html><table><tr><td>Họ và tên</td><td>Ngày sinh</td></tr><tr><td>A</td><td>02/01/1991</td></tr></table></html>';
    const result = await readWorkbook(text(html), 'tep.xls');
    expect(result.ok && result.value.format).toBe('html');
    expect(result.ok && result.value.sheets[0]?.rows[1]).toEqual([
      { t: 's', v: 'A' },
      { t: 's', v: '02/01/1991' },
    ]);
  });
});

describe('letters of a web page', () => {
  it.each([
    ['H&agrave; N&#7897;i', 'Hà Nội'],
    ['ph&shy;&ecirc;ng', 'ph\u00adêng'],
    ['A &amp; B &lt;C&gt;', 'A & B <C>'],
  ])('%s', async (html, expected) => {
    const result = await readWorkbook(text(`<table><tr><td>${html}</td></tr></table>`), 'tep.xls');
    expect(result.ok && result.value.sheets[0]?.rows[0]?.[0]?.v).toBe(expected);
  });
});

describe('names that poison objects', () => {
  it('are sheet names and headers like others', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '__proto__',
          rows: [
            ['constructor', '__proto__'],
            ['a', 'b'],
          ],
        },
      ],
    });
    const result = await readWorkbook(bytes, 'tep');
    expect(result.ok && result.value.sheets[0]?.name).toBe('__proto__');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
