import { looksLikeViqr } from '../text/viqr.ts';
import type { RawSheet } from './types.ts';

/** What the letters of one column's cells without a telling font say of their encoding. */
export interface ColumnLetters {
  /** texts that could be of any encoding, enough of them to vote */
  readonly texts: string[];
  /** cells that can only be Unicode */
  unicode: number;
  /** texts of plain ASCII, and the first of them that carry VIQR's signs */
  ascii: number;
  readonly viqrTexts: string[];
  viqr: boolean;
}

const ENOUGH = 400;

/** Letters that only Unicode has: neither a .Vn* nor a VNI font can hold them. */
export const hasUnicodeOnly = (text: string): boolean => /[\u1ea0-\u1ef9]/.test(text);

export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
}

export function collectLetters(sheet: Pick<RawSheet, 'rows'>): ReadonlyMap<number, ColumnLetters> {
  const byColumn = new Map<number, ColumnLetters>();
  for (const row of sheet.rows) {
    for (let c = 0; c < row.length; c++) {
      const cell = row[c];
      if (cell === null || cell === undefined || cell.t !== 's' || cell.font !== undefined) continue;
      if (cell.runs !== undefined) continue;
      const text = String(cell.v);
      let letters = byColumn.get(c);
      if (letters === undefined) {
        letters = { texts: [], unicode: 0, ascii: 0, viqrTexts: [], viqr: false };
        byColumn.set(c, letters);
      }
      if (isAscii(text)) {
        letters.ascii++;
        if (letters.viqrTexts.length < ENOUGH && looksLikeViqr(text)) {
          letters.viqrTexts.push(text);
          letters.viqr = true;
        }
      } else if (hasUnicodeOnly(text)) letters.unicode++;
      else if (letters.texts.length < ENOUGH) letters.texts.push(text);
    }
  }
  return byColumn;
}
