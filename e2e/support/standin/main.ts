// Behaves as Electron's binary for Playwright's own launcher and for `npm start`:
//   electron [-r script] [--inspect=0] [--remote-debugging-port=0] <folder or script> [arguments]
import inspector from 'node:inspector';
import Module, { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { app, appItself } from './app.ts';
import { BrowserWindow, closeStrangers } from './browser-window.ts';
import { CdpConnection } from './cdp.ts';
import { startChromium } from './chromium.ts';
import { Menu, nativeTheme, powerMonitor, screen, shell } from './desktop.ts';
import { dialog } from './dialog.ts';
import { setHost } from './host.ts';
import { ipcMain } from './ipc-main.ts';
import { guardNetwork } from './network.ts';
import { protocol } from './protocol.ts';
import { safeStorage } from './safe-storage.ts';
import { session } from './session.ts';
import { strict } from './strict.ts';
import { utilityProcess } from './utility-process.ts';
import { webContents } from './web-contents.ts';

const electron = strict(
  {
    app,
    BrowserWindow,
    dialog,
    ipcMain,
    Menu,
    nativeTheme,
    powerMonitor,
    protocol,
    safeStorage,
    screen,
    session,
    shell,
    utilityProcess,
    webContents,
  },
  'electron',
);

const require = createRequire(import.meta.url);

/** Makes require('electron') give the imitated module, for the app, Playwright's loader and the inspector alike. */
function answerRequireElectron(): void {
  const loader = Module as unknown as { _load: (request: string, ...rest: unknown[]) => unknown };
  const load = loader._load;
  loader._load = (request, ...rest) =>
    request === 'electron' || request === 'electron/main' ? electron : load.call(loader, request, ...rest);
}

/** Node's own arguments and Chromium's switches come before the app's path, as on Electron's command line. */
function readArguments(raw: readonly string[]) {
  const preloads: string[] = [];
  let at = 0;
  for (; at < raw.length && raw[at]?.startsWith('-'); at++)
    if (raw[at] === '-r') preloads.push(raw[++at] ?? '');
  return { preloads, path: raw[at] ?? '.', isDriven: raw.some((word) => word.startsWith('--inspect')) };
}

async function main(): Promise<void> {
  const raw = process.argv.slice(2);
  const { preloads, path, isDriven } = readArguments(raw);
  process.argv = [process.execPath, ...raw];
  Object.assign(process, { type: 'browser', defaultApp: true, resourcesPath: import.meta.dirname });
  Object.defineProperty(process.versions, 'electron', { value: require('electron/package.json').version });
  answerRequireElectron();
  if (isDriven) inspector.open(0, '127.0.0.1');
  const starting = startChromium();
  starting.catch(() => {});

  const script = appItself.adopt(path);
  for (const preload of preloads) require(resolve(preload));
  require(script);

  const chromium = await starting;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
  chromium.process.once('exit', () => appItself.exit(0));
  const connection = await CdpConnection.open(chromium.url, () => appItself.exit(0));
  await guardNetwork(connection.browser);
  const { targetInfos } = await connection.browser.send('Target.getTargets');
  await closeStrangers(connection.browser);
  setHost({
    connection,
    headless: chromium.headless,
    firstTarget: targetInfos.find(({ type }) => type === 'page')?.targetId,
    end: chromium.end,
  });
  if (isDriven) process.stderr.write(`DevTools listening on ${chromium.url}\n`);
  appItself.markReady();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exit(1);
});
