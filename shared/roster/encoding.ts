import { cp1258ToUnicode, utf8As1252ToUnicode } from '../text/mistaken-bytes.ts';
import { countSyllables } from '../text/syllables.ts';
import { tcvn3ToUnicode, tcvn3Via1258ToUnicode } from '../text/tcvn3.ts';
import { looksLikeViqr, viqrToUnicode } from '../text/viqr.ts';
import { vniToUnicode } from '../text/vni.ts';
import { cellKey } from './cell-keys.ts';
import { type ColumnLetters, collectLetters, hasUnicodeOnly, isAscii } from './column-letters.ts';
import {
  type ConvertedCell,
  type RawCell,
  type RawSheet,
  type TextEncoding,
  textEncodings,
} from './types.ts';

/**
 * Undoes TCVN3, VNI, VIQR and mistaken code pages. First ground: the user's word; second: the font of the cell, or
 * of each run of it; third: the score of legal Vietnamese syllables before and after, per column, because a single
 * cell can read as Vietnamese in two encodings (reliability.md §5). A cell that none decides stays as written and is
 * listed as undecided. Nothing is cleaned before this.
 */
export interface DecodedSheet {
  readonly rows: readonly (readonly (RawCell | null)[])[];
  readonly encoding: TextEncoding;
  readonly converted: readonly ConvertedCell[];
}

