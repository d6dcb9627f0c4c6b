// Versions and the code to read out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCharacter } from '../rules/reference-code.ts';
import { checkCode } from './check-code.ts';
import { publisherKeys } from './publisher-keys.ts';
import { compareVersions } from './version.ts';

const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });

describe('versions', () => {
  test.each([
    ['0.9.0', '0.10.0', -1],
    ['1.0.0', '0.99.99', 1],
    ['1.2.3', '1.2.3', 0],
    ['1.2.10', '1.2.9', 1],
  ])('%s against %s', (a, b, order) => expect(Math.sign(compareVersions(a, b))).toBe(order));
});

describe('the code of a file', () => {
  test('is three groups of four, and the last character checks the others', () => {
    fc.assert(
      fc.property(hash, (sha256) => {
        const code = checkCode(sha256);
        expect(code).toMatch(/^([0-9ACDEFGHJKMNPRTUVWXY]{4}-){2}[0-9ACDEFGHJKMNPRTUVWXY]{4}$/);
        const plain = code.replaceAll('-', '');
        expect(checkCharacter(plain.slice(0, -1))).toBe(plain.slice(-1));
      }),
    );
  });

  test('of two files is not the same', () => {
    fc.assert(
      fc.property(hash, hash, (a, b) => {
        fc.pre(a.slice(0, 20) !== b.slice(0, 20));
        expect(checkCode(a)).not.toBe(checkCode(b));
      }),
    );
  });

  test('stays what it is: papers that lie with sticks carry it', () => {
    expect(checkCode('0123456789abcdef'.repeat(4))).toMatchInlineSnapshot(`"RY5D-G5H5-N7PW"`);
  });
});

test('every key of a publisher is 32 bytes, named, and given once', () => {
  for (const { name, publicKey } of publisherKeys) {
    expect(name).not.toBe('');
    expect(publicKey).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  }
  expect(new Set(publisherKeys.map(({ publicKey }) => publicKey)).size).toBe(publisherKeys.length);
});
