/**
 * The code under which a figure of a printed or exported report is found again: `TKD12-007-C`, and one cell of the line
 * `TKD12-007-C/4`. Three letters are the register's mark, then the number of the issue, the number of the line (always
 * three digits, so that nothing depends on where the dashes stand), and a check character.
 * It is read over the telephone and typed by hand: letters that look like digits (O Q I L Z S B) do not occur, so
 * whoever types one of them meant the digit. The check character is that of ISO 7064's pure systems (radix 2) over a
 * prime alphabet of 29, so any one wrong character and any two swapped neighbours change the sum.
 */
const letters = 'ACDEFGHJKMNPRTUVWXY';
const alphabet = `0123456789${letters}`;
/** What codes that are read out are written in. */
export const codeAlphabet = alphabet;
const prime = alphabet.length;
const radix = 2;
const markLength = 3;
const lineDigits = 3;

/** More lines than that have no code: a report is then issued in parts. */
export const mostCodedLines = 10 ** lineDigits - 1;

export interface CodedLine {
  /** the register's own letters */
  readonly mark: string;
  readonly issue: number;
  /** from 1, counted through the whole report */
  readonly line: number;
}

export interface ReferenceCode extends CodedLine {
  /** number of the column as on paper; null where the whole line is meant */
  readonly column: number | null;
}

export type UnreadCode = 'form' | 'check';

/** The sum that a right code gives is 1; the last character has the weight 1. */
const sumOf = (characters: string): number =>
  [...characters].reduce((sum, character) => (sum * radix + alphabet.indexOf(character)) % prime, 0);

/** The character that makes any one wrong character and any two swapped neighbours show. */
export const checkCharacter = (body: string): string =>
  alphabet[(1 + 2 * prime - sumOf(`${body}0`)) % prime] ?? '';

/** Three letters for a register, the same for ever. @param uid of the register */
export function registerMark(uid: string): string {
  // FNV-1a, folded into as many marks as there are.
  let hash = 0x811c9dc5;
  for (const character of uid) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  let mark = '';
  for (let i = 0; i < markLength; i++) {
    mark += letters[hash % letters.length];
    hash = Math.floor(hash / letters.length);
  }
  return mark;
}

export function lineCode({ mark, issue, line }: CodedLine): string {
  const body = `${mark}${issue}${String(line).padStart(lineDigits, '0')}`;
  return `${mark}${issue}-${body.slice(-lineDigits)}-${checkCharacter(body)}`;
}

/** @param column as numbered on paper */
export const figureCode = (line: CodedLine, column: number): string => `${lineCode(line)}/${column}`;

const meantDigits: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
};

const shape = new RegExp(`^([${letters}]{${markLength}})([1-9]\\d{0,6})(\\d{${lineDigits}})([${alphabet}])$`);

/** Reads a code as somebody typed it: small letters, spaces, dashes left out or written long are all the same code. */
export function readReferenceCode(typed: string): ReferenceCode | UnreadCode {
  const [code = '', column, ...more] = typed.trim().toUpperCase().split('/');
  const plain = code
    .replace(/[\s.\u2010-\u2015-]/g, '')
    .replace(/[OQILZSB]/g, (character) => meantDigits[character] ?? character);
  const parts = shape.exec(plain);
  const place = column === undefined ? null : column.trim();
  if (!parts || more.length > 0 || (place !== null && !/^[1-9]\d?$/.test(place))) return 'form';
  const [, mark = '', issue = '', line = ''] = parts;
  if (sumOf(plain) !== 1) return 'check';
  return {
    mark,
    issue: Number(issue),
    line: Number(line),
    column: place === null ? null : Number(place),
  };
}
