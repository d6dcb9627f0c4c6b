/** The composition root: what the program is made of, in the order in which it comes to life. */
import { join } from 'node:path';
import { app, BrowserWindow, Menu, nativeTheme, session } from 'electron';
import type { PushMessage } from '../shared/ipc/contract.ts';
import { createFaultLog } from './core/fault-log.ts';
import { startCore } from './jobs/core-process.ts';
import { registerScheme, serveApp } from './shell/app-protocol.ts';
import { backupPlaceHandlers } from './shell/backup-place-handlers.ts';
import { fileHandlers } from './shell/file-handlers.ts';
import { createFileTokens } from './shell/file-tokens.ts';
import { guardContents } from './shell/guard-contents.ts';
import { guardSession } from './shell/guard-session.ts';
import { serveIpc } from './shell/ipc-server.ts';
import { lockOnLeave } from './shell/lock-on-leave.ts';
import { machineHandlers } from './shell/machine-handlers.ts';
import { openMainWindow } from './shell/main-window.ts';
import { createParser } from './shell/parser.ts';
import { createPastWindow } from './shell/past-window.ts';
import { pastWindowHandlers } from './shell/past-window-handlers.ts';
import { createPrinting } from './shell/printing.ts';
import { loadSettings } from './shell/settings.ts';
import { closeNetwork, forbiddenSwitch } from './shell/switches.ts';
import { updateFolder, updateHandlers } from './shell/update-handlers.ts';
import { vault } from './shell/vault.ts';
import { windowHandlers } from './shell/window-handlers.ts';

app.setName('So Dang Vien');
// Two programs on one register would only find it in use: the first comes to the front instead.
if (!app.requestSingleInstanceLock()) app.exit(0);

// A packed program gives its makers' roads into it to nobody.
if (forbiddenSwitch(app) !== null) app.exit(1);

closeNetwork(app);
registerScheme();
guardContents(app);

app.whenReady().then(() => {
  Menu.setApplicationMenu(null);
  guardSession(session.defaultSession, app.isPackaged);
  serveApp(join(import.meta.dirname, '../renderer'));

  const settings = loadSettings();
  const files = createFileTokens();
  const parser = createParser();
  nativeTheme.themeSource = settings.values.colorScheme === 'auto' ? 'system' : settings.values.colorScheme;
  const log = createFaultLog(settings.programFolder);
  const note = (where: 'main' | 'worker', error: unknown): void => {
    log.write(where, error, new Date());
    // Aloud only to its makers: what a packed program says may be kept by the system, names and all.
    if (!app.isPackaged) console.error(error);
  };
  const report = (error: unknown): void => note('main', error);
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
  app.on('render-process-gone', (_event, _contents, { reason, exitCode }) =>
    log.write('page', new Error(`${reason} ${exitCode}`), new Date()),
  );
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
    {
      dataFolder: settings.dataFolder,
      portable: settings.portable,
      version: app.getVersion(),
      userFolder: app.getPath('userData'),
      updateFolder: updateFolder(settings),
      secondFolder: settings.values.secondFolder,
      ...(settings.portable ? {} : { ownFolder: settings.ownFolder }),
    },
    {
      pathOf: files.pathOf,
      parseWorkbook: parser.parse,
      vault,
      push,
      bug: (text) => note('worker', text),
      locked: printing.locked,
      pastClosed: () => {
        printing.locked();
        pastWindow.close();
      },
    },
  );
  lockOnLeave(core, settings);
  const handlers = {
    ...fileHandlers,
    ...windowHandlers,
    ...machineHandlers(log),
    ...printing.handlers,
    ...backupPlaceHandlers,
    ...updateHandlers,
    ...pastWindowHandlers,
  };
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
