/**
 * The page of the hidden window: lays out the document that it is given and waits until every font and picture is
 * there. It reads the register only through the same calls as every other screen.
 */
import '@fontsource/tinos/400.css';
import '@fontsource/tinos/400-italic.css';
import '@fontsource/tinos/700.css';
import '@fontsource/tinos/700-italic.css';
import './page.css';
import './card.css';
import './certificate.css';
import './table.css';
import './party-document.css';
import './year-papers/ballot.css';
import './documents/placed.css';
import './test-sheet.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { printText as text } from '../../shared/i18n/vi/print.ts';
import type { PrintJob } from '../../shared/ipc/print.ts';
import { hasBlank } from '../../shared/text/placeholders.ts';
import { call, callOrThrow } from '../api.ts';
import { makeCards } from './card-make.tsx';
import { Certificates } from './certificates.tsx';
import { makeDocument } from './documents/make-document.tsx';
import type { MadePages } from './made-pages.ts';
import { makeTable } from './make-table.tsx';
import { serve } from './serve.ts';
import { makeTestSheet } from './test-sheet.tsx';
import { makeYearPaper } from './year-papers/make-year-paper.tsx';

async function make(job: PrintJob, root: HTMLElement, token: string): Promise<MadePages> {
  if (job.document === 'book' || job.document === 'sheet' || job.document === 'report')
    return makeTable(job, root, token);
  if (job.document === 'yearPaper') return makeYearPaper(job, root, token);
  if (job.document === 'cards') return makeCards(job, root, token);
  if (job.document === 'document') return makeDocument(job, root, token);
  if (job.document === 'testSheet') return makeTestSheet(job, root);
  const tell = (item: string) => call('print.progress', { token, done: 0, total: 0, item });
  await tell(text.reading);
  const data = await callOrThrow('print.data', { memberIds: job.memberIds });
  await tell(text.layingOut(data.members.length));
  flushSync(() => createRoot(root).render(<Certificates job={job} data={data} />));
  // Laying out is what makes the fonts be asked for; a hidden window would not do it by itself.
  root.getBoundingClientRect();
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  const blank = data.members.filter((m) => hasBlank(job.text, m)).map((m) => m.fullName);
  const papers = data.members.map(({ id, fullName }) => ({
    ...{ name: fullName, subjectId: id, memberIds: [id], pages: 1 },
  }));
  return { blank, papers };
}

await serve(make);
