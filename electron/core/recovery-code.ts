import { randomInt } from 'node:crypto';
import { codeLetters, halfRandom, inGroups, withCheck } from '../../shared/rules/recovery-code.ts';

const chance = (): string =>
  Array.from({ length: halfRandom }, () => codeLetters.charAt(randomInt(codeLetters.length))).join('');

/** A fresh code like "ABCDE-FGHJK-…": six groups of five, three on each half-sheet, 136 bits. */
export const newRecoveryCode = (): string => inGroups(withCheck(chance(), 1) + withCheck(chance(), 2));
