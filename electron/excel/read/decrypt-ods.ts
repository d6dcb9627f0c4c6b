/**
 * An .ods with a password: each part is packed, then encrypted, and the manifest says how (OpenDocument 1.2,
 * part 3, 4.8). Opened: AES-256-CBC with PBKDF2, which LibreOffice has written since 2010. Not opened: Blowfish of
 * before, and the Argon2 of 2024 and later.
 */
import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { fail, type Result } from '../../../shared/result.ts';
import { inflateWithin } from '../package/inflate-within.ts';
import { attribute } from '../package/xml-text.ts';
import { boundsFor } from './limits.ts';
import { xmlTokens } from './xml-tokens.ts';

interface Lock {
  algorithm: string;
  vector: Buffer;
  salt: Buffer;
  rounds: number;
  derivation: string;
  startKey: string;
  checksum: Buffer;
}

/** A hundred thousand is usual; a billion would only be there to keep the reader busy. */
const MOST_ROUNDS = 1_000_000;

/** How each encrypted part is locked; empty where the file has no password. */
export function odsLocks(manifest: string): ReadonlyMap<string, Lock> {
  const locks = new Map<string, Lock>();
  let path = '';
  for (const token of xmlTokens(manifest)) {
    if (token.kind !== 'open') continue;
    const get = (name: string): string => attribute(token.attributes, `manifest:${name}`) ?? '';
    const bytes = (name: string): Buffer => Buffer.from(get(name), 'base64');
    const lock = locks.get(path);
    if (token.name === 'manifest:file-entry') path = get('full-path');
    else if (token.name === 'manifest:encryption-data') {
      locks.set(path, {
        algorithm: '',
        vector: Buffer.alloc(0),
        salt: Buffer.alloc(0),
        rounds: 0,
        derivation: '',
        startKey: 'sha1',
        checksum: bytes('checksum'),
      });
    } else if (lock === undefined) continue;
    else if (token.name === 'manifest:algorithm') {
      lock.algorithm = get('algorithm-name');
      lock.vector = bytes('initialisation-vector');
    } else if (token.name === 'manifest:key-derivation') {
      lock.derivation = get('key-derivation-name');
      lock.salt = bytes('salt');
      lock.rounds = Number(get('iteration-count'));
    } else if (token.name === 'manifest:start-key-generation') {
      lock.startKey = /sha256$/i.test(get('start-key-generation-name')) ? 'sha256' : 'sha1';
    }
  }
  return locks;
}

/** A part in the clear. */
export function unlockOdsPart(data: Uint8Array, lock: Lock, password: string): Result<Buffer> {
  const known =
    /#aes256-cbc$/.test(lock.algorithm) && /^PBKDF2$/i.test(lock.derivation) && lock.vector.length === 16;
  if (!known || !(lock.rounds >= 1 && lock.rounds <= MOST_ROUNDS)) return fail('workbook.cipher');
  const start = createHash(lock.startKey).update(password, 'utf8').digest();
  const key = pbkdf2Sync(start, lock.salt, lock.rounds, 32, 'sha1');
  if (data.length === 0 || data.length % 16 !== 0) return fail('workbook.damaged');
  const decipher = createDecipheriv('aes-256-cbc', key, lock.vector).setAutoPadding(false);
  const padded = Buffer.concat([decipher.update(data), decipher.final()]);
  const packed = padded.subarray(0, padded.length - Math.min(16, padded.at(-1) ?? 0));
  if (!checks(packed, lock.checksum)) return fail('workbook.wrong-password');
  return inflateWithin(packed, boundsFor(data.length).partBytes);
}

/** The checksum is over the first kilobyte of the packed part; its length tells which one it is. */
function checks(packed: Buffer, checksum: Buffer): boolean {
  const name = checksum.length === 20 ? 'sha1' : 'sha256';
  return createHash(name).update(packed.subarray(0, 1024)).digest().equals(checksum);
}
