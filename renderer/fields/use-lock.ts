import { useCallback } from 'react';
import { useCommand } from '../api.ts';
import { keepDrafts } from './use-draft.ts';

/** Locks the register after what was just typed has been kept as a draft. */
export function useLock() {
  const { mutate, isPending } = useCommand('register.lock');
  const lock = useCallback((): void => void keepDrafts().finally(() => mutate({})), [mutate]);
  return { lock, isPending };
}
