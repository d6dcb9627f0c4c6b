/** What a key does in the rating grid; pure, so that the keyboard is tested without a screen. */
import type { RatingLevel } from '../../../shared/rules/rating-names.ts';

export type RatingDeed =
  | { readonly type: 'move'; readonly to: number }
  | { readonly type: 'level'; readonly level: RatingLevel }
  | { readonly type: 'reason' | 'open' | 'toggle' | 'pickAll' | 'unpick' | 'undo' };

const steps: Readonly<Record<string, (active: number, page: number, count: number) => number>> = {
  ArrowDown: (active) => active + 1,
  ArrowUp: (active) => active - 1,
  PageDown: (active, page) => active + page,
  PageUp: (active, page) => active - page,
  Home: () => 0,
  End: (_active, _page, count) => count - 1,
};

const levelKeys: Readonly<Record<string, RatingLevel>> = { 1: 'excellent', 2: 'good', 3: 'fair', 4: 'poor' };
const plainKeys: Readonly<Record<string, RatingDeed>> = {
  0: { type: 'reason' },
  Delete: { type: 'open' },
  ' ': { type: 'toggle' },
  Escape: { type: 'unpick' },
};

/** @returns null for a key that the grid leaves to the browser */
export function ratingDeed(
  key: { readonly key: string; readonly ctrl: boolean },
  place: { readonly active: number; readonly count: number; readonly rowsInView: number },
): RatingDeed | null {
  if (place.count === 0) return null;
  if (key.ctrl) {
    if (key.key.toLowerCase() === 'a') return { type: 'pickAll' };
    return key.key.toLowerCase() === 'z' ? { type: 'undo' } : null;
  }
  const step = steps[key.key];
  if (step) {
    const to = step(place.active, Math.max(1, place.rowsInView - 1), place.count);
    return { type: 'move', to: Math.min(place.count - 1, Math.max(0, to)) };
  }
  const level = levelKeys[key.key];
  return level ? { type: 'level', level } : (plainKeys[key.key] ?? null);
}
