/**
 * Puts new parts into an archive and leaves every other byte of it where and as it was, packed as it was packed.
 * For archives that the parser process has already looked at (read/zip-preflight.ts). Layout: PKWARE APPNOTE 4.3.
 */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { boundsFor } from './read/limits.ts';

const endOfDirectory = 0x06054b50;
const directoryRecord = 0x02014b50;
const localHeader = 0x04034b50;
const deflated = 8;
/** the sizes stand behind the data instead of before it */
const sizesBehind = 0x0008;
const encrypted = 0x0001;
const zip64 = 0xffffffff;

interface Entry {
  readonly name: string;
  /** its record in the directory, to the letter */
  readonly record: Buffer;
  readonly offset: number;
  /** where the next entry or the directory begins */
  end: number;
}

export interface ZipParts {
  readonly has: (name: string) => boolean;
  /** null: no such part, or one that cannot be unpacked */
  readonly read: (name: string) => Buffer | null;
  readonly replaced: (parts: ReadonlyMap<string, Buffer>) => Buffer;
}

/** null: not an archive that could be given back whole (larger than 4 GB, damaged). */
export function openZip(bytes: Uint8Array): ZipParts | null {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== endOfDirectory) return null;
  const directory = zip.readUInt32LE(end + 16);
  const entries = readEntries(zip, directory, zip.readUInt16LE(end + 10));
  if (entries === null) return null;
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    has: (name) => byName.has(name),
    read: (name) => {
      const entry = byName.get(name);
      return entry ? unpacked(zip, entry) : null;
    },
    replaced: (parts) => {
      const offsets = new Map<Entry, number>();
      const pieces: Buffer[] = [zip.subarray(0, entries[0]?.offset ?? 0)];
      let length = pieces[0]?.length ?? 0;
      const records = new Map<Entry, Buffer>();
      for (const entry of entries) {
        const data = parts.get(entry.name);
        const { piece, record } =
          data === undefined
            ? { piece: zip.subarray(entry.offset, entry.end), record: Buffer.from(entry.record) }
            : packed(zip, entry, data);
        offsets.set(entry, length);
        record.writeUInt32LE(length, 42);
        records.set(entry, record);
        pieces.push(piece);
        length += piece.length;
      }
      const tail = Buffer.from(zip.subarray(end));
      tail.writeUInt32LE(length, 16);
      // The directory keeps its own order, which need not be that of the data.
      const inDirectory = entries.toSorted((a, b) => a.record.byteOffset - b.record.byteOffset);
      for (const entry of inDirectory) pieces.push(records.get(entry) ?? entry.record);
      return Buffer.concat([...pieces, tail]);
    },
  };
}

/** In the order of the data. */
function readEntries(zip: Buffer, directory: number, count: number): Entry[] | null {
  const entries: Entry[] = [];
  let at = directory;
  for (let i = 0; i < count; i++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== directoryRecord) return null;
    const nameLength = zip.readUInt16LE(at + 28);
    const length = 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const record = zip.subarray(at, at + length);
    const offset = record.readUInt32LE(42);
    if (offset === zip64 || record.readUInt32LE(20) === zip64 || record.readUInt32LE(24) === zip64)
      return null;
    if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== localHeader) return null;
    const name = record.toString('utf8', 46, 46 + nameLength).replaceAll('\\', '/');
    entries.push({ name, record, offset, end: directory });
    at += length;
  }
  entries.sort((a, b) => a.offset - b.offset);
  entries.forEach((entry, i) => {
    entry.end = entries[i + 1]?.offset ?? directory;
  });
  return entries;
}

const dataStart = (zip: Buffer, { offset }: Entry): number =>
  offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);

function unpacked(zip: Buffer, entry: Entry): Buffer | null {
  if ((entry.record.readUInt16LE(8) & encrypted) !== 0) return null;
  const start = dataStart(zip, entry);
  const data = zip.subarray(start, start + entry.record.readUInt32LE(20));
  const method = entry.record.readUInt16LE(10);
  if (method === 0) return data;
  if (method !== deflated) return null;
  try {
    return inflateRawSync(data, { maxOutputLength: boundsFor(zip.length).partBytes });
  } catch {
    return null;
  }
}

function packed(zip: Buffer, entry: Entry, data: Buffer): { piece: Buffer; record: Buffer } {
  const small = deflateRawSync(data);
  const head = Buffer.from(zip.subarray(entry.offset, dataStart(zip, entry)));
  const record = Buffer.from(entry.record);
  // The same four facts stand in both places, two bytes further on in the directory.
  for (const [place, to] of [
    [head, 6],
    [record, 8],
  ] as const) {
    place.writeUInt16LE(place.readUInt16LE(to) & ~sizesBehind, to);
    place.writeUInt16LE(deflated, to + 2);
    place.writeUInt32LE(crc32(data), to + 8);
    place.writeUInt32LE(small.length, to + 12);
    place.writeUInt32LE(data.length, to + 16);
  }
  return { piece: Buffer.concat([head, small]), record };
}
