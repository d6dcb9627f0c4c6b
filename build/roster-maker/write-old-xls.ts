import { float, record, u8, u16, u32 } from './biff-records.ts';
import { collectStyles, GENERAL, type StyleBook } from './cell-styles.ts';
import { compoundFile } from './compound-file.ts';
import type { MadeBook, MadeSheet } from './made-sheet.ts';
import { FIRST_CELL_FORMAT, fontNumber } from './write-xls.ts';

const EOF = record(0x0a);
const bof = (kind: number): Buffer => record(0x809, u16(0x500, kind, 0x0dbb, 1996));
const bytesText = (text: string): Buffer => Buffer.concat([u8(text.length), Buffer.from(text, 'latin1')]);

/**
 * A made book → an .xls of Excel 95 (BIFF5): letters are bytes, texts stand in their cells, and no cells are merged,
 * for that Excel only centred a text across them.
 */
export function writeOldXls(book: MadeBook): Uint8Array {
  const styles = collectStyles(book);
  const sheets = book.sheets.map((sheet) => sheetStream(sheet, styles));
  const head = Buffer.concat([bof(5), record(0x42, u16(1252)), record(0x22, u16(0)), styleRecords(styles)]);
  const bounds = (at: number): Buffer =>
    Buffer.concat(
      book.sheets.map(({ name }, i) => {
        const offset = at + sheets.slice(0, i).reduce((sum, sheet) => sum + sheet.length, 0);
        return record(0x85, u32(offset), u16(0), bytesText(name));
      }),
    );
  const globals = head.length + bounds(0).length + EOF.length;
  return compoundFile('Book', Buffer.concat([head, bounds(globals), EOF, ...sheets]));
}

function styleRecords(styles: StyleBook): Buffer {
  const own = styles.formats.filter((format) => format !== GENERAL);
  const formatNumber = (format: string): number => (format === GENERAL ? 0 : 164 + own.indexOf(format));
  const xf = (font: number, format: number, isStyle: boolean): Buffer =>
    record(0xe0, u16(font, format, isStyle ? 0xfff5 : 1, 0x20, 0x20c0, 0, 0, 0));
  return Buffer.concat([
    ...styles.fonts.map((name) => record(0x31, u16(240, 0, 0x7fff, 400, 0), u8(0, 0, 0, 0), bytesText(name))),
    ...own.map((format) => record(0x41e, u16(formatNumber(format)), bytesText(format))),
    ...Array.from({ length: FIRST_CELL_FORMAT }, (_, i) => xf(0, 0, i < 15)),
    ...styles.styles.map(({ font, format }) => xf(fontNumber(styles, font), formatNumber(format), false)),
  ]);
}

function sheetStream(sheet: MadeSheet, styles: StyleBook): Buffer {
  const width = Math.max(1, ...sheet.rows.map((row) => row.length));
  const cells = sheet.rows.flatMap((row, r) =>
    row.flatMap((cell, c): Buffer[] => {
      if (cell === null) return [];
      const place = u16(r, c, FIRST_CELL_FORMAT + styles.indexOf(cell));
      if ('number' in cell) return [record(0x203, place, float(cell.number))];
      if (!('text' in cell)) throw new Error('a formula or an error in an old workbook is not made here');
      const text = Buffer.from(cell.text, 'latin1');
      if (cell.runs === undefined) return [record(0x204, place, u16(text.length), text)];
      const fonts = cell.runs.map((run, i, runs) =>
        u8(
          runs.slice(0, i).reduce((sum, before) => sum + before.text.length, 0),
          fontNumber(styles, run.font),
        ),
      );
      return [record(0xd6, place, u16(text.length), text, u8(fonts.length), ...fonts)];
    }),
  );
  return Buffer.concat([
    bof(0x10),
    record(0x200, u16(0, sheet.rows.length, 0, width, 0)),
    ...(sheet.hiddenColumns ?? []).map((c) => record(0x7d, u16(c, c, 2304, 15, 1, 0))),
    ...cells,
    record(0x23e, u16(0x6b6, 0, 0), u32(0)),
    EOF,
  ]);
}
