// Writing the envelope is cut after each operation on the disk, as by a power cut: what lies there afterwards opens.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { addSlot, type Envelope, envelopeText, newKey, sealEnvelope } from './envelope.ts';
import { keyPaths, mendCopies, readCopies, wholeEnvelopes, writeEnvelope } from './key-files.ts';

/** How many more operations reach the disk; from then on the machine is off. */
const power = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY }));

// The edge itself: every operation of the file system that writes, counted and cut.
vi.mock('node:fs/promises', async (importActual) => {
  const actual = await importActual<typeof import('node:fs/promises')>();
  const spend = () => {
    if (power.left-- <= 0) throw new Error('the power is off');
  };
  return {
    ...actual,
    rename: async (from: string, to: string) => {
      spend();
      return actual.rename(from, to);
    },
    rm: async (...args: Parameters<typeof actual.rm>) => {
      spend();
      return actual.rm(...args);
    },
    open: async (...args: Parameters<typeof actual.open>) => {
      spend();
      const handle = await actual.open(...args);
      const { writeFile, sync } = handle;
      handle.writeFile = async (text) => {
        // Torn: half of it is there when the power goes.
        if (power.left <= 0) await writeFile.call(handle, String(text).slice(0, 200));
        spend();
        return writeFile.call(handle, text);
      };
      handle.sync = async () => {
        spend();
        return sync.call(handle);
      };
      return handle;
    },
  };
});

const key = newKey();
let before: Envelope;
let after: Envelope;
let folder: string;
let path: string;

beforeAll(async () => {
  before = await sealEnvelope(key, [{ kind: 'person', personId: 1, account: 'Bí thư', secret: 'cu' }]);
  after = await addSlot(before, key, { kind: 'person', personId: 2, account: 'Phó bí thư', secret: 'moi' });
}, 60_000);
beforeEach(() => {
  power.left = Number.POSITIVE_INFINITY;
  folder = mkdtempSync(join(tmpdir(), 'so-dang-vien-'));
  path = join(folder, 'Thu.sodang');
  for (const copy of keyPaths(path)) writeFileSync(copy, envelopeText(before));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a writing with so many operations; true when it came to its end. */
async function cutAfter(operations: number, write: () => Promise<unknown>): Promise<boolean> {
  power.left = operations;
  await write().catch(() => undefined);
  const ended = power.left >= 0;
  power.left = Number.POSITIVE_INFINITY;
  return ended;
}
const newest = async () => wholeEnvelopes(await readCopies(path))[0];

describe('Writing the envelope, cut after each operation', () => {
  test('leaves the old one or the new one whole, never neither; and what was told as done stays', async () => {
    const seen = new Set<number>();
    let cuts = 0;
    for (; ; cuts++) {
      for (const copy of keyPaths(path)) writeFileSync(copy, envelopeText(before));
      let told = false;
      const ended = await cutAfter(cuts, async () => {
        told = (await writeEnvelope(path, after)).ok;
      });
      const found = await newest();
      expect([before, after], `cut after ${cuts}`).toContainEqual(found);
      if (told) expect(found, `cut after ${cuts}`).toEqual(after);
      seen.add(found?.sequence ?? 0);
      if (ended) break;
    }
    expect([...seen]).toEqual([1, 2]);
    expect(cuts).toBeGreaterThan(8);
  });

  test('would lose the register if both copies were written in place: this test can fail', async () => {
    const { open } = await import('node:fs/promises');
    const inPlace = async () => {
      const files = await Promise.all(keyPaths(path).map((copy) => open(copy, 'w')));
      for (const file of files) await file.writeFile(envelopeText(after));
    };
    let lost = 0;
    for (let cuts = 0; cuts < 4; cuts++) {
      for (const copy of keyPaths(path)) writeFileSync(copy, envelopeText(before));
      await cutAfter(cuts, inPlace);
      if (!(await newest())) lost++;
    }
    expect(lost).toBeGreaterThan(0);
  });

  test('and mending, cut after each operation, loses neither copy', async () => {
    const [first, second] = keyPaths(path);
    for (let cuts = 0; ; cuts++) {
      writeFileSync(first, '{"format":2,');
      writeFileSync(second, envelopeText(after));
      const ended = await cutAfter(cuts, async () => mendCopies(await readCopies(path), after));
      expect(await newest(), `cut after ${cuts}`).toEqual(after);
      if (ended) break;
    }
    expect(wholeEnvelopes(await readCopies(path))).toHaveLength(1);
    expect((await readCopies(path)).every(({ envelope }) => envelope !== null)).toBe(true);
  });
});

test('A second copy that cannot be written does not undo the first: the change holds and is said to hold', async () => {
  const [, second] = keyPaths(path);
  rmSync(second);
  // A folder of that name stands in the way of the rename.
  const { mkdir } = await import('node:fs/promises');
  await mkdir(join(second, 'chan'), { recursive: true });
  expect((await writeEnvelope(path, after)).ok).toBe(true);
  expect(await newest()).toEqual(after);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(existsSync(path)).toBe(false);
});
