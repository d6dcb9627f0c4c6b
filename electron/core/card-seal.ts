/**
 * Signing and checking of the codes on information cards: Ed25519, whose signatures are short (64 bytes), always the same
 * for the same card, and need no random numbers. The private key is read here and goes nowhere else.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import type { SealKey } from '../../db/repo/card-seal.ts';
import {
  type CardFacts,
  cardBytes,
  cardDigits,
  groupedDigits,
  type ReadCard,
} from '../../shared/rules/card-seal.ts';

const curve = { kty: 'OKP', crv: 'Ed25519' } as const;
const url = (base64: string): string => Buffer.from(base64, 'base64').toString('base64url');
const base64 = (part: string | undefined): string => Buffer.from(part ?? '', 'base64url').toString('base64');

export function newSealKey(): SealKey {
  const { x, d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return { publicKey: base64(x), privateKey: base64(d) };
}

/** @returns a signer for many cards: the key is taken apart once */
export function signerOf(key: SealKey): (facts: CardFacts) => string {
  const jwk = { ...curve, x: url(key.publicKey), d: url(key.privateKey) };
  const own = createPrivateKey({ format: 'jwk', key: jwk });
  const publicKey = Buffer.from(key.publicKey, 'base64');
  return (facts) => {
    const bytes = cardBytes(facts, publicKey);
    return cardDigits(bytes, sign(null, bytes, own));
  };
}

/** Whether the card was signed by the key that it names. Whose key that is, is another question. */
export function isSigned({ publicKey, signature, signed }: ReadCard): boolean {
  const jwk = { ...curve, x: Buffer.from(publicKey).toString('base64url') };
  try {
    return verify(null, signed, createPublicKey({ format: 'jwk', key: jwk }), signature);
  } catch {
    // A changed key need not be a point of the curve.
    return false;
  }
}

const fingerprintDigits = 20;

/**
 * The code by which a register is known: twenty digits in groups of five, to be read out over the telephone. 66 bits of a
 * hash: nobody finds a second key with the same one.
 * @param publicKey base64
 */
export function fingerprintOf(publicKey: string): string {
  const hash = createHash('sha256')
    .update('so-dang-vien/phieu/')
    .update(Buffer.from(publicKey, 'base64'))
    .digest('hex');
  const number = BigInt(`0x${hash}`) % 10n ** BigInt(fingerprintDigits);
  return groupedDigits(number.toString().padStart(fingerprintDigits, '0'));
}
