/** What a key does in the list; pure, so that the keyboard is tested without a screen. */
export interface GridPlace {
  readonly active: number;
  readonly count: number;
  /** whole rows that fit */
  readonly rowsInView: number;
}

export type GridDeed =
  | { readonly type: 'move'; readonly to: number; readonly extend: boolean }
  | { readonly type: 'open' | 'toggle' | 'selectAll' | 'clear' | 'copy' };

const steps: Readonly<Record<string, (place: GridPlace) => number>> = {
  ArrowDown: ({ active }) => active + 1,
  ArrowUp: ({ active }) => active - 1,
  PageDown: ({ active, rowsInView }) => active + Math.max(1, rowsInView - 1),
  PageUp: ({ active, rowsInView }) => active - Math.max(1, rowsInView - 1),
  Home: () => 0,
  End: ({ count }) => count - 1,
};

/** @returns null for a key that the list leaves to the browser */
export function gridDeed(
  key: { readonly key: string; readonly ctrl: boolean; readonly shift: boolean },
  place: GridPlace,
): GridDeed | null {
  if (place.count === 0) return null;
  if (key.ctrl) {
    const letter = key.key.toLowerCase();
    return letter === 'a' ? { type: 'selectAll' } : letter === 'c' ? { type: 'copy' } : null;
  }
  const step = steps[key.key];
  if (step)
    return { type: 'move', to: Math.min(place.count - 1, Math.max(0, step(place))), extend: key.shift };
  if (key.key === 'Enter' || key.key === 'F2') return { type: 'open' };
  if (key.key === ' ') return { type: 'toggle' };
  return key.key === 'Escape' ? { type: 'clear' } : null;
}
