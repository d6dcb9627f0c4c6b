/** A sheet's rows with other looks in some cells; a cell that is not there is added empty. Values are not touched. */
import { cellAddress } from '../../shared/roster/cell-address.ts';
import type { CellMark } from './mark-types.ts';
import type { MarkedStyles } from './mark-workbook-styles.ts';
import { changeCells, changeRows } from './package/change-rows.ts';
import { readSheetData, type XmlRow } from './package/sheet-rows.ts';
import { attribute, withAttribute } from './package/xml-text.ts';

/** null: written in a way that we do not mend. */
export function markCells(xml: string, marks: readonly CellMark[], styles: MarkedStyles): string | null {
  const data = readSheetData(xml);
  // The looks are mended only where they are written without a prefix, and a file does as it does throughout.
  if (data?.prefix !== '') return null;
  const byRow = Map.groupBy(marks, (mark) => mark.row - 1);
  const marked = (row: XmlRow, some: readonly CellMark[]): string | null => {
    const byColumn = new Map(some.map((mark) => [mark.column, mark]));
    const base = Number(attribute(row.open, 's') ?? 0);
    return changeCells(row, '', byColumn.keys(), (column, cell) => {
      const mark = byColumn.get(column);
      if (!mark || !cell) return mark && newCell(mark, styles.styleFor(base, mark.fill));
      const style = styles.styleFor(Number(cell.style ?? 0), mark.fill);
      return withAttribute(cell.open, 's', style) + cell.xml.slice(cell.open.length);
    });
  };
  return changeRows(data, byRow, marked, (row, some) => {
    const cells = some
      .toSorted((a, b) => a.column - b.column)
      .map((mark) => newCell(mark, styles.styleFor(0, mark.fill)));
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
}

const newCell = ({ row, column }: CellMark, style: number): string =>
  `<c r="${cellAddress(row - 1, column)}" s="${style}"/>`;
