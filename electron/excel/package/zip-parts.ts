/**
 * The parts of an office package, to be replaced, added and dropped. All others keep their bytes, packed as they were
 * packed, in the order in which they came. For archives that the parser process has looked at (read/zip-preflight.ts).
 */
import { boundsFor, LIMITS } from '../read/limits.ts';
import {
  DEFLATED,
  dataStart,
  readDirectory,
  STORED,
  type ZipDirectory,
  type ZipEntry,
} from './zip-directory.ts';
import { archiveOf, newPart, type PackedPart, repacked, unpacked } from './zip-records.ts';

export interface Parts {
  readonly names: readonly string[];
  /** Names are the same in any case (ECMA-376 part 2). */
  has(name: string): boolean;
  /** null: no such part, or one that is damaged */
  read(name: string): Buffer | null;
  /** null also where it is not UTF-8, as every office program writes it */
  text(name: string): string | null;
  put(name: string, data: string | Buffer): void;
  drop(name: string): void;
  pack(): Buffer;
}

interface Part extends PackedPart {
  readonly name: string;
}

/** null: no archive that could be given back whole – damaged, encrypted, larger than 4 GB or than the reader takes. */
export function openParts(bytes: Uint8Array): Parts | null {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(zip);
  const opened = directory && takeParts(zip, directory);
  if (!directory || !opened) return null;
  const { partBytes } = boundsFor(zip.length);
  const parts = new Map(opened.map((part) => [part.name.toLowerCase(), part]));
  const lead = zip.subarray(
    0,
    opened.reduce((least, { place }) => Math.min(least, place), directory.start),
  );
  let nextPlace = zip.length;
  const read = (name: string): Buffer | null => {
    const part = parts.get(name.toLowerCase());
    return part ? unpacked(part, partBytes) : null;
  };
  return {
    get names() {
      return [...parts.values()].map((part) => part.name);
    },
    has: (name) => parts.has(name.toLowerCase()),
    read,
    text: (name) => decoded(read(name)),
    put: (name, data) => {
      const now = parts.get(name.toLowerCase());
      const plain = Buffer.from(data);
      const part = now ? { ...now, ...repacked(now, plain) } : { name, ...newPart(name, plain, nextPlace++) };
      parts.set(name.toLowerCase(), part);
    },
    drop: (name) => {
      parts.delete(name.toLowerCase());
    },
    pack: () => archiveOf(lead, [...parts.values()], zip.subarray(directory.end)),
  };
}

/** What stands for "look elsewhere" in an archive of more than 4 GB. */
const zip64 = 0xffffffff;
const encrypted = 0x0001;

function takeParts(zip: Buffer, { entries, start }: ZipDirectory): Part[] | null {
  const declared = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.length > LIMITS.zipParts || declared > boundsFor(zip.length).totalBytes) return null;
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length) return null;
  const inOrder = entries.toSorted((a, b) => a.offset - b.offset);
  const ends = new Map(inOrder.map((entry, i) => [entry, inOrder[i + 1]?.offset ?? start]));
  const parts: Part[] = [];
  for (const entry of entries) {
    const end = ends.get(entry) ?? start;
    if (!isPlain(entry)) return null;
    const data = dataStart(zip, entry.offset);
    if (data === null || data + entry.packed > end) return null;
    const { name, offset, record } = entry;
    parts.push({ name, place: offset, record, bytes: zip.subarray(offset, end) });
  }
  return parts;
}

const isPlain = ({ flags, method, packed, size, offset }: ZipEntry): boolean =>
  (flags & encrypted) === 0 &&
  (method === STORED || method === DEFLATED) &&
  packed !== zip64 &&
  size !== zip64 &&
  offset !== zip64;

function decoded(data: Buffer | null): string | null {
  try {
    // The mark at the front, where there is one, goes back as it came.
    return data && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data);
  } catch {
    return null;
  }
}
