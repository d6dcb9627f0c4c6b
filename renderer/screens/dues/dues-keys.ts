/** What a key does in the column of payments; pure, so that the keyboard is tested without a screen. */
export type DuesKeyDeed =
  | { readonly type: 'move'; readonly by: 1 | -1 }
  | { readonly type: 'payOwed' | 'profile' | 'panel' | 'drop' };

const keys: Readonly<Record<string, DuesKeyDeed>> = {
  Enter: { type: 'move', by: 1 },
  ArrowDown: { type: 'move', by: 1 },
  ArrowUp: { type: 'move', by: -1 },
  F2: { type: 'profile' },
  F4: { type: 'panel' },
  Escape: { type: 'drop' },
};

/**
 * @param untouched nothing was typed into the box yet: then space and = pay exactly what is owed
 * @returns null for a key that belongs to the box itself
 */
export function duesKeyDeed(key: string, untouched: boolean): DuesKeyDeed | null {
  if (untouched && (key === ' ' || key === '=')) return { type: 'payOwed' };
  return keys[key] ?? null;
}
