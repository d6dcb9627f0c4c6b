/**
 * One stream in a compound file, as every .xls is: header, allocation table, directory, the stream. The stream is
 * filled up to 4,096 bytes, below which the format wants a second, smaller allocation table.
 */
const SECTOR = 512;
const FREE = 0xffffffff;
const END = 0xfffffffe;
const FAT_SECTOR = 0xfffffffd;
const NONE = 0xffffffff;

export function compoundFile(name: string, stream: Uint8Array): Uint8Array {
  const sectors = Math.max(8, Math.ceil(stream.length / SECTOR));
  // The table itself, the directory and the stream all have entries in the table.
  let tables = 1;
  while (tables * (SECTOR / 4) < tables + 1 + sectors) tables++;
  if (tables > 109) throw new Error('too long for a table without its own chain');
  const directoryAt = tables;
  const streamAt = tables + 1;
  const file = Buffer.alloc(SECTOR * (1 + streamAt + sectors));
  writeHeader(file, tables, directoryAt);
  const table = file.subarray(SECTOR, SECTOR * (1 + tables));
  for (let i = 0; i < table.length / 4; i++) table.writeUInt32LE(FREE, i * 4);
  for (let i = 0; i < tables; i++) table.writeUInt32LE(FAT_SECTOR, i * 4);
  table.writeUInt32LE(END, directoryAt * 4);
  for (let i = 0; i < sectors; i++) {
    table.writeUInt32LE(i === sectors - 1 ? END : streamAt + i + 1, (streamAt + i) * 4);
  }
  const directory = file.subarray(SECTOR * (1 + directoryAt), SECTOR * (2 + directoryAt));
  writeEntry(directory, 0, { name: 'Root Entry', type: 5, child: 1, start: END, size: 0 });
  writeEntry(directory, 1, { name, type: 2, child: NONE, start: streamAt, size: sectors * SECTOR });
  for (const i of [2, 3]) writeEntry(directory, i, { name: '', type: 0, child: NONE, start: 0, size: 0 });
  file.set(stream, SECTOR * (1 + streamAt));
  return file;
}

function writeHeader(file: Buffer, tables: number, directoryAt: number): void {
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(tables, 44);
  file.writeUInt32LE(directoryAt, 48);
  file.writeUInt32LE(4096, 56);
  file.writeUInt32LE(END, 60);
  file.writeUInt32LE(END, 68);
  for (let i = 0; i < 109; i++) file.writeUInt32LE(i < tables ? i : FREE, 76 + i * 4);
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

function writeEntry(directory: Buffer, index: number, { name, type, child, start, size }: Entry): void {
  const at = index * 128;
  directory.write(name, at, 'utf16le');
  directory.writeUInt16LE(name === '' ? 0 : (name.length + 1) * 2, at + 64);
  directory.writeUInt8(type, at + 66);
  directory.writeUInt8(1, at + 67);
  for (const link of [68, 72]) directory.writeUInt32LE(NONE, at + link);
  directory.writeUInt32LE(child, at + 76);
  directory.writeUInt32LE(start, at + 116);
  directory.writeUInt32LE(size, at + 120);
}
