import type { DossierMark } from '../../../../shared/ipc/handover.ts';

/** The letters as they lie on the keys, whatever a Vietnamese keyboard makes of them. */
const markOfKey: Readonly<Record<string, DossierMark | null>> = {
  c: 'there',
  t: 'missing',
  m: 'lent',
  Delete: null,
};

export type CountDeed =
  | { readonly type: 'mark'; readonly mark: DossierMark | null }
  | { readonly type: 'move'; readonly to: number };

const page = 10;

/** What a key does in the count of dossiers; null = nothing of its own. */
export function countDeed(
  key: string,
  at: { readonly active: number; readonly count: number },
): CountDeed | null {
  const name = key.length === 1 ? key.toLowerCase() : key;
  const mark = markOfKey[name];
  if (mark !== undefined) return { type: 'mark', mark };
  const to = {
    ArrowDown: at.active + 1,
    ArrowUp: at.active - 1,
    PageDown: at.active + page,
    PageUp: at.active - page,
    Home: 0,
    End: at.count - 1,
  }[name];
  return to === undefined ? null : { type: 'move', to: Math.max(0, Math.min(at.count - 1, to)) };
}
