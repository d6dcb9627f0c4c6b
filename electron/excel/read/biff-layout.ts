/**
 * What SheetJS does not tell of an old .xls: the font of each text cell, which is what decides TCVN3 and VNI,
 * and the hidden rows and columns. Records: FONT 0x31 → XF 0xE0 → the ixfe of each cell; ROW 0x208, COLINFO 0x7D.
 * The first two bytes of XF are the font number in BIFF5 and BIFF8 alike; number 4 is never used.
 */
export interface BiffSheetLayout {
  /** font name by "row,column" of text cells, legacy fonts only */
  readonly fonts: ReadonlyMap<string, string>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

interface SheetDraft {
  readonly offset: number;
  readonly fonts: Map<string, string>;
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

const newSheet = (offset: number): SheetDraft => ({
  offset,
  fonts: new Map(),
  hiddenRows: [],
  hiddenColumns: [],
});

/** Fonts whose letters are not Unicode: .VnTime, .VnTimeH …, VNI-Times … */
export const isLegacyFont = (name: string): boolean => /^(\.vn|vni[-_ ])/i.test(name);

const R = {
  EOF: 0x0a,
  BOF5: 0x0809,
  FONT: 0x31,
  FONT4: 0x231,
  XF: 0xe0,
  COLINFO: 0x7d,
  ROW: 0x208,
  BOUNDSHEET: 0x85,
} as const;
/** cell records that may hold text: LABELSST, LABEL, RSTRING, FORMULA */
const TEXT_CELLS = new Set([0xfd, 0x204, 0xd6, 0x06, 0x406]);

/** Layout of each substream of kind worksheet, in file order; empty where the stream is not BIFF5/8. */
export function readBiffLayout(stream: Uint8Array): readonly BiffSheetLayout[] {
  const b = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength);
  const fonts: string[] = [];
  const xfFonts: number[] = [];
  const sheets: SheetDraft[] = [];
  const order: number[] = [];
  let depth = 0;
  let isSheet = false;
  for (let at = 0; at + 4 <= b.length; ) {
    const kind = b.readUInt16LE(at);
    const length = b.readUInt16LE(at + 2);
    const start = at;
    const body = at + 4;
    at = body + length;
    if (at > b.length) break;
    if (kind === R.BOF5) {
      depth++;
      const type = length >= 4 ? b.readUInt16LE(body + 2) : 0;
      if (depth === 1) {
        isSheet = type === 0x10;
        if (type === 0x10 || type === 0x20 || type === 0x40) sheets.push(newSheet(start));
      }
    } else if (kind === R.EOF) depth--;
    else if ((kind === R.FONT || kind === R.FONT4) && length > 15) fonts.push(fontName(b.subarray(body, at)));
    else if (kind === R.BOUNDSHEET && length >= 4) order.push(b.readUInt32LE(body));
    else if (kind === R.XF && length >= 2) xfFonts.push(b.readUInt16LE(body));
    else if (isSheet && depth === 1) readSheetRecord(kind, b.subarray(body, at));
  }
  // BOUNDSHEET holds the order that Excel shows and where each substream begins.
  if (order.length === 0) return sheets;
  return order.map((offset) => sheets.find((sheet) => sheet.offset === offset) ?? newSheet(offset));

  function readSheetRecord(kind: number, body: Buffer): void {
    const sheet = sheets.at(-1);
    if (sheet === undefined) return;
    if (TEXT_CELLS.has(kind) && body.length >= 6) {
      const fontNumber = xfFonts[body.readUInt16LE(4)] ?? 0;
      const name = fonts[fontNumber > 4 ? fontNumber - 1 : fontNumber];
      if (name !== undefined && isLegacyFont(name))
        sheet.fonts.set(`${body.readUInt16LE(0)},${body.readUInt16LE(2)}`, name);
    } else if (kind === R.ROW && body.length >= 16) {
      if ((body.readUInt16LE(12) & 0x20) !== 0) sheet.hiddenRows.push(body.readUInt16LE(0));
    } else if (kind === R.COLINFO && body.length >= 10) {
      if ((body.readUInt16LE(8) & 1) === 0) return;
      const last = Math.min(body.readUInt16LE(2), 255);
      for (let c = body.readUInt16LE(0); c <= last; c++) sheet.hiddenColumns.push(c);
    }
  }
}

/** BIFF8 has a flag byte after the length and may use two bytes per letter; BIFF5 has the letters at once. */
function fontName(body: Buffer): string {
  const letters = body[14] ?? 0;
  if (body.length === 15 + letters) return body.toString('latin1', 15);
  return (body[15] ?? 0) & 1
    ? body.toString('utf16le', 16, 16 + letters * 2)
    : body.toString('latin1', 16, 16 + letters);
}
