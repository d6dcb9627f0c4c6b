import { useSyncExternalStore } from 'react';
import type { PcRetired } from '../../shared/ipc/retire.ts';

/** What became of this PC, handed over the lock: the register is closed when it is told. Kept until it was read. */
let retired: PcRetired | null = null;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function setRetired(next: PcRetired | null): void {
  retired = next;
  for (const listener of listeners) listener();
}

export const useRetired = (): PcRetired | null => useSyncExternalStore(subscribe, () => retired);
