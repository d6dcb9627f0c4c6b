/** One filled cell as SpreadsheetML: texts stay texts, whatever they begin with (ECMA-376 part 1, 18.3.1.4). */
import { cellAddress } from '../../shared/roster/cell-address.ts';
import { dateToSerial } from '../../shared/roster/serial-date.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { escapeCellText, escapeXml } from './package/xml-text.ts';

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
  readonly showsDay: (style: string | undefined) => boolean;
}

export function cellXml(
  prefix: string,
  { row, column, value }: FillCell,
  style: string | undefined,
  formats: CellFormats,
): string {
  const tag = (name: string): string => `${prefix}${name}`;
  const look = style === undefined ? '' : ` s="${escapeXml(style)}"`;
  const open = `<${tag('c')} r="${cellAddress(row, column)}"${look}`;
  const number = (n: number): string => `${open}><${tag('v')}>${n}</${tag('v')}></${tag('c')}>`;
  if (value.kind === 'number') return number(value.number);
  if (value.kind === 'date' && value.date.length === 10 && formats.showsDay(style))
    return number(dateToSerial(new Date(`${value.date}T00:00:00Z`), formats.epoch1904));
  const text = escapeCellText(value.kind === 'date' ? formatDate(value.date) : value.text);
  const space = text.trim() === text && !text.includes('\n') ? '' : ' xml:space="preserve"';
  return `${open} t="inlineStr"><${tag('is')}><${tag('t')}${space}>${text}</${tag('t')}></${tag('is')}></${tag('c')}>`;
}

/** An empty cell that only carries its look. */
export const styledCellXml = (prefix: string, row: number, column: number, style: string): string =>
  `<${prefix}c r="${cellAddress(row, column)}" s="${escapeXml(style)}"/>`;
