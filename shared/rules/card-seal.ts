/**
 * What the code on an information card says, and how it is written. Bytes: mark, version, what kind of register, member,
 * how many cards that member had, day of issue, name, branch, office, public key, signature over all before it.
 *
 * On paper they are one long DECIMAL number: a hand scanner types what it reads like a keyboard, and the typing programs of
 * Vietnam (Telex, VNI) make other letters of what letters it types; digits alone they leave as they are. In a QR code
 * digits cost next to nothing more than bytes (3.33 bits each, of 3.32).
 */
import { fail, ok, type Result } from '../result.ts';
import { packText, unpackText } from './card-seal-text.ts';

export interface CardFacts {
  /** of a register for practice: its people are invented */
  readonly practice: boolean;
  readonly memberId: number;
  /** 1 = the member's first card; the next after one was recorded as replaced */
  readonly issue: number;
  /** ISO day */
  readonly issuedOn: string;
  readonly name: string;
  readonly branch: string;
  readonly office: string;
}

export interface ReadCard {
  readonly facts: CardFacts;
  readonly publicKey: Uint8Array;
  readonly signature: Uint8Array;
  /** what the signature is over */
  readonly signed: Uint8Array;
}

/** Not 0, so that no byte is lost at the head of the number. */
const mark = 0xd5;
const version = 1;
const keyLength = 32;
const signatureLength = 64;
const dayMs = 86_400_000;
const dayZero = Date.UTC(2000, 0, 1);
/** More digits than the largest code holds. */
const mostDigits = 2000;
/** Longer names of branches and offices are cut: the code says of whom it is, it is no record. */
const longest = { name: 120, place: 80 } as const;

/** The names as a code carries them: what is compared with the register later. */
export const sealedName = (name: string): string => cut(name, longest.name);
export const sealedPlace = (place: string): string => cut(place, longest.place);
const cut = (text: string, most: number): string => [...text.normalize('NFC').trim()].slice(0, most).join('');

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return [...bytes, rest];
}

const text = (words: string): number[] => {
  const packed = packText(words);
  return [...varint(packed.length), ...packed];
};

/** The bytes to be signed. */
export function cardBytes(facts: CardFacts, publicKey: Uint8Array): Uint8Array {
  const day = Math.round((Date.parse(facts.issuedOn) - dayZero) / dayMs);
  return Uint8Array.from([
    ...[mark, version, facts.practice ? 1 : 0],
    ...varint(facts.memberId),
    ...varint(facts.issue),
    ...[day >> 8, day & 0xff],
    ...text(sealedName(facts.name)),
    ...text(sealedPlace(facts.branch)),
    ...text(sealedPlace(facts.office)),
    ...publicKey,
  ]);
}

export function cardDigits(signed: Uint8Array, signature: Uint8Array): string {
  let hex = '';
  for (const byte of [...signed, ...signature]) hex += byte.toString(16).padStart(2, '0');
  return BigInt(`0x${hex}`).toString();
}

/** What was typed, scanned or pasted, without the line ends and spaces that come with it. */
export function readCardDigits(typed: string): Result<ReadCard> {
  const digits = typed.replace(/[\s.]/g, '');
  if (!/^[1-9]\d*$/.test(digits) || digits.length > mostDigits) return fail('cardSeal.unreadable');
  const hex = BigInt(digits).toString(16);
  const bytes = Uint8Array.from(hex.padStart(hex.length + (hex.length % 2), '0').match(/../g) ?? [], (pair) =>
    Number.parseInt(pair, 16),
  );
  if (bytes[0] !== mark || bytes.length < keyLength + signatureLength) return fail('cardSeal.foreign');
  if ((bytes[1] ?? 0) > version) return fail('cardSeal.newer');
  const read = readBytes(bytes);
  return read ? ok(read) : fail('cardSeal.altered');
}

/** null where the parts do not make up the whole. */
function readBytes(bytes: Uint8Array): ReadCard | null {
  const signedLength = bytes.length - signatureLength;
  const end = signedLength - keyLength;
  let at = 2;
  const byte = (): number => (at < end ? (bytes[at++] ?? 0) : Number.NaN);
  const number = (): number => {
    let [value, factor] = [0, 1];
    for (let i = 0; i < 6; i++) {
      const next = byte();
      value += (next & 0x7f) * factor;
      if (Number.isNaN(next)) return Number.NaN;
      if (next < 0x80) return value;
      factor *= 0x80;
    }
    return Number.NaN;
  };
  const words = (): string | null => {
    const length = number();
    if (!(at + length <= end)) return null;
    at += length;
    return unpackText(bytes.subarray(at - length, at));
  };
  const kind = byte();
  const memberId = number();
  const issue = number();
  const days = byte() * 256 + byte();
  const [name, branch, office] = [words(), words(), words()];
  if (kind > 1 || at !== end || !Number.isFinite(memberId + issue + days)) return null;
  if (name === null || branch === null || office === null) return null;
  const issuedOn = new Date(dayZero + days * dayMs).toISOString().slice(0, 10);
  return {
    facts: { practice: kind === 1, memberId, issue, issuedOn, name, branch, office },
    publicKey: bytes.slice(end, signedLength),
    signature: bytes.slice(signedLength),
    signed: bytes.slice(0, signedLength),
  };
}

/** "12345 67890 …" of the digits of a fingerprint, to be read out over the telephone. */
export const groupedDigits = (digits: string): string => digits.match(/.{1,5}/g)?.join(' ') ?? '';
