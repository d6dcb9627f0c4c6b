/** Writes values into the XML of one sheet. Rows and cells that are not named go back to the letter. */
import type { CellRange } from '../../shared/roster/types.ts';
import {
  type CellFormats,
  cellXml,
  columnLetters,
  type FillCell,
  readAddress,
  styledCellXml,
} from './fill-cell.ts';
import { attribute, readXmlCells, readXmlRows, type XmlRow } from './fill-sheet-rows.ts';

export interface SkippedCell {
  readonly row: number;
  readonly column: number;
  /** a formula stands there, or the cell lies under a merged one and would not be seen */
  readonly why: 'formula' | 'merged';
}

export interface FilledSheet {
  readonly xml: string;
  readonly written: number;
  readonly skipped: readonly SkippedCell[];
}

/** What a row that has no look of its own takes over: the first row under the header. */
interface Model {
  readonly attributes: string;
  readonly styles: ReadonlyMap<number, string>;
}

/**
 * @param modelRow zero-based row whose look new rows and cells take over; null = that of their column only
 * @returns null where the text is no sheet
 */
export function fillSheetXml(
  xml: string,
  cells: readonly FillCell[],
  { modelRow, ...formats }: CellFormats & { readonly modelRow: number | null },
): FilledSheet | null {
  const found = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?(\/?)>/.exec(xml);
  if (!found) return null;
  const prefix = found[1] ?? '';
  const start = found.index + found[0].length;
  const isEmpty = found[2] === '/';
  const end = isEmpty ? start : xml.indexOf(`</${prefix}sheetData>`, start);
  if (end < 0) return null;
  const { lead, rows } = readXmlRows(isEmpty ? '' : xml.slice(start, end), prefix);
  const after = xml.slice(end);
  const hiddenBelow = coveredBy(readMerges(after, prefix));
  const model = readModel(rows, modelRow, prefix);
  const columnStyles = readColumnStyles(xml.slice(0, found.index), prefix);
  const skipped: SkippedCell[] = [];
  let written = 0;
  const wanted = new Map<number, FillCell[]>();
  for (const cell of cells) {
    if (hiddenBelow(cell)) skipped.push({ row: cell.row, column: cell.column, why: 'merged' });
    else wanted.set(cell.row, [...(wanted.get(cell.row) ?? []), cell]);
  }
  const styleOf = (column: number, rowStyle: string | null): string | null =>
    model?.styles.get(column) ?? rowStyle ?? columnStyles(column);

  const newRow = (row: number, some: readonly FillCell[]): string => {
    written += some.length;
    const texts = new Map<number, string>();
    for (const [column, style] of model?.styles ?? [])
      texts.set(column, styledCellXml(prefix, row, column, style));
    for (const cell of some)
      texts.set(cell.column, cellXml(prefix, cell, styleOf(cell.column, null), formats));
    const inOrder = [...texts].toSorted(([a], [b]) => a - b).map(([, text]) => text);
    return `<${prefix}row r="${row + 1}"${model?.attributes ?? ''}>${inOrder.join('')}</${prefix}row>`;
  };
  const filledRow = (row: XmlRow, some: readonly FillCell[]): string => {
    const { open, lead: before, cells: there, close } = readXmlCells(row, prefix);
    const rowStyle = attribute(open, 'customFormat') === '1' ? attribute(open, 's') : null;
    const byColumn = new Map(there.map((cell) => [cell.column, cell]));
    let added = 0;
    for (const cell of some) {
      const now = byColumn.get(cell.column);
      if (now?.hasFormula) {
        skipped.push({ row: cell.row, column: cell.column, why: 'formula' });
        continue;
      }
      written++;
      if (!now) added++;
      const style = now ? now.style : styleOf(cell.column, rowStyle);
      const text = cellXml(prefix, cell, style, formats);
      byColumn.set(cell.column, { column: cell.column, xml: text, style, hasFormula: false });
    }
    const inOrder = [...byColumn.values()].toSorted((a, b) => a.column - b.column).map((cell) => cell.xml);
    // The span is a hint for speed, and would be wrong where cells were added outside it.
    const tag = added > 0 ? open.replace(/\sspans\s*=\s*("[^"]*"|'[^']*')/, '') : open;
    return `${tag}${before}${inOrder.join('')}${close}`;
  };

  const out: string[] = [lead];
  const left = [...wanted].toSorted(([a], [b]) => a - b);
  const addBefore = (row: number): void => {
    for (let next = left[0]; next && next[0] < row; next = left[0]) {
      out.push(newRow(...next));
      left.shift();
    }
  };
  for (const row of rows) {
    addBefore(row.row);
    if (left[0]?.[0] === row.row) out.push(filledRow(row, left.shift()?.[1] ?? []));
    else out.push(row.xml);
  }
  addBefore(Number.POSITIVE_INFINITY);
  const data = isEmpty
    ? `${found[0].slice(0, -2)}>${out.join('')}</${prefix}sheetData>`
    : found[0] + out.join('');
  const head = withDimension(xml.slice(0, found.index), cells, prefix);
  return { xml: head + data + after, written, skipped };
}

function readModel(rows: readonly XmlRow[], modelRow: number | null, prefix: string): Model | null {
  const row = rows.find((r) => r.row === modelRow);
  if (!row) return null;
  const { cells } = readXmlCells(row, prefix);
  const kept = ['s', 'customFormat', 'ht', 'customHeight'].flatMap((name) => {
    const value = attribute(row.open, name);
    return value === null ? [] : ` ${name}="${value}"`;
  });
  return {
    attributes: kept.join(''),
    styles: new Map(cells.flatMap(({ column, style }) => (style === null ? [] : [[column, style] as const]))),
  };
}

/** The look that a whole column has, where it has one. */
function readColumnStyles(head: string, prefix: string): (column: number) => string | null {
  const columns = [...head.matchAll(new RegExp(`<${prefix}col\\s[^>]*>`, 'g'))].map(([tag]) => ({
    min: Number(attribute(tag, 'min')) - 1,
    max: Number(attribute(tag, 'max')) - 1,
    style: attribute(tag, 'style'),
  }));
  return (column) => columns.find(({ min, max }) => column >= min && column <= max)?.style ?? null;
}

function readMerges(after: string, prefix: string): CellRange[] {
  return [...after.matchAll(new RegExp(`<${prefix}mergeCell\\s[^>]*>`, 'g'))].flatMap(([tag]) => {
    const [from, to] = (attribute(tag, 'ref') ?? '').split(':').map(readAddress);
    return from && to ? [{ top: from.row, left: from.column, bottom: to.row, right: to.column }] : [];
  });
}

const coveredBy =
  (merges: readonly CellRange[]) =>
  ({ row, column }: FillCell): boolean =>
    merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    );

/** The area in use grows with what was written; one that the file does not tell stays untold. */
function withDimension(head: string, cells: readonly FillCell[], prefix: string): string {
  const found = new RegExp(`<${prefix}dimension\\s[^>]*ref="([^"]*)"`).exec(head);
  const [from, to = from] = (found?.[1] ?? '').split(':').map(readAddress);
  if (!found || !from || !to || cells.length === 0) return head;
  const rows = [from.row, to.row, ...cells.map((c) => c.row)];
  const columns = [from.column, to.column, ...cells.map((c) => c.column)];
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
  const at = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
  const ref = `${at(least(rows), least(columns))}:${at(most(rows), most(columns))}`;
  return head.replace(found[0], found[0].replace(`ref="${found[1]}"`, `ref="${ref}"`));
}
