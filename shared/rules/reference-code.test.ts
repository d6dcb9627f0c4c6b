import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureCode, lineCode, mostCodedLines, readReferenceCode, registerMark } from './reference-code.ts';

const line = fc.record({
  mark: fc.uuid().map(registerMark),
  issue: fc.integer({ min: 1, max: 9_999_999 }),
  line: fc.integer({ min: 1, max: mostCodedLines }),
});
/** Every character of the code itself, the dashes aside. */
const places = (code: string) => [...code].flatMap((character, at) => (character === '-' ? [] : [at]));
const typed = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const lookalikes = ['0OQ', '1IL', '2Z', '5S', '8B'];
const sameByEye = (a: string, b: string) => lookalikes.some((set) => set.includes(a) && set.includes(b));

describe('A reference code', () => {
  test('is read back as what it was made of, whole or with its column', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 99 }), (of, column) => {
        expect(readReferenceCode(lineCode(of))).toEqual({ ...of, column: null });
        expect(readReferenceCode(figureCode(of, column))).toEqual({ ...of, column });
      }),
    );
  });

  test('with any one wrong character is noticed; a letter that only looks like the digit is the digit', () => {
    fc.assert(
      fc.property(line, fc.nat(), fc.constantFrom(...typed), (of, at, wrong) => {
        const code = lineCode(of);
        const all = places(code);
        const place = all[at % all.length] ?? 0;
        const right = code[place] ?? '';
        fc.pre(right !== wrong);
        const read = readReferenceCode(code.slice(0, place) + wrong + code.slice(place + 1));
        if (sameByEye(right, wrong)) expect(read).toEqual({ ...of, column: null });
        else expect(read).toBeTypeOf('string');
      }),
      { numRuns: 2000 },
    );
  });

  test('with any two neighbours swapped is noticed; a dash in another place is no other code', () => {
    fc.assert(
      fc.property(line, fc.nat(), (of, at) => {
        const code = lineCode(of);
        const place = at % (code.length - 1);
        const [left = '', right = ''] = code.slice(place, place + 2);
        fc.pre(left !== right);
        const read = readReferenceCode(code.slice(0, place) + right + left + code.slice(place + 2));
        if (left === '-' || right === '-') expect(read).toEqual({ ...of, column: null });
        else expect(read).toBeTypeOf('string');
      }),
      { numRuns: 2000 },
    );
  });

  test('is taken in small letters, with spaces or without its dashes', () => {
    const code = lineCode({ mark: 'TKD', issue: 12, line: 7 });
    for (const way of [code.toLowerCase(), code.replaceAll('-', ' '), code.replaceAll('-', ''), ` ${code} `])
      expect(readReferenceCode(way)).toEqual({ mark: 'TKD', issue: 12, line: 7, column: null });
  });

  test('has no letter that sounds or looks like a digit', () => {
    fc.assert(
      fc.property(line, (of) => {
        expect(lineCode(of)).not.toMatch(/[OQILZSB]/);
      }),
    );
  });

  test.each(['', 'TKD', '12-007-H', 'TKD12-07', 'TKD0-007-H', 'TKD12-007-H/0', 'TKD12-007-H/1/2', '=1+1'])(
    'is not "%s"',
    (nonsense) => expect(readReferenceCode(nonsense)).toBeTypeOf('string'),
  );
});
