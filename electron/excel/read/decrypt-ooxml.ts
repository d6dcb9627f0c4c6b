/**
 * An .xlsx, .xlsm or .xlsb under a password: the whole archive is encrypted inside a compound file, by the "agile"
 * way of Excel 2010 and later or the "standard" one of 2007 and LibreOffice (MS-OFFCRYPTO 2.3.4.5 and 2.3.4.10).
 */
import { createDecipheriv, createHash, createHmac } from 'node:crypto';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { attribute } from '../package/xml-text.ts';
import { xmlTokens } from './xml-tokens.ts';

/** Excel itself uses it where a workbook is protected but opens without asking. */
export const BUILT_IN_PASSWORD = 'VelvetSweatshop';
/** Excel writes 100,000; ten million would only be there to keep the reader busy. */
const MOST_SPINS = 1_000_000;
const STANDARD_SPINS = 50_000;
const SEGMENT = 4096;

/** The archive in the clear. `info` and `packed` are the streams EncryptionInfo and EncryptedPackage. */
export function decryptOoxml(info: Buffer, packed: Buffer, password: string | undefined): Result<Buffer> {
  if (info.length < 8 || packed.length < 8) return fail('workbook.damaged');
  const [major, minor] = [info.readUInt16LE(0), info.readUInt16LE(2)];
  const open =
    minor === 4 && major === 4 ? openAgile : minor === 2 && major >= 2 && major <= 4 ? openStandard : null;
  if (open === null) return fail('workbook.cipher');
  for (const word of password === undefined ? [BUILT_IN_PASSWORD] : [password, BUILT_IN_PASSWORD]) {
    const opened = open(info, packed, word);
    if (!opened.ok) return opened;
    if (opened.value !== null) return ok(cut(packed, opened.value));
  }
  return fail(password === undefined ? 'workbook.password' : 'workbook.wrong-password');
}

/** null as a value: the password is not the file's. */
type Opened = Result<Buffer | null>;

/** The first eight bytes hold the size; the cipher fills its last block up. */
function cut(packed: Buffer, plain: Buffer): Buffer {
  return plain.subarray(0, Math.min(plain.length, packed.readUInt32LE(0)));
}

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

