import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { MemberFilter } from '../../../shared/ipc/member.ts';
import { callOrThrow } from '../../api.ts';
import { useSelection } from '../../parts/selection.ts';

export interface Picking {
  readonly picked: ReadonlySet<number>;
  readonly toggle: (id: number, index: number) => void;
  /** from the last one picked to this one, as Shift does in Excel */
  readonly extendTo: (index: number, from: number) => Promise<void>;
  readonly pickAll: () => Promise<void>;
  /** everybody in the list, in its order */
  readonly allIds: () => Promise<readonly number[]>;
  readonly clear: () => void;
}

/** Picking of members in the list. Ranges reach over rows that were never scrolled into view. */
export function usePicking(filter: MemberFilter): Picking {
  const selection = useSelection();
  const client = useQueryClient();
  const anchor = useRef<number | null>(null);
  const picked = useMemo(() => new Set(selection.ids), [selection.ids]);
  const allIds = () =>
    client.fetchQuery({ queryKey: ['member.ids', filter], queryFn: () => callOrThrow('member.ids', filter) });
  const add = (ids: readonly number[]) => selection.set([...new Set([...selection.ids, ...ids])]);

  return {
    picked,
    toggle: (id, index) => {
      anchor.current = index;
      selection.set(picked.has(id) ? selection.ids.filter((other) => other !== id) : [...selection.ids, id]);
    },
    extendTo: async (index, from) => {
      anchor.current ??= from;
      const [low, high] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
      add((await allIds()).slice(low, high + 1));
    },
    pickAll: async () => add(await allIds()),
    allIds,
    clear: () => {
      anchor.current = null;
      selection.set([]);
    },
  };
}
