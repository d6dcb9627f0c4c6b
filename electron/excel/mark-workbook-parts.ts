/**
 * The parts of an .xlsx package. What is not changed goes out with the very bytes with which it came in, packed as it
 * was: formulas, styles, hidden sheets and print set-up cannot suffer. null: an archive that is none of ours to mend.
 */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

export interface Parts {
  readonly names: readonly string[];
  text(name: string): string | undefined;
  put(name: string, text: string): void;
  drop(name: string): void;
  pack(): Uint8Array;
}

const eocd = 0x06054b50;
const central = 0x02014b50;
const local = 0x04034b50;
/** Bit 11: names are UTF-8. */
const utf8Names = 0x0800;
/** 1 January 1980, the first day an archive knows: a part that we write tells no time. */
const noTime = 0x00210000;

export function openParts(bytes: Uint8Array): Parts | null {
  const entries = readEntries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (entries === null) return null;
  const parts = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    get names() {
      return [...parts.keys()];
    },
    text: (name) => {
      const entry = parts.get(name);
      if (!entry) return undefined;
      return Buffer.from(entry.method === 8 ? inflateRawSync(entry.packed) : entry.packed).toString('utf8');
    },
    put: (name, text) => {
      const data = Buffer.from(text, 'utf8');
      parts.set(name, {
        name,
        method: 8,
        time: noTime,
        crc: crc32(data),
        size: data.length,
        packed: deflateRawSync(data),
      });
    },
    drop: (name) => {
      parts.delete(name);
    },
    pack: () => packEntries([...parts.values()]),
  };
}

function readEntries(file: Buffer): Entry[] | null {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== eocd) return null;
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== central) return null;
    const nameLength = file.readUInt16LE(at + 28);
    const offset = file.readUInt32LE(at + 42);
    const packedSize = file.readUInt32LE(at + 20);
    if (offset + 30 > file.length || file.readUInt32LE(offset) !== local) return null;
    const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
    if (start + packedSize > file.length) return null;
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
      method: file.readUInt16LE(at + 10),
      time: file.readUInt32LE(at + 12),
      crc: file.readUInt32LE(at + 16),
      size: file.readUInt32LE(at + 24),
      packed: file.subarray(start, start + packedSize),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries.every((entry) => entry.method === 0 || entry.method === 8) ? entries : null;
}

function packEntries(entries: readonly Entry[]): Uint8Array {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(utf8Names, 2);
    head.writeUInt16LE(entry.method, 4);
    head.writeUInt32LE(entry.time, 6);
    head.writeUInt32LE(entry.crc, 10);
    head.writeUInt32LE(entry.packed.length, 14);
    head.writeUInt32LE(entry.size, 18);
    head.writeUInt16LE(name.length, 22);
    body.push(signature(local), head, name, Buffer.from(entry.packed));
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(signature(central), Buffer.from([20, 0]), head, tail, name);
    offset += 30 + name.length + entry.packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...body, list, signature(eocd), end]));
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}
