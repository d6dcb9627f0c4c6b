/**
 * An .xlsb as SheetJS can be trusted with it. It counts as far as a damaged number says – four thousand million
 * letters, runs of fonts or entries of metadata – and stumbles over formulas; so it is given new parts of nothing but
 * the records that a list of people needs, whose lengths hold. What else the file says is read by xlsb-layout.ts.
 */
import { newArchive } from '../package/new-archive.ts';
import { wideText, writeXlsbRecord, XLSB, type XlsbRecord, xlsbRecords } from './xlsb-records.ts';
import type { ZipListing } from './zip-preflight.ts';

/** Records of a fixed length, which they are cut to: a formula behind its last value, a name behind 1904 or 1900. */
const FIXED = new Map<number, number>([
  [XLSB.ROW, 12],
  // RK, error, truth, number; text of the shared table
  [2, 12],
  [3, 9],
  [4, 9],
  [5, 16],
  [XLSB.ISST, 12],
  // last values of formulas: number, truth, error
  [9, 16],
  [10, 9],
  [11, 9],
  // the same cells without their column
  [13, 8],
  [14, 5],
  [15, 5],
  [16, 12],
  [18, 8],
  [XLSB.XF, 16],
  // used range, properties of the workbook, counts of the shared table, merged cells
  [148, 16],
  [153, 8],
  [159, 8],
  [176, 16],
  [XLSB.XFS_BEGIN, 0],
  [XLSB.XFS_END, 0],
]);

/** Where the text of a record begins, and the kind that says the same without fonts and formula. */
const TEXTS = new Map<number, { at: number; as: number }>([
  [XLSB.TEXT_CELL, { at: 8, as: XLSB.TEXT_CELL }],
  [XLSB.FORMULA_TEXT, { at: 8, as: XLSB.TEXT_CELL }],
  [XLSB.RICH_CELL, { at: 9, as: XLSB.TEXT_CELL }],
  [XLSB.SHORT_TEXT, { at: 4, as: XLSB.SHORT_TEXT }],
  [XLSB.SST_ITEM, { at: 1, as: XLSB.SST_ITEM }],
  [XLSB.NUMBER_FORMAT, { at: 2, as: XLSB.NUMBER_FORMAT }],
]);

/** null where a record that is needed is shorter than it says. */
export function plainXlsb(zip: ZipListing): Uint8Array | null {
  const parts: { name: string; data: Buffer }[] = [];
  for (const name of zip.names) {
    const data = zip.part(name) ?? Buffer.alloc(0);
    const plain = name.toLowerCase().endsWith('.bin') ? plainPart(data) : data;
    if (plain === null) return null;
    parts.push({ name, data: plain });
  }
  return newArchive(parts);
}

function plainPart(data: Buffer): Buffer | null {
  const kept: Buffer[] = [];
  for (const record of xlsbRecords(data)) {
    const plain = plainRecord(record);
    if (plain === 'damaged') return null;
    if (plain !== null) kept.push(writeXlsbRecord(plain));
  }
  return Buffer.concat(kept);
}

function plainRecord({ kind, body }: XlsbRecord): XlsbRecord | 'damaged' | null {
  const length = FIXED.get(kind);
  if (length !== undefined)
    return body.length < length ? 'damaged' : { kind, body: body.subarray(0, length) };
  if (kind === XLSB.SHEET) return isWholeSheet(body) ? { kind, body } : 'damaged';
  const text = TEXTS.get(kind);
  if (text === undefined) return null;
  const { end, whole } = wideText(body, text.at);
  if (!whole || body.length < text.at + 4) return 'damaged';
  return { kind: text.as, body: withoutFlags(body, text, kind, end) };
}

/** The byte of flags before a rich text promises runs of fonts behind it, which are left away. */
function withoutFlags(
  body: Buffer,
  { at, as }: { at: number; as: number },
  kind: number,
  end: number,
): Buffer {
  const head = Buffer.from(body.subarray(0, kind === XLSB.RICH_CELL ? at - 1 : at));
  if (as === XLSB.SST_ITEM) head[0] = 0;
  return Buffer.concat([head, body.subarray(at, end)]);
}

/** State and number, then two texts: the relation and the name. A relation may be none (MS-XLSB 2.5.117). */
function isWholeSheet(body: Buffer): boolean {
  if (body.length < 12) return false;
  const none = body.readUInt32LE(8) === 0xffffffff;
  const relation = none ? { whole: true, end: 12 } : wideText(body, 8);
  return relation.whole && relation.end + 4 <= body.length && wideText(body, relation.end).whole;
}
