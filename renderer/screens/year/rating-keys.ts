/** What a key does in the rating grid; pure, so that the keyboard is tested without a screen. */
import type { RatingLevel } from '../../../shared/rules/rating-names.ts';
import type { CellKind } from './cockpit-columns.ts';

export type RatingDeed =
  | { readonly type: 'move'; readonly row: number; readonly column: number }
  | { readonly type: 'level'; readonly level: RatingLevel }
  /** begins typing into the cell: with the key itself, or (null) with what stands there */
  | { readonly type: 'typing'; readonly text: string | null }
  | {
      readonly type:
        | 'reason'
        | 'clear'
        | 'toggle'
        | 'pickAll'
        | 'unpick'
        | 'undo'
        | 'fillDown'
        | 'accept'
        | 'copy'
        | 'help';
    };

export interface GridKey {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

export interface GridPlace {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  readonly rowsInView: number;
  readonly kind: CellKind;
}

type Step = (place: GridPlace, page: number) => readonly [row: number, column: number];
const steps: Readonly<Record<string, Step>> = {
  ArrowDown: ({ row, column }) => [row + 1, column],
  Enter: ({ row, column }) => [row + 1, column],
  ArrowUp: ({ row, column }) => [row - 1, column],
  ArrowLeft: ({ row, column }) => [row, column - 1],
  ArrowRight: ({ row, column }) => [row, column + 1],
  PageDown: ({ row, column }, page) => [row + page, column],
  PageUp: ({ row, column }, page) => [row - page, column],
  Home: ({ column }) => [0, column],
  End: ({ rows, column }) => [rows - 1, column],
};

const levelKeys: Readonly<Record<string, RatingLevel>> = { 1: 'excellent', 2: 'good', 3: 'fair', 4: 'poor' };
const ctrlKeys: Readonly<Record<string, RatingDeed>> = {
  a: { type: 'pickAll' },
  z: { type: 'undo' },
  d: { type: 'fillDown' },
};
const plainKeys: Readonly<Record<string, RatingDeed>> = {
  Delete: { type: 'clear' },
  Backspace: { type: 'clear' },
  Escape: { type: 'unpick' },
  F1: { type: 'help' },
};
const letterKeys: Readonly<Record<string, RatingDeed>> = {
  ' ': { type: 'toggle' },
  p: { type: 'accept' },
  c: { type: 'copy' },
  '?': { type: 'help' },
};

const between = (n: number, count: number): number => Math.min(count - 1, Math.max(0, n));

/** Tab goes along the row and leaves the grid at its ends. */
function tab(place: GridPlace, back: boolean): RatingDeed | null {
  const column = place.column + (back ? -1 : 1);
  return column < 0 || column >= place.columns ? null : { type: 'move', row: place.row, column };
}

function typed(key: string, kind: CellKind): RatingDeed | null {
  if (kind === 'level') {
    const level = levelKeys[key];
    return level ? { type: 'level', level } : key === '0' ? { type: 'reason' } : null;
  }
  if (kind === 'note') return { type: 'typing', text: key };
  return kind === 'typed' && /^\d$/.test(key) ? { type: 'typing', text: key } : null;
}

/** @returns null for a key that the grid leaves to the browser */
export function ratingDeed({ key, ctrl, shift }: GridKey, place: GridPlace): RatingDeed | null {
  if (place.rows === 0 || place.columns === 0) return null;
  if (ctrl) return ctrlKeys[key.toLowerCase()] ?? null;
  if (key === 'Tab') return tab(place, shift);
  const step = steps[key];
  if (step) {
    const [row, column] = step(place, Math.max(1, place.rowsInView - 1));
    return { type: 'move', row: between(row, place.rows), column: between(column, place.columns) };
  }
  if (key === 'F2')
    return place.kind === 'typed' || place.kind === 'note' ? { type: 'typing', text: null } : null;
  if (plainKeys[key]) return plainKeys[key];
  if (key.length !== 1) return null;
  return typed(key, place.kind) ?? letterKeys[key.toLowerCase()] ?? null;
}
