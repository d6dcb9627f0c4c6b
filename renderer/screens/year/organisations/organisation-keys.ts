/** What a key does in the grid of organisations; pure, so that the keyboard is tested without a screen. */
import { type RatingLevel, ratingLevels } from '../../../../shared/rules/rating-names.ts';

export type OrganisationDeed =
  | { readonly type: 'move'; readonly to: number }
  | { readonly type: 'level'; readonly level: RatingLevel }
  /** details: votes, score and opinions of the active row */
  | { readonly type: 'reason' | 'open' | 'toggle' | 'pickAll' | 'unpick' | 'details' };

const page = 10;

const steps: Readonly<Record<string, (active: number, count: number) => number>> = {
  ArrowDown: (active) => active + 1,
  ArrowUp: (active) => active - 1,
  PageDown: (active) => active + page,
  PageUp: (active) => active - page,
  Home: () => 0,
  End: (_active, count) => count - 1,
};

const plainKeys: Readonly<Record<string, OrganisationDeed>> = {
  0: { type: 'reason' },
  Delete: { type: 'open' },
  ' ': { type: 'toggle' },
  Escape: { type: 'unpick' },
  Enter: { type: 'details' },
};

/** @returns null for a key that is not the grid's: Ctrl+Z is the window's own and takes the last step back */
export function organisationDeed(
  { key, ctrl }: { readonly key: string; readonly ctrl: boolean },
  { active, count }: { readonly active: number; readonly count: number },
): OrganisationDeed | null {
  if (count === 0) return null;
  if (ctrl) return key.toLowerCase() === 'a' ? { type: 'pickAll' } : null;
  const step = steps[key];
  if (step) return { type: 'move', to: Math.min(count - 1, Math.max(0, step(active, count))) };
  const level = /^[1-4]$/.test(key) ? ratingLevels[Number(key) - 1] : undefined;
  return level ? { type: 'level', level } : (plainKeys[key] ?? null);
}
