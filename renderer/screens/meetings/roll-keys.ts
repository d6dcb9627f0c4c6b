/** What a key does in the roll; pure, so that the keyboard is tested without a screen. */
import type { AttendanceMark } from '../../../shared/entities/meeting.ts';

export type RollDeed =
  | { readonly type: 'move'; readonly to: number }
  | { readonly type: 'mark'; readonly mark: AttendanceMark | null }
  | { readonly type: 'allPresent' | 'reason' };

const steps: Readonly<Record<string, (active: number, count: number) => number>> = {
  ArrowDown: (active) => active + 1,
  ArrowUp: (active) => active - 1,
  PageDown: (active) => active + 10,
  PageUp: (active) => active - 10,
  Home: () => 0,
  End: (_active, count) => count - 1,
};

const deeds: Readonly<Record<string, RollDeed>> = {
  c: { type: 'mark', mark: 'present' },
  p: { type: 'mark', mark: 'excused' },
  k: { type: 'mark', mark: 'absent' },
  delete: { type: 'mark', mark: null },
  t: { type: 'allPresent' },
  enter: { type: 'reason' },
};

/** @returns null for a key that the roll leaves to the browser */
export function rollDeed(
  key: string,
  { active, count }: { readonly active: number; readonly count: number },
): RollDeed | null {
  if (count === 0) return null;
  const step = steps[key];
  if (step) return { type: 'move', to: Math.min(count - 1, Math.max(0, step(active, count))) };
  return deeds[key.toLowerCase()] ?? null;
}
