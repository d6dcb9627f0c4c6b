/** What a key does in the tree, as in every tree of Windows; pure, so that it is tested without a screen. */
import type { TreeRow } from './tree-rows.ts';

export type TreeDeed =
  | { readonly type: 'focus'; readonly to: number }
  | { readonly type: 'toggle' }
  | { readonly type: 'choose' };

/** @returns null for a key that the tree leaves to the browser */
export function treeKey(key: string, rows: readonly TreeRow[], at: number): TreeDeed | null {
  const row = rows[at];
  if (!row) return null;
  const focus = (to: number): TreeDeed => ({
    type: 'focus',
    to: Math.min(rows.length - 1, Math.max(0, to)),
  });
  switch (key) {
    case 'ArrowDown':
      return focus(at + 1);
    case 'ArrowUp':
      return focus(at - 1);
    case 'Home':
      return focus(0);
    case 'End':
      return focus(rows.length - 1);
    case 'ArrowRight':
      if (!row.hasChildren) return null;
      return row.open ? focus(at + 1) : { type: 'toggle' };
    case 'ArrowLeft': {
      if (row.hasChildren && row.open) return { type: 'toggle' };
      const parent = rows.findLastIndex((other, i) => i < at && other.level < row.level);
      return parent < 0 ? null : focus(parent);
    }
    case 'Enter':
    case ' ':
      return { type: 'choose' };
    default:
      return null;
  }
}
