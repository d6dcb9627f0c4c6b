/** The composition root: what the program is made of, in the order in which it comes to life. */
import { join } from 'node:path';
import { app, BrowserWindow, Menu, nativeTheme } from 'electron';
import type { PushMessage } from '../shared/ipc/contract.ts';
import { startCore } from './jobs/core-process.ts';
import { registerScheme, serveApp } from './shell/app-protocol.ts';
import { fileHandlers } from './shell/file-handlers.ts';
import { createFileTokens } from './shell/file-tokens.ts';
import { serveIpc } from './shell/ipc-server.ts';
import { openMainWindow } from './shell/main-window.ts';
import { createParser } from './shell/parser.ts';
import { createPastWindow } from './shell/past-window.ts';
import { pastWindowHandlers } from './shell/past-window-handlers.ts';
import { createPrinting } from './shell/printing.ts';
import { closeNetwork, guardContents, guardSession } from './shell/security.ts';
import { loadSettings } from './shell/settings.ts';
import { windowHandlers } from './shell/window-handlers.ts';

app.setName('So Dang Vien');
// Two programs on one register would only find it in use: the first comes to the front instead.
if (!app.requestSingleInstanceLock()) app.exit(0);

closeNetwork();
registerScheme();
guardContents();

app.whenReady().then(() => {
  Menu.setApplicationMenu(null);
  guardSession();
  serveApp(join(import.meta.dirname, '../renderer'));

  const settings = loadSettings();
  const files = createFileTokens();
  const parser = createParser();
  nativeTheme.themeSource = settings.values.colorScheme === 'auto' ? 'system' : settings.values.colorScheme;
  const report = (error: unknown): void => console.error(error);
  const push = (message: PushMessage): void => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send('app:push', message);
  };

  const printing = createPrinting();
  const pastWindow = createPastWindow(
    settings,
    printing.ownerOf,
    () => void core.past.call({ name: 'past.close', input: {} }),
  );
  const core = startCore(
    join(import.meta.dirname, 'core-worker.cjs'),
    { dataFolder: settings.dataFolder, portable: settings.portable, version: app.getVersion(),
      ...(settings.portable ? {} : { ownFolder: settings.ownFolder }) },
    {
      pathOf: files.pathOf,
      parseWorkbook: parser.parse,
      push,
      bug: report,
      locked: printing.locked,
      pastClosed: () => {
        printing.locked();
        pastWindow.close();
      },
    },
  );
  const handlers = { ...fileHandlers, ...windowHandlers, ...printing.handlers, ...pastWindowHandlers };
  serveIpc(handlers, { files, settings, core, pastWindow, stopParsing: parser.stop }, report);

  const window = openMainWindow(settings);
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });

  // The register of another day is looked at from today's: without its window there is no desk.
  window.once('closed', pastWindow.close);

  let stopped = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    void core.stop().finally(() => {
      stopped = true;
      app.quit();
    });
  });
});
