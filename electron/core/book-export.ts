/** Writes a book as a workbook where the user said: whole or not at all. */
import { basename } from 'node:path';
import type { bookOps } from '../../shared/ipc/book.ts';
import type { InputOf, OutputOf } from '../../shared/ipc/define.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { bookSheets } from '../excel/write-book/write-book.ts';
import { packYear } from '../excel/write-year/write-year.ts';
import { writeFileAtomic } from './atomic-write.ts';
import { bookSheet } from './book-view.ts';
import type { CoreContext } from './context.ts';

export async function exportBook(
  { source, paper, token }: InputOf<typeof bookOps, 'book.export'>,
  { db, host, job }: CoreContext,
): Promise<Result<OutputOf<typeof bookOps, 'book.export'>>> {
  const path = await host.pathOf(token);
  if (path === null) return fail('file.forgotten');
  const sheet = bookSheet(db, source);
  if (!sheet.ok) return sheet;
  const { title } = sheet.value.head;
  job.progress(1, 3, title);
  if (job.cancelled()) return fail('app.cancelled');
  const bytes = await packYear(title, bookSheets(sheet.value, paper));
  job.progress(2, 3, title);
  if (job.cancelled()) return fail('app.cancelled');
  const written = await writeFileAtomic(path, bytes);
  if (!written.ok) return written;
  const file = basename(path);
  job.progress(3, 3, file);
  return ok({ file, rows: sheet.value.rows.length });
}
