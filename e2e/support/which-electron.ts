import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export const repositoryRoot = join(import.meta.dirname, '../..');
const standIn = join(import.meta.dirname, 'standin');
const packageFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));

/** Whether the binary of Electron has been fetched and can open a window here. */
function isRealElectronUsable(): boolean {
  const told = join(packageFolder, 'path.txt');
  if (!existsSync(told) || !existsSync(join(packageFolder, 'dist', readFileSync(told, 'utf8')))) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The environment in which Playwright's launcher finds an Electron: the real one, or the stand-in. */
export function electronEnvironment(): Readonly<Record<string, string>> {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH || isRealElectronUsable()) return {};
  return { ELECTRON_OVERRIDE_DIST_PATH: standIn };
}

/** Why a spec that only the real binary can bear out is skipped here; undefined where it runs. */
export const whyNotRealElectron = (): string | undefined =>
  'ELECTRON_OVERRIDE_DIST_PATH' in { ...process.env, ...electronEnvironment() }
    ? 'the binary of Electron cannot be had here'
    : undefined;
