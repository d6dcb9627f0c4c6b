/** Writes values into the XML of one sheet. Rows and cells that are not named go back to the letter. */
import { cellAddress, readRange } from '../../shared/roster/cell-address.ts';
import type { CellRange } from '../../shared/roster/types.ts';
import { type CellFormats, cellXml, type FillCell, styledCellXml } from './fill-cell.ts';
import { changeCells, changeRows } from './package/change-rows.ts';
import { readRowCells, readSheetData, type SheetData, type XmlRow } from './package/sheet-rows.ts';
import { attribute, escapeXml, tagsOf, withAttribute } from './package/xml-text.ts';

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
 * @returns null where the text is no sheet, or one written in a way that we do not mend
 */
export function fillSheetXml(
  xml: string,
  cells: readonly FillCell[],
  { modelRow, ...formats }: CellFormats & { readonly modelRow: number | null },
): FilledSheet | null {
  const data = readSheetData(xml);
  if (!data) return null;
  const { prefix } = data;
  const hiddenBelow = coveredBy(readMerges(data.tail));
  const model = readModel(data, modelRow);
  const columnStyles = readColumnStyles(data.head);
  const skipped: SkippedCell[] = [];
  let written = 0;
  const wanted = new Map<number, FillCell[]>();
  for (const cell of cells) {
    if (hiddenBelow(cell)) skipped.push({ row: cell.row, column: cell.column, why: 'merged' });
    else wanted.set(cell.row, [...(wanted.get(cell.row) ?? []), cell]);
  }
  const styleOf = (column: number, rowStyle?: string): string | undefined =>
    model?.styles.get(column) ?? rowStyle ?? columnStyles(column);

  const newRow = (row: number, some: readonly FillCell[]): string => {
    written += some.length;
    const texts = new Map<number, string>();
    for (const [column, style] of model?.styles ?? [])
      texts.set(column, styledCellXml(prefix, row, column, style));
    for (const cell of some) texts.set(cell.column, cellXml(prefix, cell, styleOf(cell.column), formats));
    const inOrder = [...texts].toSorted(([a], [b]) => a - b).map(([, text]) => text);
    return `<${prefix}row r="${row + 1}"${model?.attributes ?? ''}>${inOrder.join('')}</${prefix}row>`;
  };
  const filledRow = (row: XmlRow, some: readonly FillCell[]): string | null => {
    const byColumn = new Map(some.map((cell) => [cell.column, cell]));
    const rowStyle = attribute(row.open, 'customFormat') === '1' ? attribute(row.open, 's') : undefined;
    return changeCells(row, prefix, byColumn.keys(), (column, now) => {
      const cell = byColumn.get(column);
      if (!cell) return undefined;
      if (now?.hasFormula) {
        skipped.push({ row: cell.row, column, why: 'formula' });
        return undefined;
      }
      written++;
      return cellXml(prefix, cell, now ? now.style : styleOf(column, rowStyle), formats);
    });
  };
  const filled = changeRows(data, wanted, filledRow, newRow);
  if (filled === null) return null;
  const head = withDimension(data.head, cells);
  return { xml: head + filled.slice(data.head.length), written, skipped };
}

function readModel({ rows, prefix }: SheetData, modelRow: number | null): Model | null {
  const row = rows.find((r) => r.row === modelRow);
  const cells = row && readRowCells(row, prefix)?.cells;
  if (!row || !cells) return null;
  const kept = ['s', 'customFormat', 'ht', 'customHeight'].flatMap((name) => {
    const value = attribute(row.open, name);
    return value === undefined ? [] : ` ${name}="${escapeXml(value)}"`;
  });
  const styled = cells.flatMap(({ column, style }) =>
    style === undefined ? [] : [[column, style] as const],
  );
  return { attributes: kept.join(''), styles: new Map(styled) };
}

/** The look that a whole column has, where it has one. */
function readColumnStyles(head: string): (column: number) => string | undefined {
  const columns = tagsOf(head, 'col').map((tag) => ({
    min: Number(attribute(tag, 'min')) - 1,
    max: Number(attribute(tag, 'max')) - 1,
    style: attribute(tag, 'style'),
  }));
  return (column) => columns.find(({ min, max }) => column >= min && column <= max)?.style;
}

function readMerges(tail: string): CellRange[] {
  return tagsOf(tail, 'mergeCell').flatMap((tag) => {
    const range = readRange(attribute(tag, 'ref') ?? '');
    return range ? [range] : [];
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
function withDimension(head: string, cells: readonly FillCell[]): string {
  const tag = tagsOf(head, 'dimension')[0];
  const range = readRange((tag && attribute(tag, 'ref')) ?? '');
  if (!tag || !range || cells.length === 0) return head;
  const rows = [range.top, range.bottom, ...cells.map((c) => c.row)];
  const columns = [range.left, range.right, ...cells.map((c) => c.column)];
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
  const ref = `${cellAddress(least(rows), least(columns))}:${cellAddress(most(rows), most(columns))}`;
  return head.replace(tag, withAttribute(tag, 'ref', ref));
}
