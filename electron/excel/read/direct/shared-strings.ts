import type { RawCell } from '../../../../shared/roster/types.ts';
import { isLegacyFont } from '../cell-text.ts';
import { decodeCellText, tagsNamed } from './xml-text.ts';

/**
 * The strings that cells name by number, each as the one cell that all of them share: a roster says "Nam" ten
 * thousand times. null: something that this reader does not know (legacy fonts, phonetic readings).
 */
export function readSharedStrings(xml: string): readonly (RawCell | null)[] | null {
  if (xml.includes('<!') || xml.includes('<rPh')) return null;
  if (xml.includes('<rFont') && tagsNamed(xml, 'rFont').some(({ val = '' }) => isLegacyFont(val)))
    return null;
  const cells: (RawCell | null)[] = [];
  for (let at = xml.indexOf('<si'); at >= 0; ) {
    const next = xml.charCodeAt(at + 3);
    // <sie…> is another name; <si/> an empty string.
    if (next !== GREATER && next !== SLASH) return null;
    if (next === SLASH) {
      cells.push(null);
      at = xml.indexOf('<si', at + 4);
      continue;
    }
    const end = xml.indexOf('</si>', at);
    if (end < 0) return null;
    const text = textOf(xml, at + 4, end);
    if (text === null) return null;
    cells.push(text === '' ? null : { t: 's', v: text });
    at = xml.indexOf('<si', end);
  }
  return cells;
}

const GREATER = 62;
const SLASH = 47;

/** All <t> between the two places, one after the other: runs of a rich text join to the text of the cell. */
export function textOf(xml: string, from: number, to: number): string | null {
  let text = '';
  for (let at = xml.indexOf('<t', from); at >= 0 && at < to; ) {
    const close = xml.indexOf('>', at);
    const next = xml.charCodeAt(at + 2);
    if (close < 0 || close > to || (next !== GREATER && next !== 32 && next !== SLASH)) return null;
    if (xml.charCodeAt(close - 1) === SLASH) {
      at = xml.indexOf('<t', close);
      continue;
    }
    const end = xml.indexOf('</t>', close);
    if (end < 0 || end > to) return null;
    text += decodeCellText(xml.slice(close + 1, end));
    at = xml.indexOf('<t', end);
  }
  return text;
}
