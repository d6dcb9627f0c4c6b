import type Database from 'better-sqlite3';

/** As the package with ciphers has it, which the types of the plain one do not know. */
interface WithKey {
  key(bytes: Buffer): number;
}

const digits = Buffer.from('0123456789abcdef');

/** By bytes that are wiped at once: a statement with the key in it would stay in JavaScript's memory as text. */
export function giveKey(handle: Database.Database, key: Buffer): void {
  handle.pragma("cipher = 'chacha20'");
  const raw = Buffer.alloc(4 + 2 * key.length);
  raw.write('raw:');
  key.forEach((byte, i) => {
    raw[4 + 2 * i] = digits[byte >> 4] ?? 0;
    raw[5 + 2 * i] = digits[byte & 15] ?? 0;
  });
  (handle as unknown as WithKey).key(raw);
  raw.fill(0);
}
