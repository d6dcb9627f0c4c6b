import { app, BrowserWindow, screen } from 'electron';
import { startUrl } from './origin.ts';
import type { Settings } from './settings.ts';
import { webPreferences } from './web-preferences.ts';

/** The one window of the program, as large as the usual office screen allows. */
export function openMainWindow(settings: Settings): BrowserWindow {
  const { width, height } = screen.getPrimaryDisplay().workAreaSize;
  const window = new BrowserWindow({
    title: 'Sổ Đảng Viên',
    width: Math.min(width, 1366),
    height: Math.min(height, 768),
    minWidth: 900,
    minHeight: 560,
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: { ...webPreferences(app.isPackaged) },
  });
  window.once('ready-to-show', () => window.show());
  // A page keeps its own zoom: it is set again whenever one is loaded.
  window.webContents.on('did-finish-load', () =>
    window.webContents.setZoomFactor(settings.values.zoom / 100),
  );
  void window.loadURL(startUrl);
  return window;
}
