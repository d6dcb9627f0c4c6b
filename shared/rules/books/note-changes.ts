/** What a note to a closed book says, column by column: only what differs, or the whole row that came or went. */
import type { BookColumn, BookNote } from '../../entities/book.ts';
import { bookPaperText as words } from '../../i18n/vi/books.ts';

export interface NoteChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

const oneLine = (cells: readonly string[]): string =>
  cells
    .filter((cell) => cell !== '')
    .map((cell) => cell.replaceAll('\n', ', '))
    .join('; ');

export function noteChanges(
  note: Pick<BookNote, 'before' | 'after'>,
  columns: readonly BookColumn[],
): NoteChange[] {
  const { before, after } = note;
  if (before === null || after === null)
    return [
      {
        column: words.wholeRow,
        before: before === null ? words.noRow : oneLine(before.cells),
        after: after === null ? words.noRow : oneLine(after.cells),
      },
    ];
  return columns.flatMap(({ label }, i) => {
    const was = before.cells[i] ?? '';
    const is = after.cells[i] ?? '';
    return was === is ? [] : [{ column: label, before: was, after: is }];
  });
}
