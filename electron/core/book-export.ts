/** Writes a book as a workbook. */
import type { bookOps } from '../../shared/ipc/book.ts';
import type { InputOf, OutputOf } from '../../shared/ipc/define.ts';
import { ok, type Result } from '../../shared/result.ts';
import { bookSheets } from '../excel/write-book/write-book.ts';
import { bookSheet } from './book-view.ts';
import type { CoreContext } from './context.ts';
import { saveWorkbook } from './workbook-out.ts';

export async function exportBook(
  { source, paper, token }: InputOf<typeof bookOps, 'book.export'>,
  context: CoreContext,
): Promise<Result<OutputOf<typeof bookOps, 'book.export'>>> {
  const sheet = bookSheet(context.db, source);
  if (!sheet.ok) return sheet;
  const { head, rows } = sheet.value;
  const saved = await saveWorkbook(context, token, {
    title: head.title,
    sheets: () => bookSheets(sheet.value, paper, source.kind),
  });
  return saved.ok ? ok({ file: saved.value, rows: rows.length }) : saved;
}