const hashOf = (name: string, ...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash(name);
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** A password is turned over and over so that guessing is slow. */
function spun(name: string, salt: Buffer, password: string, spins: number): Buffer {
  let hash = hashOf(name, salt, Buffer.from(password, 'utf16le'));
  const step = Buffer.alloc(4 + hash.length);
  for (let i = 0; i < spins; i++) {
    step.writeUInt32LE(i);
    hash.copy(step, 4);
    hash = hashOf(name, step);
  }
  return hash;
}

function openStandard(info: Buffer, packed: Buffer, password: string): Opened {
  const headerSize = info.readUInt32LE(8);
  const at = 12 + headerSize;
  if (headerSize < 24 || at + 4 + 16 + 16 + 4 + 32 > info.length) return fail('workbook.damaged');
  const bits = info.readUInt32LE(28);
  if (![128, 192, 256].includes(bits) || (info.readUInt32LE(20) & 0xff00) !== 0x6600)
    return fail('workbook.cipher');
  const salt = info.subarray(at + 4, at + 20);
  const final = hashOf('sha1', spun('sha1', salt, password, STANDARD_SPINS), uint32(0));
  const mixed = (byte: number): Buffer =>
    hashOf(
      'sha1',
      Buffer.alloc(64, byte).map((b, i) => b ^ (final[i] ?? 0)),
    );
  const key = Buffer.concat([mixed(0x36), mixed(0x5c)]).subarray(0, bits / 8);
  const plainOf = (data: Buffer): Buffer => aes(`aes-${bits}-ecb`, key, null, data);
  const verifier = plainOf(info.subarray(at + 20, at + 36));
  const expected = plainOf(info.subarray(at + 40, at + 72)).subarray(0, 20);
  if (!hashOf('sha1', verifier).equals(expected)) return ok(null);
  return ok(plainOf(packed.subarray(8)));
}

const KEY_OF = {
  verifier: Buffer.from('fea7d2763b4b9e79', 'hex'),
  verifierHash: Buffer.from('d7aa0f6d3061344e', 'hex'),
  secret: Buffer.from('146e0be7abacd0d6', 'hex'),
  hmac: Buffer.from('5fb2ad010cb9e1f6', 'hex'),
  hmacValue: Buffer.from('a0677f02b22c8433', 'hex'),
} as const;

type Get = (name: string) => string;

function openAgile(info: Buffer, packed: Buffer, password: string): Opened {
  const tags = new Map<string, Get>();
  for (const token of xmlTokens(info.toString('utf8', 8))) {
    const local = token.kind === 'open' ? token.name.slice(token.name.indexOf(':') + 1) : '';
    if (token.kind === 'open' && !tags.has(local))
      tags.set(local, (name) => attribute(token.attributes, name) ?? '');
  }
  const [data, lock, seal] = ['keyData', 'encryptedKey', 'dataIntegrity'].map((name) => tags.get(name));
  if (data === undefined || lock === undefined) return fail('workbook.cipher');
  if (![data, lock].every(isKnown)) return fail('workbook.cipher');
  const spins = Number(lock('spinCount'));
  if (!(spins >= 0 && spins <= MOST_SPINS)) return fail('workbook.too-complex');

  const name = hashName(lock);
  const salt = bytesOf(lock, 'saltValue');
  const base = spun(name, salt, password, spins);
  const unlock = (blockKey: Buffer, attributeName: string): Buffer =>
    cbc(
      lock,
      fitted(hashOf(name, base, blockKey), Number(lock('keyBits')) / 8),
      salt,
      bytesOf(lock, attributeName),
    );
  const verifier = unlock(KEY_OF.verifier, 'encryptedVerifierHashInput').subarray(0, salt.length);
  const expected = unlock(KEY_OF.verifierHash, 'encryptedVerifierHashValue');
  const found = hashOf(name, verifier);
  if (!found.equals(expected.subarray(0, found.length))) return ok(null);

  const key = unlock(KEY_OF.secret, 'encryptedKeyValue').subarray(0, Number(data('keyBits')) / 8);
  const dataSalt = bytesOf(data, 'saltValue');
  const vector = (block: Buffer): Buffer => hashOf(hashName(data), dataSalt, block);
  if (seal !== undefined) {
    const size = found.length;
    const hmacKey = cbc(data, key, vector(KEY_OF.hmac), bytesOf(seal, 'encryptedHmacKey')).subarray(0, size);
    const hmac = cbc(data, key, vector(KEY_OF.hmacValue), bytesOf(seal, 'encryptedHmacValue')).subarray(
      0,
      size,
    );
    if (!createHmac(hashName(data), hmacKey).update(packed).digest().equals(hmac))
      return fail('workbook.damaged');
  }
  const parts: Buffer[] = [];
  for (let at = 8, i = 0; at < packed.length; at += SEGMENT, i++)
    parts.push(cbc(data, key, vector(uint32(i)), packed.subarray(at, at + SEGMENT)));
  return ok(Buffer.concat(parts));
}

const HASHES: Readonly<Record<string, string>> = {
  SHA1: 'sha1',
  SHA256: 'sha256',
  SHA384: 'sha384',
  SHA512: 'sha512',
};
const hashName = (get: Get): string => HASHES[get('hashAlgorithm').replace('-', '')] ?? '';
const bytesOf = (get: Get, name: string): Buffer => Buffer.from(get(name), 'base64');
const isKnown = (get: Get): boolean =>
  hashName(get) !== '' &&
  get('cipherAlgorithm') === 'AES' &&
  get('cipherChaining') === 'ChainingModeCBC' &&
  get('blockSize') === '16' &&
  ['128', '192', '256'].includes(get('keyBits'));

/** Keys and vectors that come out too short are filled with 0x36. */
const fitted = (bytes: Buffer, size: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc(size, 0x36)]).subarray(0, size);

const cbc = (get: Get, key: Buffer, vector: Buffer, data: Buffer): Buffer =>
  aes(`aes-${get('keyBits')}-cbc`, key, fitted(vector, 16), data);

/** Whole blocks only; what is left over at the end of a cut file is dropped. */
function aes(name: string, key: Buffer, vector: Buffer | null, data: Buffer): Buffer {
  const decipher = createDecipheriv(name, key, vector).setAutoPadding(false);
  return Buffer.concat([
    decipher.update(data.subarray(0, data.length - (data.length % 16))),
    decipher.final(),
  ]);
}
