import { type RefObject, useEffect, useRef } from 'react';

/**
 * Puts the keyboard where a screen has gone on, and again for each `step`: the button that led there may be gone, and
 * what has come may lie out of sight. The element needs `tabIndex={-1}`.
 */
export function useFocusHere<T extends HTMLElement>(step: unknown = null): RefObject<T | null> {
  const here = useRef<T>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what the effect waits for
  useEffect(() => {
    here.current?.focus();
    here.current?.scrollIntoView({ block: 'start' });
  }, [step]);
  return here;
}
