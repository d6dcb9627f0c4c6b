// electron.BrowserWindow: a window of Chromium. Hidden windows are real pages that are never brought to the front.
import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { appItself, cancellable } from './app.ts';
import type { CdpSession } from './cdp.ts';
import { type Host, hostReady } from './host.ts';
import { applyPermissions } from './session.ts';
import { strict } from './strict.ts';
import { isOwnTarget, WebContents } from './web-contents.ts';

type Imitated = Pick<
  Electron.BrowserWindow,
  | 'id'
  | 'loadURL'
  | 'show'
  | 'showInactive'
  | 'hide'
  | 'focus'
  | 'restore'
  | 'minimize'
  | 'maximize'
  | 'isMinimized'
  | 'isMaximized'
  | 'isVisible'
  | 'isFocused'
  | 'isDestroyed'
  | 'close'
  | 'destroy'
  | 'setMenu'
  | 'removeMenu'
  | 'setTitle'
  | 'getTitle'
  | 'setMenuBarVisibility'
  | 'setAutoHideMenuBar'
  | 'getBounds'
  | 'setBackgroundColor'
>;
type Options = Electron.BrowserWindowConstructorOptions;

/** The only kind of window that the stand-in imitates is the locked-down one. */
function checkPreferences(preferences: Electron.WebPreferences = {}): void {
  const open = [
    preferences.nodeIntegration === true && 'nodeIntegration',
    preferences.contextIsolation === false && 'contextIsolation: false',
    preferences.sandbox === false && 'sandbox: false',
    preferences.webSecurity === false && 'webSecurity: false',
    preferences.webviewTag === true && 'webviewTag',
    preferences.nodeIntegrationInSubFrames === true && 'nodeIntegrationInSubFrames',
    preferences.partition !== undefined && 'partition',
  ].filter((name) => name !== false);
  if (open.length > 0)
    throw new Error(`The stand-in for Electron does not imitate windows with ${open.join(', ')}`);
}

const windows = new Map<number, BrowserWindowStandIn>();

class BrowserWindowStandIn extends EventEmitter implements Imitated {
  readonly id: number;
  readonly webContents: WebContents;
  readonly shown: this;
  private readonly contents: WebContents;
  private readonly options: Options;
  private readonly opened: Promise<{ readonly host: Host; readonly cdp: CdpSession }>;
  private title: string;
  private visible: boolean;
  private minimized = false;
  private maximized = false;
  private gone = false;

  constructor(options: Options = {}) {
    super();
    checkPreferences(options.webPreferences);
    this.options = options;
    this.title = options.title ?? appItself.name;
    this.visible = options.show !== false;
    this.contents = new WebContents(() => void this.closeForQuit());
    this.webContents = this.contents.shown;
    this.id = this.contents.id;
    this.shown = strict(this, 'BrowserWindow');
    windows.set(this.id, this);
    appItself.windows.add(this);
    this.contents.on('did-finish-load', () => this.emit('ready-to-show', {}));
    appItself.emit('web-contents-created', {}, this.webContents);
    appItself.emit('browser-window-created', {}, this.shown);
    this.opened = this.open();
    // biome-ignore lint/correctness/noConstructorReturn: the app must hold the proxy that refuses unknown members
    return this.shown;
  }

  private async open() {
    const host = await hostReady;
    const { width = 800, height = 600, webPreferences } = this.options;
    const { browser } = host.connection;
    const first = host.firstTarget;
    host.firstTarget = undefined;
    const targetId =
      first ??
      (
        await browser.send('Target.createTarget', {
          url: 'about:blank',
          newWindow: true,
          background: !this.visible,
        })
      ).targetId;
    const cdp = await host.connection.attach(targetId);
    browser.on('Target.targetDestroyed', (target) => target.targetId === targetId && this.hasGone());
    await applyPermissions(browser);
    await this.contents.attach(targetId, cdp, webPreferences?.preload);
    await this.resize(browser, targetId, width, height);
    if (!this.visible && !host.headless) await this.place('minimized');
    return { host, cdp };
  }

