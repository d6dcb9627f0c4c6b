import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstMac, type LogRow, macOf } from './log-entry.ts';

const key = Buffer.from('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f', 'hex');
const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.constant(null));
const aRow = fc.tuple(fc.nat(), fc.string(), cell, cell, cell) as fc.Arbitrary<LogRow>;

/** The same by Node's own HMAC. */
function reference(previous: Buffer, sequence: number, source: number, row: LogRow): Buffer {
  const hmac = createHmac('sha256', key).update(previous);
  const head = Buffer.alloc(9);
  head.writeBigUInt64BE(BigInt(sequence));
  head[8] = source;
  hmac.update(head);
  for (const value of row) {
    const text = Buffer.from(value === null ? '' : String(value));
    const kind = Buffer.alloc(5);
    kind[0] = value === null ? 0 : typeof value === 'number' ? 1 : 2;
    kind.writeUInt32BE(text.length, 1);
    hmac.update(kind).update(text);
  }
  return hmac.digest();
}

it('is the HMAC of the code before, the number, the source and the row', () => {
  fc.assert(
    fc.property(aRow, fc.nat(), fc.integer({ min: 1, max: 4 }), (row, sequence, source) => {
      const before = reference(firstMac, 1, 1, row);
      expect(macOf(key, before, { sequence, source, row })).toEqual(reference(before, sequence, source, row));
    }),
  );
});

it('holds rows of any length', () => {
  const row: LogRow = [1, 'x', 'ế'.repeat(100_000), null];
  expect(macOf(key, firstMac, { sequence: 1, source: 1, row })).toEqual(reference(firstMac, 1, 1, row));
});

it('differs for rows that differ in anything, where a value ends and what is missing among it', () => {
  const code = (row: LogRow) => macOf(key, firstMac, { sequence: 1, source: 1, row }).toString('hex');
  fc.assert(
    fc.property(aRow, aRow, (a, b) => {
      fc.pre(JSON.stringify(a) !== JSON.stringify(b));
      expect(code(a)).not.toBe(code(b));
    }),
  );
  const alike: LogRow[] = [
    [1, 'ab', 'c'],
    [1, 'a', 'bc'],
    [1, 'abc', ''],
    [1, 'abc', null],
    [1, 'abc'],
    [1, 'abc', 0],
    [1, 'abc', '0'],
  ];
  expect(new Set(alike.map(code)).size).toBe(alike.length);
});
