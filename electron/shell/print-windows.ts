/**
 * One hidden window at a time, kept loaded between documents: loading it takes more than laying out a page. It goes
 * when the register is locked and when nobody has printed for a while.
 */
import type { BrowserWindow } from 'electron';
import { PrintWindow } from './print-window.ts';

const idle = 5 * 60_000;

export function createPrintWindows() {
  let kept: PrintWindow | null = null;
  let timer: NodeJS.Timeout | undefined;

  const drop = (): void => {
    clearTimeout(timer);
    kept?.stop();
    kept = null;
  };
  const restart = (): void => {
    clearTimeout(timer);
    timer = setTimeout(drop, idle).unref();
  };

  return {
    /** The window for a document: the one that waits, or a new one. */
    take(owner: BrowserWindow): PrintWindow {
      // It asks at the desk of whoever printed first: another window's document needs one of its own.
      if (kept?.owner !== owner) kept?.stop();
      if (!kept || kept.gone) kept = new PrintWindow(owner);
      restart();
      return kept;
    },
    /** The document is done, and its window is emptied; it stays where it was not stopped. */
    release(): void {
      kept?.clear();
      restart();
    },
    /** The kept window, where it is this one. */
    of: (window: BrowserWindow): PrintWindow | null => (kept?.window === window ? kept : null),
    drop,
  };
}
export type PrintWindows = ReturnType<typeof createPrintWindows>;
