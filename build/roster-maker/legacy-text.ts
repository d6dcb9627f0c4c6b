import { TCVN3_LETTERS } from '../../shared/text/tcvn3.ts';
import { vniToUnicode } from '../../shared/text/vni.ts';
import type { MadeCell, TextRun } from './made-sheet.ts';

/** Unicode → the letters that a .Vn* font draws, read as Latin-1. The way back of shared/text/tcvn3.ts. */
const TO_TCVN3 = new Map([...TCVN3_LETTERS].map(([byte, letter]) => [letter, byte]));

/** null: a capital with a tone, which only the H font can draw (from its small letter). */
const tcvn3Letter = (letter: string): string | null =>
  (TO_TCVN3.get(letter) ?? (letter.codePointAt(0) ?? 0) < 0x80) ? (TO_TCVN3.get(letter) ?? letter) : null;

/** VNI's pairs, found by asking the decoder what each pair says: the way back of shared/text/vni.ts. */
const TO_VNI = new Map<string, string>();
for (const base of 'aeouyôöAEOUYÔÖ') {
  for (const mark of 'ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË') {
    // A capital carries a capital mark; both cases would decode, only one is typed.
    if ((base === base.toLowerCase()) !== (mark === mark.toLowerCase())) continue;
    const letter = vniToUnicode(base + mark);
    if ([...letter].length === 1) TO_VNI.set(letter, base + mark);
  }
}
for (const single of 'ôöñíìæóòîÔÖÑÍÌÆÓÒÎ') TO_VNI.set(vniToUnicode(single), single);

export const toVni = (text: string): string =>
  [...text.normalize('NFC')].map((letter) => TO_VNI.get(letter) ?? letter).join('');

export const toTcvn3 = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) => tcvn3Letter(letter) ?? tcvn3Letter(letter.toLowerCase()) ?? letter)
    .join('');

const family = (font: string): string => font.replace(/H$/, '');

/**
 * A text as a typist of the nineties set it: capitals in the H font; a single capital with a tone at the head of a
 * word in the H font too, as a run of its own, or left small where `runs` is false.
 */
export function tcvn3Cell(text: string, font: string, runs: boolean): MadeCell | null {
  if (text === '') return null;
  if (/\p{Lu}/u.test(text) && text === text.toUpperCase())
    return { text: toTcvn3(text.toLowerCase()), font: `${family(font)}H` };
  const needsH = [...text].some((letter) => tcvn3Letter(letter) === null);
  if (!needsH || !runs) return { text: toTcvn3(text), font };
  const parts: TextRun[] = [];
  for (const letter of text.normalize('NFC')) {
    const small = tcvn3Letter(letter);
    const next = small === null ? `${family(font)}H` : font;
    const written = small ?? toTcvn3(letter.toLowerCase());
    const last = parts.at(-1);
    if (last?.font === next) parts[parts.length - 1] = { text: last.text + written, font: next };
    else parts.push({ text: written, font: next });
  }
  return { text: parts.map((part) => part.text).join(''), font: parts[0]?.font ?? font, runs: parts };
}

export const vniCell = (text: string, font: string): MadeCell | null =>
  text === '' ? null : { text: toVni(text), font };
