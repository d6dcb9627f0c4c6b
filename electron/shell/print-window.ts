/**
 * The hidden window in which one document is laid out. It shows our own print.html with the same locks as every
 * window (Electron security items 2–4), and it is destroyed whatever happens.
 */
import { BrowserWindow } from 'electron';
import type { LayoutNotes, PrintedPaper } from '../../shared/ipc/print.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { origin } from './origin.ts';
import { webPreferences } from './web-preferences.ts';

/** A4 at 96 dots per inch: the page is laid out for paper, the window only has to be there. */
const size = { width: 794, height: 1123 } as const;

export interface LaidOut {
  readonly notes: LayoutNotes;
  readonly papers: readonly PrintedPaper[];
  /** what broke in the page; for the log, never for the user */
  readonly failed: string;
}

/** One document being made. */
export class PrintWindow {
  readonly window: BrowserWindow;
  private readonly laidOut = Promise.withResolvers<Result<LaidOut>>();

  /** @param owner the window that asked: when it goes, so does this one */
  constructor(owner: BrowserWindow) {
    this.window = new BrowserWindow({
      ...size,
      show: false,
      // Nobody looks at it, yet it must not be slowed down for that.
      webPreferences: { ...webPreferences, backgroundThrottling: false },
    });
    owner.once('closed', this.stop);
    this.window.once('closed', () => {
      owner.off('closed', this.stop);
      this.laidOut.resolve(fail('app.cancelled'));
    });
  }

  /** Resolves when the page has every font and picture in place. */
  async load(token: string): Promise<Result<LaidOut>> {
    this.window.webContents.once('render-process-gone', () => this.laidOut.resolve(fail('print.not-made')));
    // A window that is closed while it loads makes loadURL fail; the answer is the cancelled one from above.
    this.window
      .loadURL(`${origin}/print.html#${token}`)
      .catch(() => this.laidOut.resolve(fail('print.not-made')));
    return this.laidOut.promise;
  }

  /** Told by the page. */
  ready(result: LaidOut): void {
    this.laidOut.resolve(ok(result));
  }

  readonly stop = (): void => {
    this.laidOut.resolve(fail('app.cancelled'));
    if (!this.window.isDestroyed()) this.window.destroy();
  };
}
