/** What would go into which cell of a template, before anything is written. */
import { cellAddress } from '../roster/cell-address.ts';
import type { RawSheet } from '../roster/types.ts';
import { shownText } from '../roster/values.ts';
import { formatCount } from '../text/numbers.ts';
import type { MarkTarget, RepeatedThing } from './mark-target.ts';
import type { Mark } from './read-marks.ts';

/** A number stays a number where it has its cell for itself; null: there is no such figure in this period. */
export type TemplateValue = string | number | null;

/** What the register says, of the whole report or of one organisation or member. */
export interface TemplateFacts {
  readonly valueOf: (target: MarkTarget) => TemplateValue;
  readonly each: (of: RepeatedThing) => readonly Pick<TemplateFacts, 'valueOf'>[];
}

export interface PlannedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly value: string | number;
  /** zero-based row whose look a row that is not there yet takes over; null: no repeated row */
  readonly modelRow: number | null;
}

export interface TemplatePlan {
  readonly cells: readonly PlannedCell[];
  /** marks whose figure does not exist in this period */
  readonly missing: readonly { readonly sheet: string; readonly address: string; readonly name: string }[];
  /** a repeated row has too few empty rows below it; Excel's rows, from 1 */
  readonly noRoom: {
    readonly sheet: string;
    readonly row: number;
    readonly room: number;
    readonly needed: number;
  } | null;
}

export function planTemplate(
  sheets: readonly RawSheet[],
  marks: readonly Mark[],
  facts: TemplateFacts,
): TemplatePlan {
  const cells: PlannedCell[] = [];
  const missing = new Map<string, TemplatePlan['missing'][number]>();
  let noRoom: TemplatePlan['noRoom'] = null;
  const write = (mark: Mark, row: number, of: Pick<TemplateFacts, 'valueOf'>, modelRow: number | null) => {
    const { sheet, column } = mark;
    const value = contentsOf(mark, of, (name) => {
      const address = cellAddress(mark.row, column);
      missing.set(`${sheet}!${address}!${name}`, { sheet, address, name });
    });
    const before = row === mark.row ? mark.before : textAt(sheets, sheet, row, column);
    cells.push({ sheet, row, column, before, value, modelRow });
  };

  const byRow = Map.groupBy(marks, (mark) => `${mark.sheet}!${mark.row}`);
  for (const inRow of byRow.values()) {
    const of = repeatedIn(inRow);
    const [first] = inRow;
    if (!first) continue;
    if (of === null) {
      for (const mark of inRow) write(mark, mark.row, facts, null);
      continue;
    }
    const { sheet, row } = first;
    const things = facts.each(of);
    const room = roomBelow(sheets, sheet, row);
    if (things.length - 1 > room) {
      noRoom ??= { sheet, row: row + 1, room, needed: things.length - 1 };
      continue;
    }
    things.forEach((thing, i) => {
      for (const mark of inRow) write(mark, row + i, thing, row);
      if (i > 0) cells.push(...copiedTexts(sheets, inRow, row + i));
    });
    // Nobody to repeat it for: the model must not go up with its marks in it.
    if (things.length === 0)
      for (const { column, before } of inRow)
        cells.push({ sheet, row, column, before, value: '', modelRow: null });
  }
  return { cells, missing: [...missing.values()], noRoom };
}

function repeatedIn(marks: readonly Mark[]): RepeatedThing | null {
  for (const { pieces } of marks)
    for (const piece of pieces)
      if (piece.is === 'target' && piece.target.kind === 'each') return piece.target.of;
  return null;
}

const isNothing = (cell: RawSheet['rows'][number][number] | undefined): boolean =>
  cell === null || cell === undefined || (cell.t === 's' && String(cell.v).trim() === '');

/** Rows below the model that nobody wrote in; below the last one there is room without end. */
function roomBelow(sheets: readonly RawSheet[], sheet: string, row: number): number {
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  for (let below = row + 1; below < rows.length; below++)
    if (!(rows[below] ?? []).every(isNothing)) return below - row - 1;
  return Number.POSITIVE_INFINITY;
}

/** What stands in the model row beside the marks stands in every repeated row; a formula is not moved. */
function copiedTexts(sheets: readonly RawSheet[], marks: readonly Mark[], to: number): PlannedCell[] {
  const { sheet = '', row = 0 } = marks[0] ?? {};
  const marked = new Set(marks.map(({ column }) => column));
  const cells = sheets.find(({ name }) => name === sheet)?.rows[row] ?? [];
  return cells.flatMap((cell, column): PlannedCell[] =>
    cell && !marked.has(column) && (cell.t === 's' || cell.t === 'n') && !isNothing(cell)
      ? [{ sheet, row: to, column, before: '', value: cell.v, modelRow: row }]
      : [],
  );
}

const textAt = (sheets: readonly RawSheet[], sheet: string, row: number, column: number): string =>
  shownText(sheets.find(({ name }) => name === sheet)?.rows[row]?.[column]);

function contentsOf(
  { pieces }: Mark,
  facts: Pick<TemplateFacts, 'valueOf'>,
  isMissing: (name: string) => void,
): string | number {
  const values = pieces.flatMap((piece): (string | number)[] => {
    if (piece.is === 'text') return [piece.text];
    if (piece.target.kind === 'each' && pieces.length > 1) return [];
    const value = facts.valueOf(piece.target);
    if (value === null) isMissing(piece.name);
    return [value ?? ''];
  });
  const [only = ''] = values;
  if (values.length <= 1) return only;
  return values
    .map((value) => (typeof value === 'number' ? formatCount(value) : value))
    .join('')
    .trim();
}
