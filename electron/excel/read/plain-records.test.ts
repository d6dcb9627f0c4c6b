/** Binary workbooks that SheetJS would count over for ever: each is read, or is called damaged, at once. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { utils, write } from 'xlsx';
import { BIFF, biffRecords } from './biff-records.ts';
import { openCompoundFile } from './compound-file.ts';
import { plainXls } from './plain-xls.ts';
import { readWorkbook } from './read-workbook.ts';
import { type ZipPart, zipOf } from './testing/zip-of.ts';
import { writeXlsbRecord, XLSB, xlsbRecords } from './xlsb-records.ts';
import { preflightZip } from './zip-preflight.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./testing/${name}`, import.meta.url)));
const endless = Buffer.from('ffffffff', 'hex');

/** The rows of its first sheet, or the code of the refusal. */
async function readingOf(bytes: Uint8Array): Promise<unknown> {
  const read = await readWorkbook(bytes, 'tep');
  return read.ok ? read.value.sheets.map(({ rows }) => rows) : read.error.code;
}

describe('an old .xls', () => {
  const stream = openCompoundFile(fixture('table.xls'))?.stream('Workbook') ?? new Uint8Array();
  const first = (kind: number) => {
    const found = [...biffRecords(stream)].find((record) => record.kind === kind);
    if (found === undefined) throw new Error(`no record ${kind}`);
    return found;
  };
  const changed = (change: (out: Buffer) => void): Uint8Array => {
    const out = Buffer.from(stream);
    change(out);
    return new Uint8Array(out);
  };

  it('gives the last value of a formula whose tokens are no tokens', async () => {
    const { offset, body } = first(BIFF.FORMULA);
    const broken = changed((out) => out.fill(0x17, offset + 4 + 22, offset + 4 + body.length));
    expect(await readingOf(broken)).toEqual(await readingOf(stream));
  });

  it('is damaged where a formula ends before its own length', async () => {
    const { offset, body } = first(BIFF.XF);
    expect(body.length).toBeLessThan(22);
    expect(await readingOf(changed((out) => out.writeUInt16LE(BIFF.FORMULA, offset)))).toBe(
      'workbook.damaged',
    );
  });

  it('is damaged where the text that a formula gave has no length', async () => {
    const empty = [...biffRecords(stream)].find(({ body }) => body.length === 0);
    expect(await readingOf(changed((out) => out.writeUInt16LE(0x0207, empty?.offset ?? 0)))).toBe(
      'workbook.damaged',
    );
  });

  it('says no more merged cells than it holds', () => {
    const { offset, body } = first(BIFF.MERGECELLS);
    const plain = plainXls(changed((out) => out.writeUInt16LE(0xffff, offset + 4)));
    expect(Buffer.from(plain ?? []).readUInt16LE(offset + 4)).toBe((body.length - 2) / 8);
  });
});

describe('an .xlsb', () => {
  const sheet = utils.aoa_to_sheet([
    ['Họ và tên', 'Năm'],
    ['Nguyễn Văn An', 1950.5],
  ]);
  // With a table of shared texts, which the fixture has not.
  const bytes = new Uint8Array(
    write(utils.book_new(sheet), { type: 'buffer', bookType: 'xlsb', bookSST: true }),
  );
  const zip = preflightZip(bytes);
  if (!zip.ok) throw new Error(zip.error.code);
  const parts: ZipPart[] = zip.value.names.map((name) => ({
    name,
    data: zip.value.part(name) ?? Buffer.alloc(0),
  }));
  const rows = [
    [
      [
        { t: 's', v: 'Họ và tên' },
        { t: 's', v: 'Năm' },
      ],
      [
        { t: 's', v: 'Nguyễn Văn An' },
        { t: 'n', v: 1950.5 },
      ],
    ],
  ];
  /** The workbook with this record before all others of the part. */
  const withRecord = (part: RegExp, kind: number, body: Buffer): Uint8Array => {
    expect(parts.filter(({ name }) => part.test(name))).toHaveLength(1);
    return zipOf(
      parts.map(({ name, data }) => ({
        name,
        data: part.test(name) ? Buffer.concat([writeXlsbRecord({ kind, body }), data]) : data,
      })),
    );
  };

  it('is read although a table of metadata promises four thousand million entries', async () => {
    expect(await readingOf(withRecord(/sheet1\.bin$/, 51, endless))).toEqual(rows);
  });

  it('gives the text of a shared string that promises four thousand million runs of fonts', async () => {
    const text = Buffer.from('Hà', 'utf16le');
    const rich = Buffer.concat([Buffer.from([1, 2, 0, 0, 0]), text, endless]);
    // It moves the others of the table one place down.
    expect(await readingOf(withRecord(/sharedStrings\.bin$/, XLSB.SST_ITEM, rich))).toMatchObject([
      [
        [{ v: 'Hà' }, { v: 'Họ và tên' }],
        [{ v: 'Năm' }, {}],
      ],
    ]);
  });

  it.each([
    ['a cell', /sheet1\.bin$/, XLSB.TEXT_CELL, Buffer.concat([Buffer.alloc(8), endless])],
    ['a shared string', /sharedStrings\.bin$/, XLSB.SST_ITEM, Buffer.concat([Buffer.alloc(1), endless])],
    ['a number format', /styles\.bin$/, XLSB.NUMBER_FORMAT, Buffer.concat([Buffer.alloc(2), endless])],
    ['the name of a sheet', /workbook\.bin$/, XLSB.SHEET, Buffer.concat([Buffer.alloc(12), endless])],
    ['a number without its value', /sheet1\.bin$/, 5, Buffer.alloc(8)],
  ])('is damaged where %s promises more than there is', async (_, part, kind, body) => {
    expect(await readingOf(withRecord(part, kind, body))).toBe('workbook.damaged');
  });

  it('is written record for record as it was read', () => {
    const part = parts.find(({ name }) => name.endsWith('sheet1.bin'))?.data ?? Buffer.alloc(0);
    expect(Buffer.concat([...xlsbRecords(part)].map(writeXlsbRecord)).equals(part)).toBe(true);
  });
});
