import { columnKey } from './cell-keys.ts';
import type { FoundTable } from './find-table.ts';
import type { ColumnTarget } from './types.ts';

type Column = FoundTable['columns'][number];

/**
 * The user's word replaces all that a header was taken for, and wins over other columns of the same meaning. A word
 * about a column is about all of its cell; a word about lines ("3/0", "3/1") splits the cell into those lines.
 */
export function withTargets(table: FoundTable, targets: ReadonlyMap<string, ColumnTarget>): FoundTable {
  if (targets.size === 0) return table;
  const said = new Set([...targets.values()].map((target) => JSON.stringify(target)));
  const lines = saidLines(targets);
  const done = new Set<number>();
  const columns = table.columns.flatMap((column): readonly Column[] => {
    const whole = targets.get(columnKey(column.column));
    const own = lines.get(column.column);
    if (whole === undefined && own === undefined)
      // Something else was said to be this: the header's own claim is no more than a claim.
      return [
        said.has(JSON.stringify(column.target))
          ? { ...column, confidence: Math.min(column.confidence, 0.9) }
          : column,
      ];
    if (done.has(column.column)) return [];
    done.add(column.column);
    const { line: _, ...plain } = column;
    if (whole !== undefined) return [{ ...plain, target: whole, confidence: 1 }];
    return splitColumn(table, plain, own ?? new Map());
  });
  return { ...table, columns };
}

/** Lines of which nothing was said keep what the header says of them. */
function splitColumn(
  { columns }: FoundTable,
  column: Column,
  own: ReadonlyMap<number, ColumnTarget>,
): Column[] {
  const read = columns.filter((other) => other.column === column.column && other.line !== undefined);
  const numbers = new Set([...own.keys(), ...read.map(({ line }) => line ?? 0)]);
  return [...numbers]
    .sort((a, b) => a - b)
    .map((line) => {
      const before = read.find((other) => other.line === line) ?? { ...column, line };
      const target = own.get(line);
      return target === undefined ? before : { ...before, target, confidence: 1 };
    });
}

function saidLines(
  targets: ReadonlyMap<string, ColumnTarget>,
): ReadonlyMap<number, ReadonlyMap<number, ColumnTarget>> {
  const lines = new Map<number, Map<number, ColumnTarget>>();
  for (const [key, target] of targets) {
    const [column, line] = key.split('/').map(Number);
    if (column === undefined || line === undefined) continue;
    const own = lines.get(column) ?? new Map<number, ColumnTarget>();
    lines.set(column, own.set(line, target));
  }
  return lines;
}
