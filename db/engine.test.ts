import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { cipher, engineOf, isAtLeast, isEngineAllowed, mendedCiphers, oldestSqlite } from './engine.ts';
import { durability, strayedPragmas } from './open.ts';
import { testRegister } from './testing/register.ts';

const repository = join(import.meta.dirname, '..');

/** Lines of our own code, tests left out. */
function* codeLines(folder: string): Generator<readonly [string, string]> {
  for (const entry of readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })) {
    if (!/(?<!\.test)\.tsx?$/.test(entry) || /(^|[\\/])testing[\\/]/.test(entry)) continue;
    for (const line of readFileSync(join(repository, folder, entry), 'utf8').split('\n'))
      if (!/^\s*(\*|\/\/|\/\*)/.test(line)) yield [entry, line];
  }
}

describe('The engine behind a register', () => {
  test('is new enough, has its ciphers, and says which cipher the file is in', () => {
    const register = testRegister();
    const engine = engineOf(register.db.handle);
    expect(isEngineAllowed(engine)).toBe(true);
    expect(engine.cipher).toBe(cipher);
    register.close();
  });

  test.each([
    ['3.51.3', true],
    ['3.51.2', false],
    ['3.52.0', false],
    ['3.53.4', true],
    ['3.100.0', true],
    ['4.0', true],
    ['', false],
  ])('SQLite %s: %s', (sqlite, allowed) => {
    expect(isEngineAllowed({ sqlite, ciphers: '2.4.0', cipher })).toBe(allowed);
  });

  test('without ciphers is none', () => {
    expect(isEngineAllowed({ sqlite: oldestSqlite, ciphers: '', cipher })).toBe(false);
  });

  test('is older than the one that mended rekey and the backup interface only while nobody calls them', () => {
    const plain = new Database(':memory:');
    if (!isAtLeast(engineOf(plain).ciphers, mendedCiphers))
      for (const folder of ['db', 'electron', 'shared'])
        for (const [file, line] of codeLines(folder)) {
          expect(line, file).not.toMatch(/\brekey\b/i);
          expect(line, file).not.toMatch(/handle\.backup\(/);
        }
    plain.close();
  });
});

describe('The settings that keep what was acknowledged', () => {
  test('are twelve, and hold on the live handle', () => {
    const register = testRegister();
    expect(Object.keys(durability)).toHaveLength(12);
    expect(strayedPragmas(register.db.handle)).toEqual([]);
    register.close();
  });

  test.each([
    ['synchronous', 1],
    ['foreign_keys', 0],
    ['temp_store', 0],
    ['secure_delete', 0],
    ['cell_size_check', 0],
    ['wal_autocheckpoint', 0],
  ] as const)('a handle on which %s is %d is noticed', (name, value) => {
    const register = testRegister();
    register.db.handle.pragma(`${name} = ${value}`);
    expect(strayedPragmas(register.db.handle)).toEqual([`${name} = ${value}, must be ${durability[name]}`]);
    register.close();
  });
});
