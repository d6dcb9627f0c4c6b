import { ethnicity } from '../codes/ethnicity.ts';
import { religion } from '../codes/religion.ts';
import { isMark } from '../codes/sex.ts';
import { cellLines } from './cell-lines.ts';
import { headerKey, lookUpHeader } from './column-dictionary.ts';
import type { FoundTable } from './find-table.ts';
import type { ColumnTarget, RawCell } from './types.ts';
import { readDate, shownText } from './values.ts';

type Column = FoundTable['columns'][number];
type Rows = readonly (readonly (RawCell | null)[])[];

/** Enough to know a column by. */
const LOOKED_AT = 60;
const MOST = 0.6;

/** What a header leaves open is settled by the values under it, where they speak plainly. */
export function settleColumns(table: FoundTable, rows: Rows, firstRow: number): FoundTable {
  const valuesOf = (column: number): readonly RawCell[] => {
    const values: RawCell[] = [];
    for (let r = firstRow; r < rows.length && values.length < LOOKED_AT; r++) {
      const cell = rows[r]?.[column];
      if (cell !== null && cell !== undefined && shownText(cell) !== '') values.push(cell);
    }
    return values;
  };
  const settled = new Set<number>();
  const columns = table.columns.flatMap((column): readonly Column[] => {
    const values = valuesOf(column.column);
    if (column.line !== undefined) {
      if (settled.has(column.column)) return [];
      const lines = table.columns.filter((other) => other.column === column.column);
      if (values.length === 0 || isStacked(rows, firstRow, column.column, values)) return [column];
      settled.add(column.column);
      return [oneFact(lines)];
    }
    return [settleShort(settleSexDates(column, values), values)];
  });
  return { ...table, columns };
}

/** Some cell holds several lines, or the rows of one member follow each other in the column. */
function isStacked(rows: Rows, firstRow: number, column: number, values: readonly RawCell[]): boolean {
  if (values.some((cell) => cell.t === 's' && cellLines(String(cell.v)).length > 1)) return true;
  let filled = 0;
  let full = 0;
  for (const row of rows.slice(firstRow, firstRow + 4 * LOOKED_AT)) {
    if (shownText(row[column]) === '') continue;
    filled++;
    if (row.filter((cell) => shownText(cell) !== '').length > 3 && shownText(row[0]) !== '') full++;
  }
  return filled >= full * 1.5;
}

/** A wrapped header that looked like a list: the first fact of it that is known, with doubt. */
function oneFact(lines: readonly Column[]): Column {
  const header = lines.map((line) => line.header).join(' ');
  const first = lines.find(({ target }) => target.kind !== 'ignore') ?? lines[0];
  const { line: _, ...column } = first ?? { column: 0, target: { kind: 'ignore' } as const, confidence: 0 };
  const whole = lookUpHeader(header);
  return { ...column, header, ...(whole ?? { confidence: 0.6 }) };
}

/** Nam | Nữ without the header above them, over dates: the birth date stands in the column of the sex. */
function settleSexDates(column: Column, values: readonly RawCell[]): Column {
  const { target } = column;
  if (target.kind !== 'fact' || (target.fact !== 'maleMark' && target.fact !== 'femaleMark')) return column;
  const dates = values.filter((cell) => !isMark(shownText(cell)) && readDate(cell, false).value !== null);
  if (values.length === 0 || dates.length < values.length * MOST) return column;
  return {
    ...column,
    target: { kind: 'fact', fact: target.fact === 'maleMark' ? 'bornMale' : 'bornFemale' },
  };
}

/** DT: dân tộc or điện thoại; TG: tôn giáo. Only what stands there can say. */
function settleShort(column: Column, values: readonly RawCell[]): Column {
  const leaf = headerKey(column.header.split(' › ').at(-1) ?? '');
  if (!/^(?:dt|tg|d t|t g)$/.test(leaf) || column.confidence > 0.9) return column;
  const field = (name: string): Column => ({
    ...column,
    target: { kind: 'field', field: name } satisfies ColumnTarget,
    confidence: 0.8,
  });
  const most = (fits: (text: string) => boolean): boolean =>
    values.length > 0 && values.filter((cell) => fits(shownText(cell))).length >= values.length * MOST;
  if (leaf.startsWith('d')) {
    if (most((text) => ethnicity.find(text) !== undefined)) return field('ethnicity');
    return most((text) => /^\+?[\d .-]{9,14}$/.test(text)) ? field('phone') : column;
  }
  return most((text) => religion.find(text) !== undefined) ? field('religion') : column;
}
