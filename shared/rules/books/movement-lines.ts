/** The lines of the table of movement, for the screen, for Excel and for print alike. */
import type { BookRequest } from '../../entities/book.ts';
import { bookPaperText } from '../../i18n/vi/books.ts';
import type { Movement } from '../../ipc/book.ts';
import { addDays } from '../../text/day-arithmetic.ts';
import { type Move, moveLabels, movesIn, movesOut } from './movement.ts';

export interface MovementLine {
  readonly kind: 'opening' | 'in' | 'out' | 'closing' | 'move' | 'beside';
  /** I, II … for the sums, 1, 2 … for the ways */
  readonly number: string;
  readonly label: string;
  readonly value: number;
  /** the way whose people stand behind the figure */
  readonly move?: Move;
}

const words = bookPaperText.movement;
// Written by name in the registry of moves.
const waysIn = Object.keys(movesIn) as Move[];
const waysOut = Object.keys(movesOut) as Move[];

export const sumOf = (moves: Movement['moves'], way: 'in' | 'out'): number =>
  (way === 'in' ? waysIn : waysOut).reduce((sum, move) => sum + (moves[move] ?? 0), 0);

export function movementLines(
  movement: Movement,
  { from, asOf }: Pick<BookRequest, 'from' | 'asOf'>,
): MovementLine[] {
  const { moves } = movement;
  const ways = (list: readonly Move[]): MovementLine[] =>
    list.map((move, i) => ({
      kind: 'move',
      number: String(i + 1),
      label: moveLabels[move],
      value: moves[move] ?? 0,
      move,
    }));
  return [
    {
      kind: 'opening',
      number: 'I',
      label: words.opening(addDays(from || asOf, -1)),
      value: movement.opening,
    },
    { kind: 'in', number: 'II', label: words.in, value: sumOf(moves, 'in') },
    ...ways(waysIn),
    { kind: 'out', number: 'III', label: words.out, value: sumOf(moves, 'out') },
    ...ways(waysOut),
    { kind: 'closing', number: 'IV', label: words.closing(asOf), value: movement.closing },
    { kind: 'beside', number: '', label: words.away, value: movement.away },
    { kind: 'beside', number: '', label: words.guests, value: movement.guests },
  ];
}
