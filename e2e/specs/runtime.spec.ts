// Facts about the platform that hold on the real Electron and on its stand-in alike. If one of them fails on either,
// the other specs prove nothing about the program that people get.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { type App, launchApp } from '../support/app.ts';
import { repositoryRoot, whyNotRealElectron } from '../support/which-electron.ts';

let app: App;
test.beforeAll(async () => {
  app = await launchApp();
});
test.afterAll(async () => {
  await app.close();
});

/** Where the main window is, as the main process sees it. */
const address = (): Promise<string | undefined> =>
  app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());

test('the page is shown from the own scheme of the program, without an error', async () => {
  expect(await address()).toMatch(/^app:\/\/ui\/index\.html/);
  await expect(app.page.locator('#root')).not.toBeEmpty();
  expect(app.problems).toEqual([]);
});

test('the bridge has exactly two functions, and the page cannot replace them', async () => {
  const bridge = await app.page.evaluate(() => {
    const api = (window as unknown as { app: Record<string, unknown> }).app;
    try {
      api.call = () => 'replaced';
    } catch {
      // A module's strict mode refuses aloud, a classic script silently; both are fine.
    }
    return Object.entries(api).map(
      ([name, value]) =>
        `${name}: ${typeof value}${value?.toString().includes('replaced') ? ' replaced' : ''}`,
    );
  });
  expect(bridge.sort()).toEqual(['call: function', 'on: function']);
});

test('the page has no road to Node or to Electron', async () => {
  const found = await app.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron', '__dirname'].filter(
      (name) => name in window,
    ),
  );
  expect(found).toEqual([]);
});

test('values cross the bridge as copies, and functions do not cross to the main process', async () => {
  const answer = await app.page.evaluate(async () => {
    const api = (window as unknown as { app: { call(message: unknown): Promise<unknown> } }).app;
    try {
      return await api.call({ name: 'window.settings', input: { inside: () => 1 } });
    } catch (error) {
      return String(error);
    }
  });
  expect(String(answer)).toMatch(/could not be cloned/);
});

for (const name of ['no.such', 'toString', '__proto__', 'constructor', ''])
  test(`the operation ${JSON.stringify(name)} is refused, for the contract does not name it`, async () => {
    const answer = await app.page.evaluate(
      (operation) =>
        (window as unknown as { app: { call(message: unknown): Promise<unknown> } }).app.call({
          name: operation,
          input: {},
        }),
      name,
    );
    expect(answer).toMatchObject({ ok: false });
  });

test('an input that breaks its schema is refused without a word of detail', async () => {
  const answer = await app.page.evaluate(() =>
    (window as unknown as { app: { call(message: unknown): Promise<unknown> } }).app.call({
      name: 'window.zoom',
      input: { percent: 'x'.repeat(1000) },
    }),
  );
  expect(answer).toEqual({ ok: false, error: { code: 'app.bad-request', params: {} } });
});

test('window.open is refused', async () => {
  const before = app.electron.windows().length;
  expect(await app.page.evaluate(() => window.open('https://example.invalid/') === null)).toBe(true);
  expect(app.electron.windows()).toHaveLength(before);
});

for (const target of [
  'https://example.invalid/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'data:text/html,x',
  'javascript:document.title="x"',
])
  test(`the page cannot be led to ${target}`, async () => {
    const before = await address();
    await app.page.evaluate((url) => {
      const link = document.createElement('a');
      link.href = url;
      document.body.append(link);
      link.click();
      link.remove();
    }, target);
    // The refusal is no event that one could await; the next answer of the page comes after it.
    await app.page.waitForTimeout(200);
    expect(await address()).toBe(before);
    expect(await app.page.title()).not.toBe('x');
    await expect(app.page.locator('#root')).not.toBeEmpty();
  });

test('no request leaves the program', async () => {
  const outcome = await app.page.evaluate(async () => {
    const image = new Image();
    const loaded = new Promise((resolve) => {
      image.onload = () => resolve('loaded');
      image.onerror = () => resolve('refused');
    });
    image.src = 'https://example.invalid/x.png';
    const fetched = await fetch('https://example.invalid/').then(
      () => 'fetched',
      () => 'refused',
    );
    return [await loaded, fetched];
  });
  expect(outcome).toEqual(['refused', 'refused']);
});

test('an inline script put into the page does not run', async () => {
  const ran = await app.page.evaluate(() => {
    const script = document.createElement('script');
    // Already the text is refused: the policy asks for trusted types.
    try {
      script.textContent = 'window.inlineRan = true';
    } catch {
      script.append('window.inlineRan = true');
    }
    document.body.append(script);
    script.remove();
    return 'inlineRan' in window;
  });
  expect(ran).toBe(false);
});

test('every permission is denied', async () => {
  const states = await app.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as const;
    const asked = await Promise.all(
      names.map((name) => navigator.permissions.query({ name: name as PermissionName })),
    );
    return asked.map((status) => status.state);
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('the page is a secure context, and what it does to its own world does not reach the preload script', async () => {
  const answer = await app.page.evaluate(async () => {
    const api = (window as unknown as { app: { call(message: unknown): Promise<unknown> } }).app;
    const stringify = JSON.stringify;
    JSON.stringify = () => '{"name":"forged"}';
    try {
      return [window.isSecureContext, await api.call({ name: 'window.settings', input: {} })];
    } finally {
      JSON.stringify = stringify;
    }
  });
  expect(answer).toEqual([true, { ok: true, value: expect.objectContaining({ zoom: 100 }) }]);
});

test('a second start brings the first window to the front and ends', async () => {
  const visited = app.electron.evaluate(
    ({ app: program }) => new Promise((resolve) => program.once('second-instance', () => resolve('visited'))),
  );
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // In Node, the package gives the path of its binary.
  const binary = createRequire(import.meta.url)('electron') as string;
  const second = spawn(binary, [...asRoot, repositoryRoot], {
    env: app.env,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  const exitCode = await new Promise((resolve) => second.once('exit', resolve));
  expect(exitCode).toBe(0);
  expect(await visited).toBe('visited');
});

test('the page itself sees the own scheme as its origin', { tag: '@real-electron' }, async () => {
  const reason = whyNotRealElectron();
  test.skip(reason !== undefined, reason);
  expect(await app.page.evaluate(() => window.location.origin)).toBe('app://ui');
});
