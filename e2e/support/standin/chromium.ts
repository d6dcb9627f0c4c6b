// Finds the Chromium that the machine already has and starts it without any road to a network.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { isAlive } from './is-alive.ts';

export interface Chromium {
  readonly process: ChildProcess;
  readonly url: string;
  readonly headless: boolean;
  /** Ends the browser and removes its profile; safe to call twice. */
  readonly end: () => void;
}

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
  (name) => process.env[name] ?? '',
);
const usualPlaces = [
  ...windowsFolders.flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** The path of an installed Chromium, Chrome or Edge; undefined where there is none. */
export function findChromium(): string | undefined {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...usualPlaces].find((path) => existsSync(path));
}

/** A display is needed to show a window; Windows and macOS always have one. */
export const hasDisplay = (): boolean =>
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function flags(profile: string, headless: boolean, size: string): readonly string[] {
  return [
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    `--crash-dumps-dir=${profile}`,
    '--disable-breakpad',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-gpu',
    '--disable-quic',
    '--disable-sync',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-client-side-phishing-detection',
    '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,HttpsUpgrades',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--disable-background-timer-throttling',
    '--disable-dev-shm-usage',
    '--force-color-profile=srgb',
    '--password-store=basic',
    '--use-mock-keychain',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    // Electron refuses pop-ups unless a handler allows them; the stand-in never allows one.
    '--block-new-web-contents',
    `--window-size=${size}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(headless ? ['--headless=new', '--hide-scrollbars=false', 'about:blank'] : ['--app=about:blank']),
  ];
}

const profilePrefix = 'standin-profile-';

/** Ends the browsers of stand-ins that were killed before they could, and removes their profiles. */
function removeOrphans(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = name.startsWith(profilePrefix) && /^(\d+)-/.exec(name.slice(profilePrefix.length))?.[1];
    if (!owner || isAlive(Number(owner))) continue;
    killBrowsersOf(join(tmpdir(), name));
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // One that was ended a moment ago may still be writing: the next start removes what is left.
    }
  }
}

/** A browser whose stand-in was killed goes on drawing for nobody. Where there is no /proc it is left. */
function killBrowsersOf(profile: string): void {
  for (const pid of existsSync('/proc/self') ? readdirSync('/proc').filter((n) => /^\d+$/.test(n)) : []) {
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--user-data-dir=${profile}\0`))
        process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It ended by itself meanwhile.
    }
  }
}

/** Starts Chromium with an empty profile of its own, and waits for its DevTools address. */
export async function startChromium(): Promise<Chromium> {
  const path = findChromium();
  if (!path)
    throw new Error(
      'No Chromium, Chrome or Edge found. On Debian or Ubuntu: apt-get install chromium. Elsewhere install Google Chrome.',
    );
  const headless = !hasDisplay();
  removeOrphans();
  const profile = mkdtempSync(join(tmpdir(), `${profilePrefix}${process.pid}-`));
  const size = process.env.STANDIN_WINDOW ?? '1366,768';
  const child = spawn(path, flags(profile, headless, size), {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const end = (): void => {
    child.kill('SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  };
  // Whatever ends this process, even before the browser is ready, ends the browser.
  process.once('exit', end);
  const url = await new Promise<string>((resolve, reject) => {
    const said: string[] = [];
    const lines = createInterface({ input: child.stderr });
    lines.on('line', (line) => {
      const found = /^DevTools listening on (ws:\/\/.*)$/.exec(line);
      if (found?.[1]) resolve(found[1]);
      else if (said.length < 40) said.push(line);
    });
    child.once('exit', (code) =>
      reject(new Error(`${path} ended with ${code} before it was ready:\n${said.join('\n')}`)),
    );
    child.once('error', reject);
  });
  return { process: child, url, headless, end };
}
