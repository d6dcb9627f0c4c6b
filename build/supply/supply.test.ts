// F2, what the program is made of: few packages for itself, known ones in its bundles, each looked up in the advisories.
// check-package.ts proves that the list is the bundlers' own.
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import {
  type Advisory,
  againstRelease,
  compareAdvisories,
  keyOf,
  mostDays,
  readAdvisories,
} from './advisories.ts';
import { lockedPackages, productionPackages, readLock } from './lock-file.ts';
import { billOfMaterials, type Part } from './sbom.ts';
import { shippedWithin } from './shipped-within.ts';

const readJson = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T;
const shipped = readJson<readonly Part[]>('./shipped-packages.json');
const locked = lockedPackages(readLock());

describe('what npm installs for the program itself', () => {
  test('is the SQLite binding and the headers it names: 2 of the 15 packages that are the limit', () => {
    const production = productionPackages(locked).map(({ name, version }) => keyOf({ name, version }));
    expect(production.length).toBeLessThanOrEqual(15);
    expect(production).toMatchInlineSnapshot(`
      [
        "better-sqlite3-multiple-ciphers@13.0.3",
        "node-addon-api@8.9.2",
      ]
    `);
  });
});

describe('what is shipped', () => {
  test('stands in the lock file in that version', () => {
    const known = new Set(
      locked.flatMap(({ name, path, version }) => [
        `${name}@${version}`,
        `${path.split('node_modules/').at(-1)}@${version}`,
      ]),
    );
    expect(shipped.map(keyOf).filter((key) => !known.has(key))).toEqual([]);
  });

  test('the bill of materials names each with its hash', () => {
    const bill = billOfMaterials({ name: 'x', version: '1.0.0' }, shipped, locked, shippedWithin()) as {
      components: readonly { name: string; hashes?: readonly { content: string }[]; purl?: string }[];
    };
    const packages = bill.components.filter(({ purl }) => purl !== undefined);
    expect(packages).toHaveLength(shipped.length);
    for (const { name, hashes } of packages) expect(hashes?.[0]?.content, name).toMatch(/^[0-9a-f]{128}$/);
    expect(bill.components.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Electron', 'SQLite', 'SQLite3MC']),
    );
  });
});

describe('the advisories', () => {
  const everything = [...shipped, ...shippedWithin()];

  test('SQLite and SQLite3MC are the versions that the binary itself tells', () => {
    const db = new Database(':memory:');
    const told = db.prepare('SELECT sqlite_version() AS sqlite, sqlite3mc_version() AS ciphers').get();
    db.close();
    const version = (name: string) => shippedWithin().find((it) => it.name === name)?.version ?? '';
    expect(told).toEqual({
      sqlite: version('SQLite'),
      ciphers: `SQLite3 Multiple Ciphers ${version('SQLite3MC')}`,
    });
  });

  test('every shipped package in its very version has an entry, and no entry is left of one that is gone', () => {
    expect(compareAdvisories(everything, readAdvisories())).toEqual({ missing: [], idle: [] });
  });

  test('a package that is new, or that changed its version, fails until it was looked up', () => {
    const newer = everything.map((it) => (it.name === 'zod' ? { ...it, version: '9.9.9' } : it));
    expect(compareAdvisories(newer, readAdvisories())).toMatchObject({ missing: ['zod@9.9.9'] });
    const more = [...everything, { name: 'left-pad', version: '1.0.0' }];
    expect(compareAdvisories(more, readAdvisories()).missing).toEqual(['left-pad@1.0.0']);
  });

  test('nothing that affects this program is shipped, and whatever is said to be clean names where that was read', () => {
    const entries = readAdvisories();
    const { affected, unchecked } = againstRelease(entries, '2026-11-29');
    expect(affected).toEqual([]);
    const unfounded = entries.filter(
      (entry) => entry.sources.length === 0 && !unchecked.includes(keyOf(entry)),
    );
    expect(unfounded.map(keyOf)).toEqual([]);
    console.warn(`${unchecked.length} of ${entries.length} shipped parts were not looked up by name`);
  });

  test('an entry older than half a year, or an affected one, stops a release', () => {
    const entry: Advisory = {
      name: 'a',
      version: '1.0.0',
      checked: '2026-01-01',
      sources: [],
      result: 'none found',
    };
    expect(mostDays).toBe(180);
    expect(againstRelease([entry], '2026-06-30').old).toEqual([]);
    expect(againstRelease([entry], '2026-07-01').old).toEqual(['a@1.0.0']);
    expect(againstRelease([{ ...entry, result: 'affected: x' }], '2026-01-01').affected).toEqual(['a@1.0.0']);
  });
});
