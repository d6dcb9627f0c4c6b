/** For files that cannot carry colours and comments: the same cells in a new .xlsx, marked in the same way. */
import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { RawCell, RawSheet, RawWorkbook } from '../../shared/roster/types.ts';
import { type MarkFill, type Marks, markColors } from './mark-types.ts';
import { escapeCellEscapes } from './package/xml-text.ts';
import { textCell } from './paper/text-cell.ts';

type Cells = NonNullable<WriteSheet['cells']>;

const ground = (fill: MarkFill): CellStyle => ({
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: markColors[fill].slice(2) } },
});

/** Days between the first days of the two calendars of Excel. */
const epochShift = 1462;

export function copyMarked(workbook: RawWorkbook, marks: Marks): Promise<Uint8Array> {
  const sheets = workbook.sheets.map((sheet) =>
    copySheet(sheet, sheet.name === marks.sheet ? marks : null, workbook.epoch1904),
  );
  const names = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  let name = marks.added.name;
  for (let n = 2; names.has(name.toLowerCase()); n++) name = `${marks.added.name} (${n})`;
  return writeXlsx({ sheets: [...sheets, addedSheet(name, marks.added)] });
}

function copySheet(sheet: RawSheet, marks: Marks | null, epoch1904: boolean): WriteSheet {
  const cells: Cells = new Map();
  for (const [r, row] of sheet.rows.entries())
    for (const [c, cell] of row.entries()) if (cell) cells.set(`${r},${c}`, copyCell(cell, epoch1904));
  for (const { row, column, fill, comment } of marks?.cells ?? []) {
    const key = `${row - 1},${column}`;
    const cell = cells.get(key) ?? { value: null };
    cells.set(key, {
      ...cell,
      style: { ...cell.style, ...ground(fill) },
      ...(comment === ''
        ? {}
        : { comment: { author: marks?.author ?? '', text: escapeCellEscapes(comment) } }),
    });
  }
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    cells,
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    rowDefs: new Map(sheet.hiddenRows.map((row) => [row, { hidden: true }])),
    columns: columnsOf(sheet),
  };
}

/** What the file shows; text goes in as text whatever it begins with. */
function copyCell({ t, v, font }: RawCell, epoch1904: boolean): NonNullable<ReturnType<Cells['get']>> {
  const asText: CellStyle = { numFmt: '@', ...(font === undefined ? {} : { font: { name: font } }) };
  switch (t) {
    case 'n':
      return { value: Number(v) };
    case 'd':
      return { value: Number(v) + (epoch1904 ? epochShift : 0), style: { numFmt: 'dd/mm/yyyy' } };
    case 'b':
      return { value: v === 1 };
    default:
      return { ...textCell(String(v)), style: asText };
  }
}

const widest = 40;

/** Widths are not known of most of these files: as wide as what stands in the column, within reason. */
function columnsOf({ rows, hiddenColumns }: RawSheet): NonNullable<WriteSheet['columns']> {
  const widths: number[] = [];
  for (const row of rows)
    for (const [c, cell] of row.entries())
      widths[c] = Math.max(widths[c] ?? 8, Math.min(widest, String(cell?.v ?? '').length + 2));
  const hidden = new Set(hiddenColumns);
  return Array.from(widths, (width, c) => ({
    width: width ?? 8,
    ...(hidden.has(c) ? { hidden: true } : {}),
  }));
}

function addedSheet(name: string, { widths, lines }: Marks['added']): WriteSheet {
  const cells: Cells = new Map();
  for (const [r, { cells: values, bold, fill }] of lines.entries())
    for (const [c, value] of values.entries())
      cells.set(`${r},${c}`, {
        ...(typeof value === 'string' ? textCell(value) : { value }),
        style: {
          alignment: { vertical: 'top', wrapText: !bold },
          ...(typeof value === 'string' ? { numFmt: '@' } : {}),
          ...(bold ? { font: { bold: true } } : {}),
          ...(c === 0 && fill ? ground(fill) : {}),
        },
      });
  return { name, cells, columns: widths.map((width) => ({ width })) };
}
