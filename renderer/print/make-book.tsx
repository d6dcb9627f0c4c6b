/** Lays out a book: the rows come from the register, the pages break by themselves between rows. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { booksText } from '../../shared/i18n/vi/books.ts';
import { printText } from '../../shared/i18n/vi/print.ts';
import type { BookJob, LayoutNotes } from '../../shared/ipc/print.ts';
import { call, callOrThrow } from '../api.ts';
import { BookPages } from './book-pages.tsx';

const token = window.location.hash.slice(1);

export async function makeBook(job: BookJob, root: HTMLElement): Promise<LayoutNotes> {
  const tell = (item: string) => call('print.progress', { token, done: 0, total: 0, item });
  await tell(printText.reading);
  const sheet = await callOrThrow('book.sheet', { source: job.source });
  await tell(booksText.layingOut(sheet.rows.length));
  flushSync(() => createRoot(root).render(<BookPages job={job} sheet={sheet} />));
  root.getBoundingClientRect();
  await document.fonts.ready;
  return { cut: [], blank: [] };
}
