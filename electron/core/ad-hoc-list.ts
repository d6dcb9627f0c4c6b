/** A list of people's own making: its members in groups, a page at a time. */
import { rawValues } from '../../db/repo/member-dimension.ts';
import type { AdHocList, AdHocPage, ListGroup } from '../../shared/ipc/member-table.ts';
import { ok, type Result } from '../../shared/result.ts';
import { type Dimension, keyOf, usualEdges } from '../../shared/rules/member-dimension.ts';
import type { CoreContext } from './context.ts';
import { listRows } from './list-rows.ts';
import { type TableFacts, tableFacts } from './member-table-facts.ts';
import { onceFor } from './once-for.ts';

export interface GroupedIds {
  readonly ids: readonly number[];
  readonly groups: readonly ListGroup[];
  readonly facts: TableFacts;
}

/** Everybody in the list in its order, group after group. */
export const groupedIds = (context: CoreContext, { filter, groupBy }: AdHocList): Result<GroupedIds> =>
  onceFor(context, { filter, groupBy }, () => {
    const made = tableFacts(context, filter, groupBy, usualEdges);
    if (!made.ok) return made;
    const facts = made.value;
    const [outer, inner] = facts.dimensions;
    if (!outer) return ok({ ids: facts.ids, groups: [], facts });
    const values = rawValues(context.db, facts.ids, facts.asked, facts.dimensions);
    const ids: number[] = [];
    const groups: ListGroup[] = [];
    const put = (
      level: number,
      dimension: Dimension,
      rows: typeof values,
      which: 'first' | 'second',
      then: (rows: typeof values) => void,
    ): void => {
      const byKey = Map.groupBy(rows, (raw) => keyOf(dimension, raw[which], facts.keys));
      for (const key of facts.ordered(dimension, [...byKey.keys()])) {
        const members = byKey.get(key) ?? [];
        groups.push({
          level,
          label: facts.label(dimension, key),
          members: members.length,
          first: ids.length,
        });
        then(members);
      }
    };
    const enter = (rows: typeof values) => {
      for (const { id } of rows) ids.push(id);
    };
    put(0, outer, values, 'first', (rows) => (inner ? put(1, inner, rows, 'second', enter) : enter(rows)));
    return ok({ ids, groups, facts });
  });

export function adHocPage(
  context: CoreContext,
  list: AdHocList,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Result<AdHocPage> {
  const made = groupedIds(context, list);
  if (!made.ok) return made;
  const { ids, groups, facts } = made.value;
  const rows = listRows(context.db, ids.slice(offset, offset + limit), facts.asked);
  return ok({ found: ids.length, day: facts.asked.day, groups, rows });
}
