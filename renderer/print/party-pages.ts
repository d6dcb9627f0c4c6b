/**
 * Which pieces of a Party document stand on which page: measured once, in the draft of the document. A page may end
 * between two pieces, between the rows of a table and, where the document does not fit one page, between the lines of a
 * long paragraph.
 */
import { lineStarts } from './line-starts.ts';
import { type Piece, paginate } from './paginate.ts';
import type { PartyBlock } from './party-document.tsx';

/** What a page break may stand before: a text, a line of a long one, or a row of a table. */
export interface Part {
  readonly block: PartyBlock;
  /** of a row within its table, of a line within its text */
  readonly row: number;
  /** of a text that is broken: where each of its lines begins, in letters */
  readonly lines?: readonly number[];
}

export const partsOf = (blocks: readonly PartyBlock[]): readonly Part[] =>
  blocks.flatMap((block): readonly Part[] =>
    block.kind === 'text' ? [{ block, row: 0 }] : block.rows.map((_, row) => ({ block, row })),
  );

/** Rounding of borders must not push a line over the margin. */
const slack = 2;

/** Two lines at least stand on each side of a page break. */
const fewestLines = 4;

/** @param text the draft, in which each part is a piece */
export function pagesOf(parts: readonly Part[], text: HTMLElement): readonly (readonly Part[])[] {
  const all = [...text.querySelectorAll('[data-piece]')];
  const room = text.clientHeight - slack;
  const whole = parts.map((part, i) => ({ part, piece: pieceOf(part, all[i], parts[i + 1]) }));
  const laidOut = (pieces: typeof whole) =>
    paginate(
      pieces.map(({ piece }) => piece),
      room,
    ).map((page) => page.flatMap((i) => pieces[i]?.part ?? []));
  const uncut = laidOut(whole);
  if (uncut.length === 1) return uncut;
  return laidOut(whole.flatMap(({ part, piece }, i) => linesOf(part, piece, all[i]) ?? [{ part, piece }]));
}

const heightOf = (element: Element | null | undefined): number =>
  element?.getBoundingClientRect().height ?? 0;

function pieceOf({ block, row }: Part, element: Element | undefined, next: Part | undefined): Piece {
  const height = heightOf(element);
  if (block.kind === 'text') return { height, keepWithNext: block.keepWithNext ?? false, repeatedHead: 0 };
  const head = heightOf(element?.closest('table')?.tHead);
  const last = block.rows.length - 1;
  return {
    height: height + (row === 0 ? head : 0),
    // The last row goes with what closes the table, so that no signature stands alone; of a table within a text no
    // single row stands alone.
    keepWithNext: block.standsAlone
      ? row < last && (row === 0 || row === last - 1)
      : row === last && next !== undefined,
    repeatedHead: row === 0 ? 0 : head,
  };
}

/** @returns null where the text is not broken */
function linesOf(
  { block }: Part,
  { height, keepWithNext }: Piece,
  element: Element | undefined,
): readonly { readonly part: Part; readonly piece: Piece }[] | null {
  const paragraph = element?.firstElementChild;
  if (block.kind !== 'text' || !block.slice || !paragraph) return null;
  const lines = lineStarts(paragraph);
  if (lines.length < fewestLines) return null;
  const after = Number.parseFloat(getComputedStyle(paragraph).paddingBottom);
  const line = (height - after) / lines.length;
  const last = lines.length - 1;
  return lines.map((_, row) => ({
    part: { block, row, lines },
    piece: {
      height: row === last ? line + after : line,
      keepWithNext: row === last ? keepWithNext : row === 0 || row === last - 1,
      repeatedHead: 0,
    },
  }));
}
