// The signature in the code of an information card: what was signed is read back, and whatever was changed is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardFacts, cardBytes, readCardDigits } from '../../shared/rules/card-seal.ts';
import { packText, unpackText } from '../../shared/rules/card-seal-text.ts';
import { fingerprintOf, isSigned, newSealKey, signerOf } from './card-seal.ts';

const key = newSealKey();
const signed = signerOf(key);
const facts: CardFacts = {
  practice: false,
  memberId: 4711,
  issue: 1,
  issuedOn: '2026-11-29',
  name: 'Nguyễn Thị Ngọc Ánh',
  branch: 'Chi bộ Khu phố 1',
  office: 'Đảng bộ phường Tân Lập',
};

const syllables = 'Nguyễn Trần Phước Nguyệt Thượng Đỗ Ý Ỷ Lý Ksor Hờ’Bia O’Niê ỡ ẵ Ặ ử'.split(' ');
const name = fc
  .array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' '));
const anyFacts = fc.record({
  practice: fc.boolean(),
  memberId: fc.integer({ min: 1, max: 2 ** 40 }),
  issue: fc.integer({ min: 1, max: 500 }),
  issuedOn: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10)),
  name,
  branch: name,
  office: name,
});

describe('signing and reading back', () => {
  it('gives the same facts for any Vietnamese names, in digits only', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        const digits = signed(any);
        expect(digits).toMatch(/^[1-9]\d+$/);
        const read = readCardDigits(digits);
        expect(read.ok && read.value.facts).toEqual(any);
        expect(read.ok && isSigned(read.value)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('signs the same card the same way every time', () => {
    expect(signed(facts)).toBe(signed(facts));
  });

  it('takes spaces and line ends that a scanner or a hand puts in', () => {
    const digits = signed(facts);
    const typed = `${digits.replace(/(.{5})/g, '$1 ')}\r\n`;
    expect(readCardDigits(typed)).toEqual(readCardDigits(digits));
  });

  it('keeps a name of any signs as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.normalize('NFC');
        expect(unpackText(Uint8Array.from(packText(text)))).toBe(plain);
      }),
    );
  });
});

const accepted = (digits: string): boolean => {
  const read = readCardDigits(digits);
  return read.ok && isSigned(read.value);
};

describe('what was changed is refused', () => {
  it('any single digit of the code, to any other digit', () => {
    const digits = signed(facts);
    for (let at = 0; at < digits.length; at++) {
      const other = String((Number(digits[at]) + 1 + (at % 9)) % 10);
      if (other === digits[at]) continue;
      expect(accepted(digits.slice(0, at) + other + digits.slice(at + 1)), `digit ${at}`).toBe(false);
    }
    fc.assert(
      fc.property(fc.nat(digits.length - 1), fc.nat(8), (at, by) => {
        const other = String((Number(digits[at]) + 1 + by) % 10);
        expect(accepted(digits.slice(0, at) + other + digits.slice(at + 1))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('two digits that changed places, a digit lost, a digit doubled', () => {
    const digits = signed(facts);
    fc.assert(
      fc.property(fc.nat(digits.length - 2), (at) => {
        const [a = '', b = ''] = digits.slice(at, at + 2);
        if (a !== b) expect(accepted(digits.slice(0, at) + b + a + digits.slice(at + 2))).toBe(false);
        expect(accepted(digits.slice(0, at) + digits.slice(at + 1))).toBe(false);
        expect(accepted(digits.slice(0, at) + a + digits.slice(at))).toBe(false);
      }),
    );
  });

  it('a signature put under other facts', () => {
    const read = readCardDigits(signed(facts));
    if (!read.ok) throw new Error('the card was not read');
    const publicKey = Buffer.from(key.publicKey, 'base64');
    const forged = cardBytes({ ...facts, name: 'Nguyễn Thị Ngọc Anh' }, publicKey);
    expect(isSigned({ ...read.value, signed: forged })).toBe(false);
  });

  it.each([
    ['nothing', '', 'cardSeal.unreadable'],
    ['letters', 'mã QR căn cước|001190012345', 'cardSeal.unreadable'],
    ['a leading nought', '0123', 'cardSeal.unreadable'],
    ['a number of another code', '001190012345'.slice(2), 'cardSeal.foreign'],
    ['more digits than a code holds', '9'.repeat(2001), 'cardSeal.unreadable'],
  ])('%s is told what it is', (_what, typed, code) => {
    expect(readCardDigits(typed)).toMatchObject({ ok: false, error: { code } });
  });

  it('a code of a later version says so, before anything else of it is read', () => {
    const later = BigInt(`0xd502${'11'.repeat(150)}`).toString();
    expect(readCardDigits(later)).toMatchObject({ ok: false, error: { code: 'cardSeal.newer' } });
  });
});

describe('another key that claims the same office', () => {
  const other = newSealKey();
  it('is signed rightly, and is told apart by its public key and its fingerprint', () => {
    const read = readCardDigits(signerOf(other)(facts));
    if (!read.ok) throw new Error('the card was not read');
    expect(isSigned(read.value)).toBe(true);
    expect(Buffer.from(read.value.publicKey).toString('base64')).toBe(other.publicKey);
    expect(fingerprintOf(other.publicKey)).not.toBe(fingerprintOf(key.publicKey));
    expect(fingerprintOf(other.publicKey)).toMatch(/^(\d{5} ){3}\d{5}$/);
  });

  it('cannot name the first one’s public key', () => {
    const bytes = cardBytes(facts, Buffer.from(key.publicKey, 'base64'));
    const read = readCardDigits(signerOf(other)(facts));
    if (!read.ok) throw new Error('the card was not read');
    const publicKey = new Uint8Array(Buffer.from(key.publicKey, 'base64'));
    expect(isSigned({ ...read.value, publicKey, signed: bytes })).toBe(false);
  });
});
