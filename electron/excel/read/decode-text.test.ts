/** Text files in every way that Windows and the old fonts have written them. */
import { encode } from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { RawSheet } from '../../../shared/roster/types.ts';
import { readWorkbook } from './read-workbook.ts';

const ROWS = [
  ['Họ và tên', 'Ngày sinh', 'Quê quán', 'Số CCCD'],
  ['Nguyễn Thị Ánh Tuyết', '02/09/1965', 'xã Đồng Tâm, huyện Mỹ Đức, Hà Nội', '001165000123'],
  ['Đỗ Văn Ưng', '1958', 'phường Thủy Xuân, Huế', '046058000045'],
  ['Lê Ích Ổn', '', 'thị trấn Gành Hào', '=1+1'],
];

/** Windows-1258 as Windows writes it: the letter with its hat or breve, then the tone as a mark of its own. */
function in1258(text: string): string {
  const known = (char: string): boolean => encode(char, 'win1258').toString('latin1') !== '?' || char === '?';
  return [...text.normalize('NFC')]
    .map((char) => {
      if (known(char)) return char;
      const [base = '', ...marks] = char.normalize('NFD');
      const tone = marks.find((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark)) ?? '';
      return (base + marks.filter((mark) => mark !== tone).join('')).normalize('NFC') + tone;
    })
    .join('');
}

const CHARSETS: Readonly<Record<string, readonly [string, (text: string) => Buffer]>> = {
  'UTF-8': ['utf-8', (text) => encode(text, 'utf8')],
  'UTF-8 with a mark': ['utf-8', (text) => encode(text, 'utf8', { addBOM: true })],
  'UTF-8 in decomposed letters': ['utf-8', (text) => encode(text.normalize('NFD'), 'utf8')],
  'UTF-16LE with a mark': ['utf-16le', (text) => encode(text, 'utf-16le', { addBOM: true })],
  'UTF-16LE': ['utf-16le', (text) => encode(text, 'utf-16le')],
  'UTF-16LE in decomposed letters': ['utf-16le', (text) => encode(text.normalize('NFD'), 'utf-16le')],
  'UTF-16BE in decomposed letters': ['utf-16be', (text) => encode(text.normalize('NFD'), 'utf-16be')],
  'UTF-16BE with a mark': ['utf-16be', (text) => encode(text, 'utf-16be', { addBOM: true })],
  'UTF-16BE': ['utf-16be', (text) => encode(text, 'utf-16be')],
  'code page 1258': ['windows-1258', (text) => encode(in1258(text), 'win1258')],
};
const SEPARATORS = ['\t', ';', ',', '|', '^'];
const LINE_ENDS = ['\r\n', '\n', '\r'];

const quoted = (cell: string, separator: string): string =>
  /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
const written = (rows: readonly (readonly string[])[], separator: string, end: string): string =>
  rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator) + end).join('');

async function read(bytes: Uint8Array): Promise<{ charset: string | undefined; rows: string[][] }> {
  const result = await readWorkbook(bytes, 'tep.csv');
  if (!result.ok) throw new Error(result.error.code);
  return { charset: result.value.charset, rows: textsOf(result.value.sheets[0]) };
}

const textsOf = (sheet: RawSheet | undefined): string[][] =>
  (sheet?.rows ?? []).map((row) => row.map((cell) => String(cell?.v ?? '').normalize('NFC')));

describe('a text file gives the same cells', () => {
  it.each(Object.entries(CHARSETS))(
    'in %s, with any separator and any line end',
    async (_, [charset, bytes]) => {
      for (const separator of SEPARATORS)
        for (const end of LINE_ENDS)
          expect(await read(bytes(written(ROWS, separator, end)))).toEqual({ charset, rows: ROWS });
    },
  );

  it('with its separator declared in the first line', async () => {
    for (const separator of [...SEPARATORS, '~']) {
      const text = `sep=${separator}\r\n${written(ROWS, separator, '\r\n')}`;
      expect((await read(Buffer.from(text))).rows).toEqual(ROWS);
    }
  });

  it('with line ends and quotes inside its cells', async () => {
    const rows = [
      ['Họ và tên', 'Ghi chú'],
      ['Hoàng "Út" Hồng', 'dòng một\r\ndòng hai, "ba"'],
      ['Lò Văn Pọm', '\n'],
    ];
    for (const separator of SEPARATORS)
      expect((await read(Buffer.from(written(rows, separator, '\r\n')))).rows).toEqual(rows);
  });
});

describe('single bytes', () => {
  it('of TCVN3 keep their numbers, for the reading of the columns to decide', async () => {
    const { charset, rows } = await read(Buffer.from('Hä vµ tªn,NguyÔn V¨n B×nh,TrÇn ThÞ §µo', 'latin1'));
    expect(charset).toBe('windows-1252');
    expect(rows[0]).toEqual(['Hä vµ tªn', 'NguyÔn V¨n B×nh', 'TrÇn ThÞ §µo']);
  });

  it('of VNI keep their numbers', async () => {
    const { charset, rows } = await read(
      Buffer.from('Hoï vaø teân,Nguyeãn Vaên Bình,Traàn Thò Ñaøo', 'latin1'),
    );
    expect(charset).toBe('windows-1252');
    expect(rows[0]?.[1]).toBe('Nguyeãn Vaên Bình');
  });

  it('that read both ways are not taken for 1258', async () => {
    // "Hà" is the same byte in both, and no other letter tells.
    expect((await read(encode('Hà,Hà,Hà', 'win1258'))).charset).toBe('windows-1252');
  });
});

describe('a text with faults', () => {
  it('of UTF-8 with one broken letter is still UTF-8, the letter shown as broken', async () => {
    const bytes = Buffer.concat([
      Buffer.from(
        written(
          Array.from({ length: 20 }, () => ROWS[1] ?? []),
          ',',
          '\n',
        ),
      ),
      Buffer.from([0x4c, 0xea, 0x2c, 0x0a]),
    ]);
    const { charset, rows } = await read(bytes);
    expect(charset).toBe('utf-8');
    expect(rows[19]).toEqual(ROWS[1]);
    expect(rows[20]?.[0]).toBe('L\ufffd');
  });

  it('cut off inside a letter is read up to it', async () => {
    const bytes = Buffer.from('Họ và tên,Quê\nLê Ích Ổ');
    expect((await read(bytes.subarray(0, -1))).rows[1]).toEqual(['Lê Ích ']);
  });

  it('with a quote that never closes keeps the lines below it', async () => {
    const { rows } = await read(Buffer.from('Tên;Quê\n"Út;Huế\nNăm;Vinh\n'));
    expect(rows).toEqual([
      ['Tên', 'Quê'],
      ['"Út', 'Huế'],
      ['Năm', 'Vinh'],
    ]);
  });

  it('with letters behind a closing quote keeps them', async () => {
    expect((await read(Buffer.from('"Út" Hồng;Huế\n'))).rows).toEqual([['Út Hồng', 'Huế']]);
  });

  it('is cut by its tabs, however many commas the addresses have', async () => {
    const rows = [
      ['Họ và tên', 'Nơi ở'],
      ['A', 'số 1, ngõ 2, tổ 3, Hà Nội'],
      ['B', 'số 1, ngõ 2, tổ 3, Hà Nội'],
      ['C', 'số 9, ngõ 2, Hà Nội'],
    ];
    expect((await read(Buffer.from(rows.map((row) => row.join('\t')).join('\n')))).rows).toEqual(rows);
  });
});
