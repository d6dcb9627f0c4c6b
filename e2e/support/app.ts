// The built app as a person has it before them: one window, dialogs that get answers, and a home of its own.
// Specs, the demo and `npm start` without a display all begin here.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronEnvironment, repositoryRoot } from './which-electron.ts';

export interface LaunchOptions {
  /** A folder to use as the person's home; a new empty one is made, and removed at the end, if none is given. */
  readonly home?: string;
  /** The folder of the program: what lies in dist/ if none is given. */
  readonly program?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The person prints, closes the printer's dialog, or has no printer. */
export type PrinterOutcome = 'printed' | 'cancelled' | 'no-printer';

export interface App {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly home: string;
  /** The environment it was started in, for starting a second one beside it. */
  readonly env: Readonly<Record<string, string>>;
  /** Errors and policy violations that the page has put on its console since the start. */
  readonly problems: readonly string[];
  /** What the next dialogs for opening answer; undefined: the person cancels. */
  readonly answerOpenDialog: (...paths: readonly string[]) => Promise<void>;
  readonly answerSaveDialog: (path: string | undefined) => Promise<void>;
  /** Which button of a message box is pressed, counted from 0. */
  readonly answerMessageBox: (button: number) => Promise<void>;
  /** What becomes of the next pages that are sent to the printer; its dialog is not shown. */
  readonly answerPrinter: (outcome: PrinterOutcome) => Promise<void>;
  readonly setZoom: (factor: number) => Promise<void>;
  readonly screenshot: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

function environment(home: string, extra: Readonly<Record<string, string>>): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !entry[0].startsWith('XDG_'),
  );
  const own = { HOME: home, USERPROFILE: home, APPDATA: join(home, 'AppData', 'Roaming') };
  return { ...Object.fromEntries(inherited), ...electronEnvironment(), ...own, ...extra };
}

function collectProblems(electron: ElectronApplication): readonly string[] {
  const problems: string[] = [];
  const context = electron.context();
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  context.on('weberror', (webError) => problems.push(String(webError.error())));
  electron.process().stderr?.on('data', (data) => {
    // What the main process itself reports; Chromium and the inspector write there, too.
    const text = String(data);
    if (/^\s*(\w*Error|Uncaught|UnhandledPromise)/m.test(text)) problems.push(text.trim());
  });
  return problems;
}

/** Starts the app that lies in dist/, or another one that is named. */
export async function launchApp(options: LaunchOptions = {}): Promise<App> {
  const program = options.program ?? repositoryRoot;
  if (!existsSync(join(program, 'dist/electron/main.cjs')))
    throw new Error('dist/ is missing: run `npm run build` first');
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'so-dang-vien-home-'));
  // Playwright looks for the binary in its own environment, not in the one it hands on.
  Object.assign(process.env, electronEnvironment());
  const env = environment(home, options.env ?? {});
  const electron = await _electron.launch({ args: [program], cwd: program, env });
  const problems = collectProblems(electron);
  const page = await electron.firstWindow();
  // A window is there before it has loaded anything.
  await page.waitForURL((url) => url.href !== 'about:blank');

  return {
    electron,
    page,
    home,
    env,
    problems,
    answerOpenDialog: (...paths) =>
      electron.evaluate(({ dialog }, filePaths) => {
        dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths });
      }, paths as string[]),
    answerSaveDialog: (path) =>
      electron.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: filePath === '', filePath });
      }, path ?? ''),
    answerMessageBox: (button) =>
      electron.evaluate(({ dialog }, response) => {
        dialog.showMessageBox = async () => ({ response, checkboxChecked: false });
      }, button),
    answerPrinter: (outcome) =>
      electron.evaluate(({ app, BrowserWindow }, answer) => {
        // Electron's own words for the reasons.
        const reason = { printed: '', cancelled: 'Print job canceled', 'no-printer': 'no printer' }[answer];
        const printer = { name: 'Thu', displayName: 'Máy in thử', description: '', options: {} };
        const patch = (contents: Electron.WebContents): void => {
          contents.print = (_options, callback) => callback?.(reason === '', reason);
          contents.getPrintersAsync = async () => (answer === 'no-printer' ? [] : [printer]);
        };
        const patched = globalThis as { onContents?: (_: unknown, contents: Electron.WebContents) => void };
        if (patched.onContents) app.off('web-contents-created', patched.onContents);
        patched.onContents = (_, contents) => patch(contents);
        app.on('web-contents-created', patched.onContents);
        // Some print windows are kept for the next print.
        for (const window of BrowserWindow.getAllWindows()) patch(window.webContents);
      }, outcome),
    setZoom: async (factor) => {
      const browserWindow = await electron.browserWindow(page);
      const wanted = await page.evaluate(() => window.innerWidth * window.devicePixelRatio);
      await browserWindow.evaluate((it, zoom) => it.webContents.setZoomFactor(zoom), factor);
      // The page is laid out anew; wait until it knows.
      await page.waitForFunction((width) => Math.abs(window.innerWidth - width) <= 2, wanted / factor);
    },
    screenshot: async (path) => {
      mkdirSync(dirname(path), { recursive: true });
      const zoomed = await page.evaluate(() => window.devicePixelRatio !== 1);
      if (!zoomed) {
        await page.screenshot({ path, animations: 'disabled' });
        return;
      }
      // Playwright's own picture counts CSS pixels, of which a zoomed page has fewer than the window has pixels.
      const browserWindow = await electron.browserWindow(page);
      const png = await browserWindow.evaluate(async (it) =>
        (await it.webContents.capturePage()).toPNG().toString('base64'),
      );
      writeFileSync(path, Buffer.from(png, 'base64'));
    },
    close: async () => {
      await electron.close();
      if (options.home === undefined) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
