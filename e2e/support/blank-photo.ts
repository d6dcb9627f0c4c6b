// A photo of a blank, as somebody takes it at the desk: the sheet is not the whole picture.
import { crc32, deflateSync } from 'node:zlib';

/** A blank on a dark table: a white sheet within a grey picture. */
export function photo(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8);
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(width + 1, 0x50).fill(0, 0, 1);
    if (y > height * 0.1 && y < height * 0.9) row.fill(0xf0, width * 0.1, width * 0.9);
    return row;
  });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const dots = chunk('IDAT', deflateSync(Buffer.concat(rows)));
  return Buffer.concat([signature, chunk('IHDR', head), dots, chunk('IEND', Buffer.alloc(0))]);
}
