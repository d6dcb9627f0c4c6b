/** Statutory books as of any date, closed and noted. What books there are stands in shared/rules/books/registry.ts. */
import { z } from 'zod';
import {
  type BookColumn,
  type BookNote,
  type BookRequest,
  type BookRow,
  type BookTally,
  bookRequestSchema,
} from '../entities/book.ts';
import { fullDate } from '../entities/event-dates.ts';
import type { Move } from '../rules/books/movement.ts';
import { command, job, query } from './define.ts';

/** A book as the ledger shows it now, or one that was closed. */
export const bookSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('live'), request: bookRequestSchema }),
  z.object({ kind: z.literal('closed'), id: z.number().int().positive() }),
]);
export type BookSource = z.output<typeof bookSourceSchema>;

/** Words of the paper: where and when it is drawn up and who signs. */
export const bookPaperSchema = z.object({
  place: z.string().trim().max(80),
  signedOn: z.union([z.literal(''), fullDate]),
  preparer: z.string().trim().max(120),
  /** "T/M ĐẢNG ỦY" */
  onBehalfOf: z.string().trim().max(120),
  signerPost: z.string().trim().max(80),
  signer: z.string().trim().max(120),
});
export type BookPaper = z.output<typeof bookPaperSchema>;

/** Everything about a book but its rows. */
export interface BookHead {
  readonly request: BookRequest;
  readonly title: string;
  readonly form: string;
  readonly order: string;
  readonly note: string;
  readonly lines: number;
  readonly columns: readonly BookColumn[];
  /** the sentence of figures with its day */
  readonly base: string;
  readonly rows: number;
  readonly orgName: string;
  readonly upperName: string;
  readonly practice: boolean;
  /** set when this very book was closed, or is the closed one */
  readonly closed: ClosedBookLine | null;
}

export interface ClosedBookLine {
  readonly id: number;
  readonly request: BookRequest;
  readonly title: string;
  readonly orgName: string;
  readonly rows: number;
  readonly notes: number;
  readonly closedAt: string;
  readonly closedBy: string;
}

export interface Movement {
  /** members at the end of the eve of the first day, and at the end of the last day, each counted on its own */
  readonly opening: number;
  readonly closing: number;
  readonly moves: Readonly<Partial<Record<Move, number>>>;
  /** beside the balance, on the last day */
  readonly guests: number;
  readonly away: number;
  /** opening + in − out = closing */
  readonly proved: boolean;
}

/** A whole book, ready to be laid out. */
export interface BookSheet {
  readonly head: BookHead;
  readonly rows: readonly BookRow[];
  readonly notes: readonly BookNote[];
  readonly movement: Movement | null;
}

const offset = z.number().int().min(0);
const limit = z.number().int().min(1).max(500);

export const bookOps = {
  'book.head': query<BookHead & { readonly tally: BookTally | null }>()(
    z.object({ source: bookSourceSchema }),
  ),
  'book.page': query<{ readonly rows: readonly BookRow[] }>()(
    z.object({ source: bookSourceSchema, offset, limit }),
  ),
  'book.movement': query<Movement>()(z.object({ request: bookRequestSchema })),
  'book.notes': query<readonly BookNote[]>()(z.object({ id: z.number().int().positive() })),
  'book.closedList': query<readonly ClosedBookLine[]>()(z.object({})),
  /** freezes what the book shows */
  'book.close': command<{ readonly id: number; readonly rows: number }>()(
    z.object({ request: bookRequestSchema }),
  ),
  /** for the printed pages */
  'book.sheet': query<BookSheet>()(z.object({ source: bookSourceSchema })),
  'book.export': job<{ readonly file: string; readonly rows: number }>()(
    z.object({ source: bookSourceSchema, paper: bookPaperSchema, token: z.string() }),
  ),
};
