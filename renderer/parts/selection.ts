import { useSyncExternalStore } from 'react';

/**
 * The members picked in a list, handed from screen to screen: "In…" on the list opens the printing screen with
 * them. Kept while the program runs; `clearSelection` when another register is opened.
 */
let ids: readonly number[] = [];
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function setSelection(next: readonly number[]): void {
  ids = next;
  for (const listener of listeners) listener();
}

export const clearSelection = (): void => setSelection([]);

/** In the order in which they were picked. */
export function useSelection(): {
  readonly ids: readonly number[];
  readonly set: (ids: readonly number[]) => void;
} {
  return { ids: useSyncExternalStore(subscribe, () => ids), set: setSelection };
}
