import { isMark } from '../codes/sex.ts';
import type { FoundTable } from './find-table.ts';
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
): readonly ColumnReading[] {
  const plan = table.columns.map((column): ColumnReading => {
    const { samples, marksOnly } = lookAtValues(rows, firstRow, column.column, column.line);
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

const nameOf = (target: ColumnTarget): string | number | null =>
  target.kind === 'field'
    ? target.field
    : target.kind === 'fact'
      ? target.fact
      : target.kind === 'rating'
        ? target.year
        : null;
const sameTarget = (a: ColumnTarget, b: ColumnTarget): boolean =>
  a.kind !== 'ignore' && a.kind === b.kind && nameOf(a) === nameOf(b);
const mayShare = (target: ColumnTarget): boolean => JOINED.has(String(nameOf(target)));
const isWeaker = (a: ColumnReading, b: ColumnReading): boolean =>
  a.confidence < b.confidence ||
  (a.confidence === b.confidence && (a.column > b.column || (a.line ?? 0) > (b.line ?? 0)));

function lookAtValues(
  rows: readonly (readonly (RawCell | null)[])[],
  firstRow: number,
  column: number,
  line: number | undefined,
): { samples: readonly string[]; marksOnly: boolean } {
  const samples: string[] = [];
  let marks = 0;
  let others = 0;
  for (let r = firstRow; r < rows.length; r++) {
    const cell = rows[r]?.[column];
    if (cell === null || cell === undefined) continue;
    const whole =
      line === undefined ? cell : ({ t: 's', v: String(cell.v).split(/\r?\n/)[line] ?? '' } as const);
    const text = shownText(whole);
    if (text === '') continue;
    if (samples.length < SAMPLES) samples.push(text);
    if (isMark(text)) marks++;
    else others++;
    if (samples.length === SAMPLES && others > 0) break;
  }
  return { samples, marksOnly: marks > 0 && others === 0 };
}
