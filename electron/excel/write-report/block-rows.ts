/** The lines of a block as rows: numbers as numbers, sums as formulas, everything else as text. */
import type { CellStyle } from 'hucre/xlsx';
import type { FigureUnit, ReportBlock, ReportLine } from '../../../shared/ipc/report.ts';
import type { ReportCell, ReportTable } from '../../../shared/rules/report/report-table.ts';
import { partsOfSum } from '../../../shared/rules/report/sum-range.ts';
import type { Canvas } from '../paper/canvas.ts';
import { styles } from '../paper/styles.ts';

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

/** 0 → "A", 27 → "AB" */
const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

/** "SUM(C5:C9,C11)" over rows counted from 0, in order */
function sumFormula(rows: readonly number[], column: number): string {
  const name = letters(column);
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const said = runs.map(([from, to]) =>
    from === to ? `${name}${from + 1}` : `${name}${from + 1}:${name}${to + 1}`,
  );
  return `SUM(${said.join(',')})`;
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
        canvas.formula(row, column, sumFormula(parts, column), cell.value, style);
      else canvas.put(row, column, cell.value, style);
    });
    canvas.fit(row, widths);
  });
  canvas.row = top + table.rows.length;
}
