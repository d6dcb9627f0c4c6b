/**
 * The three ways in which old Excel hides the bodies of its records (MS-OFFCRYPTO 2.3.5 to 2.3.7), each made from
 * the FILEPASS record and a password: null where the password is not the file's.
 */
import { createHash } from 'node:crypto';
import { rc4Stream, xorBytes } from './rc4.ts';

/** Plain bytes of a record's body that stands at `offset` of the stream; `size` is that of the whole body. */
export type XlsCipher = (body: Uint8Array, offset: number, size: number) => Uint8Array;

const REKEYED = 1024;

/** RC4 with a new key for each kilobyte of the stream, headers of records counted. */
function blockCipher(keyOf: (block: number) => Uint8Array): XlsCipher {
  let block = -1;
  let stream: Uint8Array = new Uint8Array();
  return (body, offset) =>
    body.map((byte, i) => {
      const at = offset + i;
      if (Math.floor(at / REKEYED) !== block) {
        block = Math.floor(at / REKEYED);
        stream = rc4Stream(keyOf(block))(REKEYED);
      }
      return byte ^ (stream[at % REKEYED] ?? 0);
    });
}

const utf16 = (password: string): Buffer => Buffer.from(password, 'utf16le');
const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const digest = (name: 'md5' | 'sha1', ...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash(name);
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The verifier and its hash are hidden one after the other under the key of block 0. */
function verified(key: Uint8Array, verifier: Uint8Array, hash: Uint8Array, name: 'md5' | 'sha1'): boolean {
  const next = rc4Stream(key);
  const plain = xorBytes(verifier, next(verifier.length));
  const expected = digest(name, plain);
  return expected.equals(xorBytes(hash, next(hash.length)).subarray(0, expected.length));
}

/** Excel 97 and 2000: 40 bits of MD5 over the password and a salt repeated sixteen times. `data` = salt, verifier, hash. */
export function rc4Cipher(data: Buffer, password: string): XlsCipher | null {
  if (data.length < 48) return null;
  const first = digest('md5', utf16(password)).subarray(0, 5);
  const salted = Buffer.concat([first, data.subarray(0, 16)]);
  const base = digest('md5', ...Array.from({ length: 16 }, () => salted)).subarray(0, 5);
  const keyOf = (block: number): Buffer => digest('md5', base, uint32(block));
  return verified(keyOf(0), data.subarray(16, 32), data.subarray(32, 48), 'md5') ? blockCipher(keyOf) : null;
}

/** Excel 2002 and 2003: SHA-1 and a key of 40 to 128 bits; 'unsupported' where a provider of its own was chosen. */
export function cryptoApiCipher(data: Buffer, password: string): XlsCipher | null | 'unsupported' {
  // flags and size, then the header itself: flags, extra size, algorithm, hash, bits …
  if (data.length < 28) return 'unsupported';
  const headerSize = data.readUInt32LE(4);
  const at = 8 + headerSize;
  if (headerSize < 20 || at + 4 + 16 + 16 + 4 + 20 > data.length) return 'unsupported';
  if (data.readUInt32LE(16) !== 0x6801 || data.readUInt32LE(at) !== 16) return 'unsupported';
  const bits = data.readUInt32LE(24) || 40;
  if (bits % 8 !== 0 || bits < 40 || bits > 128) return 'unsupported';
  const base = digest('sha1', data.subarray(at + 4, at + 20), utf16(password));
  const keyOf = (block: number): Buffer => {
    const key = digest('sha1', base, uint32(block)).subarray(0, bits / 8);
    return bits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
  };
  const verifier = data.subarray(at + 20, at + 36);
  return verified(keyOf(0), verifier, data.subarray(at + 40, at + 60), 'sha1') ? blockCipher(keyOf) : null;
}

const FILL = [0xbb, 0xff, 0xff, 0xba, 0xff, 0xff, 0xb9, 0x80, 0, 0xbe, 0x0f, 0, 0xbf, 0x0f, 0];
const XOR_LETTERS = 15;

/** Excel 5 and 95: no cipher at all, each byte turned by three bits and mixed with one of sixteen of the password. */
export function xorCipher(key: number, verifier: number, password: string): XlsCipher | null {
  // Single bytes of the machine that wrote it; of a letter beyond Latin-1 the byte that is not zero.
  const letters = [...password]
    .slice(0, XOR_LETTERS)
    .map((c) => c.charCodeAt(0) & 255 || c.charCodeAt(0) >> 8);
  if (letters.length === 0 || xorKey(letters) !== key || xorVerifier(letters) !== verifier) return null;
  const mixed = [...letters, ...FILL].slice(0, 16);
  const array = mixed.map((byte, i) => turn8(byte ^ ((i & 1) === 0 ? key & 255 : key >> 8), 2));
  return (body, offset, size) =>
    body.map((byte, i) => turn8(byte, 3) ^ (array[(offset + i + size) & 15] ?? 0));
}

const turn8 = (byte: number, by: number): number => ((byte << by) | (byte >> (8 - by))) & 255;

function xorKey(letters: readonly number[]): number {
  const step = (value: number): number => {
    const turned = ((value << 1) | (value >> 15)) & 0xffff;
    return (turned & 1) !== 0 ? turned ^ 0x1020 : turned;
  };
  let key = 0;
  let base = 0x8000;
  let end = 0xffff;
  for (const letter of letters.toReversed()) {
    for (let bit = 0; bit < 8; bit++) {
      base = step(base);
      // Seven bits of the letter count; the eighth step is made all the same.
      if ((((letter & 0x7f) >> bit) & 1) !== 0) key ^= base;
      end = step(end);
    }
  }
  return key ^ end;
}

function xorVerifier(letters: readonly number[]): number {
  return letters.reduce((sum, letter, i) => {
    const by = (i + 1) % 15;
    return sum ^ (((letter << by) | (letter >> (15 - by))) & 0x7fff);
  }, letters.length ^ 0xce4b);
}