/** The user's word on letters: by column, and cells that the user wrote. */
export interface SaidLetters {
  readonly encodings?: ReadonlyMap<number, TextEncoding>;
  readonly mended?: ReadonlyMap<string, string>;
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

const fromUtf8: Converter = (text) => utf8As1252ToUnicode(text) ?? text;
const BY_ENCODING: readonly (readonly [TextEncoding, Converter])[] = [
  ['tcvn3', tcvn3ToUnicode],
  ['vni', vniToUnicode],
  ['tcvn3', tcvn3Via1258ToUnicode],
  ['cp1258', cp1258ToUnicode],
];
const CONVERTERS: Readonly<Record<TextEncoding, Converter>> = {
  unicode: (text) => text,
  tcvn3: tcvn3Via1258ToUnicode,
  vni: vniToUnicode,
  viqr: viqrToUnicode,
  cp1258: cp1258ToUnicode,
  'utf8-as-1252': fromUtf8,
};

interface Reading {
  readonly after: string;
  readonly encoding: TextEncoding;
  readonly undecided: boolean;
}

export function decodeSheet(sheet: Pick<RawSheet, 'rows'>, said: SaidLetters = {}): DecodedSheet {
  const letters = collectLetters(sheet);
  const alone = columnVerdicts(letters);
  const common = commonEncoding(alone);
  const columns = withCommon(alone, letters, common);
  const converted: ConvertedCell[] = [];
  const counts = new Map<TextEncoding, number>();
  const read = (cell: RawCell, r: number, c: number): Reading | null => {
    if (said.mended?.has(cellKey(r, c))) return null;
    const before = String(cell.v);
    const word = said.encodings?.get(c);
    if (word !== undefined) return bySaid(before, word, isUpperFont(cell.font));
    if (cell.runs !== undefined) return byRuns(cell.runs);
    const own = letters.get(c);
    return cell.font === undefined
      ? byScore(before, columns.get(c) ?? null, own, common)
      : byFont(before, cell.font, own?.byFont.get(cell.font));
  };
  const rows = sheet.rows.map((row, r) => {
    let changed: (RawCell | null)[] | null = null;
    for (let c = 0; c < row.length; c++) {
      const cell = row[c];
      if (cell === null || cell === undefined || cell.t !== 's') continue;
      const before = String(cell.v);
      const reading = read(cell, r, c);
      if (reading === null) continue;
      counts.set(reading.encoding, (counts.get(reading.encoding) ?? 0) + 1);
      if (reading.after === before && !reading.undecided) continue;
      converted.push({ row: r, column: c, before, ...reading });
      if (reading.undecided) continue;
      changed ??= [...row];
      changed[c] = { t: 's', v: reading.after };
    }
    return changed ?? row;
  });
  const legacy = textEncodings.filter((name) => name !== 'unicode' && counts.has(name));
  const encoding = legacy.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? 'unicode';
  return { rows, encoding, converted };
}

const share = (n: { words: number; legal: number }): number => (n.words === 0 ? 1 : n.legal / n.words);
const legality = (text: string): number => share(countSyllables(text));
const isTcvn3Font = (font: string): boolean => /^\.vn/i.test(font);
const isUpperFont = (font: string | undefined): boolean =>
  font !== undefined && isTcvn3Font(font) && font.endsWith('H');

/** The user's word holds for the column; its header, where it reads as Vietnamese as it stands, keeps its letters. */
function bySaid(text: string, encoding: TextEncoding, upper: boolean): Reading | null {
  if (encoding === 'unicode' || hasUnicodeOnly(text)) return null;
  const after = CONVERTERS[encoding](text);
  if (after === text && !upper) return null;
  if (legality(after) < legality(text)) return null;
  return { after: upper ? after.toUpperCase() : after, encoding, undecided: false };
}

/**
 * The H fonts draw capitals for small letters: what the reader of the paper saw was upper case. Unicode typed later
 * into a cell that kept its old font is known by letters that the font cannot draw, or by the whole column in that
 * font: one name of a minority is no Vietnamese syllable either way.
 */
function byFont(text: string, font: string, column: readonly string[] = [text]): Reading | null {
  const tcvn3 = isTcvn3Font(font);
  const upper = isUpperFont(font);
  const encoding = tcvn3 ? 'tcvn3' : 'vni';
  if (hasUnicodeOnly(text)) return null;
  if (isAscii(text)) return { after: upper ? text.toUpperCase() : text, encoding, undecided: false };
  const convert = tcvn3 ? tcvn3ToUnicode : vniToUnicode;
  const after = convert(text);
  if (legality(text) > legality(after) && !isTold(column, convert)) return null;
  return { after: upper ? after.toUpperCase() : after, encoding, undecided: false };
}

const told = new WeakMap<readonly string[], boolean>();

/** The cells of the column in this font read better as the font has it. */
function isTold(column: readonly string[], convert: Converter): boolean {
  const known = told.get(column);
  if (known !== undefined) return known;
  const verdict = scoreOf(column, convert) > scoreOf(column, (text) => text);
  told.set(column, verdict);
  return verdict;
}

/** A cell of several fonts is read run by run; runs of VNI side by side are one, for its letters are pairs. */
function byRuns(runs: NonNullable<RawCell['runs']>): Reading | null {
  let after = '';
  let encoding: TextEncoding | null = null;
  for (let i = 0; i < runs.length; i++) {
    const { font } = runs[i] ?? {};
    let text = runs[i]?.v ?? '';
    if (font !== undefined && !isTcvn3Font(font)) {
      while (runs[i + 1]?.font !== undefined && !isTcvn3Font(runs[i + 1]?.font ?? ''))
        text += runs[++i]?.v ?? '';
    }
    const reading = font === undefined ? null : byFont(text, font);
    encoding ??= reading?.encoding ?? null;
    after += reading?.after ?? text;
  }
  return encoding === null ? null : { after: after.normalize('NFC'), encoding, undecided: false };
}

/** null: the cell is Unicode as it stands. */
function byScore(
  text: string,
  verdict: Verdict,
  letters: ColumnLetters | undefined,
  common: Verdict,
): Reading | null {
  if (isAscii(text)) return letters?.viqr ? byViqr(text, verdict) : null;
  if (hasUnicodeOnly(text)) return null;
  const count = countSyllables(text);
  const asIs = share(count);
  if (asIs < 1) {
    const back = utf8As1252ToUnicode(text);
    // Bytes that happen to be UTF-8 are UTF-8; that the words become Vietnamese by it settles the rest.
    if (back !== null && legality(back) > asIs)
      return { after: back, encoding: 'utf8-as-1252', undecided: false };
  }
  if (verdict !== null) {
    const after = verdict.convert(text);
    const better = legality(after);
    if (better > asIs || asIs < 1 || count.words === 0)
      return { after, encoding: verdict.encoding, undecided: false };
    // Reads as Vietnamese both ways: VNI writes Hồng as "Hoàng". Alone, the cell cannot be known.
    if (after !== text && (better === 1 || verdict.sure))
      return { after, encoding: verdict.encoding, undecided: !verdict.sure || better < 1 };
    return null;
  }
  if (common !== null && asIs < 1) {
    const after = common.convert(text);
    // Among old letters some cells were typed in Unicode later; one that is no Vietnamese as it stands was not.
    if (legality(after) === 1) return { after, encoding: common.encoding, undecided: false };
  }
  if (asIs >= 0.5) return null;
  const found = BY_ENCODING.find(([, convert]) => {
    // Beside letters that only Unicode has, ơ and ư are Unicode's too, and no bytes of code page 1258.
    if (convert === tcvn3Via1258ToUnicode && (letters?.unicode ?? 0) > 0 && /[ĂăĐđƠơƯư]|\p{M}/u.test(text))
      return false;
    const after = convert(text);
    return after !== text && legality(after) >= CONVERTED_ENOUGH;
  });
  return found === undefined ? null : { after: found[1](text), encoding: found[0], undecided: true };
}

/** The encoding of most columns, each beyond doubt; null where the sheet has none. */
function commonEncoding(verdicts: ReadonlyMap<number, Verdict>): Verdict {
  const sure = [...verdicts.values()].filter((verdict) => verdict?.sure && verdict.encoding !== 'viqr');
  const first = sure[0] ?? null;
  const alike = sure.filter((verdict) => verdict?.encoding === first?.encoding).length;
  return alike >= 2 && alike * 3 >= verdicts.size ? first : null;
}

const FEW_WORDS = 4;

/** "302241 LÑ" all the way down reads as TCVN3 as well as VNI: so few words say nothing against all other columns. */
function withCommon(
  verdicts: ReadonlyMap<number, Verdict>,
  letters: ReadonlyMap<number, ColumnLetters>,
  common: Verdict,
): ReadonlyMap<number, Verdict> {
  if (common === null) return verdicts;
  return new Map(
    [...verdicts].map(([column, verdict]) => {
      const words = new Set(letters.get(column)?.texts.map((text) => text.replace(/[\d\s]+/g, '')));
      const follows = verdict !== null && verdict.encoding !== 'viqr' && words.size < FEW_WORDS;
      return [column, follows ? common : verdict];
    }),
  );
}

/** Plain ASCII with VIQR's signs: certain where the column is full of them, else a question. */
function byViqr(text: string, verdict: Verdict): Reading | null {
  if (!/[\^`~?'.(+*]|dd/i.test(text)) return null;
  const after = viqrToUnicode(text);
  if (after === text || legality(after) < 1) return null;
  if (verdict?.encoding === 'viqr') return { after, encoding: 'viqr', undecided: false };
  return looksLikeViqr(text) ? { after, encoding: 'viqr', undecided: true } : null;
}

/**
 * A column with next to nothing to judge (a header, a note) follows the sheet where most columns are legacy. Where
 * no cell of the sheet can only be Unicode and a column is legacy beyond doubt, all of it was written in that font.
 */
function columnVerdicts(columns: ReadonlyMap<number, ColumnLetters>): ReadonlyMap<number, Verdict> {
  const verdicts = new Map<number, Verdict>();
  let unicode = 0;
  for (const [column, own] of columns) {
    unicode += own.unicode;
    if (own.texts.length + own.unicode > 0 || own.viqr > 0) verdicts.set(column, columnVerdict(own));
  }
  const legacy = [...verdicts.values()].filter((verdict) => verdict !== null);
  const sure = legacy.find((verdict) => verdict.sure && verdict.encoding !== 'viqr');
  const first = sure ?? legacy[0];
  if (first === undefined) return verdicts;
  const whole = unicode === 0 && sure !== undefined;
  const others = [...columns].filter(([column, own]) => own.unicode > 0 && verdicts.get(column) === null);
  const mostly = sure !== undefined && legacy.length > others.length;
  if (!whole && !mostly && legacy.length * 2 <= verdicts.size) return verdicts;
  for (const [column, { texts, unicode: own }] of columns) {
    const verdict = verdicts.get(column);
    if (verdict === undefined) continue;
    const few = texts.length < (mostly ? SURE_FROM : 3);
    if (!verdict?.sure && (whole || (few && own === 0))) verdicts.set(column, first);
  }
  return verdicts;
}

/** A column is Unicode where most of its cells are; else whatever makes nearly all of its words legal. */
function columnVerdict({ texts, count, unicode, viqrTexts, viqr, ascii }: ColumnLetters): Verdict {
  if (viqr >= 3 && viqr * 4 >= ascii && count + unicode < viqr)
    if (scoreOf(viqrTexts, viqrToUnicode) >= CONVERTED_ENOUGH)
      return { encoding: 'viqr', convert: viqrToUnicode, sure: true };
  if (texts.length === 0) return null;
  const failing = (texts.filter((text) => legality(text) < 1).length * count) / texts.length;
  if (failing * 2 < count + unicode) return null;
  const asIs = scoreOf(texts, (text) => text);
  if (asIs >= LEGAL_ENOUGH) return null;
  const sure = count >= SURE_FROM && failing * 10 >= (count + unicode) * 8;
  let best: Verdict = null;
  let bestScore = Math.max(asIs, CONVERTED_ENOUGH - 1e-9);
  for (const [encoding, convert] of BY_ENCODING) {
    const value = scoreOf(texts, convert);
    if (value > bestScore) {
      best = { encoding, convert, sure };
      bestScore = value;
    }
  }
  return best;
}

function scoreOf(texts: readonly string[], convert: Converter): number {
  let words = 0;
  let legal = 0;
  for (const text of texts) {
    const n = countSyllables(convert(text));
    words += n.words;
    legal += n.legal;
  }
  return share({ words, legal });
}
