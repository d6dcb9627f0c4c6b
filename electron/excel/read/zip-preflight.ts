import { inflateRawSync } from 'node:zlib';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { inflateWithin } from '../package/inflate-within.ts';
import { DEFLATED, packedBytes, readDirectory, STORED, type ZipEntry } from '../package/zip-directory.ts';
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

export function preflightZip(bytes: Uint8Array): Result<ZipListing> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(buffer)?.entries;
  if (entries === undefined) return fail('workbook.damaged');
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
      return data === null || entry?.method === STORED ? data : inflateRawSync(data);
    },
  });
}

function unpackedSize(buffer: Buffer, entry: ZipEntry, limit: number): Result<number> {
  const { packed } = entry;
  const data = packedBytes(buffer, entry);
  if (data === null) return fail('workbook.damaged');
  if (entry.method === STORED) return packed > limit ? fail('workbook.too-complex') : ok(packed);
  if (entry.method !== DEFLATED) return fail('workbook.damaged');
  const inflated = inflateWithin(data, limit);
  if (!inflated.ok) return inflated;
  const part = inflated.value;
  if (part.length > LIMITS.ratioFromBytes && part.length > packed * LIMITS.ratio)
    return fail('workbook.too-complex');
  // No office program writes a document type; it is only the way in for entity tricks.
  const head = part.subarray(0, 64 * 1024);
  if (head.includes('<!DOCTYPE') || head.includes('<!ENTITY')) return fail('workbook.too-complex');
  return ok(part.length);
}
