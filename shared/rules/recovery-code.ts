/**
 * The recovery code as it stands on paper: two halves of three groups, each kept by another person in another place.
 * A half is 14 letters of chance and a check letter. The code is both halves one after the other: whoever has one half
 * still has 68 bits to guess, half a second and 128 MiB each, which nobody can. Adding the halves up (XOR) would leave
 * him with as little and ask twice the typing of people who read small print badly.
 */

/** No 0/O, 1/I/L, 5/S: read from paper without doubt. Their number is a prime, which the check letter rests on. */
export const codeLetters = 'ABCDEFGHJKMNPQRTUVWXYZ2346789';
const letters = codeLetters;

export const halfRandom = 14;
const halfLength = halfRandom + 1;
export type Half = 1 | 2;

/** Keeps the halves apart: one typed in the other's place is told from one that is mistyped. */
const offset: Readonly<Record<Half, number>> = { 1: 0, 2: 7 };

/** Each place has a weight of its own, so that one wrong letter and any two that changed places are seen. */
const weighed = (plain: string): number =>
  [...plain].reduce((sum, letter, i) => sum + (i + 1) * letters.indexOf(letter), 0);

/** The half with its check letter behind it. */
export const withCheck = (random: string, half: Half): string =>
  random + letters.charAt((weighed(random) + offset[half]) % letters.length);

/** What a person typed, brought to the form that was wrapped: capitals, no separators. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** "ABCDE-FGHJK-MNPQR" */
export const inGroups = (plain: string): string => (plain.match(/.{1,5}/g) ?? []).join('-');

export type HalfFault = 'missing' | 'short' | 'long' | 'letter' | 'other-half' | 'mistyped';

/** What is wrong with a half as it was typed; null: it is as it was printed. */
export function faultOfHalf(typed: string, half: Half): HalfFault | null {
  const plain = plainCode(typed);
  if (plain === '') return 'missing';
  if ([...plain].some((letter) => !letters.includes(letter))) return 'letter';
  if (plain.length !== halfLength) return plain.length < halfLength ? 'short' : 'long';
  const random = plain.slice(0, halfRandom);
  if (plain === withCheck(random, half)) return null;
  return plain === withCheck(random, half === 1 ? 2 : 1) ? 'other-half' : 'mistyped';
}

/** The two halves of a code, in groups. */
export const halvesOf = (code: string): readonly [string, string] => {
  const plain = plainCode(code);
  return [inGroups(plain.slice(0, halfLength)), inGroups(plain.slice(halfLength))];
};
