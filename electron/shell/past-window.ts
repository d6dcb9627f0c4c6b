/** The second window: the same page with the same locks, whose calls go to the past desk. There is at most one. */
import { app, BrowserWindow, screen } from 'electron';
import { startUrl } from './origin.ts';
import type { Settings } from './settings.ts';
import { webPreferences } from './web-preferences.ts';

/** Tells the page that it is the past one before it has asked anything. */
const address = `${startUrl}?so-cu`;

export interface PastWindow {
  /** to the front; what it showed before is asked anew */
  show(): void;
  readonly close: () => void;
  /** whether it is this window, or a hidden one that prints for it */
  owns(window: BrowserWindow): boolean;
}

/** @param onClosed the person closed it: nothing is looked at any more */
export function createPastWindow(
  settings: Settings,
  printsFor: (window: BrowserWindow) => BrowserWindow | null,
  onClosed: () => void,
): PastWindow {
  let window: BrowserWindow | null = null;

  function make(): BrowserWindow {
    const { width, height } = screen.getPrimaryDisplay().workAreaSize;
    const made = new BrowserWindow({
      title: 'Sổ Đảng Viên',
      width: Math.min(width, 1366),
      height: Math.min(height, 768),
      minWidth: 900,
      minHeight: 560,
      show: false,
      backgroundColor: '#ffffff',
      webPreferences: { ...webPreferences(app.isPackaged) },
    });
    made.once('ready-to-show', () => made.show());
    made.webContents.on('did-finish-load', () => made.webContents.setZoomFactor(settings.values.zoom / 100));
    made.once('closed', () => {
      if (window === made) window = null;
      onClosed();
    });
    return made;
  }

  return {
    show() {
      window ??= make();
      // Loaded anew each time: another day may have been opened, and nothing of the one before stays.
      void window.loadURL(address);
      if (window.isMinimized()) window.restore();
      window.focus();
    },
    close: () => {
      if (window && !window.isDestroyed()) window.destroy();
    },
    owns: (asking) => window !== null && (asking === window || printsFor(asking) === window),
  };
}
