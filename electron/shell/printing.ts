/** Printing: previews as PDF, the same bytes saved, the same pages as files of their own or sent to the printer. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import { printText } from '../../shared/i18n/vi/print.ts';
import type { printOps } from '../../shared/ipc/print.ts';
import { fail, ok } from '../../shared/result.ts';
import { writeFileAtomic } from '../core/atomic-write.ts';
import { countPages } from './count-pages.ts';
import { createPrintJobs, type Progress } from './print-jobs.ts';
import { onPdf } from './print-paper.ts';
import { printers, sendToPrinter } from './print-printers.ts';
import { savePapers } from './save-papers.ts';
import type { ShellHandlers } from './shell-handlers.ts';

const pushTo =
  (window: BrowserWindow, jobId: string): Progress =>
  (done, total, item) => {
    if (!window.isDestroyed())
      window.webContents.send('app:push', { type: 'job.progress', jobId, done, total, item });
  };

interface Printing {
  readonly handlers: ShellHandlers<keyof typeof printOps>;
  /** the register was locked: nothing that was printed from it stays */
  readonly locked: () => void;
  /** whose document a hidden window lays out */
  readonly ownerOf: (window: BrowserWindow) => BrowserWindow | null;
}

export function createPrinting(): Printing {
  const jobs = createPrintJobs();

  const handlers: Printing['handlers'] = {
    ...printers,

    'print.warm': (_input, { window }) => {
      jobs.windows.take(window);
      return ok(null);
    },

    'print.preview': async ({ job, progressId }, { window }) => {
      const progress = pushTo(window, progressId);
      return jobs.layOut(job, window, progress, async (page, laidOut) => {
        progress(0, 0, printText.writing);
        const bytes = new Uint8Array(await page.window.webContents.printToPDF(onPdf));
        const { notes, papers, apart } = laidOut;
        const token = jobs.remember({ job, bytes, laidOut });
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        return ok({
          ...{ token, pages: countPages(bytes), bytes, sha256 },
          ...{ notes, papers, apart },
        });
      });
    },

    'print.stop': ({ forget }) => {
      jobs.stop();
      if (forget) jobs.forget();
      return ok(null);
    },

    'print.save': async ({ token, saveToken }, { files }) => {
      const document = jobs.recall(token);
      if (!document) return fail('print.forgotten');
      const path = files.pathOf(saveToken);
      if (path === null) return fail('file.forgotten');
      const written = await writeFileAtomic(path, document.bytes);
      return written.ok ? ok({ name: basename(path) }) : written;
    },

    'print.saveMany': async ({ token, folderToken, title, progressId }, { window, files }) => {
      const document = jobs.recall(token);
      if (!document) return fail('print.forgotten');
      const folder = files.pathOf(folderToken);
      if (folder === null) return fail('file.forgotten');
      const progress = pushTo(window, progressId);
      return jobs.again(document, window, progress, (page, { papers, apart }) => {
        if (!apart) return Promise.resolve(fail('print.not-apart'));
        return savePapers({
          ...{ folder, title, names: papers.map(({ name }) => name) },
          tell: (done, item) => progress(done, papers.length, item),
          pdfOf: async (paper) => {
            const shown = await page.showOnly(paper);
            if (!shown.ok) return shown;
            try {
              const bytes = new Uint8Array(await page.window.webContents.printToPDF(onPdf));
              return countPages(bytes) === papers[paper]?.pages ? ok(bytes) : fail('print.not-apart');
            } catch (error) {
              if (page.gone) return fail('app.cancelled');
              throw error;
            }
          },
        });
      });
    },

    'print.send': async ({ token }, { window, settings }) => {
      const document = jobs.recall(token);
      if (!document) return fail('print.forgotten');
      return jobs.again(
        document,
        window,
        () => undefined,
        (page, { paper }) => sendToPrinter(page.window, document.job, paper, settings),
      );
    },

    'print.job': (_input, { window }) => jobs.windows.of(window)?.nextJob() ?? fail('app.bad-request'),

    'print.progress': ({ token, done, total, item }, { window }) => {
      jobs.told(window, token)?.progress(done, total, item);
      return ok(null);
    },

    'print.ready': ({ token, ...laidOut }, { window }) => {
      jobs.told(window, token)?.page.ready(laidOut);
      return ok(null);
    },

    'print.paper': ({ token }, { window }) =>
      jobs.told(window, token)?.page.nextPaper() ?? fail('app.bad-request'),
  };

  return {
    handlers,
    ownerOf: (window) => jobs.windows.of(window)?.owner ?? null,
    locked: () => {
      jobs.forget();
      jobs.windows.drop();
    },
  };
}
