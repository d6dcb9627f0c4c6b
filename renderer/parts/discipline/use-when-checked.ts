import { useEffect, useState } from 'react';

/**
 * A key that saves while the last answer is still being checked is kept until the check is done: then the deed is
 * written, or what forbids it stands there and the key is forgotten.
 * @param allowed whether what was checked may be written
 */
export function useWhenChecked(checking: boolean, allowed: boolean, write: () => void): () => void {
  const [kept, setKept] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `write` is made anew at every render and sends the newest answers
  useEffect(() => {
    if (!kept || checking) return;
    setKept(false);
    if (allowed) write();
  }, [kept, checking, allowed]);
  return () => setKept(true);
}
