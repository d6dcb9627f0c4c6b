import { looksLikeViqr } from '../text/viqr.ts';
import type { RawSheet } from './types.ts';

/** What the letters of one column's cells without a telling font say of their encoding. */
export interface ColumnLetters {
  /** texts that could be of any encoding, enough of them to vote */
  readonly texts: string[];
  /** how many such texts there are in all */
  count: number;
  /** cells that can only be Unicode */
  unicode: number;
  /** texts of plain ASCII, and the first of them that carry VIQR's signs */
  ascii: number;
  readonly viqrTexts: string[];
  /** how many texts carry them in all */
  viqr: number;
  /** texts in a font that tells, per font: together they say whether the font tells the truth */
  readonly byFont: Map<string, string[]>;
}

const ENOUGH = 400;

/** Letters that only Unicode has: no byte of a .Vn* or a VNI font, and no code page, gives them. */
export const hasUnicodeOnly = (text: string): boolean => /[\u1ea0-\u1ef9]/.test(text);

export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
}

function addFonted({ byFont }: ColumnLetters, font: string, text: string): void {
  if (isAscii(text)) return;
  const texts = byFont.get(font);
  if (texts === undefined) byFont.set(font, [text]);
  else if (texts.length < ENOUGH) texts.push(text);
}

export function collectLetters(sheet: Pick<RawSheet, 'rows'>): ReadonlyMap<number, ColumnLetters> {
  const byColumn = new Map<number, ColumnLetters>();
  for (const row of sheet.rows) {
    for (let c = 0; c < row.length; c++) {
      const cell = row[c];
      if (cell === null || cell === undefined || cell.t !== 's' || cell.runs !== undefined) continue;
      const text = String(cell.v);
      let letters = byColumn.get(c);
      if (letters === undefined) {
        letters = { texts: [], count: 0, unicode: 0, ascii: 0, viqrTexts: [], viqr: 0, byFont: new Map() };
        byColumn.set(c, letters);
      }
      if (cell.font !== undefined) addFonted(letters, cell.font, text);
      else if (isAscii(text)) {
        letters.ascii++;
        if (!looksLikeViqr(text)) continue;
        letters.viqr++;
        if (letters.viqrTexts.length < ENOUGH) letters.viqrTexts.push(text);
      } else if (hasUnicodeOnly(text)) letters.unicode++;
      else {
        letters.count++;
        if (letters.texts.length < ENOUGH) letters.texts.push(text);
      }
    }
  }
  return byColumn;
}
