/** One document at a time is laid out in the hidden window; what was made is kept for saving and printing. */
import { randomUUID } from 'node:crypto';
import type { BrowserWindow } from 'electron';
import type { AnyPrintJob, LaidOut } from '../../shared/ipc/print.ts';
import { fail, type Result } from '../../shared/result.ts';
import type { PrintWindow } from './print-window.ts';
import { createPrintWindows } from './print-windows.ts';

export type Progress = (done: number, total: number, item: string) => void;
/** What is done with the pages once they stand. */
type Use<T> = (page: PrintWindow, laidOut: LaidOut) => Promise<Result<T>>;

export interface Made {
  readonly job: AnyPrintJob;
  readonly bytes: Uint8Array;
  readonly laidOut: LaidOut;
}

interface Making {
  readonly token: string;
  readonly page: PrintWindow;
  readonly progress: Progress;
}

/** Only the newest previews: each may be tens of megabytes. */
const keep = 2;

export function createPrintJobs() {
  const windows = createPrintWindows();
  const made = new Map<string, Made>();
  let making: Making | null = null;

  async function layOut<T>(
    job: AnyPrintJob,
    owner: BrowserWindow,
    progress: Progress,
    use: Use<T>,
  ): Promise<Result<T>> {
    if (making) return fail('print.busy');
    const page = windows.take(owner);
    const token = randomUUID();
    making = { token, page, progress };
    try {
      const laidOut = await page.layOut({ token, job });
      if (!laidOut.ok) return laidOut;
      if (laidOut.value.refused) return { ok: false, error: laidOut.value.refused };
      if (laidOut.value.failed !== '') {
        console.error(`print.html: ${laidOut.value.failed}`);
        return fail('print.not-made');
      }
      return await use(page, laidOut.value);
    } catch (error) {
      // Chromium refuses to make a PDF of a window that was closed meanwhile.
      if (page.gone) return fail('app.cancelled');
      throw error;
    } finally {
      making = null;
      windows.release();
    }
  }

  return {
    windows,
    layOut,
    /** Makes again what was shown; refused where the register would now put other words on the pages. */
    again: <T>(shown: Made, owner: BrowserWindow, progress: Progress, use: Use<T>): Promise<Result<T>> =>
      layOut(shown.job, owner, progress, async (page, laidOut) =>
        laidOut.words === shown.laidOut.words ? use(page, laidOut) : fail('print.changed'),
      ),
    remember(one: Made): string {
      const token = randomUUID();
      made.set(token, one);
      for (const old of [...made.keys()].slice(0, -keep)) made.delete(old);
      return token;
    },
    recall: (token: string): Made | undefined => made.get(token),
    stop(): void {
      making?.page.stop();
    },
    /** Nothing of the register stays: neither what was made nor a window. */
    forget(): void {
      made.clear();
    },
    /** Of the hidden window only: what it tells belongs to the document being made. */
    told: (window: BrowserWindow, token: string): Making | null =>
      making?.token === token && making.page.window === window ? making : null,
  };
}
