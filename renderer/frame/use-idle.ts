import { useEffect, useState } from 'react';
import { isBusy } from '../api.ts';

/** So long before the lock it is announced. */
export const warnSeconds = 30;

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/**
 * Seconds until nobody has been there for so long; infinite where `after` is 0. A job that runs (an import, a
 * printing) counts as somebody.
 */
export function useIdleSeconds(after: number): number {
  const [left, setLeft] = useState(Number.POSITIVE_INFINITY);
  useEffect(() => {
    if (after === 0) return setLeft(Number.POSITIVE_INFINITY);
    let last = performance.now();
    const look = (): void => {
      if (isBusy()) last = performance.now();
      const seconds = Math.max(0, Math.ceil(after - (performance.now() - last) / 1000));
      // One drawing a second only while the announcement stands.
      setLeft(seconds <= warnSeconds ? seconds : Number.POSITIVE_INFINITY);
    };
    const seen = (): void => {
      last = performance.now();
      setLeft(Number.POSITIVE_INFINITY);
    };
    const timer = window.setInterval(look, 1000);
    for (const sign of signs) window.addEventListener(sign, seen, { capture: true, passive: true });
    return () => {
      window.clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, seen, { capture: true });
    };
  }, [after]);
  return left;
}
