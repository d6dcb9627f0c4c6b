/** The lines of a block as rows: numbers as numbers, sums as formulas, everything else as text. */
import type { CellStyle } from 'hucre/xlsx';
import type { FigureUnit, ReportBlock, ReportLine } from '../../../shared/ipc/report.ts';
import type { ReportCell, ReportTable } from '../../../shared/rules/report/report-table.ts';
import { partsOfSum } from '../../../shared/rules/report/sum-range.ts';
import type { Canvas } from '../paper/canvas.ts';
import { styles } from '../paper/styles.ts';
import { sumDown } from '../paper/sum-of-cells.ts';

const right = { ...styles.text.alignment, horizontal: 'right', indent: 1 } as const;
const aligned = { left: styles.text, centre: styles.centred, right: { ...styles.text, alignment: right } };

const isBold = ({ kind }: ReportLine): boolean => kind !== undefined;

const numberFormat = (unit: FigureUnit): string => (unit === 'year' ? '#,##0.0' : '#,##0');
const signedFormat = (unit: FigureUnit): string => {
  const plain = numberFormat(unit);
  return `+${plain};"−"${plain};0`;
};

function styleOf(cell: ReportCell, line: ReportLine, first: boolean): CellStyle {
  const font = isBold(line) ? { font: styles.sumText.font } : {};
  if (cell.kind === 'text')
    return first && line.indent > 0
      ? { ...styles.text, ...font, alignment: { ...styles.text.alignment, indent: line.indent * 2 } }
      : { ...aligned[cell.align], ...font };
  const numFmt = cell.kind === 'value' ? numberFormat(line.unit) : signedFormat(line.unit);
  return { ...styles.text, ...font, alignment: right, numFmt };
}

/** Draws from the canvas' row on and leaves it behind the last line. */
export function drawBlock(
  canvas: Canvas,
  block: ReportBlock,
  table: ReportTable,
  widths: readonly number[],
): void {
  const top = canvas.row;
  table.rows.forEach(({ line, cells }, i) => {
    const row = top + i;
    const parts = partsOfSum(block.lines, i).map((part) => top + part);
    cells.forEach((cell, column) => {
      const style = styleOf(cell, line, column === 0);
      if (cell.kind === 'text') canvas.put(row, column, cell.text, style);
      else if (cell.kind === 'value' && parts.length > 0)
        canvas.put(row, column, { formula: sumDown(parts, column), result: cell.value }, style);
      else canvas.put(row, column, cell.value, style);
    });
    canvas.fit(row, widths);
  });
  canvas.row = top + table.rows.length;
}
