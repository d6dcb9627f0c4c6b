/** A part as it stands in an archive: its header and bytes, and its record in the directory (PKWARE APPNOTE 4.3.7, 4.3.12). */
import { crc32, deflateRawSync } from 'node:zlib';
import { inflateWithin } from './inflate-within.ts';
import { DEFLATED, dataStart, STORED } from './zip-directory.ts';

export interface PackedPart {
  /** its own header, the packed bytes, and whatever stands behind them up to the next part */
  readonly bytes: Buffer;
  readonly record: Buffer;
  /** where its bytes stand among those of the others; the directory may have another order */
  readonly place: number;
}

/** the sizes stand behind the data instead of before it */
const sizesBehind = 0x0008;
const utf8Names = 0x0800;
/** 1 January 1980, the first day an archive knows: a part that we write tells no time. */
const noTime = 0x00210000;
const version = 20;

/** The same part with other contents; what else is told of it stays. */
export function repacked({ bytes, record, place }: PackedPart, data: Buffer): PackedPart {
  return { ...withContents(bytes.subarray(0, dataStart(bytes, 0) ?? 0), record, data), place };
}

export function newPart(name: string, data: Buffer, place: number): PackedPart {
  const written = Buffer.from(name, 'utf8');
  const head = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(26), written]);
  const record = Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.alloc(42), written]);
  record.writeUInt16LE(version, 4);
  for (const [facts, from] of bothPlaces(head, record)) {
    facts.writeUInt16LE(version, from);
    facts.writeUInt16LE(utf8Names, from + 2);
    facts.writeUInt32LE(noTime, from + 6);
    facts.writeUInt16LE(written.length, from + 22);
  }
  return { ...withContents(head, record, data), place };
}

/** The same facts stand in both places, two bytes further on in the directory. */
const bothPlaces = (head: Buffer, record: Buffer) =>
  [
    [head, 4],
    [record, 6],
  ] as const;

function withContents(head: Buffer, record: Buffer, data: Buffer): Omit<PackedPart, 'place'> {
  const small = deflateRawSync(data);
  const [newHead, newRecord] = [Buffer.from(head), Buffer.from(record)];
  for (const [facts, from] of bothPlaces(newHead, newRecord)) {
    facts.writeUInt16LE(facts.readUInt16LE(from + 2) & ~sizesBehind, from + 2);
    facts.writeUInt16LE(DEFLATED, from + 4);
    facts.writeUInt32LE(crc32(data), from + 10);
    facts.writeUInt32LE(small.length, from + 14);
    facts.writeUInt32LE(data.length, from + 18);
  }
  return { bytes: Buffer.concat([newHead, small]), record: newRecord };
}

/** A damaged part would come out of an edit with a checksum that calls it sound. */
export function unpacked({ bytes, record }: PackedPart, limit: number): Buffer | null {
  const start = dataStart(bytes, 0) ?? 0;
  const data = bytes.subarray(start, start + record.readUInt32LE(20));
  const inflated = record.readUInt16LE(10) === STORED ? null : inflateWithin(data, limit);
  if (inflated?.ok === false) return null;
  const plain = inflated?.value ?? data;
  return crc32(plain) === record.readUInt32LE(16) ? plain : null;
}

/** @param tail the record that ends the archive, with its comment */
export function archiveOf(lead: Buffer, parts: readonly PackedPart[], tail: Buffer): Buffer {
  const pieces = [lead];
  const offsets = new Map<PackedPart, number>();
  let length = lead.length;
  for (const part of parts.toSorted((a, b) => a.place - b.place)) {
    offsets.set(part, length);
    pieces.push(part.bytes);
    length += part.bytes.length;
  }
  const directory = Buffer.concat(parts.map(({ record }) => record));
  let at = 0;
  for (const part of parts) {
    directory.writeUInt32LE(offsets.get(part) ?? 0, at + 42);
    at += part.record.length;
  }
  const end = Buffer.from(tail);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(length, 16);
  return Buffer.concat([...pieces, directory, end]);
}
