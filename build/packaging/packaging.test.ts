// What the packages that are made promise, as far as it can be known without Electron's binary.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { burnFuses, fuses, readFuses } from './fuses.ts';
import { differences, hashOfFolder } from './reproducible.ts';
import { makeStandInBinary } from './stand-in-binary.ts';
import { allowed, packedFiles, required, targets } from './targets.ts';

/** The package that electron-builder brings; it names the fuses that its version knows. */
const known = createRequire(
  createRequire(import.meta.resolve('electron-builder')).resolve('app-builder-lib'),
)('@electron/fuses') as {
  readonly FuseV1Options: Readonly<Record<string, number | string>>;
  readonly getCurrentFuseWire: (path: string) => Promise<Readonly<Record<string, number | string>>>;
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-dang-vien-fuses-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const readJson = (url: string): unknown => JSON.parse(readFileSync(new URL(url), 'utf8'));

test('the packages carry the program’s own icon in every size that Windows shows, and for Linux in 512 × 512', () => {
  const ico = readFileSync(new URL('../icons/icon.ico', import.meta.url));
  const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, i) => ico.readUInt8(6 + 16 * i) || 256);
  expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
  const png = readFileSync(new URL('../icons/icon.png', import.meta.url));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([512, 512]);
});

describe('the fuses', () => {
  test('every fuse that @electron/fuses knows is named, in its place: one more in a later version fails here', () => {
    const names = Object.entries(known.FuseV1Options).filter(([, at]) => typeof at === 'number');
    expect(names.length).toBeGreaterThanOrEqual(8);
    for (const [name, at] of names) expect(fuses[at as number]?.[0]).toBe(name);
  });

  test.each(targets)(
    'all nine are burned into a binary for %s, as the other package reads them, too',
    async (target) => {
      makeStandInBinary(folder, target);
      const program = join(folder, target === 'win32-x64' ? 'electron.exe' : 'electron');
      const before = await readFuses(program);
      for (const [name, wanted] of fuses) expect(before[name]).toBe(!wanted);
      await burnFuses(program);
      expect(await readFuses(program)).toEqual(Object.fromEntries(fuses));
      const wire = await known.getCurrentFuseWire(program);
      fuses.forEach(([, wanted], at) => {
        expect(wire[at]).toBe((wanted ? '1' : '0').charCodeAt(0));
      });
    },
  );

  test.each([
    ['an Electron with one fuse more', fuses.length + 1],
    ['an Electron with one fuse less', fuses.length - 1],
  ])('%s is not packed', async (_, count) => {
    makeStandInBinary(folder, 'linux-x64', count);
    await expect(burnFuses(join(folder, 'electron'))).rejects.toThrow(`this Electron has ${count} fuses`);
  });

  test('a file without a wire, with two, or with a fuse that was removed, is not packed', async () => {
    const path = join(folder, 'electron');
    writeFileSync(path, 'nothing');
    await expect(burnFuses(path)).rejects.toThrow('no binary of Electron');
    makeStandInBinary(folder, 'linux-x64');
    const one = readFileSync(path);
    writeFileSync(path, Buffer.concat([one, one]));
    await expect(burnFuses(path)).rejects.toThrow('more than one');
    one[one.length - 1] = 'r'.charCodeAt(0);
    writeFileSync(path, one);
    await expect(burnFuses(path)).rejects.toThrow('WasmTrapHandlers was removed');
  });
});

describe('the targets', () => {
  test('32-bit Windows is offered exactly if Electron and the SQLite package both have it', () => {
    const sums = readJson(import.meta.resolve('electron/checksums.json')) as Record<string, string>;
    const version = (readJson(import.meta.resolve('electron/package.json')) as { version: string }).version;
    expect(sums[`electron-v${version}-win32-x64.zip`]).toBeDefined();
    const sqlite = readJson(import.meta.resolve('better-sqlite3/package.json')) as {
      exports: Readonly<Record<string, string>>;
    };
    expect(sqlite.exports['./win32-x64']).toBeDefined();
    const possible =
      sums[`electron-v${version}-win32-ia32.zip`] !== undefined && './win32-ia32' in sqlite.exports;
    expect((targets as readonly string[]).includes('win32-ia32')).toBe(possible);
  });

  test.each(targets)(
    '%s: what must be inside may be inside; no other binary, source or secret may',
    (target) => {
      const may = (path: string): boolean => allowed(target).some((pattern) => pattern.test(path));
      for (const path of required(target)) expect(may(path), path).toBe(true);
      for (const path of [
        'node_modules/better-sqlite3/prebuilds/darwin-arm64.node',
        'node_modules/better-sqlite3/deps/sqlite3mc.tar.gz',
        'node_modules/better-sqlite3/src/better_sqlite3.cpp',
        'node_modules/other/index.js',
        'electron/main.ts',
        'dist/electron/main.cjs.map',
        'dist/renderer/assets/key.pem',
        '.env',
      ])
        expect(may(path), path).toBe(false);
      const binaries = packedFiles(target).filter((path) => path.endsWith('.node'));
      expect(binaries).toEqual([`node_modules/better-sqlite3/prebuilds/${target}.node`]);
    },
  );
});

test('two folders are the same by the names and bytes of their files, whatever their times; one bit is found', () => {
  const [a, b] = [join(folder, 'a'), join(folder, 'b')];
  for (const it of [a, b]) {
    mkdirSync(join(it, 'in'), { recursive: true });
    writeFileSync(join(it, 'in/x'), 'same');
  }
  utimesSync(join(b, 'in/x'), 0, 0);
  expect(hashOfFolder(a)).toBe(hashOfFolder(b));
  expect(differences(a, b)).toEqual([]);
  writeFileSync(join(b, 'in/x'), 'Same');
  writeFileSync(join(b, 'y'), '');
  expect(hashOfFolder(a)).not.toBe(hashOfFolder(b));
  expect(differences(a, b)).toEqual(['in/x', 'y']);
});
