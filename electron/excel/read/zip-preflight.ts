import { inflateRawSync } from 'node:zlib';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { boundsFor, LIMITS } from './limits.ts';

/**
 * Looks at an archive before any library opens it, and counts the bytes while inflating: a 1 MB bomb took
 * SheetJS to 2 GB (reliability.md §3), and what the directory declares may be a lie.
 */
export interface ZipListing {
  readonly names: readonly string[];
  /** a part in the clear, by its name in any case; null where there is none */
  part(name: string): Buffer | null;
}

const EOCD = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

export function preflightZip(bytes: Uint8Array): Result<ZipListing> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(buffer);
  if (entries === null) return fail('workbook.damaged');
  if (entries.length > LIMITS.zipParts) return fail('workbook.too-complex');
  const names = new Set<string>();
  const bounds = boundsFor(bytes.length);
  let total = 0;
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    if (names.has(name) || name.includes('..') || name.startsWith('/') || name.includes(':'))
      return fail('workbook.too-complex');
    names.add(name);
    const size = unpackedSize(buffer, entry, Math.min(bounds.partBytes, bounds.totalBytes - total));
    if (!size.ok) return size;
    total += size.value;
  }
  return ok({
    names: entries.map((entry) => entry.name),
    part: (name) => {
      const entry = entries.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
      const data = entry === undefined ? null : packedBytes(buffer, entry);
      return data === null || entry?.method === 0 ? data : inflateRawSync(data);
    },
  });
}

function readDirectory(buffer: Buffer): readonly Entry[] | null {
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > buffer.length || buffer.readUInt32LE(end) !== EOCD) return null;
  const count = buffer.readUInt16LE(end + 10);
  let at = buffer.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== CENTRAL) return null;
    const nameLength = buffer.readUInt16LE(at + 28);
    entries.push({
      name: buffer.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
      method: buffer.readUInt16LE(at + 10),
      packed: buffer.readUInt32LE(at + 20),
      offset: buffer.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

function packedBytes(buffer: Buffer, { offset, packed }: Entry): Buffer | null {
  if (offset + 30 > buffer.length || buffer.readUInt32LE(offset) !== LOCAL) return null;
  const start = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28);
  return start + packed > buffer.length ? null : buffer.subarray(start, start + packed);
}

function unpackedSize(buffer: Buffer, entry: Entry, limit: number): Result<number> {
  const { packed } = entry;
  const data = packedBytes(buffer, entry);
  if (data === null) return fail('workbook.damaged');
  if (entry.method === 0) return packed > limit ? fail('workbook.too-complex') : ok(packed);
  if (entry.method !== 8) return fail('workbook.damaged');
  try {
    const part = inflateRawSync(data, { maxOutputLength: Math.max(1, limit) });
    if (part.length > LIMITS.ratioFromBytes && part.length > packed * LIMITS.ratio)
      return fail('workbook.too-complex');
    // No office program writes a document type; it is only the way in for entity tricks.
    const head = part.subarray(0, 64 * 1024);
    if (head.includes('<!DOCTYPE') || head.includes('<!ENTITY')) return fail('workbook.too-complex');
    return ok(part.length);
  } catch (error) {
    const tooBig = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return fail(tooBig ? 'workbook.too-complex' : 'workbook.damaged');
  }
}
