/** What of a text would not be read on paper as it was meant: told before printing, never silently replaced. */
import { glyphRanges } from './glyph-ranges.ts';

const escaped = glyphRanges
  .split(' ')
  .map((range) =>
    range
      .split('-')
      .map((code) => `\\u{${code}}`)
      .join('-'),
  )
  .join('');
/** White space and what is never drawn need no glyph; U+FFFD has one, but stands for a letter that is lost. */
const undrawn = new RegExp(
  `\\uFFFD|(?![${escaped}]|\\p{White_Space}|\\p{Default_Ignorable_Code_Point}).`,
  'su',
);

/** A letter with the marks that stand on it. */
const clusters = /\P{M}\p{M}*|\p{M}+/gsu;

/**
 * Signs that the fonts of old offices drew as letters (TCVN3: "nh©n d©n" = nhân dân). In a word they are the bytes of
 * such a font that nobody converted; after a figure ("5 µm", "10 £") they are themselves.
 */
const signs = '¡¢£¤¥¦§¨©®µ¶¸¹¼½¾';
const oldFontSign = new RegExp(
  // A closing quote and a middle dot stand between letters only there.
  `(?<=\\p{L})(?:[${signs}]|[»·](?=\\p{L}))|(?<!\\p{N}\\s?)[${signs}](?=[${signs}]*\\p{L})`,
  'gu',
);

/** @returns letters with their marks that the paper's font lacks and signs of old fonts within words, each once */
export function unprintable(text: string): readonly string[] {
  const composed = text.normalize('NFC');
  const lacking = undrawn.test(composed)
    ? (composed.match(clusters) ?? []).filter((cluster) => undrawn.test(cluster))
    : [];
  return [...new Set([...lacking, ...(composed.match(oldFontSign) ?? [])])];
}
