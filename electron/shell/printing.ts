/** Printing: previews as PDF, the same bytes saved, the same pages sent to the system's printer dialog. */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import { printText } from '../../shared/i18n/vi/print.ts';
import type { PrintJob, printOps } from '../../shared/ipc/print.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { checkOfficePaper } from '../../shared/rules/central-papers.ts';
import { checkPlaceholders } from '../../shared/text/placeholders.ts';
import { writeFileAtomic } from '../core/atomic-write.ts';
import { countPages } from './count-pages.ts';
import { type LaidOut, PrintWindow } from './print-window.ts';
import type { ShellHandlers } from './shell-handlers.ts';

interface Made {
  readonly job: PrintJob;
  readonly bytes: Uint8Array;
}

/** At work in the hidden window. */
interface Making {
  readonly token: string;
  readonly job: PrintJob;
  readonly page: PrintWindow;
  readonly progress: (done: number, total: number, item: string) => void;
}

/** The size is the document's own (@page in print/page.css), its margins are in its layout. */
const onPaper = {
  preferCSSPageSize: true,
  printBackground: true,
  pageSize: 'A4',
  margins: { top: 0, bottom: 0, left: 0, right: 0 },
} as const;

const checkJob = (job: PrintJob): Result<null> => {
  if (job.document !== 'certificate') return ok(null);
  const paper = checkOfficePaper(job.title, job.subject);
  return paper.ok ? checkPlaceholders(job.text, job.ownPlaces) : paper;
};

export function createPrinting(): ShellHandlers<keyof typeof printOps> {
  /** Only the newest previews: each may be tens of megabytes. */
  const made = new Map<string, Made>();
  const keep = 2;
  let making: Making | null = null;

  /** Lays a document out and hands the window to `use`; one at a time, always destroyed. */
  async function withPages<T>(
    job: PrintJob,
    owner: BrowserWindow,
    progress: Making['progress'],
    use: (page: PrintWindow, laidOut: LaidOut) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    if (making) return fail('print.busy');
    const page = new PrintWindow(owner);
    const token = randomUUID();
    making = { token, job, page, progress };
    try {
      const laidOut = await page.load(token);
      if (!laidOut.ok) return laidOut;
      if (laidOut.value.failed !== '') {
        console.error(`print.html: ${laidOut.value.failed}`);
        return fail('print.not-made');
      }
      return await use(page, laidOut.value);
    } catch (error) {
      // Chromium refuses to make a PDF of a window that was closed meanwhile.
      if (page.window.isDestroyed()) return fail('app.cancelled');
      throw error;
    } finally {
      making = null;
      page.stop();
    }
  }

  const ofHiddenWindow = (window: BrowserWindow, token: string): Making | null =>
    making && making.token === token && making.page.window === window ? making : null;

  return {
    'print.preview': async ({ job, progressId }, { window }) => {
      const allowed = checkJob(job);
      if (!allowed.ok) return allowed;
      const progress: Making['progress'] = (done, total, item) => {
        if (!window.isDestroyed())
          window.webContents.send('app:push', { type: 'job.progress', jobId: progressId, done, total, item });
      };
      return withPages(job, window, progress, async (page, { notes, papers }) => {
        progress(0, 0, printText.writing);
        const bytes = new Uint8Array(await page.window.webContents.printToPDF(onPaper));
        const token = randomUUID();
        made.set(token, { job, bytes });
        for (const old of [...made.keys()].slice(0, -keep)) made.delete(old);
        return ok({ token, pages: countPages(bytes), bytes, notes, papers });
      });
    },

    'print.stop': ({ forget }) => {
      making?.page.stop();
      if (forget) made.clear();
      return ok(null);
    },

    'print.save': async ({ token, saveToken }, { files }) => {
      const document = made.get(token);
      if (!document) return fail('print.forgotten');
      const path = files.pathOf(saveToken);
      if (path === null) return fail('file.forgotten');
      const written = await writeFileAtomic(path, document.bytes);
      return written.ok ? ok({ name: basename(path) }) : written;
    },

    'print.send': async ({ token }, { window }) => {
      const document = made.get(token);
      if (!document) return fail('print.forgotten');
      return withPages(
        document.job,
        window,
        () => undefined,
        ({ window: pages }) => sendToPrinter(pages, document.job),
      );
    },

    'print.job': ({ token }, { window }) => {
      const own = ofHiddenWindow(window, token);
      return own ? ok(own.job) : fail('app.bad-request');
    },

    'print.progress': ({ token, done, total, item }, { window }) => {
      ofHiddenWindow(window, token)?.progress(done, total, item);
      return ok(null);
    },

    'print.ready': ({ token, ...laidOut }, { window }) => {
      ofHiddenWindow(window, token)?.page.ready(laidOut);
      return ok(null);
    },
  };
}

function sendToPrinter(pages: BrowserWindow, job: PrintJob): Promise<Result<{ readonly sent: boolean }>> {
  const { promise, resolve } = Promise.withResolvers<Result<{ readonly sent: boolean }>>();
  const table = job.document === 'book' || job.document === 'sheet' || job.document === 'report';
  const landscape =
    table ||
    (job.document === 'certificate' && job.orientation === 'landscape') ||
    (job.document === 'yearPaper' && job.request.kind === 'proposals');
  const pageSize = table ? job.size : 'A4';
  pages.webContents.print(
    { silent: false, printBackground: true, margins: { marginType: 'none' }, pageSize, landscape },
    (success, reason) => {
      if (success) return resolve(ok({ sent: true }));
      // Electron's own words for a dialog that the person closed.
      if (/cancel/i.test(reason)) return resolve(ok({ sent: false }));
      resolve(fail(/no.*printer/i.test(reason) ? 'print.no-printer' : 'print.failed'));
    },
  );
  return promise;
}