  /** Makes the page itself width × height: Chromium counts its own frame in, Electron's default does not matter here. */
  private async resize(browser: CdpSession, targetId: string, width: number, height: number): Promise<void> {
    const wanted = (process.env.STANDIN_WINDOW ?? `${width},${height}`).split(',').map(Number);
    const { windowId } = await browser.send('Browser.getWindowForTarget', { targetId });
    await browser.send('Browser.setContentsSize', {
      windowId,
      width: wanted[0] ?? width,
      height: wanted[1] ?? height,
    });
  }

  private async place(windowState: 'minimized' | 'normal' | 'maximized'): Promise<void> {
    const { connection, headless } = await hostReady;
    if (headless) return;
    const { windowId } = await connection.browser.send('Browser.getWindowForTarget', {
      targetId: this.contents.targetId,
    });
    await connection.browser.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
  }

  private change(visible: boolean, state: 'minimized' | 'normal' | 'maximized'): void {
    this.visible = visible;
    this.minimized = state === 'minimized' && visible;
    this.maximized = state === 'maximized';
    void this.opened.then(() => this.place(state));
  }

  readonly loadURL = async (url: string): Promise<void> => {
    await this.opened;
    await this.contents.loadURL(url);
  };
  readonly show = (): void => {
    if (!this.visible) this.change(true, 'normal');
    this.emit('show');
  };
  readonly showInactive = (): void => this.show();
  readonly hide = (): void => this.change(false, 'minimized');
  readonly minimize = (): void => this.change(true, 'minimized');
  readonly restore = (): void => this.change(true, 'normal');
  readonly maximize = (): void => this.change(true, 'maximized');
  readonly focus = (): void => this.contents.focus();
  readonly isMinimized = (): boolean => this.minimized;
  readonly isMaximized = (): boolean => this.maximized;
  readonly isVisible = (): boolean => this.visible && !this.minimized;
  readonly isFocused = (): boolean => this.isVisible();
  readonly isDestroyed = (): boolean => this.gone;
  readonly getTitle = (): string => this.title;
  readonly setTitle = (title: string): void => {
    this.title = title;
  };
  readonly setMenu = (): void => {};
  readonly removeMenu = (): void => {};
  readonly setMenuBarVisibility = (): void => {};
  readonly setAutoHideMenuBar = (): void => {};
  readonly setBackgroundColor = (): void => {};
  readonly getBounds = (): Electron.Rectangle => ({
    x: 0,
    y: 0,
    width: this.options.width ?? 800,
    height: this.options.height ?? 600,
  });
  readonly close = (): void => void this.closeForQuit();
  readonly destroy = (): void => void this.leave();

  /** False where a listener of 'close' kept the window open. */
  async closeForQuit(): Promise<boolean> {
    if (this.gone) return true;
    const { event, prevented } = cancellable();
    this.emit('close', event);
    if (prevented()) return false;
    await this.leave();
    return true;
  }

  private async leave(): Promise<void> {
    if (this.gone) return;
    const { connection } = await hostReady;
    await this.opened.catch(() => {});
    await connection.browser.send('Target.closeTarget', { targetId: this.contents.targetId }).catch(() => {});
    this.hasGone();
  }

  private hasGone(): void {
    if (this.gone) return;
    this.gone = true;
    windows.delete(this.id);
    this.contents.markGone();
    this.emit('closed');
    appItself.windowGone(this);
  }

  static getAllWindows(): BrowserWindowStandIn[] {
    return [...windows.values()].map((window) => window.shown);
  }
  static fromWebContents(contents: WebContents): BrowserWindowStandIn | null {
    return BrowserWindowStandIn.fromId(contents.id);
  }
  static fromId(id: number): BrowserWindowStandIn | null {
    return windows.get(id)?.shown ?? null;
  }
  static getFocusedWindow(): BrowserWindowStandIn | null {
    return BrowserWindowStandIn.getAllWindows().at(-1) ?? null;
  }
}

export const BrowserWindow = strict(BrowserWindowStandIn, 'BrowserWindow');

/** Closes every page that no window owns: Electron opens none when the window-open handler denies. */
export async function closeStrangers(browser: CdpSession): Promise<void> {
  browser.on('Target.targetCreated', ({ targetInfo }) => {
    if (targetInfo.type !== 'page' || !targetInfo.openerId || isOwnTarget(targetInfo.targetId)) return;
    browser.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => {});
  });
  await browser.send('Target.setDiscoverTargets', { discover: true });
}
