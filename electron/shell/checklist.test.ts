/**
 * The twenty points of Electron's security checklist (electronjs.org/docs/latest/tutorial/security, read in November
 * 2026), each as it holds for this program. What a running page shows stands in e2e/specs/runtime.spec.ts and xss.spec.ts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session, WebContents } from 'electron';
import { describe, expect, test } from 'vitest';
import { guardContents } from './guard-contents.ts';
import { guardSession } from './guard-session.ts';
import { contentSecurityPolicy } from './page-files.ts';
import { closeNetwork, forbiddenSwitch, makersSwitches, switches } from './switches.ts';
import { navigations, permissions } from './testing/hostile-asks.ts';
import { webPreferences } from './web-preferences.ts';

const root = join(import.meta.dirname, '..');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|testing/.test(name))
  .map((name) => ({
    name: name.replaceAll('\\', '/'),
    text: readFileSync(join(root, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1'),
  }));
/** Files of the program whose code says it. */
const saying = (pattern: RegExp): string[] =>
  sources.filter(({ text }) => pattern.test(text)).map((s) => s.name);

/** An event that can be refused, and a listener's answer to it. */
const refused = (listener: (event: never) => void, about: object): boolean => {
  let prevented = false;
  listener({ ...about, preventDefault: () => (prevented = true) } as never);
  return prevented;
};

type Listener = (...args: never[]) => void;
const listening = () => {
  const heard = new Map<string, Listener>();
  return { heard, on: (name: string, listener: Listener) => void heard.set(name, listener) };
};

/** What the program hangs on every page; given to it as Electron does. */
function guardedContents() {
  const app = listening();
  guardContents(app as never);
  const contents = { ...listening(), open: (_: { url: string }): unknown => undefined };
  const page = {
    on: contents.on,
    setWindowOpenHandler: (handler: typeof contents.open) => {
      contents.open = handler;
    },
  } as unknown as WebContents;
  (app.heard.get('web-contents-created') as (event: object, page: WebContents) => void)({}, page);
  const asked = (name: string) => contents.heard.get(name) as (event: never) => void;
  return { app, contents, asked };
}

function guardedSession(packaged: boolean) {
  const set: Record<string, Listener> = {};
  const heard = listening();
  const keep = (name: string) => (handler: Listener) => {
    set[name] = handler;
  };
  guardSession(
    {
      setPermissionRequestHandler: keep('request'),
      setPermissionCheckHandler: keep('check'),
      setDevicePermissionHandler: keep('device'),
      setDisplayMediaRequestHandler: keep('display'),
      setSpellCheckerEnabled: keep('spelling'),
      on: heard.on,
      webRequest: { onBeforeRequest: keep('before') },
    } as unknown as Session,
    packaged,
  );
  return { set, heard: heard.heard };
}

