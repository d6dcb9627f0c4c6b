/**
 * A hidden window in which documents are laid out, one after the other. It shows our own print.html with the same
 * locks as every window (Electron security items 2–4). The page asks for its next job as soon as it has loaded, so
 * that a window can wait loaded; after a job it is loaded anew, and nothing of the job is left in it.
 */
import { app, BrowserWindow } from 'electron';
import type { GivenJob, LaidOut } from '../../shared/ipc/print.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { origin } from './origin.ts';
import { webPreferences } from './web-preferences.ts';

/** A4 at 96 dots per inch: the page is laid out for paper, the window only has to be there. */
const size = { width: 794, height: 1123 } as const;
const address = `${origin}/print.html`;

type Answer<T> = (result: Result<T>) => void;

export class PrintWindow {
  readonly window: BrowserWindow;
  readonly owner: BrowserWindow;
  /** stopped or broken; of no use any more */
  gone = false;
  private loads = 0;
  private job: GivenJob | null = null;
  private laidOut: Answer<LaidOut> | null = null;
  /** questions of the page that wait for an answer */
  private askedForJob: Answer<GivenJob> | null = null;
  private askedForPaper: Answer<{ readonly paper: number }> | null = null;
  /** who wants a paper alone, and who was told to show one */
  private wanted: { readonly paper: number; readonly shown: Answer<null> } | null = null;
  private showing: Answer<null> | null = null;

  /** @param owner the window that asked: when it goes, so does this one */
  constructor(owner: BrowserWindow) {
    this.owner = owner;
    this.window = new BrowserWindow({
      ...size,
      show: false,
      // Nobody looks at it, yet it must not be slowed down for that.
      webPreferences: { ...webPreferences(app.isPackaged), backgroundThrottling: false },
    });
    owner.once('closed', this.stop);
    this.window.once('closed', () => {
      owner.off('closed', this.stop);
      this.gone = true;
      this.settle('app.cancelled');
    });
    this.window.webContents.once('render-process-gone', () => this.end('print.not-made'));
    this.load();
  }

  /** Resolves when the page has every font and picture in place. */
  layOut(job: GivenJob): Promise<Result<LaidOut>> {
    const { promise, resolve } = Promise.withResolvers<Result<LaidOut>>();
    if (this.gone) return Promise.resolve(fail('app.cancelled'));
    this.job = job;
    this.laidOut = resolve;
    this.giveJob();
    return promise;
  }

  /** Leaves only one of the papers that were laid out on the page, counted from 0. */
  showOnly(paper: number): Promise<Result<null>> {
    const { promise, resolve } = Promise.withResolvers<Result<null>>();
    if (this.gone) return Promise.resolve(fail('app.cancelled'));
    this.wanted = { paper, shown: resolve };
    this.givePaper();
    return promise;
  }

  /** The page is loaded and asks what it is to make; answered when there is something. */
  nextJob(): Promise<Result<GivenJob>> {
    const { promise, resolve } = Promise.withResolvers<Result<GivenJob>>();
    this.askedForJob = resolve;
    this.giveJob();
    return promise;
  }

  /** The page has laid out its job, or shows the paper that it was told to, and asks which it is to show next. */
  nextPaper(): Promise<Result<{ readonly paper: number }>> {
    const { promise, resolve } = Promise.withResolvers<Result<{ readonly paper: number }>>();
    this.askedForPaper = resolve;
    this.showing?.(ok(null));
    this.showing = null;
    this.givePaper();
    return promise;
  }

  /** Told by the page. */
  ready(result: LaidOut): void {
    this.laidOut?.(ok(result));
    this.laidOut = null;
  }

  isAtWorkOn(token: string): boolean {
    return this.job?.token === token;
  }

  /** Takes everything of the last job out of the page, which is then ready for the next. */
  clear(): void {
    this.settle('app.cancelled');
    if (!this.gone) this.load();
  }

  readonly stop = (): void => this.end('app.cancelled');

  private giveJob(): void {
    if (!this.job || !this.askedForJob) return;
    this.askedForJob(ok(this.job));
    this.askedForJob = null;
  }

  private givePaper(): void {
    if (!this.wanted || !this.askedForPaper) return;
    this.askedForPaper(ok({ paper: this.wanted.paper }));
    this.showing = this.wanted.shown;
    this.askedForPaper = this.wanted = null;
  }

  private load(): void {
    this.loads += 1;
    const mine = this.loads;
    // Loading anew breaks off the load before, which then fails without anything being wrong.
    this.window.loadURL(address).catch(() => mine === this.loads && this.end('print.not-made'));
  }

  /** Whoever waits is told, and nobody is given this window again. */
  private end(code: 'app.cancelled' | 'print.not-made'): void {
    this.gone = true;
    this.settle(code);
    if (!this.window.isDestroyed()) this.window.destroy();
  }

  private settle(code: 'app.cancelled' | 'print.not-made'): void {
    const waiting = [this.laidOut, this.askedForJob, this.askedForPaper, this.wanted?.shown, this.showing];
    for (const answer of waiting) answer?.(fail(code));
    this.laidOut = this.askedForJob = this.askedForPaper = this.wanted = this.showing = null;
    this.job = null;
  }
}
