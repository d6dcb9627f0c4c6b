// The stand-in's own carrying of values: what goes in comes out, as through Electron's structured clone.
import { expect, test } from '@playwright/test';
import { wire } from '../support/standin/wire.ts';

const { encode, decode } = wire();

const values: readonly (readonly [what: string, value: unknown])[] = [
  ['text with diacritics', 'Nguyễn Thị Ánh – 😀'],
  ['nothing in its two forms', [null, undefined]],
  ['numbers that JSON loses', [Number.NaN, Number.POSITIVE_INFINITY, -0, 1n]],
  ['dates', [new Date(0), new Date('2018-12-31')]],
  [
    'bytes, and a part of a larger buffer',
    [new Uint8Array([0, 255, 7]), new Uint8Array([1, 2, 3, 4]).subarray(1, 3)],
  ],
  ['maps and sets, one in the other', new Map([['a', new Set([1, 'b'])]])],
  ['a pattern', /^x+$/giu],
  ['an object with the sign that the wire itself uses', { $: 'date', v: 1 }],
  ['an object with a key that names the prototype', JSON.parse('{"__proto__": {"polluted": true}, "a": 1}')],
  ['a missing value inside', { a: undefined, b: [undefined] }],
];

for (const [what, value] of values)
  test(`${what} come out as they went in`, () => {
    expect(decode(encode(value))).toStrictEqual(value);
  });

test('a date that is none stays one', () => {
  const date = decode(encode(new Date(Number.NaN)));
  expect(date instanceof Date && Number.isNaN(date.getTime())).toBe(true);
});

test('an error keeps its name and message', () => {
  const error = decode(encode(new RangeError('too far')));
  expect(error).toMatchObject({ name: 'RangeError', message: 'too far' });
});

for (const [what, value] of [
  ['functions', () => 1],
  ['symbols', Symbol('x')],
  ['objects that hold a function', { inside: () => 1 }],
] as const)
  test(`${what} are refused, as Electron refuses them`, () => {
    expect(() => encode(value)).toThrow(/could not be cloned/);
  });
