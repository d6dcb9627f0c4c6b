// electron.app: life and death of the program, and where its folders are on Linux.
import { execFileSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type * as Electron from 'electron';
import { hostNow } from './host.ts';
import { takeLock } from './instance-lock.ts';
import { strict } from './strict.ts';

type Imitated = Pick<
  Electron.App,
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'getPath'
  | 'setPath'
  | 'getVersion'
  | 'getName'
  | 'setName'
  | 'name'
  | 'isPackaged'
  | 'getAppPath'
  | 'requestSingleInstanceLock'
  | 'hasSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'enableSandbox'
  | 'getLocale'
  | 'setAppUserModelId'
  | 'disableHardwareAcceleration'
>;
type PathName = Parameters<Electron.App['getPath']>[0];

interface Closable {
  readonly closeForQuit: () => Promise<boolean>;
}

/** An event that a listener may stop, and whether one did. */
export function cancellable(): { readonly event: Electron.Event; readonly prevented: () => boolean } {
  const event = {
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return { event: event as Electron.Event, prevented: () => event.defaultPrevented };
}

class App extends EventEmitter implements Imitated {
  readonly isPackaged = false;
  readonly windows = new Set<Closable>();
  readonly commandLine: Pick<
    Electron.CommandLine,
    'appendSwitch' | 'hasSwitch' | 'getSwitchValue' | 'appendArgument'
  >;
  private readonly paths = new Map<string, string>();
  private readonly ready = Promise.withResolvers<void>();
  private appPath = process.cwd();
  private version = process.version;
  private readyNow = false;
  private quitting = false;
  private release: (() => void) | undefined;
  name = 'Electron';

  constructor() {
    super();
    const switches = new Map<string, string>();
    // Chromium's own switches are fixed in chromium.ts; these are kept so that the app reads back what it set.
    this.commandLine = strict(
      {
        appendSwitch: (name: string, value = '') => void switches.set(name, value),
        appendArgument: () => {},
        hasSwitch: (name: string) => switches.has(name),
        getSwitchValue: (name: string) => switches.get(name) ?? '',
      },
      'app.commandLine',
    );
  }

  /** What Electron's default app does with the path on its command line; returns the script to load. */
  adopt(path: string): string {
    const folder = resolve(path);
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest)) {
      this.appPath = dirname(folder);
      return folder;
    }
    const told = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string | undefined>;
    this.appPath = folder;
    this.name = told.productName ?? told.name ?? this.name;
    this.version = told.version ?? this.version;
    return join(folder, told.main ?? 'index.js');
  }

  markReady(): void {
    this.readyNow = true;
    this.ready.resolve();
    // Through `emit`, which Playwright's loader replaces to hold the event back until it is attached.
    this.emit('ready', {}, {});
  }

  readonly whenReady = (): Promise<void> => this.ready.promise;
  readonly isReady = (): boolean => this.readyNow;
  readonly getVersion = (): string => this.version;
  readonly getName = (): string => this.name;
  readonly getAppPath = (): string => this.appPath;
  readonly getLocale = (): string => 'vi';
  readonly enableSandbox = (): void => {};
  readonly setAppUserModelId = (): void => {};
  readonly disableHardwareAcceleration = (): void => {};
  readonly setName = (name: string): void => {
    this.name = name;
  };
  readonly setPath = (name: string, path: string): void => void this.paths.set(name, path);

  readonly getPath = (name: PathName): string => {
    const set = this.paths.get(name);
    if (set !== undefined) return set;
    const home = process.env.HOME ?? homedir();
    const config = process.env.XDG_CONFIG_HOME ?? join(home, '.config');
    switch (name) {
      case 'home':
        return home;
      case 'appData':
        return config;
      case 'userData':
      case 'sessionData':
        return join(this.paths.get('appData') ?? config, this.name);
      case 'logs':
        return join(this.getPath('userData'), 'logs');
      case 'temp':
        return tmpdir();
      case 'exe':
        return join(import.meta.dirname, 'electron');
      case 'documents':
        return userFolder('DOCUMENTS', join(home, 'Documents'));
      case 'downloads':
        return userFolder('DOWNLOAD', join(home, 'Downloads'));
      case 'desktop':
        return userFolder('DESKTOP', join(home, 'Desktop'));
      default:
        throw new Error(`The stand-in for Electron does not imitate app.getPath('${name}')`);
    }
  };

  readonly requestSingleInstanceLock = (data: object = {}): boolean => {
    this.release ??= takeLock(this.getPath('userData'), data, (argv, folder, sent) =>
      this.emit('second-instance', cancellable().event, argv, folder, sent),
    );
    return this.release !== undefined;
  };
  readonly hasSingleInstanceLock = (): boolean => this.release !== undefined;
  readonly releaseSingleInstanceLock = (): void => {
    this.release?.();
    this.release = undefined;
  };

  readonly quit = (): void => void this.quitInOrder();
  readonly exit = (code = 0): void => {
    this.releaseSingleInstanceLock();
    this.emit('quit', cancellable().event, code);
    hostNow()?.end();
    process.exit(code);
  };

  /** Electron's order: before-quit, the windows' close and closed, will-quit, quit. */
  private async quitInOrder(): Promise<void> {
    if (this.quitting) return;
    const before = cancellable();
    this.emit('before-quit', before.event);
    if (before.prevented()) return;
    this.quitting = true;
    for (const window of [...this.windows]) {
      if (await window.closeForQuit()) continue;
      this.quitting = false;
      return;
    }
    const will = cancellable();
    this.emit('will-quit', will.event);
    this.quitting = false;
    if (!will.prevented()) this.exit(0);
  }

  /** Called when a window has gone; the last one ends the program unless the app listens for it. */
  windowGone(window: Closable): void {
    this.windows.delete(window);
    if (this.windows.size > 0 || this.quitting) return;
    if (!this.emit('window-all-closed')) this.quit();
  }
}

function userFolder(kind: string, otherwise: string): string {
  try {
    const folder = execFileSync('xdg-user-dir', [kind], { encoding: 'utf8' }).trim();
    return folder && folder !== process.env.HOME ? folder : otherwise;
  } catch {
    return otherwise;
  }
}

export const appItself = new App();
export const app = strict(appItself, 'app');
