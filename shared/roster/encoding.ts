import { countSyllables } from '../text/syllables.ts';
import { tcvn3ToUnicode, tcvn3Via1258ToUnicode } from '../text/tcvn3.ts';
import { vniToUnicode } from '../text/vni.ts';
import {
  type ConvertedCell,
  type RawCell,
  type RawSheet,
  type TextEncoding,
  textEncodings,
} from './types.ts';

/**
 * Undoes TCVN3 and VNI. First ground: the font of the cell. Second: the score of legal Vietnamese syllables
 * before and after, per column, because a single cell can read as Vietnamese in two encodings (reliability.md §5).
 * A cell that neither decides stays as written and is listed as undecided. Nothing is cleaned before this.
 */
export interface DecodedSheet {
  readonly rows: readonly (readonly (RawCell | null)[])[];
  readonly encoding: TextEncoding;
  readonly converted: readonly ConvertedCell[];
}

type Converter = (text: string) => string;
/** `sure`: four cells of five in the column failed as Unicode, so a cell that reads both ways follows the others. */
type Verdict = {
  readonly encoding: TextEncoding;
  readonly convert: Converter;
  readonly sure: boolean;
} | null;
const SURE_FROM = 10;
const LEGAL_ENOUGH = 0.8;
const CONVERTED_ENOUGH = 0.9;

const BY_ENCODING: readonly (readonly [TextEncoding, Converter])[] = [
  ['tcvn3', tcvn3ToUnicode],
  ['vni', vniToUnicode],
  ['tcvn3', tcvn3Via1258ToUnicode],
];

interface Reading {
  readonly after: string;
  readonly encoding: TextEncoding;
  readonly undecided: boolean;
}

export function decodeSheet(sheet: Pick<RawSheet, 'rows'>): DecodedSheet {
  const columns = columnVerdicts(unfontedTexts(sheet));
  const converted: ConvertedCell[] = [];
  const counts: Record<TextEncoding, number> = {
    unicode: 0,
    tcvn3: 0,
    vni: 0,
    viqr: 0,
    cp1258: 0,
    'utf8-as-1252': 0,
  };
  const rows = sheet.rows.map((row, r) => {
    let changed: (RawCell | null)[] | null = null;
    row.forEach((cell, c) => {
      if (cell === null || cell.t !== 's') return;
      const before = String(cell.v);
      const reading =
        cell.font === undefined ? byScore(before, columns.get(c) ?? null) : byFont(before, cell.font);
      if (reading === null) return;
      counts[reading.encoding]++;
      if (reading.after === before && !reading.undecided) return;
      converted.push({ row: r, column: c, before, ...reading });
      if (reading.undecided) return;
      changed ??= [...row];
      changed[c] = { t: 's', v: reading.after };
    });
    return changed ?? row;
  });
  const legacy = textEncodings.filter((name) => name !== 'unicode' && counts[name] > 0);
  const encoding = legacy.toSorted((a, b) => counts[b] - counts[a])[0] ?? 'unicode';
  return { rows, encoding, converted };
}

/** Letters that only Unicode has: neither a .Vn* nor a VNI font can hold them. */
const hasUnicodeOnly = (text: string): boolean => /[\u1ea0-\u1ef9]/.test(text);
const isAscii = (text: string): boolean => /^[\t-~]*$/.test(text);
const share = (n: { words: number; legal: number }): number => (n.words === 0 ? 1 : n.legal / n.words);

/** The H fonts draw capitals for small letters: what the reader of the paper saw was upper case. */
function byFont(text: string, font: string): Reading | null {
  const tcvn3 = /^\.vn/i.test(font);
  const upper = tcvn3 && font.endsWith('H');
  if (hasUnicodeOnly(text)) return null;
  if (isAscii(text))
    return { after: upper ? text.toUpperCase() : text, encoding: tcvn3 ? 'tcvn3' : 'vni', undecided: false };
  const after = tcvn3 ? tcvn3ToUnicode(text) : vniToUnicode(text);
  // Unicode typed later into a cell that kept its old font: the letters prove it, the font does not.
  if (share(countSyllables(text)) > share(countSyllables(after))) return null;
  return { after: upper ? after.toUpperCase() : after, encoding: tcvn3 ? 'tcvn3' : 'vni', undecided: false };
}

