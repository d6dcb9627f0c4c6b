/** One way into an office package and out of it: parts that nobody asked for are the same bytes afterwards. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { part, zipOf } from '../read/testing/zip-of.ts';
import { preflightZip } from '../read/zip-preflight.ts';
import { openParts, type Parts } from './zip-parts.ts';

const folder = new URL('../../../e2e/workbooks', import.meta.url).pathname;
const workbooks = readdirSync(folder)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => [name, readFileSync(join(folder, name))] as const);

const opened = (bytes: Uint8Array): Parts => {
  const parts = openParts(bytes);
  if (!parts) throw new Error('no package');
  return parts;
};

const three = zipOf([
  part('a.xml', '<a/>'),
  part('b/b.xml', '<b/>'),
  { ...part('c.bin', 'raw'), stored: true },
]);

/** The archive with a number written over, at a place told from where these bytes stand last. */
const tampered = (find: string, at: number, bytes: number[]): Uint8Array => {
  const copy = Buffer.from(three);
  copy.set(bytes, copy.lastIndexOf(Buffer.from(find)) + at);
  return copy;
};

describe('the parts of a package', () => {
  it.each(workbooks)('%s: unchanged it comes out to the byte, and every part can be read', (_name, bytes) => {
    const parts = opened(bytes);
    for (const name of parts.names) expect(parts.read(name), name).not.toBeNull();
    expect(parts.pack().equals(bytes)).toBe(true);
  });

  it.each(workbooks)(
    '%s: one part changed leaves the bytes of all others where they stood',
    (_name, bytes) => {
      const parts = opened(bytes);
      const changed = 'xl/workbook.xml';
      parts.put(changed, '<workbook/>');
      const packed = parts.pack();
      const again = opened(packed);
      expect(again.names).toEqual(parts.names);
      for (const name of again.names)
        expect(again.read(name)).toEqual(
          name === changed ? Buffer.from('<workbook/>') : opened(bytes).read(name),
        );
      expect(preflightZip(packed).ok).toBe(true);
    },
  );

  it('are found by their names in any case, as the standard has it', () => {
    const parts = opened(three);
    parts.put('A.XML', 'new');
    expect(parts.text('a.xml')).toBe('new');
    expect(parts.names).toEqual(['a.xml', 'b/b.xml', 'c.bin']);
  });

  it('put, dropped and put again in whatever order are what was put last, and the rest is untouched', () => {
    const name = fc.constantFrom('a.xml', 'b/b.xml', 'c.bin', 'mới.xml', 'xl/thêm.xml');
    const step = fc.tuple(name, fc.option(fc.string({ unit: 'binary', maxLength: 300 })));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const parts = opened(three);
        const wanted = new Map(['a.xml', 'b/b.xml', 'c.bin'].map((n) => [n, parts.read(n)]));
        for (const [at, text] of steps) {
          if (text === null) parts.drop(at);
          else parts.put(at, text);
          if (text === null) wanted.delete(at);
          else wanted.set(at, Buffer.from(text));
        }
        const again = opened(parts.pack());
        expect(again.names).toEqual([...wanted.keys()]);
        for (const [at, data] of wanted) expect(again.read(at)).toEqual(data);
        expect(preflightZip(parts.pack()).ok).toBe(true);
      }),
    );
  });

  it('keep a note at the end of the archive and bytes before its first part', () => {
    const noted = Buffer.concat([three, Buffer.from('ghi')]);
    noted.writeUInt16LE(3, three.length - 2);
    const parts = opened(noted);
    parts.drop('a.xml');
    expect(parts.pack().toString('latin1').endsWith('\x03\x00ghi')).toBe(true);
    expect(opened(parts.pack()).names).toEqual(['b/b.xml', 'c.bin']);
  });
});

describe('an archive that could not be given back whole', () => {
  const record = 'PK\x01\x02';
  it.each([
    ['is none at all', Buffer.from('hello')],
    ['is cut', three.subarray(0, three.length - 30)],
    ['is encrypted', tampered(record, 8, [1])],
    ['is packed in a way that no office program packs', tampered(record, 10, [12])],
    ['is one of more than 4 GB', tampered(record, 42, [0xff, 0xff, 0xff, 0xff])],
    ['has parts that lie over each other', tampered(record, 42, [0, 0, 0, 0])],
    ['claims more than a file of its size may unpack to', tampered(record, 24, [0, 0, 0, 0x40])],
    ['has two parts of one name', zipOf([part('a.xml', '1'), part('A.xml', '2')])],
    ['has more parts than the reader takes', zipOf(Array.from({ length: 2001 }, (_, i) => part(`${i}`, '')))],
  ])('is refused where it %s', (_why, bytes) => {
    expect(openParts(bytes)).toBeNull();
  });

  it('gives no part whose bytes are not those that were packed', () => {
    const parts = opened(tampered('raw', 0, [0x52]));
    expect(parts.read('c.bin')).toBeNull();
    expect(parts.read('a.xml')).not.toBeNull();
  });

  it('gives no part that unpacks to more than a file of its size may', () => {
    const bomb = Buffer.from(zipOf([part('a.xml', Buffer.alloc(80 * 2 ** 20))]));
    bomb.writeUInt32LE(10, bomb.lastIndexOf('PK\x01\x02') + 24);
    expect(opened(bomb).read('a.xml')).toBeNull();
  });

  it('gives no text of a part that is not UTF-8, and the mark at the front of one that is', () => {
    const parts = opened(zipOf([part('a', Buffer.from([0xc3, 0x28])), part('b', '\ufeff<b/>')]));
    expect([parts.text('a'), parts.text('b'), parts.text('c')]).toEqual([null, '\ufeff<b/>', null]);
  });
});
