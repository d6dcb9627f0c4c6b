/** A book as a workbook: its table, the notes of a closed one behind it, the proved table of movement before it. */
import type { BookPaper, BookSheet, BookSource } from '../../../shared/ipc/book.ts';
import { bookAsSheet } from '../../../shared/rules/books/book-as-sheet.ts';
import type { DrawnSheet } from '../paper/long-lines.ts';
import { tableSheet } from '../paper/table-sheet.ts';
import { movementSheet } from './movement-sheet.ts';
import { notesSheet } from './notes-sheet.ts';

export function bookSheets(sheet: BookSheet, paper: BookPaper, shown: BookSource['kind']): DrawnSheet[] {
  const table = tableSheet(bookAsSheet(sheet, shown), paper);
  if (sheet.movement) return [movementSheet(sheet, sheet.movement, paper), { ...table, name: 'Danh sách' }];
  return sheet.head.closed && sheet.notes.length > 0 ? [table, notesSheet(sheet, paper)] : [table];
}
