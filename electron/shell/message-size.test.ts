import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deepest, isWithin } from './message-size.ts';

const mebibyte = 1 << 20;
const deep = (levels: number, make: (inner: unknown) => unknown): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = make(value);
  return value;
};
const loop: Record<string, unknown> = {};
loop.self = loop;
/** Thirty steps, each naming the one before twice: a thousand million parts that take no room. */
const shared = deep(30, (inner) => [inner, inner]);
const getter = Object.defineProperty({}, 'x', {
  enumerable: true,
  get: () => {
    throw new Error('asked');
  },
});

test.each<readonly [string, () => unknown, boolean]>([
  ['a form', () => ({ name: 'member.update', input: { id: 1, fullName: 'Lê Ba', bornOn: null } }), true],
  ['nothing', () => undefined, true],
  ['as deep as is allowed', () => deep(deepest, (inner) => ({ inner })), true],
  ['deeper by one', () => deep(deepest + 1, (inner) => ({ inner })), false],
  ['a thousand objects deep', () => deep(1000, (inner) => ({ inner })), false],
  ['a hundred thousand lists deep', () => deep(100_000, (inner) => [inner]), false],
  ['ten megabytes of text', () => 'x'.repeat(10 * mebibyte), false],
  ['a long name of a part', () => ({ ['k'.repeat(mebibyte)]: 1 }), false],
  ['a list of a million numbers', () => Array.from({ length: 1_000_000 }, () => 1), false],
  ['a list that only says that it is long', () => new Array(4_000_000_000), false],
  ['bytes below the bound', () => new Uint8Array(mebibyte - 100), true],
  ['bytes over it', () => new Uint8Array(mebibyte), false],
  ['what holds itself', () => loop, false],
  ['what holds the same part again and again', () => shared, false],
  ['a map', () => new Map([[1, 2]]), false],
  ['a date', () => new Date(0), false],
  ['a big number', () => 1n, false],
  ['a part that cannot be read', () => getter, false],
  ['an object of no kind', () => Object.create(null), true],
])('%s: within one mebibyte: %s', (_, message, within) => expect(isWithin(message(), mebibyte)).toBe(within));

test('LAW whatever is within a bound is within every larger one, and nothing is ever thrown', () =>
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }),
      fc.nat(2000),
      (value, n) => {
        if (isWithin(value, n)) expect(isWithin(value, 2 * n + 1)).toBe(true);
      },
    ),
    { seed: 8, numRuns: 2000 },
  ));

test('LAW what is within a bound takes no more than that as text of JSON', () =>
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(5000), (value, n) => {
      // Escapes make the text at most six times as long as counted.
      if (isWithin(value, n)) expect(JSON.stringify(value).length).toBeLessThanOrEqual(6 * n + 32);
    }),
    { seed: 8, numRuns: 2000 },
  ));
