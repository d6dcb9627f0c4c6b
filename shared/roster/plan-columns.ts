import { findSex, isMark } from '../codes/sex.ts';
import { formatDate } from '../text/dates.ts';
import { cellLines } from './cell-lines.ts';
import type { FoundTable } from './find-table.ts';
import { serialToIso } from './serial-date.ts';
import type { ColumnReading, ColumnTarget, RawCell } from './types.ts';
import { shownText } from './values.ts';

const SAMPLES = 4;
/** Targets that several columns may share: their texts are joined. */
const JOINED = new Set([
  'post',
  'note',
  'homeTown',
  'birthPlace',
  'permanentAddress',
  'temporaryAddress',
  'homeDetail',
  'organisation',
  'fullName',
]);

/**
 * The columns of a found header with sample values, one column for each target. Where two claim the same, the
 * surer keeps it and the other is left out in sight of the user.
 */
export function planColumns(
  table: FoundTable,
  rows: readonly (readonly (RawCell | null)[])[],
  firstRow: number,
  epoch1904 = false,
): readonly ColumnReading[] {
  const isMember = numberedRows(table, rows, firstRow);
  const plan = table.columns.map((column): ColumnReading => {
    const { samples, marksOnly } = lookAtValues(rows, firstRow, column, epoch1904, isMember);
    const target = column.target;
    const isMarks = target.kind === 'fact' && (target.fact === 'femaleMark' || target.fact === 'maleMark');
    return {
      column: column.column,
      header: column.header,
      target,
      confidence: column.confidence,
      samples,
      ...(column.line === undefined ? {} : { line: column.line }),
      ...(isMarks && target.fact === 'femaleMark' && marksOnly ? { note: 'blank-means-male' as const } : {}),
    };
  });
  const hasMaleMark = plan.some(({ target }) => target.kind === 'fact' && target.fact === 'maleMark');
  return plan.map((column) => {
    const rival = plan.find((other) => other !== column && sameTarget(other.target, column.target));
    const loses = rival !== undefined && !mayShare(column.target) && isWeaker(column, rival);
    const { note: _, ...plain } = column;
    // With a column for Nam too, two blanks are two blanks.
    const kept = hasMaleMark ? plain : column;
    return loses
      ? { ...kept, target: { kind: 'ignore' }, confidence: 0 }
      : { ...kept, confidence: Math.min(1, kept.confidence) };
  });
}

/** In a list whose rows are numbered, what stands in other rows (headers printed again, sums) says nothing of a column. */
function numberedRows(
  table: FoundTable,
  rows: readonly (readonly (RawCell | null)[])[],
  firstRow: number,
): (row: number) => boolean {
  const column = table.columns.find(
    ({ target }) => target.kind === 'fact' && target.fact === 'rowNumber',
  )?.column;
  if (column === undefined) return () => true;
  const isNumbered = (r: number): boolean => /^\d/.test(shownText(rows[r]?.[column]));
  for (let r = firstRow; r < rows.length; r++) if (isNumbered(r)) return isNumbered;
  return () => true;
}

function nameOf(target: ColumnTarget): string | number | null {
  switch (target.kind) {
    case 'field':
      return target.field;
    case 'fact':
      return target.fact;
    case 'rating':
      return target.year;
    case 'own':
      return target.fieldId;
    case 'event':
    case 'finding':
      return target.part;
    case 'uid':
    case 'ignore':
      return null;
  }
}
const sameTarget = (a: ColumnTarget, b: ColumnTarget): boolean =>
  a.kind !== 'ignore' && a.kind === b.kind && nameOf(a) === nameOf(b);
const mayShare = (target: ColumnTarget): boolean => JOINED.has(String(nameOf(target)));
const isWeaker = (a: ColumnReading, b: ColumnReading): boolean =>
  a.confidence < b.confidence ||
  (a.confidence === b.confidence && (a.column > b.column || (a.line ?? 0) > (b.line ?? 0)));

function lookAtValues(
  rows: readonly (readonly (RawCell | null)[])[],
  firstRow: number,
  { column, line }: { readonly column: number; readonly line?: number },
  epoch1904: boolean,
  isMember: (row: number) => boolean,
): { samples: readonly string[]; marksOnly: boolean } {
  const samples: string[] = [];
  let marks = 0;
  let others = 0;
  for (let r = firstRow; r < rows.length; r++) {
    if (!isMember(r)) continue;
    const cell = rows[r]?.[column];
    if (cell === null || cell === undefined) continue;
    const whole = line === undefined ? cell : ({ t: 's', v: cellLines(String(cell.v))[line] ?? '' } as const);
    const text = shownText(whole);
    if (text === '') continue;
    if (samples.length < SAMPLES) samples.push(asDate(whole, epoch1904) ?? text);
    if (isMark(text) || findSex(text) !== undefined) marks++;
    else if (text === '0') continue;
    else others++;
    if (samples.length === SAMPLES && others > 0) break;
  }
  return { samples, marksOnly: marks > 0 && others === 0 };
}

/** A cell that Excel shows as a date holds a number; people read the date. */
function asDate(cell: RawCell, epoch1904: boolean): string | null {
  if (cell.t !== 'd' || typeof cell.v !== 'number' || cell.w !== undefined) return null;
  const iso = serialToIso(cell.v, epoch1904);
  return iso === null ? null : formatDate(iso);
}
