/** The records of an .xlsb part (MS-XLSB 2.1.4). Texts are UTF-16 behind a count of four bytes (2.5.168). */
export interface XlsbRecord {
  readonly kind: number;
  readonly body: Buffer;
}

export const XLSB = {
  ROW: 0,
  ISST: 7,
  TEXT_CELL: 6,
  FORMULA_TEXT: 8,
  SHORT_TEXT: 17,
  SST_ITEM: 19,
  FONT: 43,
  NUMBER_FORMAT: 44,
  XF: 47,
  COLUMN: 60,
  RICH_CELL: 62,
  SHEET: 156,
  XFS_BEGIN: 617,
  XFS_END: 618,
} as const;

/** Kind and length are numbers of seven bits a byte, as many bytes as they need. The walk ends where the part is cut. */
export function* xlsbRecords(part: Buffer | null): Generator<XlsbRecord> {
  if (part === null) return;
  let at = 0;
  const number = (most: number): number => {
    let value = 0;
    for (let i = 0; i < most; i++) {
      const byte = part[at++] ?? 0;
      value |= (byte & 0x7f) << (7 * i);
      if ((byte & 0x80) === 0) break;
    }
    return value;
  };
  while (at < part.length) {
    const kind = number(2);
    const length = number(4);
    if (at + length > part.length) return;
    yield { kind, body: part.subarray(at, at + length) };
    at += length;
  }
}

export const writeXlsbRecord = ({ kind, body }: XlsbRecord): Buffer =>
  Buffer.concat([sevenBits(kind), sevenBits(body.length), body]);

function sevenBits(value: number): Buffer {
  const bytes: number[] = [];
  let left = value;
  do {
    bytes.push((left & 0x7f) | (left > 0x7f ? 0x80 : 0));
    left >>>= 7;
  } while (left > 0);
  return Buffer.from(bytes);
}

/** As much of the text as is there, and where it ends; `whole` says whether that is all that its count promises. */
export function wideText(body: Buffer, at: number): { text: string; end: number; whole: boolean } {
  const letters = at + 4 <= body.length ? body.readUInt32LE(at) : 0;
  const wanted = at + 4 + letters * 2;
  const end = Math.min(body.length, wanted);
  return { text: body.toString('utf16le', at + 4, end), end, whole: wanted <= body.length };
}
