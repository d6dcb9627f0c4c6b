/** The records of an old .xls: two bytes of kind, two of length, the body. The walk ends where the stream is cut. */
export interface BiffRecord {
  readonly kind: number;
  /** of the record's first byte, header included, in the stream */
  readonly offset: number;
  readonly body: Buffer;
}

export const BIFF = {
  FORMULA: 0x06,
  EOF: 0x0a,
  DATEMODE: 0x22,
  FILEPASS: 0x2f,
  FONT: 0x31,
  CONTINUE: 0x3c,
  COLINFO: 0x7d,
  BOUNDSHEET: 0x85,
  RSTRING: 0xd6,
  XF: 0xe0,
  MERGECELLS: 0xe5,
  SST: 0xfc,
  LABELSST: 0xfd,
  SUPBOOK: 0x1ae,
  LABEL: 0x204,
  ROW: 0x208,
  FONT3: 0x231,
  XF3: 0x243,
  FORMULA3: 0x206,
  FORMULA4: 0x406,
  XF4: 0x443,
} as const;

/** Nobody asks for anything but its place, and it may have any length (DSF). */
export const NOTHING = 0x0161;

/** BOF of BIFF2, 3, 4 and of BIFF5 and 8. */
export const isBof = (kind: number): boolean => (kind & 0xff) === 0x09 && kind <= 0x0809;

export function* biffRecords(stream: Uint8Array): Generator<BiffRecord> {
  const b = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= b.length; ) {
    const end = at + 4 + b.readUInt16LE(at + 2);
    if (end > b.length) return;
    yield { kind: b.readUInt16LE(at), offset: at, body: b.subarray(at + 4, end) };
    at = end;
  }
}

/** Does each part that begins also end? A file copied halfway has rows missing, and nothing else tells of it. */
export function isWholeBiff(stream: Uint8Array): boolean {
  const begun = new Set<number>();
  const promised: number[] = [];
  let depth = 0;
  for (const { kind, offset, body } of biffRecords(stream)) {
    if (isBof(kind)) {
      begun.add(offset);
      depth++;
    } else if (kind === BIFF.EOF) depth--;
    else if (kind === BIFF.BOUNDSHEET && body.length >= 4) promised.push(body.readUInt32LE(0));
  }
  return begun.size > 0 && depth === 0 && promised.every((offset) => begun.has(offset));
}

/** Things of an old .xls that are passed over: macro sheets of Excel 4, links to other files and programs (DDE). */
export function biffNotices(stream: Uint8Array): ('macros' | 'external-links')[] {
  const found = new Set<'macros' | 'external-links'>();
  for (const { kind, body } of biffRecords(stream)) {
    // The sixth byte is the kind of the sheet: 1 and 6 hold macros.
    if (kind === BIFF.BOUNDSHEET && body.length > 5 && [1, 6].includes(body[5] ?? 0)) found.add('macros');
    // A link within the workbook has a mark instead of a path, and so have the add-ins of Excel itself.
    if (kind === BIFF.SUPBOOK && body.length >= 4 && ![0x0401, 0x3a01].includes(body.readUInt16LE(2)))
      found.add('external-links');
  }
  return [...found];
}
