import type { ExpectedMember, MadeCell } from '../made-sheet.ts';

/** What was done to one row: the cells that are written in the place of the right ones, and what must be said of it. */
export interface Harm {
  readonly kind: string;
  readonly cells: Readonly<
    Partial<
      Record<'family' | 'given' | 'born' | 'sex' | 'cccd' | 'admitted' | 'official' | 'card', MadeCell | null>
    >
  >;
  readonly harmed: NonNullable<ExpectedMember['harmed']>;
}

export const UNHARMED: Harm = { kind: 'ok', cells: {}, harmed: {} };