/** null: the cell is Unicode as it stands. */
function byScore(text: string, verdict: Verdict): Reading | null {
  if (isAscii(text) || hasUnicodeOnly(text)) return null;
  const count = countSyllables(text);
  const asIs = share(count);
  if (verdict !== null) {
    const after = verdict.convert(text);
    const better = share(countSyllables(after));
    if (better > asIs || asIs < 1 || count.words === 0)
      return { after, encoding: verdict.encoding, undecided: false };
    // Reads as Vietnamese both ways: VNI writes Hồng as "Hoàng". Alone, the cell cannot be known.
    if (better === 1 && after !== text)
      return { after, encoding: verdict.encoding, undecided: !verdict.sure };
    return null;
  }
  if (asIs >= 0.5) return null;
  const found = BY_ENCODING.find(([, convert]) => {
    const after = convert(text);
    return after !== text && share(countSyllables(after)) >= CONVERTED_ENOUGH;
  });
  return found === undefined ? null : { after: found[1](text), encoding: found[0], undecided: true };
}

/** A column with next to nothing to judge (a header, a note) follows the sheet where most columns are legacy. */
function columnVerdicts(voters: ReadonlyMap<number, Voters>): ReadonlyMap<number, Verdict> {
  const verdicts = new Map<number, Verdict>();
  for (const [column, own] of voters) verdicts.set(column, columnVerdict(own));
  const legacy = [...verdicts.values()].filter((verdict) => verdict !== null);
  const first = legacy[0];
  if (first === undefined || legacy.length * 2 <= verdicts.size) return verdicts;
  for (const [column, { texts, unicode }] of voters) {
    if (verdicts.get(column) === null && texts.length < 3 && unicode === 0) verdicts.set(column, first);
  }
  return verdicts;
}

/** A column is Unicode where most of its cells are; else whatever makes nearly all of its words legal. */
function columnVerdict({ texts, unicode }: Voters): Verdict {
  const score = (convert: Converter): number => {
    let words = 0;
    let legal = 0;
    for (const text of texts) {
      const n = countSyllables(convert(text));
      words += n.words;
      legal += n.legal;
    }
    return share({ words, legal });
  };
  const failing = texts.filter((text) => share(countSyllables(text)) < 1).length;
  if (failing * 2 < texts.length + unicode) return null;
  const asIs = score((text) => text);
  if (asIs >= LEGAL_ENOUGH) return null;
  const sure = texts.length >= SURE_FROM && failing * 10 >= (texts.length + unicode) * 8;
  let best: Verdict = null;
  let bestScore = Math.max(asIs, CONVERTED_ENOUGH - 1e-9);
  for (const [encoding, convert] of BY_ENCODING) {
    const value = score(convert);
    if (value > bestScore) {
      best = { encoding, convert, sure };
      bestScore = value;
    }
  }
  return best;
}

interface Voters {
  /** texts that could be of either encoding, enough of them to vote */
  readonly texts: string[];
  /** cells that can only be Unicode */
  unicode: number;
}

/** The texts without a telling font that are not plain ASCII, by column. */
function unfontedTexts(sheet: Pick<RawSheet, 'rows'>): Map<number, Voters> {
  const ENOUGH = 400;
  const byColumn = new Map<number, Voters>();
  for (const row of sheet.rows) {
    for (let c = 0; c < row.length; c++) {
      const cell = row[c];
      if (cell === null || cell === undefined || cell.t !== 's' || cell.font !== undefined) continue;
      const text = String(cell.v);
      if (isAscii(text)) continue;
      const voters = byColumn.get(c) ?? { texts: [], unicode: 0 };
      byColumn.set(c, voters);
      if (hasUnicodeOnly(text)) voters.unicode++;
      else if (voters.texts.length < ENOUGH) voters.texts.push(text);
    }
  }
  return byColumn;
}
