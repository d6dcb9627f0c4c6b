/**
 * Closed books and the notes to them. What a book showed on closing is one frozen document: its words, its columns
 * and its rows, so that a later version of the program shows what was shown then. Rows are never changed.
 */
import { createHash } from 'node:crypto';
import type { BookCode, BookColumn, BookNote, BookRequest, BookRow } from '../../shared/entities/book.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

/** Everything that a closed book shows, besides its notes. */
export interface ClosedDocument {
  readonly title: string;
  readonly form: string;
  readonly order: string;
  readonly note: string;
  readonly lines: number;
  readonly columns: readonly BookColumn[];
  /** the sentence of figures, as it was */
  readonly base: string;
  readonly orgName: string;
  readonly rows: readonly BookRow[];
}

export interface ClosedBook {
  readonly id: number;
  readonly request: BookRequest;
  readonly title: string;
  readonly orgName: string;
  readonly rows: number;
  readonly notes: number;
  readonly closedAt: string;
  readonly closedBy: string;
}

interface Row {
  readonly id: number;
  readonly book: BookCode;
  readonly orgId: number;
  readonly fromOn: string;
  readonly asOf: string;
  readonly title: string;
  readonly orgName: string;
  readonly rows: number;
  readonly notes: number;
  readonly closedAt: string;
  readonly closedBy: string;
}

const columns = `c.id, c.book, c.org_id AS orgId, c.from_on AS fromOn, c.as_of AS asOf, c.title,
  ifnull(o.name, '') AS orgName, c.row_count AS rows, c.closed_at AS closedAt, c.closed_by AS closedBy,
  (SELECT count(*) FROM book_note n WHERE n.closed_book_id = c.id) AS notes`;

const rowToClosedBook = ({ book, orgId, fromOn, asOf, ...rest }: Row): ClosedBook => ({
  ...rest,
  request: { book, orgId, from: fromOn, asOf },
});

/** Newest first. */
export const listClosedBooks = (db: ReadDb): ClosedBook[] =>
  db
    .all<Row>(
      `SELECT ${columns} FROM closed_book c LEFT JOIN organisation o ON o.id = c.org_id
       ORDER BY c.as_of DESC, c.id DESC`,
    )
    .map(rowToClosedBook);

export const getClosedBook = (db: ReadDb, id: number): ClosedBook | undefined => {
  const row = db.get<Row>(
    `SELECT ${columns} FROM closed_book c LEFT JOIN organisation o ON o.id = c.org_id WHERE c.id = ?`,
    [id],
  );
  return row && rowToClosedBook(row);
};

export const findClosedBook = (db: ReadDb, request: BookRequest): ClosedBook | undefined =>
  listClosedBooks(db).find(
    ({ request: r }) =>
      r.book === request.book &&
      r.orgId === request.orgId &&
      r.from === request.from &&
      r.asOf === request.asOf,
  );

export const anyClosedBook = (db: ReadDb): boolean =>
  db.pluck('SELECT 1 FROM closed_book LIMIT 1').length > 0;

export function insertClosedBook(
  db: WriteDb,
  request: BookRequest,
  document: ClosedDocument,
  args: { readonly at: string; readonly by: string },
): number {
  const text = JSON.stringify(document);
  return db.run(
    `INSERT INTO closed_book (book, org_id, from_on, as_of, title, rows, row_count, sha256, closed_at, closed_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      request.book,
      request.orgId,
      request.from,
      request.asOf,
      document.title,
      text,
      document.rows.length,
      createHash('sha256').update(text).digest('hex'),
      args.at,
      args.by,
    ],
  ).id;
}

/** Parsed once, by what they say: a closed book never changes, yet the number of one taken back is given again. */
const kept = new WeakMap<ReadDb['pluck'], Map<string, ClosedDocument>>();

/** @returns undefined where there is no such book; throws where its text was tampered with */
export function closedDocument(db: ReadDb, id: number): ClosedDocument | undefined {
  const sha256 = db.pluck<string>('SELECT sha256 FROM closed_book WHERE id = ?', [id])[0];
  if (sha256 === undefined) return undefined;
  const known = kept.get(db.pluck) ?? new Map<string, ClosedDocument>();
  kept.set(db.pluck, known);
  const document = known.get(sha256);
  if (document) return document;
  const text = db.pluck<string>('SELECT rows FROM closed_book WHERE id = ?', [id])[0] ?? '';
  if (createHash('sha256').update(text).digest('hex') !== sha256)
    throw new Error(`closed book ${id} is not what was closed`);
  // Written by insertClosedBook alone, and its text is proved above.
  const parsed = JSON.parse(text) as ClosedDocument;
  known.set(sha256, parsed);
  return parsed;
}

interface NoteRow {
  readonly number: number;
  readonly memberId: number;
  readonly memberName: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly ground: string;
  readonly at: string;
  readonly actor: string;
}

const rowToNote = (row: NoteRow): BookNote => ({
  ...row,
  before: row.before === null ? null : (JSON.parse(row.before) as BookRow),
  after: row.after === null ? null : (JSON.parse(row.after) as BookRow),
});

export const notesOf = (db: ReadDb, closedBookId: number): BookNote[] =>
  db
    .all<NoteRow>(
      `SELECT n.number, n.member_id AS memberId, m.full_name AS memberName, n.before, n.after, n.ground, n.at, n.actor
       FROM book_note n JOIN member m ON m.id = n.member_id WHERE n.closed_book_id = ? ORDER BY n.number`,
      [closedBookId],
    )
    .map(rowToNote);

/** Whether any of these books has a note to it: such a book stays closed for good. */
export const anyNoteTo = (db: ReadDb, closedBookIds: readonly number[]): boolean =>
  db.pluck('SELECT 1 FROM book_note WHERE closed_book_id IN (SELECT value FROM json_each(?)) LIMIT 1', [
    JSON.stringify(closedBookIds),
  ]).length > 0;

/** Numbered in the order in which the corrections came. */
export function insertNote(
  db: WriteDb,
  closedBookId: number,
  note: Pick<BookNote, 'memberId' | 'before' | 'after' | 'ground' | 'at' | 'actor'>,
): void {
  db.run(
    `INSERT INTO book_note (closed_book_id, number, member_id, before, after, ground, step_id, at, actor)
     SELECT ?, 1 + ifnull((SELECT max(number) FROM book_note WHERE closed_book_id = ?), 0), ?, ?, ?, ?,
       (SELECT step_id FROM audit_context), ?, ?`,
    [
      closedBookId,
      closedBookId,
      note.memberId,
      note.before && JSON.stringify(note.before),
      note.after && JSON.stringify(note.after),
      note.ground,
      note.at,
      note.actor,
    ],
  );
}
