/** Members counted by two things at once; every number is the count of the people that it opens. */
import { countRaw, rawValues } from '../../db/repo/member-dimension.ts';
import { memberStatuses } from '../../shared/entities/member-state.ts';
import type { OpInput, OpOutput } from '../../shared/ipc/contract.ts';
import type { Pivot, PivotTable } from '../../shared/ipc/member-table.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { type Dimension, keyOf } from '../../shared/rules/member-dimension.ts';
import type { CoreContext } from './context.ts';
import { listRows } from './list-rows.ts';
import { tableFacts } from './member-table-facts.ts';

const mostColumns = 60;

function factsOf(context: CoreContext, { filter, rows, columns, edges }: Pivot) {
  const made = tableFacts(context, filter, [rows, columns], edges);
  if (!made.ok) return made;
  const [first, second] = made.value.dimensions;
  return first && second ? ok({ ...made.value, first, second }) : fail('table.no-dimension');
}

export function pivotTable(context: CoreContext, pivot: Pivot): Result<PivotTable> {
  const made = factsOf(context, pivot);
  if (!made.ok) return made;
  const { asked, ids, keys, label, ordered, first, second } = made.value;
  const counts = new Map<string, Map<string, number>>();
  const secondKeys = new Set<string>();
  for (const raw of countRaw(context.db, ids, asked, [first, second])) {
    const row = keyOf(first, raw.first, keys);
    const column = keyOf(second, raw.second, keys);
    const of = counts.get(row) ?? new Map<string, number>();
    counts.set(row, of.set(column, (of.get(column) ?? 0) + raw.members));
    secondKeys.add(column);
  }
  if (secondKeys.size > mostColumns)
    return fail('table.too-wide', { columns: secondKeys.size, most: mostColumns });
  const named = (dimension: Dimension, found: Iterable<string>) =>
    ordered(dimension, [...found]).map((key) => ({ key, label: label(dimension, key) }));
  const rows = named(first, counts.keys());
  const columns = named(second, secondKeys);
  const cells = rows.map(({ key }) => columns.map((c) => counts.get(key)?.get(c.key) ?? 0));
  const rowTotals = cells.map((row) => row.reduce((sum, n) => sum + n, 0));
  return ok({
    rows,
    columns,
    cells,
    rowTotals,
    columnTotals: columns.map((_, at) => cells.reduce((sum, row) => sum + (row[at] ?? 0), 0)),
    total: rowTotals.reduce((sum, n) => sum + n, 0),
    day: asked.day,
  });
}

export function pivotPeople(
  context: CoreContext,
  { pivot, row, column, limit }: OpInput<'pivot.people'>,
): Result<OpOutput<'pivot.people'>> {
  const made = factsOf(context, pivot);
  if (!made.ok) return made;
  const { asked, ids, keys, first, second } = made.value;
  const counted = rawValues(context.db, ids, asked, [first, second]).filter(
    (raw) =>
      (row === null || keyOf(first, raw.first, keys) === row) &&
      (column === null || keyOf(second, raw.second, keys) === column),
  );
  const shown = listRows(
    context.db,
    counted.slice(0, limit).map(({ id }) => id),
    asked,
  );
  return ok({
    found: counted.length,
    people: shown.map(({ id, record, state, orgName }) => ({
      id,
      name: record.fullName,
      bornOn: record.bornOn,
      orgName,
      status: memberStatuses[state.status],
    })),
  });
}
