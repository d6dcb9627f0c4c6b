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
import './table.css';
import './party-document.css';
import './year-papers/ballot.css';
import './documents/placed.css';
import './test-sheet.css';
import './recovery-sheet.css';
import type { AnyPrintJob } from '../../shared/ipc/print.ts';
import { makeCards } from './card-make.tsx';
import { makeDocument } from './documents/make-document.tsx';
import type { MadePages } from './made-pages.ts';
import { makeTable } from './make-table.tsx';
import { makeRecoverySheet } from './recovery-sheet.tsx';
import { serve } from './serve.ts';
import { makeTestSheet } from './test-sheet.tsx';
import { makeYearPaper } from './year-papers/make-year-paper.tsx';

async function make(job: AnyPrintJob, root: HTMLElement, token: string): Promise<MadePages> {
  if (job.document === 'book' || job.document === 'sheet' || job.document === 'report')
    return makeTable(job, root, token);
  if (job.document === 'yearPaper') return makeYearPaper(job, root, token);
  if (job.document === 'cards') return makeCards(job, root, token);
  if (job.document === 'recoverySheet') return makeRecoverySheet(job, root);
  if (job.document === 'testSheet') return makeTestSheet(job, root);
  return makeDocument(job, root, token);
}

await serve(make);
