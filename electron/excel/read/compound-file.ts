/**
 * The compound file (MS-CFB) that wraps an old .xls and an encrypted .xlsx: chains of sectors, and a directory that
 * is a tree. SheetJS reads these too, but follows a chain that bites its own tail until the memory is full.
 */
export interface CompoundFile {
  /** of all streams and storages, wherever they are */
  readonly names: readonly string[];
  /** a stream of the outermost storage by its name in any case; null where there is none or it is cut short */
  stream(name: string): Buffer | null;
}

const FREE = 0xfffffffa;
const NONE = 0xffffffff;
const ENTRY = 128;
const STREAM = 2;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** null where the bytes are no compound file that can be opened. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile | null {
  const b = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (b.length < 512) return null;
  const [shift, miniShift] = [b.readUInt16LE(30), b.readUInt16LE(32)];
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) return null;
  const size = 1 << shift;
  const sector = (at: number): Buffer => b.subarray((at + 1) * size, (at + 2) * size);
  const fat = readFat(b, size, sector);
  if (fat === null) return null;

  const directory = chain(fat, b.readUInt32LE(48), sector, size);
  const entries = directory === null ? [] : readEntries(directory);
  const root = entries[0];
  if (root === undefined || root.type !== 5) return null;
  const cutoff = b.readUInt32LE(56);
  const miniFat = numbers(chain(fat, b.readUInt32LE(60), sector, size) ?? Buffer.alloc(0));
  const small = chain(fat, root.start, sector, size) ?? Buffer.alloc(0);
  const miniSector = (at: number): Buffer => small.subarray(at * 64, (at + 1) * 64);

  const outermost = treeOf(entries, root.child);
  return {
    names: entries.map((entry) => entry.name),
    stream: (name) => {
      const found = outermost.find(
        (entry) => entry.type === STREAM && entry.name.toLowerCase() === name.toLowerCase(),
      );
      if (found === undefined) return null;
      const data =
        found.size < cutoff
          ? chain(miniFat, found.start, miniSector, 64)
          : chain(fat, found.start, sector, size);
      return data === null || data.length < found.size ? null : data.subarray(0, found.size);
    },
  };
}

/** The table of which sector follows which; the first 109 of its own sectors stand in the header. */
function readFat(b: Buffer, size: number, sector: (at: number) => Buffer): readonly number[] | null {
  const places = numbers(b.subarray(76, 512));
  const most = Math.ceil(b.length / size);
  let next = b.readUInt32LE(68);
  for (let steps = 0; next < FREE && steps < most; steps++) {
    const more = numbers(sector(next));
    next = more.pop() ?? NONE;
    places.push(...more);
  }
  const fat: number[] = [];
  for (const place of places) {
    if (place >= FREE) continue;
    if (fat.length > most) break;
    for (const number of numbers(sector(place))) fat.push(number);
  }
  return fat.length === 0 ? null : fat;
}

function numbers(part: Buffer): number[] {
  const found: number[] = [];
  for (let at = 0; at + 4 <= part.length; at += 4) found.push(part.readUInt32LE(at));
  return found;
}

/** null where the chain leads out of the file or back into itself. */
function chain(
  fat: readonly number[],
  start: number,
  sector: (at: number) => Buffer,
  size: number,
): Buffer | null {
  const parts: Buffer[] = [];
  const seen = new Set<number>();
  for (let at = start; at < FREE; at = fat[at] ?? NONE) {
    if (seen.has(at) || at >= fat.length) return null;
    seen.add(at);
    const part = sector(at);
    parts.push(part);
    // The last sector of a file may be written only as far as it is used.
    if (part.length < size) break;
  }
  return Buffer.concat(parts);
}

function readEntries(directory: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const letters = Math.min(64, directory.readUInt16LE(at + 64));
    entries.push({
      name: directory.toString('utf16le', at, at + Math.max(0, letters - 2)),
      type: directory[at + 66] ?? 0,
      left: directory.readUInt32LE(at + 68),
      right: directory.readUInt32LE(at + 72),
      child: directory.readUInt32LE(at + 76),
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    });
  }
  return entries;
}

/** What lies in one storage; a picture or a table put into the workbook has a storage of its own. */
function treeOf(entries: readonly Entry[], top: number): Entry[] {
  const found: Entry[] = [];
  const seen = new Set<number>();
  const open = [top];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = entries[at];
    if (entry === undefined || seen.has(at)) continue;
    seen.add(at);
    found.push(entry);
    open.push(entry.left, entry.right);
  }
  return found;
}
