/** One filled cell as SpreadsheetML: texts stay texts, whatever they begin with (ECMA-376 part 1, 18.3.1.4). */
import { dateToSerial } from '../../shared/roster/serial-date.ts';
import { formatDate } from '../../shared/text/dates.ts';

export type FillValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  /** an ISO date, also a partial one; a day only becomes a day of Excel where the cell's format shows one */
  | { readonly kind: 'date'; readonly date: string };

export interface FillCell {
  /** zero-based */
  readonly row: number;
  readonly column: number;
  readonly value: FillValue;
}

/** How the workbook shows what stands in a cell of a style. */
export interface CellFormats {
  readonly epoch1904: boolean;
  readonly showsDay: (style: string | null) => boolean;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** "AB12" → zero-based; null for what is no address of a cell. */
export function readAddress(address: string): { readonly row: number; readonly column: number } | null {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (!parts) return null;
  let column = 0;
  for (const letter of parts[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(parts[2]) - 1, column: column - 1 };
}

/** Signs that XML has no way to write are left out; what Excel would take for its own escapes is escaped. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that no XML may hold.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

export function cellXml(
  prefix: string,
  { row, column, value }: FillCell,
  style: string | null,
  formats: CellFormats,
): string {
  const tag = (name: string): string => `${prefix}${name}`;
  const look = style === null ? '' : ` s="${style}"`;
  const open = `<${tag('c')} r="${columnLetters(column)}${row + 1}"${look}`;
  const number = (n: number): string => `${open}><${tag('v')}>${n}</${tag('v')}></${tag('c')}>`;
  if (value.kind === 'number') return number(value.number);
  if (value.kind === 'date' && value.date.length === 10 && formats.showsDay(style))
    return number(dateToSerial(new Date(`${value.date}T00:00:00Z`), formats.epoch1904));
  const text = escaped(value.kind === 'date' ? formatDate(value.date) : value.text);
  const space = text.trim() === text && !text.includes('\n') ? '' : ' xml:space="preserve"';
  return `${open} t="inlineStr"><${tag('is')}><${tag('t')}${space}>${text}</${tag('t')}></${tag('is')}></${tag('c')}>`;
}

/** An empty cell that only carries its look. */
export const styledCellXml = (prefix: string, row: number, column: number, style: string): string =>
  `<${prefix}c r="${columnLetters(column)}${row + 1}" s="${style}"/>`;
