/** The fonts of an old .xls, down to the letters inside one cell. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBiffLayout } from './biff-layout.ts';
import { type RunStart, richSharedStrings } from './biff-strings.ts';
import { readWorkbook } from './read-workbook.ts';

const u16 = (...values: readonly number[]): Buffer =>
  Buffer.from(values.flatMap((value) => [value & 255, value >> 8]));
const record = (kind: number, ...body: readonly Buffer[]): Buffer => {
  const whole = Buffer.concat(body);
  return Buffer.concat([u16(kind, whole.length), whole]);
};
const bof = (version: number, type: number): Buffer => record(0x0809, u16(version, type, 0x0dbb, 0x07cc));
const eof = record(0x0a);
const font5 = (name: string): Buffer =>
  record(0x31, Buffer.alloc(14), Buffer.from([name.length]), Buffer.from(name, 'latin1'));
const xf5 = (font: number): Buffer => record(0xe0, u16(font), Buffer.alloc(14));

/** One sheet of BIFF5 with the given cells. Font 4 does not exist: the fifth font has number 5. */
function biff5(...cells: readonly Buffer[]): Uint8Array {
  const fonts = ['Arial', '.VnTime', '.VnTimeH', 'VNI-Times', '.VnArial'].map(font5);
  const formats = [0, 1, 2, 3, 5].map(xf5);
  const globals = [bof(0x0500, 0x05), record(0x42, u16(1252)), ...fonts, ...formats];
  const name = Buffer.from('DS');
  const bound = (at: number): Buffer => record(0x85, u16(at, 0, 0), Buffer.from([name.length]), name);
  const at = Buffer.concat([...globals, bound(0), eof]).length;
  return new Uint8Array(Buffer.concat([...globals, bound(at), eof, bof(0x0500, 0x10), ...cells, eof]));
}
const label = (row: number, column: number, xf: number, text: string): Buffer =>
  record(0x204, u16(row, column, xf, text.length), Buffer.from(text, 'latin1'));
const rstring = (row: number, column: number, xf: number, text: string, ...runs: readonly number[]): Buffer =>
  record(
    0xd6,
    u16(row, column, xf, text.length),
    Buffer.from(text, 'latin1'),
    Buffer.from([runs.length / 2, ...runs]),
  );

describe('BIFF5', () => {
  it('tells the font of each cell and of each stretch of a rich text', async () => {
    const bytes = biff5(
      label(0, 0, 1, 'NguyÔn'),
      label(0, 1, 2, 'nguyÔn'),
      label(0, 2, 4, 'Hµ'),
      label(0, 3, 0, 'A'),
      rstring(1, 0, 1, 'TrÇn ThÞ Bay', 9, 0),
      rstring(1, 1, 0, 'A Hµ B', 2, 5, 4, 0),
      rstring(1, 2, 1, 'Hµ Néi', 3, 1),
    );
    const result = await readWorkbook(bytes, 'tep.xls');
    expect(result.ok && result.value.sheets[0]?.rows).toEqual([
      [
        { t: 's', v: 'NguyÔn', font: '.VnTime' },
        { t: 's', v: 'nguyÔn', font: '.VnTimeH' },
        { t: 's', v: 'Hµ', font: '.VnArial' },
        { t: 's', v: 'A' },
      ],
      [
        { t: 's', v: 'TrÇn ThÞ Bay', runs: [{ v: 'TrÇn ThÞ ', font: '.VnTime' }, { v: 'Bay' }] },
        { t: 's', v: 'A Hµ B', runs: [{ v: 'A ' }, { v: 'Hµ', font: '.VnArial' }, { v: ' B' }] },
        // Two stretches of one font are one text of that font.
        { t: 's', v: 'Hµ Néi', font: '.VnTime' },
      ],
    ]);
  });

  it('tells hidden rows and columns', async () => {
    const row = record(0x208, u16(1, 0, 1, 255, 0, 0, 0x20, 0));
    const columns = record(0x7d, u16(1, 2, 2340, 0, 1, 0));
    const result = await readWorkbook(
      biff5(columns, row, label(0, 0, 0, 'A'), label(1, 2, 0, 'B')),
      'tep.xls',
    );
    expect(result.ok && result.value).toMatchObject({
      sheets: [{ hiddenRows: [1], hiddenColumns: [1, 2] }],
      notices: ['hidden-rows', 'hidden-columns'],
    });
  });
});

