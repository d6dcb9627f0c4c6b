import {
  float,
  longText,
  record,
  type SharedText,
  sharedTexts,
  shortText,
  u8,
  u16,
  u32,
} from './biff-records.ts';
import { collectStyles, GENERAL, type StyleBook } from './cell-styles.ts';
import { compoundFile } from './compound-file.ts';
import type { MadeBook, MadeCell, MadeSheet } from './made-sheet.ts';

/** Cell formats before these are styles that Excel wants in every file. */
export const FIRST_CELL_FORMAT = 16;
const EOF = record(0x0a);
const bof = (kind: number): Buffer => record(0x809, u16(0x600, kind, 0x2000, 1997), u32(0x41, 6));

/** A made book → an .xls (BIFF8) with the fonts of its cells, which is what legacy Vietnamese is told by. */
export function writeXls(book: MadeBook): Uint8Array {
  const styles = collectStyles(book);
  const table = new Map<string, number>();
  const texts: SharedText[] = [];
  let uses = 0;
  const indexOf = (cell: Extract<MadeCell, { text: string }>): number => {
    uses++;
    const fontAt = (cell.runs ?? []).map((run, i, runs): [number, number] => [
      runs.slice(0, i).reduce((sum, before) => sum + before.text.length, 0),
      fontNumber(styles, run.font),
    ]);
    const key = JSON.stringify([cell.text, fontAt]);
    const known = table.get(key);
    if (known !== undefined) return known;
    table.set(key, texts.length);
    texts.push({ text: cell.text, fontAt });
    return texts.length - 1;
  };
  const sheets = book.sheets.map((sheet) => sheetStream(sheet, styles, indexOf));
  const head = Buffer.concat([bof(5), record(0x42, u16(0x4b0)), record(0x22, u16(book.epoch1904 ? 1 : 0))]);
  const look = styleRecords(styles);
  const shared = sharedTexts(texts, uses);
  const bounds = (at: number): Buffer =>
    Buffer.concat(
      book.sheets.map(({ name, hidden }, i) => {
        const offset = at + sheets.slice(0, i).reduce((sum, sheet) => sum + sheet.length, 0);
        return record(0x85, u32(offset), u16(hidden ? 1 : 0), shortText(name));
      }),
    );
  const globals = head.length + look.length + bounds(0).length + shared.length + EOF.length;
  return compoundFile('Workbook', Buffer.concat([head, look, bounds(globals), shared, EOF, ...sheets]));
}

/** Font number 4 is never used: the fifth font of a file has number 5. */
export const fontNumber = ({ fonts }: StyleBook, name: string): number => {
  const index = fonts.indexOf(name);
  return index < 4 ? index : index + 1;
};

function styleRecords(styles: StyleBook): Buffer {
  const own = styles.formats.filter((format) => format !== GENERAL);
  const formatNumber = (format: string): number => (format === GENERAL ? 0 : 164 + own.indexOf(format));
  const xf = (font: number, format: number, isStyle: boolean): Buffer =>
    record(0xe0, u16(font, format, isStyle ? 0xfff5 : 1, 0x20, 0, 0), u32(0, 0), u16(0x20c0));
  return Buffer.concat([
    ...styles.fonts.map((name) => record(0x31, u16(240, 0, 0x7fff, 400, 0), u8(0, 0, 0, 0), shortText(name))),
    ...own.map((format) => record(0x41e, u16(formatNumber(format)), longText(format))),
    ...Array.from({ length: FIRST_CELL_FORMAT }, (_, i) => xf(0, 0, i < 15)),
    ...styles.styles.map(({ font, format }) => xf(fontNumber(styles, font), formatNumber(format), false)),
    record(0x293, u16(0x8000), u8(0, 0xff)),
  ]);
}

function sheetStream(
  sheet: MadeSheet,
  styles: StyleBook,
  indexOf: (cell: Extract<MadeCell, { text: string }>) => number,
): Buffer {
  const width = Math.max(1, ...sheet.rows.map((row) => row.length));
  const cells: Buffer[] = [];
  sheet.rows.forEach((row, r) => {
    const hidden = sheet.hiddenRows?.includes(r) ? 0x20 : 0;
    cells.push(record(0x208, u16(r, 0, width, 255, 0, 0, 0x100 | hidden, 15)));
    row.forEach((cell, c) => {
      if (cell === null) return;
      const place = u16(r, c, FIRST_CELL_FORMAT + styles.indexOf(cell));
      if ('number' in cell) cells.push(record(0x203, place, float(cell.number)));
      else if ('text' in cell) cells.push(record(0xfd, place, u32(indexOf(cell))));
      else throw new Error('a formula or an error in an old workbook is not made here');
    });
  });
  const merges = sheet.merges ?? [];
  const groups = Array.from({ length: Math.ceil(merges.length / 1000) }, (_, i) =>
    merges.slice(i * 1000, (i + 1) * 1000),
  );
  return Buffer.concat([
    bof(0x10),
    record(0x200, u32(0, sheet.rows.length), u16(0, width, 0)),
    ...(sheet.hiddenColumns ?? []).map((c) => record(0x7d, u16(c, c, 2304, 15, 1, 0))),
    ...cells,
    record(0x23e, u16(0x6b6, 0, 0), u32(64), u16(0, 0), u32(0)),
    ...groups.map((group) =>
      record(0xe5, u16(group.length), ...group.map((m) => u16(m.top, m.bottom, m.left, m.right))),
    ),
    EOF,
  ]);
}
