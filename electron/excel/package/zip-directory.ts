/** What an archive says it holds (PKWARE APPNOTE 4.3). Whether that is true shows when the parts are read. */

export interface ZipEntry {
  /** with / between the folders */
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** where its data stands, from its own header on */
  readonly offset: number;
  /** all of its record in the directory */
  readonly record: Buffer;
}

export interface ZipDirectory {
  /** in the order of the directory, which need not be that of the data */
  readonly entries: readonly ZipEntry[];
  readonly start: number;
  /** where the record begins that ends the archive */
  readonly end: number;
}

const endRecord = 0x06054b50;
const record = 0x02014b50;
const localHeader = 0x04034b50;

export const STORED = 0;
export const DEFLATED = 8;

/** null: no archive, or a damaged one. */
export function readDirectory(zip: Buffer): ZipDirectory | null {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== endRecord) return null;
  const count = zip.readUInt16LE(end + 10);
  const start = zip.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== record) return null;
    const nameLength = zip.readUInt16LE(at + 28);
    const next = at + 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    if (next > zip.length) return null;
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
      flags: zip.readUInt16LE(at + 8),
      method: zip.readUInt16LE(at + 10),
      crc: zip.readUInt32LE(at + 16),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
      record: zip.subarray(at, next),
    });
    at = next;
  }
  return { entries, start, end };
}

/** Where the bytes of a part begin, behind its own header; null where no header stands there. */
export function dataStart(zip: Buffer, offset: number): number | null {
  if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== localHeader) return null;
  return offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
}

/** The bytes of a part as they are packed; null where they are not all there. */
export function packedBytes(zip: Buffer, { offset, packed }: ZipEntry): Buffer | null {
  const start = dataStart(zip, offset);
  return start === null || start + packed > zip.length ? null : zip.subarray(start, start + packed);
}
