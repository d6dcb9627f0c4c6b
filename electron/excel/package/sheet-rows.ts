/** The rows of a sheet's XML as they stand, so that those that are not changed go back to the letter. */
import { cellAddress, readAddress } from '../../../shared/roster/cell-address.ts';
import { type Elements, elements } from './xml-elements.ts';
import { attribute, restOfTag } from './xml-text.ts';

export interface XmlCell {
  readonly column: number;
  /** the opening tag */
  readonly open: string;
  /** the element and whatever stands behind it up to the next one */
  readonly xml: string;
  readonly style: string | undefined;
  readonly hasFormula: boolean;
}

export interface XmlRow {
  /** zero-based */
  readonly row: number;
  /** all of it, with what stands behind it up to the next row */
  readonly xml: string;
  /** the opening tag */
  readonly open: string;
}

export interface SheetData {
  /** of the namespace: the file's own choice */
  readonly prefix: string;
  readonly head: string;
  readonly rows: readonly XmlRow[];
  /** what stands behind the rows */
  readonly tail: string;
  /** the sheet with these instead of its rows */
  with(rows: readonly string[]): string;
}

/** null: no sheet, or one whose rows do not close or do not stand in their order. */
export function readSheetData(xml: string): SheetData | null {
  const found = new RegExp(`<((?:[\\w.-]+:)?)sheetData${restOfTag}`).exec(xml);
  if (!found) return null;
  const [tag, prefix = ''] = found;
  const start = found.index + tag.length;
  const close = `</${prefix}sheetData>`;
  const isEmpty = tag.endsWith('/>');
  const end = isEmpty ? start : xml.indexOf(close, start);
  const pieces = end < 0 ? null : elements(xml.slice(start, end), `${prefix}row`);
  if (!pieces) return null;
  const rows = numbered(pieces.items, prefix);
  if (!rows.every(({ row }, i) => row > (rows[i - 1]?.row ?? -1))) return null;
  const head = xml.slice(0, found.index);
  const [open, tail] = isEmpty ? [`${tag.slice(0, -2)}>`, close + xml.slice(end)] : [tag, xml.slice(end)];
  return {
    prefix,
    head,
    rows,
    tail,
    with: (changed) => head + open + pieces.lead + changed.join('') + tail,
  };
}

const named = (tag: string, name: string, address: string): string =>
  `<${name} r="${address}"${tag.slice(1 + name.length)}`;

function numbered(items: Elements['items'], prefix: string): XmlRow[] {
  let next = 0;
  return items.map(({ open, xml }): XmlRow => {
    const said = attribute(open, 'r');
    const row = said === undefined ? next : Number(said) - 1;
    next = row + 1;
    if (said !== undefined) return { row, open, xml };
    // A row without its number stands under the one before it, which may become another one.
    const tag = named(open, `${prefix}row`, String(row + 1));
    return { row, open: tag, xml: tag + xml.slice(open.length) };
  });
}

export interface RowCells {
  /** the tag that opens the row as one that has cells */
  readonly open: string;
  readonly lead: string;
  readonly cells: readonly XmlCell[];
  /** what ends the row */
  readonly close: string;
}

/** null: cells that do not close. */
export function readRowCells({ row, open, xml }: XmlRow, prefix: string): RowCells | null {
  const closing = `</${prefix}row>`;
  if (open.endsWith('/>')) {
    const close = closing + xml.slice(open.length);
    return { open: `${open.slice(0, -2).trimEnd()}>`, lead: '', cells: [], close };
  }
  const end = xml.lastIndexOf(closing);
  const pieces = elements(xml.slice(open.length, end), `${prefix}c`);
  if (!pieces) return null;
  const formula = new RegExp(`<${prefix}f[\\s/>]`);
  let next = 0;
  const cells = pieces.items.map(({ open: said, xml: all }): XmlCell => {
    const at = readAddress(attribute(said, 'r') ?? '')?.column;
    const column = at ?? next;
    next = column + 1;
    const tag = at === undefined ? named(said, `${prefix}c`, cellAddress(row, column)) : said;
    const cell = tag + all.slice(said.length);
    return { column, open: tag, xml: cell, style: attribute(tag, 's'), hasFormula: formula.test(all) };
  });
  return { open, lead: pieces.lead, cells, close: xml.slice(end) };
}
