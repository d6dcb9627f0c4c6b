/**
 * Which SQLite and which cipher stand behind the handle, and whether they may. The package is pinned, but a package
 * laid in by hand, or a library that another program put before ours, would say nothing by itself.
 */
import type Database from 'better-sqlite3';

/** 3.51.3 mended a fault of fifteen years that could damage a WAL file when it was reset; 3.52.0 was withdrawn. */
export const oldestSqlite = '3.51.3';
/**
 * 2.7.0 changed what a power cut during `rekey` and the backup interface do to an encrypted file. Older ones are allowed
 * because neither is ever used here: the key never changes, and copies are made by VACUUM INTO (engine.test.ts).
 */
export const mendedCiphers = '2.7.0';
export const cipher = 'chacha20';

export interface Engine {
  readonly sqlite: string;
  readonly ciphers: string;
  readonly cipher: string;
}

/** Of an open handle whose key is set. */
export function engineOf(handle: Database.Database): Engine {
  const version = (name: string): string => {
    const text: unknown = handle.prepare(`SELECT ${name}()`).pluck(true).get();
    return /\d+(\.\d+)+/.exec(String(text))?.[0] ?? '';
  };
  return {
    sqlite: version('sqlite_version'),
    ciphers: version('sqlite3mc_version'),
    cipher: String(handle.pragma('cipher', { simple: true })),
  };
}

/** "3.53.4" is no older than "3.51.3". */
export function isAtLeast(version: string, least: string): boolean {
  const parts = (text: string): number[] => text.split('.').map(Number);
  const [mine, needed] = [parts(version), parts(least)];
  for (const [at, wanted] of needed.entries()) {
    const have = mine[at] ?? 0;
    if (have !== wanted) return have > wanted;
  }
  return version !== '';
}

export const isEngineAllowed = ({ sqlite, ciphers }: Engine): boolean =>
  isAtLeast(sqlite, oldestSqlite) && sqlite !== '3.52.0' && ciphers !== '';

/** @throws where the program was put together wrongly: no register is touched by such an engine */
export function assertEngine(handle: Database.Database): void {
  const engine = engineOf(handle);
  if (!isEngineAllowed(engine))
    throw new Error(`SQLite ${engine.sqlite} with ciphers ${engine.ciphers}; ${oldestSqlite} is needed`);
  if (engine.cipher !== cipher) throw new Error(`cipher is ${engine.cipher}, not ${cipher}`);
}
