/**
 * The "mã kiểm tra" of a file: eleven characters of its SHA-256 and a check character, in groups of four, for reading
 * out over the telephone. It shows that both have the same file in their hands (53 bits); that the file comes from the
 * publisher is what the signature is for.
 */
import { checkCharacter, codeAlphabet } from '../rules/reference-code.ts';

const characters = 11;

/** @param sha256 64 hexadecimal digits */
export function checkCode(sha256: string): string {
  // 53 bits and a little more of the hash, written in the alphabet of 29 that is read out without mistakes.
  let rest = BigInt(`0x${sha256.slice(0, 20)}`);
  const base = BigInt(codeAlphabet.length);
  let body = '';
  for (let at = 0; at < characters; at++) {
    body += codeAlphabet[Number(rest % base)] ?? '';
    rest /= base;
  }
  return `${body}${checkCharacter(body)}`.replace(/(.{4})(?=.)/g, '$1-');
}
