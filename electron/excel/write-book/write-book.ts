/** A book as a workbook: its table, the notes of a closed one behind it, the proved table of movement before it. */
import type { WriteSheet } from 'hucre/xlsx';
import type { BookPaper, BookSheet } from '../../../shared/ipc/book.ts';
import { bookTableSheet } from './book-sheet.ts';
import { movementSheet } from './movement-sheet.ts';
import { notesSheet } from './notes-sheet.ts';

export function bookSheets(sheet: BookSheet, paper: BookPaper): WriteSheet[] {
  const table = bookTableSheet(sheet, paper);
  if (sheet.movement) return [movementSheet(sheet, sheet.movement, paper), { ...table, name: 'Danh sách' }];
  return sheet.head.closed && sheet.notes.length > 0 ? [table, notesSheet(sheet, paper)] : [table];
}