describe('1 · only content of our own is loaded', () => {
  test('every loadURL is given the constant of our own origin, and there is no loadFile', () => {
    const loads = sources.flatMap(({ name, text }) =>
      [...text.matchAll(/\.loadURL\(([^)]*)\)/g)].map((found) => `${name}: ${found[1]}`),
    );
    expect(loads.sort()).toEqual([
      'shell/main-window.ts: startUrl',
      'shell/past-window.ts: address',
      'shell/print-window.ts: address',
    ]);
    expect(saying(/\.loadFile\(/)).toEqual([]);
  });
  test('windows are made by three files only, and views by none', () => {
    expect(saying(/new BrowserWindow\(/)).toEqual([
      'shell/main-window.ts',
      'shell/past-window.ts',
      'shell/print-window.ts',
    ]);
    expect(saying(/WebContentsView|BrowserView|BaseWindow/)).toEqual([]);
  });
  test('each of them is given the frozen preferences: spread without being called, they would be none', () =>
    expect(saying(/webPreferences: \{ \.\.\.webPreferences\(app\.isPackaged\)/)).toEqual(
      saying(/new BrowserWindow\(/),
    ));
});

describe('2, 3, 4, 6, 8, 9, 10, 11 · preferences of every window', () => {
  const frozen = {
    preload: expect.stringMatching(/preload\.cjs$/),
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    plugins: false,
    disableDialogs: true,
    spellcheck: false,
  };
  test.each([
    [true, false],
    [false, true],
  ])('packed %s: DevTools %s, all else the frozen list and nothing more', (packaged, devTools) => {
    expect(webPreferences(packaged)).toEqual({ ...frozen, devTools });
    expect(Object.isFrozen(webPreferences(packaged))).toBe(true);
  });
  test('both windows have them, and nobody opens DevTools', () => {
    for (const file of ['main-window', 'print-window'])
      expect(readFileSync(join(root, `shell/${file}.ts`), 'utf8')).toContain(
        '...webPreferences(app.isPackaged)',
      );
    expect(saying(/openDevTools|toggleDevTools|role: 'toggleDevTools'|globalShortcut/)).toEqual([]);
    expect(readFileSync(join(root, 'main.ts'), 'utf8')).toContain('Menu.setApplicationMenu(null)');
  });
});

test('4 · the sandbox is on for every process', () => {
  const given: [string, string | undefined][] = [];
  let sandboxed = false;
  closeNetwork({
    enableSandbox: () => (sandboxed = true),
    commandLine: { appendSwitch: (name: string, value?: string) => given.push([name, value]) },
  } as never);
  expect(sandboxed).toBe(true);
  expect(given.map(([name]) => name)).toEqual(switches.map(([name]) => name));
  expect(given).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
});

test('5 · there are forty permissions to ask for', () =>
  expect(permissions.length).toBeGreaterThanOrEqual(40));
describe.each([true, false])('5 · nothing is permitted, packed %s', (packaged) => {
  const { set, heard } = guardedSession(packaged);
  test.each(permissions)('%s: asked, looked up and as a device, the answer is no', (name) => {
    const answers: unknown[] = [];
    (set.request as Listener)(
      {} as never,
      name as never,
      ((answer: unknown) => answers.push(answer)) as never,
    );
    answers.push((set.check as Listener)(null as never, name as never));
    answers.push((set.device as Listener)({ deviceType: name } as never));
    expect(answers).toEqual([false, false, false]);
  });
  test('no picture of the screen, no spelling, no download', () => {
    let stream: unknown;
    (set.display as Listener)({} as never, ((given: unknown) => (stream = given)) as never);
    expect(stream).toEqual({});
    expect(refused(heard.get('will-download') as never, {})).toBe(true);
  });
  test.each([
    ['app://ui/index.html', false],
    ['blob:app://ui/1', false],
    ['data:image/png;base64,', false],
    ['devtools://devtools/x', packaged],
    ['https://example.invalid/', true],
    ['http://127.0.0.1:80/', true],
    ['ws://127.0.0.1/', true],
    ['file:///etc/passwd', true],
    ['ftp://example.invalid/', true],
    ['chrome://gpu', true],
    ['x', true],
  ])('a request for %s is stopped: %s', (url, stopped) => {
    let answer: unknown;
    (set.before as Listener)({ url } as never, ((given: unknown) => (answer = given)) as never);
    expect(answer).toEqual({ cancel: stopped });
  });
});

test('7 · the policy is the frozen list, by header, on every page', () => {
  expect(contentSecurityPolicy('abc').split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'nonce-abc'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ]);
});

describe('12, 13, 14 · webviews, navigation, new windows', () => {
  const { app, contents, asked } = guardedContents();
  test('no webview is attached, and no page keeps its window open', () => {
    expect(refused(asked('will-attach-webview'), {})).toBe(true);
    // For this event preventDefault lets the page go.
    expect(refused(asked('will-prevent-unload'), {})).toBe(true);
  });
  test.each(navigations)('%s is not gone to, by any of the three ways, and opens no window', (url) => {
    for (const name of ['will-navigate', 'will-redirect', 'will-frame-navigate'])
      expect(refused(asked(name), { url })).toBe(true);
    expect(contents.open({ url })).toEqual({ action: 'deny' });
  });
  test('thirty addresses are tried; our own page is let through, and even it opens no window', () => {
    expect(navigations.length).toBeGreaterThanOrEqual(30);
    expect(refused(asked('will-navigate'), { url: 'app://ui/index.html#/dang-vien' })).toBe(false);
    expect(contents.open({ url: 'app://ui/index.html' })).toEqual({ action: 'deny' });
  });
  test('no certificate is accepted or chosen, and nobody is logged in anywhere', () => {
    const told: unknown[][] = [];
    const event = { preventDefault: () => told.push(['prevented']) };
    const tell = (...answer: unknown[]) => told.push(answer);
    (app.heard.get('certificate-error') as Listener)(
      ...([event, {}, 'https://x', 'net::ERR', {}, tell] as never[]),
    );
    (app.heard.get('select-client-certificate') as Listener)(
      ...([event, {}, 'https://x', [{}], tell] as never[]),
    );
    (app.heard.get('login') as Listener)(...([event, {}, {}, {}, tell] as never[]));
    expect(told).toEqual([['prevented'], [false], ['prevented'], [], ['prevented'], []]);
  });
});

test('15 · nothing is opened outside but files and folders: no openExternal anywhere', () => {
  expect(saying(/openExternal/)).toEqual([]);
  expect(saying(/shell\.openPath|showItemInFolder/)).toEqual([
    'shell/file-handlers.ts',
    'shell/machine-handlers.ts',
    'shell/update-handlers.ts',
  ]);
});

test('16 · Electron is not older than its gate: raise both when a newer one is taken', () => {
  // A release is supported while it is one of the three newest majors; one comes about every eight weeks.
  const gate = { major: 45, seenOn: '2026-11-29', goodUntil: '2027-05-15' };
  const manifest = JSON.parse(readFileSync(join(root, '../package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const version = manifest.devDependencies.electron ?? '';
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(gate.major);
  expect(
    new Date().toISOString().slice(0, 10) <= gate.goodUntil,
    `Electron ${version} has left its support`,
  ).toBe(true);
});

test('17 · one file touches ipcMain, and by one channel (what the door refuses: ipc-door.test.ts)', () => {
  expect(saying(/ipcMain/)).toEqual(['shell/ipc-server.ts']);
  expect(sources.flatMap(({ text }) => text.match(/ipcMain\.\w+\([^,]*/g) ?? [])).toEqual([
    "ipcMain.handle('app:call'",
  ]);
  expect(saying(/ipcRenderer/)).toEqual(['preload.ts']);
});

test('18 · no file: scheme (which addresses are served: page-files.test.ts)', () => {
  expect(saying(/file:\/\/|pathToFileURL|registerFileProtocol|interceptFileProtocol/)).toEqual([]);
  expect(saying(/registerSchemesAsPrivileged/)).toEqual(['shell/app-protocol.ts']);
  const privileges = readFileSync(join(root, 'shell/app-protocol.ts'), 'utf8');
  expect(privileges).not.toMatch(/bypassCSP|allowServiceWorkers|corsEnabled|allowExtensions/);
});

describe('19 · what the fuses (build/packaging) do not close is closed on the command line', () => {
  test.each(makersSwitches)(
    'a packed program started with --%s ends; one that is not packed goes on',
    (name) => {
      const commandLine = { hasSwitch: (asked: string) => asked === name } as never;
      expect(forbiddenSwitch({ isPackaged: true, commandLine })).toBe(name);
      expect(forbiddenSwitch({ isPackaged: false, commandLine })).toBeNull();
    },
  );
  test('a packed program started as people start it goes on', () =>
    expect(
      forbiddenSwitch({ isPackaged: true, commandLine: { hasSwitch: () => false } as never }),
    ).toBeNull());
});

test('and neither updater, crash reporter, remote module nor power over other programs is used', () =>
  expect(
    saying(/autoUpdater|crashReporter|@electron\/remote|setAsDefaultProtocolClient|desktopCapturer/),
  ).toEqual([]));
