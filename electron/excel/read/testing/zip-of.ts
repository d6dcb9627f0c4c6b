/** Archives with whatever names and contents a test wants, the checksums right. For tests. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly data: Buffer;
  /** as it is, not packed: what an encrypted part of an .ods is */
  readonly stored?: boolean;
}

export const part = (name: string, data: Buffer | string): ZipPart => ({ name, data: Buffer.from(data) });

export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data, stored } of parts) {
    const packed = stored === true ? data : deflateRawSync(data);
    const written = Buffer.from(name);
    const facts = Buffer.alloc(22);
    facts.writeUInt16LE(stored === true ? 0 : 8, 4);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(data.length, 18);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, Buffer.alloc(4), written]);
    local.writeUInt16LE(written.length, 26);
    const entry = Buffer.concat([
      Buffer.from('PK\x01\x02'),
      Buffer.alloc(2),
      facts,
      Buffer.alloc(18),
      written,
    ]);
    entry.writeUInt16LE(written.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, packed);
    central.push(entry);
    offset += local.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}
