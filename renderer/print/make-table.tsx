/** Lays out a book or any other table: the rows come from the register, the pages break by themselves between rows. */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { printText } from '../../shared/i18n/vi/print.ts';
import { sheetText } from '../../shared/i18n/vi/sheet.ts';
import type { BookJob, ReportJob, SheetJob } from '../../shared/ipc/print.ts';
import { codesOf } from '../../shared/rules/report/line-code.ts';
import { call, callOrThrow } from '../api.ts';
import { BookPages } from './book-pages.tsx';
import type { MadePages } from './made-pages.ts';
import { ReportPages } from './report-pages.tsx';
import { TablePages } from './table-pages.tsx';

export async function makeTable(
  job: BookJob | SheetJob | ReportJob,
  root: HTMLElement,
  token: string,
): Promise<MadePages> {
  const tell = (item: string) => call('print.progress', { token, done: 0, total: 0, item });
  await tell(printText.reading);
  const { pages, rows } = await pagesOf(job);
  await tell(sheetText.layingOut(rows));
  flushSync(() => createRoot(root).render(pages));
  root.getBoundingClientRect();
  await document.fonts.ready;
  return { papers: [] };
}

async function pagesOf(
  job: BookJob | SheetJob | ReportJob,
): Promise<{ readonly pages: ReactNode; readonly rows: number }> {
  if (job.document === 'book') {
    const sheet = await callOrThrow('book.sheet', { source: job.source });
    return { pages: <BookPages job={job} sheet={sheet} />, rows: sheet.rows.length };
  }
  if (job.document === 'report') {
    const drawn = await callOrThrow('report.paper', { source: job.source });
    return {
      pages: <ReportPages drawn={drawn} size={job.size} paper={job.paper} codeOf={codesOf(drawn)} />,
      rows: drawn.report.sections.flatMap((s) => s.blocks.flatMap((b) => b.lines)).length,
    };
  }
  const sheet = await callOrThrow('sheet.get', { request: job.request });
  return {
    pages: <TablePages sheet={sheet} size={job.size} paper={job.paper} />,
    rows: sheet.rows.length,
  };
}