describe('links and macros of an old .xls are noticed and never followed', () => {
  const withGlobals = (...records: readonly Buffer[]): Uint8Array => {
    const whole = Buffer.from(biff5(label(0, 0, 0, 'A')));
    const at = bof(0x0500, 0x05).length;
    const more = Buffer.concat(records);
    const out = Buffer.concat([whole.subarray(0, at), more, whole.subarray(at)]);
    const bound = out.indexOf(u16(0x85));
    out.writeUInt32LE(out.readUInt32LE(bound + 4) + more.length, bound + 4);
    return new Uint8Array(out);
  };
  const noticesOf = async (bytes: Uint8Array): Promise<unknown> => {
    const result = await readWorkbook(bytes, 'tep.xls');
    return result.ok ? result.value.notices : result.error.code;
  };

  it('a link to another file or to a program', async () => {
    const name = Buffer.from('\u0001C:\\luong.xls', 'latin1');
    expect(await noticesOf(withGlobals(record(0x1ae, u16(0, name.length), Buffer.from([0]), name)))).toEqual([
      'external-links',
    ]);
  });

  it('a reference within the workbook is none', async () => {
    expect(await noticesOf(withGlobals(record(0x1ae, u16(1, 0x0401))))).toEqual([]);
  });
});

const isWideText = (text: string): boolean => [...text].some((letter) => letter > '\u00ff');

/** The shared texts of BIFF8 as Excel cuts them: anywhere between two letters, the width said anew behind the cut. */
function sharedTexts(texts: readonly { text: string; runs: readonly RunStart[] }[], size: number): Buffer[] {
  const parts: Buffer[] = [];
  let part = Buffer.alloc(8);
  const cut = (): void => {
    parts.push(part);
    part = Buffer.alloc(0);
  };
  for (const { text, runs } of texts) {
    const wide = isWideText(text);
    if (part.length + 5 > size) cut();
    const head = Buffer.concat([u16(text.length), Buffer.from([(wide ? 1 : 0) | (runs.length > 0 ? 8 : 0)])]);
    part = Buffer.concat([part, head, runs.length > 0 ? u16(runs.length) : Buffer.alloc(0)]);
    let isWide = wide;
    for (let at = 0; at < text.length; at++) {
      if (part.length + 2 > size) {
        cut();
        // Excel chooses the width of what is left by what is left.
        isWide = isWideText(text.slice(at));
        part = Buffer.from([isWide ? 1 : 0]);
      }
      part = Buffer.concat([part, Buffer.from(text.charAt(at), isWide ? 'utf16le' : 'latin1')]);
    }
    for (const run of runs) {
      if (part.length + 4 > size) cut();
      part = Buffer.concat([part, u16(run.at, run.font)]);
    }
  }
  cut();
  return parts;
}

describe('the runs of shared texts', () => {
  const run = fc.record({ at: fc.nat(60), font: fc.nat(9) });
  const letter = fc.constantFrom('a', 'ê', 'ễ', 'Đ', ' ', 'µ');
  const text = fc.record({
    text: fc.string({ unit: letter, maxLength: 60 }),
    runs: fc.array(run, { maxLength: 4 }),
  });

  it('are found wherever the table is cut into records', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), fc.integer({ min: 16, max: 90 }), (texts, size) => {
        const expected = texts.flatMap(({ runs }, i) => (runs.length > 0 ? [[i, runs] as const] : []));
        expect([...richSharedStrings(sharedTexts(texts, size))]).toEqual(expected);
      }),
    );
  });

  it('are looked for in any bytes without end or fault', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 4 }), (parts) => {
        richSharedStrings(parts.map((bytes) => Buffer.from(bytes)));
        readBiffLayout(Buffer.concat(parts));
      }),
    );
  });
});
