/**
 * The rows of long lists. hucre looks up every word of a cell's style for every cell, which doubles the time of
 * writing; here it is given one row with the columns' styles, and the rows are written from what it made of that row.
 */
import type { WriteSheet } from 'hucre/xlsx';
import { cellAddress, columnLetters } from '../../../shared/roster/cell-address.ts';
import { sheetPart } from '../package/relationships.ts';
import { readRowCells, readSheetData, type XmlRow } from '../package/sheet-rows.ts';
import { escapeCellText, tagsOf, Unmendable, withAttribute } from '../package/xml-text.ts';
import { openParts } from '../package/zip-parts.ts';
import { asText } from './styles.ts';

/** A row of values in the look of their columns. */
export interface Line {
  /** counted from 0 */
  readonly row: number;
  readonly values: readonly (string | number | null)[];
  /** points */
  readonly height?: number;
  readonly hidden?: boolean;
}

export interface DrawnSheet extends WriteSheet {
  /** in the order of their rows; none of them is written by hucre */
  readonly lines?: readonly Line[];
}

const widest = (lines: readonly Line[]): number =>
  lines.reduce((most, { values }) => Math.max(most, values.length), 0);

/** The sheet as hucre gets it: in the place of the first line a row of empty cells that carry the columns' styles. */
export function withModelRow({ lines = [], ...sheet }: DrawnSheet): WriteSheet {
  const first = lines[0];
  if (!first) return sheet;
  const cells = new Map(sheet.cells);
  const columns = widest(lines);
  for (let column = 0; column < columns; column++) {
    const style = sheet.columns?.[column]?.style ?? {};
    cells.set(`${first.row},${column}`, { value: null, style });
    // The look of a text among numbers stands as far behind again.
    cells.set(`${first.row},${columns + column}`, { value: null, style: { ...style, numFmt: asText } });
  }
  return { ...sheet, cells };
}

/** Puts the lines of each sheet into the finished archive. */
export function placeLines(bytes: Uint8Array, sheets: readonly DrawnSheet[]): Uint8Array {
  const long = sheets.filter(({ lines }) => (lines ?? []).length > 0);
  if (long.length === 0) return bytes;
  const parts = openParts(bytes);
  if (!parts) throw new Unmendable('hucre wrote no archive');
  for (const sheet of long) {
    const part = sheetPart(parts, sheet.name);
    const xml = part && parts.text(part);
    if (!part || !xml) throw new Unmendable(`no sheet ${sheet.name}`);
    parts.put(part, withLines(xml, sheet));
  }
  return parts.pack();
}

function withLines(xml: string, { lines = [], cells }: DrawnSheet): string {
  const data = readSheetData(xml);
  const model = data?.rows.find(({ row }) => row === lines[0]?.row);
  const others = data?.rows.filter((row) => row !== model) ?? [];
  if (!data) throw new Unmendable('no rows');
  const rowXml = lineWriter(model, widest(lines));
  const rows: string[] = [];
  let next = 0;
  for (const line of lines) {
    for (let other = others[next]; other && other.row < line.row; other = others[++next])
      rows.push(other.xml);
    rows.push(rowXml(line));
  }
  for (const { xml: rest } of others.slice(next)) rows.push(rest);
  const places = [...(cells?.keys() ?? [])].map((key) => key.split(',').map(Number));
  const bottom = Math.max(lines.at(-1)?.row ?? 0, others.at(-1)?.row ?? 0);
  const right = places.reduce((most, [, column = 0]) => Math.max(most, column), widest(lines) - 1);
  return withArea(data.head, cellAddress(bottom, right)) + data.with(rows).slice(data.head.length);
}

/** The area in use, without the looks of the model row. */
function withArea(head: string, last: string): string {
  const tag = tagsOf(head, 'dimension')[0];
  return tag ? head.replace(tag, withAttribute(tag, 'ref', `A1:${last}`)) : head;
}

/** What must be looked at letter by letter; most texts of a list hold none of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these very characters are what is looked for.
const special = /[&<>"_\u0000-\u001f\ud800-\udfff\ufffe\uffff]|^ | $/;

const textXml = (text: string): string => {
  if (!special.test(text)) return `<t>${text}</t>`;
  const space = text.trim() === text && !/[\n\r\t]/.test(text) ? '' : ' xml:space="preserve"';
  return `<t${space}>${escapeCellText(text)}</t>`;
};

const lookOf = (style: string | undefined): string => (style === undefined ? '"' : `" s="${style}"`);

function lineWriter(model: XmlRow | undefined, columns: number): (line: Line) => string {
  const cells = model && readRowCells(model, '')?.cells;
  const styles = new Map(cells?.map(({ column, style }) => [column, style]));
  const letters: string[] = [];
  const looks: string[] = [];
  const textLooks: string[] = [];
  for (let column = 0; column < columns; column++) {
    letters.push(`<c r="${columnLetters(column)}`);
    looks.push(lookOf(styles.get(column)));
    textLooks.push(lookOf(styles.get(columns + column)));
  }
  return ({ row, values, height, hidden }) => {
    const number = row + 1;
    let xml = `<row r="${number}"`;
    if (height !== undefined) xml += ` ht="${height}" customHeight="1"`;
    if (hidden) xml += ' hidden="1"';
    xml += '>';
    for (let column = 0; column < values.length; column++) {
      const value = values[column];
      xml += `${letters[column]}${number}`;
      if (typeof value === 'string')
        xml += `${textLooks[column]} t="inlineStr"><is>${textXml(value)}</is></c>`;
      else if (typeof value === 'number' && Number.isFinite(value))
        xml += `${looks[column]}><v>${value}</v></c>`;
      else xml += `${looks[column]}/>`;
    }
    return `${xml}</row>`;
  };
}
