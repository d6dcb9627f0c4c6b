/** Which columns of the grid are shown; kept in the register like the look of the list of members. */
import { useDebouncedCallback } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { call, useOp } from '../../api.ts';
import { type CockpitColumn, cockpitColumns, levelColumn } from './cockpit-columns.ts';

const list = 'rating';

export interface CockpitLayout {
  readonly columns: readonly CockpitColumn[];
  readonly toggle: (id: string) => void;
}

export function useCockpitLayout(): CockpitLayout {
  const kept = useOp('list.layout', { list }).data;
  const [mine, setMine] = useState<readonly string[] | null>(null);
  const shown = mine ?? kept?.columns.map(({ id }) => id) ?? null;
  const columns = useMemo(
    // The level that stands is what the grid is for.
    () => cockpitColumns.filter(({ id }) => shown === null || id === levelColumn || shown.includes(id)),
    [shown],
  );
  // Failing to keep it is no reason to disturb anybody: the grid looks right, and the next change tries again.
  const save = useDebouncedCallback(
    (ids: readonly string[]) =>
      void call('list.saveLayout', {
        list,
        layout: { columns: ids.map((id) => ({ id, width: null })), frozen: 1, rowHeight: 'normal' },
      }),
    { delay: 500, flushOnUnmount: true },
  );
  return {
    columns,
    toggle(id) {
      const now = columns.map((c) => c.id);
      const next = now.includes(id) ? now.filter((other) => other !== id) : [...now, id];
      setMine(next);
      save(next);
    },
  };
}
