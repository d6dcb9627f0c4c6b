/**
 * What SheetJS does not tell of an .xlsb, or only by counting to four thousand million where a damaged file says so:
 * the fonts of its text cells and its hidden rows and columns. Records of MS-XLSB; texts are UTF-16 behind a count.
 */
import { attribute } from '../package/xml-text.ts';
import { layoutOf, newSheetDraft, place, type SheetDraft, type SheetLayout } from './biff-layout.ts';
import type { RunStart } from './biff-strings.ts';
import { LIMITS } from './limits.ts';
import { wideText, XLSB, type XlsbRecord, xlsbRecords } from './xlsb-records.ts';
import { xmlTokens } from './xml-tokens.ts';

/** texts in the cell, in the shared table, of a formula, of several fonts */
const TEXT_CELLS = new Set<number>([XLSB.TEXT_CELL, XLSB.ISST, XLSB.FORMULA_TEXT, XLSB.RICH_CELL]);

type Part = (name: string) => Buffer | null;

/** By the sheet's place in the workbook. */
export function readXlsbLayout(part: Part): readonly SheetLayout[] {
  const fonts: string[] = [];
  const xfFonts: number[] = [];
  let inCellFormats = false;
  for (const { kind, body } of xlsbRecords(part('xl/styles.bin'))) {
    if (kind === XLSB.FONT && body.length >= 25) fonts.push(wideText(body, 21).text);
    else if (kind === XLSB.XFS_BEGIN) inCellFormats = true;
    else if (kind === XLSB.XFS_END) inCellFormats = false;
    else if (kind === XLSB.XF && inCellFormats && body.length >= 6) xfFonts.push(body.readUInt16LE(4));
  }
  const rich = new Map<number, readonly RunStart[]>();
  let index = 0;
  for (const { kind, body } of xlsbRecords(part('xl/sharedStrings.bin'))) {
    if (kind !== XLSB.SST_ITEM) continue;
    const runs = richRuns(body, 0);
    if (runs.length > 0) rich.set(index, runs);
    index++;
  }
  return sheetParts(part).map((name) => {
    const sheet = newSheetDraft(0);
    let row = 0;
    for (const record of xlsbRecords(name === null ? null : part(name))) {
      if (record.kind === XLSB.ROW && record.body.length >= 12) row = record.body.readUInt32LE(0);
      if (row <= LIMITS.rows) readSheetRecord(sheet, row, record, rich);
    }
    return layoutOf(
      sheet,
      (xf) => fonts[xfFonts[xf] ?? 0],
      (number) => fonts[number],
    );
  });
}

function readSheetRecord(
  sheet: SheetDraft,
  row: number,
  { kind, body }: XlsbRecord,
  rich: ReadonlyMap<number, readonly RunStart[]>,
): void {
  if (kind === XLSB.ROW && body.length >= 12) {
    if (((body[11] ?? 0) & 0x10) !== 0) sheet.hiddenRows.push(row);
  } else if (kind === XLSB.COLUMN && body.length >= 18) {
    if ((body.readUInt16LE(16) & 1) === 0) return;
    const last = Math.min(body.readUInt32LE(4), LIMITS.columns - 1);
    for (let c = body.readUInt32LE(0); c <= last; c++) sheet.hiddenColumns.push(c);
  } else if (TEXT_CELLS.has(kind) && body.length >= 8 && body.readUInt32LE(0) < LIMITS.columns) {
    const at = place(row, body.readUInt32LE(0));
    sheet.formats.set(at, body.readUIntLE(4, 3));
    const runs =
      kind === XLSB.ISST && body.length >= 12
        ? rich.get(body.readUInt32LE(8))
        : kind === XLSB.RICH_CELL
          ? richRuns(body, 8)
          : undefined;
    if (runs !== undefined) sheet.rich.set(at, runs);
  }
}

/** The part of each sheet, in the order of the tabs; null where the workbook names none. */
function sheetParts(part: Part): (string | null)[] {
  const targets = new Map<string, string>();
  for (const token of xmlTokens(part('xl/_rels/workbook.bin.rels')?.toString('utf8') ?? '')) {
    if (token.kind !== 'open') continue;
    const target = attribute(token.attributes, 'Target') ?? '';
    targets.set(attribute(token.attributes, 'Id') ?? '', target.replace(/^\/?(xl\/)?/, 'xl/'));
  }
  const parts: (string | null)[] = [];
  for (const { kind, body } of xlsbRecords(part('xl/workbook.bin')))
    if (kind === XLSB.SHEET && body.length >= 12) parts.push(targets.get(wideText(body, 8).text) ?? null);
  return parts;
}

/** A text with a byte of flags before it and its runs behind it. */
function richRuns(body: Buffer, from: number): readonly RunStart[] {
  if (((body[from] ?? 0) & 1) === 0) return [];
  const runs: RunStart[] = [];
  const first = wideText(body, from + 1).end + 4;
  for (let at = first; at + 4 <= body.length && runs.length < LIMITS.cellChars; at += 4)
    runs.push({ at: body.readUInt16LE(at), font: body.readUInt16LE(at + 2) });
  return runs;
}
