import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ListLayout } from '../../../shared/ipc/list.ts';
import { type ListColumn, listColumns } from '../../../shared/rules/list-columns.ts';
import { call, useOp } from '../../api.ts';

export interface ShownColumn extends ListColumn {
  /** as the person drew it, or the first one */
  readonly wide: number;
  /** px from the left edge when it stays while one scrolls sideways; null when it goes along */
  readonly left: number | null;
}

export interface Layout {
  /** all that can be shown, those shown first in their order */
  readonly all: readonly ListColumn[];
  readonly columns: readonly ShownColumn[];
  readonly frozen: number;
  readonly rowHeight: ListLayout['rowHeight'];
  readonly change: (part: Partial<ListLayout>) => void;
  readonly show: (ids: readonly string[]) => void;
  readonly resize: (id: string, width: number) => void;
  readonly reset: () => void;
}

/** The box to pick a row with, before the first column. */
export const boxWidth = 44;
/** The member's name always stands in the list. */
export const nameColumn = 'fullName';

const first = (all: readonly ListColumn[]): ListLayout => ({
  columns: all.filter((c) => c.shownAtFirst).map(({ id }) => ({ id, width: null })),
  frozen: 1,
  rowHeight: 'normal',
});

/** How the list looks; kept in the register a moment after it was changed. */
export function useLayout(): Layout {
  const custom = useOp('list.fields', {}).data;
  const kept = useOp('list.layout', { list: 'members' }).data;
  const [mine, setMine] = useState<ListLayout | null>(null);
  const newest = useRef<ListLayout | null>(null);
  const all = useMemo(() => listColumns(custom ?? []), [custom]);
  const layout = mine ?? kept ?? first(all);

  // Failing to keep it is no reason to disturb anybody: the list looks right, and the next change tries again.
  const save = useDebouncedCallback(
    () => void call('list.saveLayout', { list: 'members', layout: newest.current }),
    { delay: 500, flushOnUnmount: true },
  );
  const put = (next: ListLayout | null) => {
    newest.current = next;
    setMine(next ?? first(all));
    save();
  };
  // What was kept elsewhere (undo, another window) shows as soon as it is read anew.
  useEffect(() => {
    if (kept !== undefined && newest.current === null) setMine(null);
  }, [kept]);

  const columns = useMemo(() => {
    const byId = new Map(all.map((c) => [c.id, c]));
    // A column that a later version or a field given up no longer knows is passed over.
    const shown = layout.columns.flatMap(({ id, width }) => {
      const column = byId.get(id);
      return column ? [{ ...column, wide: width ?? Math.max(column.width, headWidth(column.label)) }] : [];
    });
    const name = byId.get(nameColumn);
    if (name && !shown.some((c) => c.id === nameColumn)) shown.unshift({ ...name, wide: name.width });
    let left = boxWidth;
    return shown.map((column, i): ShownColumn => {
      const at = i < layout.frozen ? left : null;
      left += column.wide;
      return { ...column, left: at };
    });
  }, [all, layout]);

  const change = (part: Partial<ListLayout>) => put({ ...layout, ...part });
  const widthOf = (id: string) => layout.columns.find((c) => c.id === id)?.width ?? null;
  return {
    all,
    columns,
    frozen: layout.frozen,
    rowHeight: layout.rowHeight,
    change,
    show: (ids) => change({ columns: ids.map((id) => ({ id, width: widthOf(id) })) }),
    resize: (id, width) =>
      change({
        columns: columns.map((c) => ({
          id: c.id,
          width: c.id === id ? Math.min(800, Math.max(50, Math.round(width))) : widthOf(c.id),
        })),
      }),
    reset: () => put(null),
  };
}

/** Room for the header at 15 px semi-bold with the arrow of the order. */
const headWidth = (label: string): number => Math.ceil(label.length * 8.2) + 42;
