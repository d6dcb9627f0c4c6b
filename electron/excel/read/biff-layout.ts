import { BIFF, biffRecords, isBof } from './biff-records.ts';
import { type RunStart, richSharedStrings, rstringRuns } from './biff-strings.ts';
import { type FontRun, isLegacyFont } from './cell-text.ts';
import { LIMITS } from './limits.ts';

/**
 * What SheetJS does not tell of an old .xls: the fonts of the text cells, which decide TCVN3 and VNI, and the
 * hidden rows and columns. Records: FONT → XF → the ixfe of each cell; the runs of rich texts; ROW, COLINFO.
 * The first byte of XF is the font number in BIFF3 to BIFF8; number 4 is never used.
 */
export interface SheetLayout {
  /** the cell's own font, where it is a legacy one */
  fontOf(row: number, column: number): string | undefined;
  /** the stretches of a rich text of which one at least is of a legacy font; [] where there are none */
  runsOf(row: number, column: number, text: string): readonly FontRun[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface SheetDraft {
  readonly offset: number;
  /** number of the XF of the text cells, by row × 256 + column */
  readonly formats: Map<number, number>;
  readonly rich: Map<number, readonly RunStart[]>;
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

export const newSheetDraft = (offset: number): SheetDraft => ({
  offset,
  formats: new Map(),
  rich: new Map(),
  hiddenRows: [],
  hiddenColumns: [],
});

/** cell records that may hold text */
const TEXT_CELLS = new Set<number>([
  BIFF.LABELSST,
  BIFF.LABEL,
  BIFF.RSTRING,
  BIFF.FORMULA,
  BIFF.FORMULA3,
  BIFF.FORMULA4,
]);
/** One number for a cell: no sheet that is read has more columns. */
export const place = (row: number, column: number): number => row * LIMITS.columns + column;

/** Layout of each substream of kind worksheet, in the order that Excel shows; empty where the stream is no BIFF3–8. */
export function readBiffLayout(stream: Uint8Array): readonly SheetLayout[] {
  const fonts: string[] = [];
  const xfFonts: number[] = [];
  const sheets: SheetDraft[] = [];
  const order: number[] = [];
  const shared: Buffer[] = [];
  let rich: ReadonlyMap<number, readonly RunStart[]> | null = null;
  let depth = 0;
  let isSheet = false;
  let biff8 = false;
  let before = 0;
  for (const { kind, offset, body } of biffRecords(stream)) {
    if (isBof(kind)) {
      depth++;
      const type = body.length >= 4 ? body.readUInt16LE(2) : 0;
      if (depth === 1) {
        biff8 = kind === 0x0809 && body.readUInt16LE(0) === 0x0600;
        isSheet = type === 0x10;
        if (type === 0x10 || type === 0x20 || type === 0x40) sheets.push(newSheetDraft(offset));
      }
    } else if (kind === BIFF.EOF) depth--;
    else if (kind === BIFF.FONT && body.length > 15) fonts.push(fontName(body));
    else if (kind === BIFF.FONT3 && body.length > 6) fonts.push(body.toString('latin1', 7));
    else if (kind === BIFF.BOUNDSHEET && body.length >= 4) order.push(body.readUInt32LE(0));
    else if (kind === BIFF.XF && body.length >= 2) xfFonts.push(body.readUInt16LE(0));
    else if ((kind === BIFF.XF3 || kind === BIFF.XF4) && body.length > 0) xfFonts.push(body[0] ?? 0);
    else if (kind === BIFF.SST || (kind === BIFF.CONTINUE && before === BIFF.SST)) shared.push(body);
    else if (isSheet && depth === 1) readSheetRecord(kind, body);
    if (kind !== BIFF.CONTINUE) before = kind;
  }
  // BOUNDSHEET holds where each substream begins, in the order that Excel shows.
  const shown =
    order.length === 0
      ? sheets
      : order.map((at) => sheets.find((sheet) => sheet.offset === at) ?? newSheetDraft(at));
  const fontAt = (number: number): string | undefined => fonts[number > 4 ? number - 1 : number];
  return shown.map((sheet) => layoutOf(sheet, (xf) => fontAt(xfFonts[xf] ?? 0), fontAt));

  function readSheetRecord(kind: number, body: Buffer): void {
    const sheet = sheets.at(-1);
    if (sheet === undefined) return;
    if (TEXT_CELLS.has(kind) && body.length >= 6) {
      const at = place(body.readUInt16LE(0), body.readUInt16LE(2));
      sheet.formats.set(at, body.readUInt16LE(4));
      rich ??= richSharedStrings(shared);
      const runs =
        kind === BIFF.LABELSST && body.length >= 10
          ? rich.get(body.readUInt32LE(6))
          : kind === BIFF.RSTRING
            ? rstringRuns(body, biff8)
            : undefined;
      if (runs !== undefined) sheet.rich.set(at, runs);
    } else if (kind === BIFF.ROW && body.length >= 14) {
      if ((body.readUInt16LE(12) & 0x20) !== 0) sheet.hiddenRows.push(body.readUInt16LE(0));
    } else if (kind === BIFF.COLINFO && body.length >= 10) {
      if ((body.readUInt16LE(8) & 1) === 0) return;
      const last = Math.min(body.readUInt16LE(2), 255);
      for (let c = body.readUInt16LE(0); c <= last; c++) sheet.hiddenColumns.push(c);
    }
  }
}

export function layoutOf(
  sheet: SheetDraft,
  fontOfXf: (xf: number) => string | undefined,
  fontAt: (number: number) => string | undefined,
): SheetLayout {
  const fontOf = (row: number, column: number): string | undefined => {
    const xf = sheet.formats.get(place(row, column));
    const font = xf === undefined ? undefined : fontOfXf(xf);
    return font !== undefined && isLegacyFont(font) ? font : undefined;
  };
  const runsOf = (row: number, column: number, text: string): readonly FontRun[] => {
    const starts = sheet.rich.get(place(row, column)) ?? [];
    if (starts.length === 0) return [];
    const edges = [{ at: 0, font: fontOf(row, column) }];
    for (const start of starts) edges.push({ at: start.at, font: fontAt(start.font) });
    return edges.map((edge, i) => ({ v: text.slice(edge.at, edges[i + 1]?.at), font: edge.font }));
  };
  const { hiddenRows, hiddenColumns } = sheet;
  return { fontOf, runsOf, hiddenRows, hiddenColumns: [...new Set(hiddenColumns)] };
}

/** BIFF8 has a flag byte after the length and may use two bytes per letter; BIFF5 has the letters at once. */
function fontName(body: Buffer): string {
  const letters = body[14] ?? 0;
  if (body.length === 15 + letters) return body.toString('latin1', 15);
  return (body[15] ?? 0) & 1
    ? body.toString('utf16le', 16, 16 + letters * 2)
    : body.toString('latin1', 16, 16 + letters);
}
