// electron.webContents: one page, driven over its own DevTools session.
import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { originOf, toAppUrl, toBrowserUrl } from './addresses.ts';
import type { CdpSession } from './cdp.ts';
import { hostNow } from './host.ts';
import { loadPreload } from './load-preload.ts';
import { pdfParameters } from './pdf-parameters.ts';
import { printersOfSystem } from './printers.ts';
import { defaultSession } from './session.ts';
import { strict } from './strict.ts';

type Imitated = Pick<
  Electron.WebContents,
  | 'id'
  | 'send'
  | 'setWindowOpenHandler'
  | 'getURL'
  | 'getTitle'
  | 'printToPDF'
  | 'capturePage'
  | 'print'
  | 'getPrintersAsync'
  | 'setZoomFactor'
  | 'getZoomFactor'
  | 'zoomFactor'
  | 'isDestroyed'
  | 'session'
  | 'close'
  | 'loadURL'
  | 'reload'
  | 'isLoading'
  | 'focus'
>;
type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

export interface PreloadSender {
  readonly send: (message: object) => Promise<void>;
}

const all = new Map<string, WebContents>();
let lastId = 0;

export class WebContents extends EventEmitter implements Imitated {
  readonly id = ++lastId;
  readonly session = defaultSession;
  readonly mainFrame: Electron.WebFrameMain;
  readonly frames = new Set<string>();
  targetId = '';
  /** The proxy that the app holds; `this` behind it. */
  readonly shown: WebContents;
  private readonly ready = Promise.withResolvers<CdpSession>();
  private readonly closeWindow: () => void;
  private readonly asked = new Set<string>();
  private preload: PreloadSender | undefined;
  private expected: string | undefined;
  private openHandler: OpenHandler = () => ({ action: 'allow' });
  private url = '';
  private title = '';
  private zoom = 1;
  private zooming: Promise<void> = Promise.resolve();
  private loading = false;
  private gone = false;

  constructor(closeWindow: () => void) {
    super();
    this.closeWindow = closeWindow;
    const contents = this;
    const frame = {
      get url() {
        return contents.url;
      },
      get origin() {
        return originOf(contents.url);
      },
      parent: null,
      get top() {
        return contents.mainFrame;
      },
      isDestroyed: () => contents.gone,
      detached: false,
      name: '',
    };
    this.mainFrame = strict(frame, 'WebFrameMain') as unknown as Electron.WebFrameMain;
    this.shown = strict<WebContents>(this, 'webContents');
  }

  /** Ties these contents to a page of Chromium. */
  async attach(targetId: string, cdp: CdpSession, preloadPath: string | undefined): Promise<void> {
    this.targetId = targetId;
    all.set(targetId, this);
    this.frames.add(targetId);
    cdp.on('Page.frameAttached', ({ frameId }) => this.frames.add(frameId));
    cdp.on('Page.frameDetached', ({ frameId }) => this.frames.delete(frameId));
    cdp.on('Page.frameRequestedNavigation', ({ url }) => this.asked.add(url));
    cdp.on('Page.windowOpen', ({ url }) => this.refuseWindow(url));
    cdp.on(
      'Page.frameNavigated',
      ({ frame }) => frame.parentId || this.arrived(frame.url + (frame.urlFragment ?? '')),
    );
    cdp.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === this.targetId) this.url = toAppUrl(url);
    });
    cdp.on('Inspector.targetCrashed', () =>
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
    );
    cdp.on('Page.loadEventFired', () => {
      if (this.url === 'about:blank') return;
      this.loading = false;
      this.emit('did-finish-load', {});
    });
    await Promise.all([cdp.send('Page.enable'), cdp.send('Runtime.enable')]);
    this.preload = await loadPreload(cdp, this, preloadPath);
    this.ready.resolve(cdp);
  }

  private arrived(url: string): void {
    this.url = toAppUrl(url);
    this.loading = true;
    this.emit('did-navigate', {}, this.url, 200, '');
  }

  private refuseWindow(url: string): void {
    const details = { url: toAppUrl(url), frameName: '', features: '', disposition: 'new-window' };
    const { action } = this.openHandler(details as Electron.HandlerDetails);
    // Chromium has opened it meanwhile; see browser-window.ts, which closes every page that no window owns.
    if (action === 'allow') console.error(`The stand-in for Electron opens no window for ${details.url}`);
  }

  /** True once for the address that loadURL asked for: the app's own navigations raise no event. */
  takeExpected(url: string): boolean {
    if (this.expected !== url) return false;
    this.expected = undefined;
    return true;
  }

  /** Whether the page itself began a navigation; the notice may arrive a moment after the request. */
  async pageAskedFor(browserUrl: string): Promise<boolean> {
    for (let tries = 0; tries < 5 && !this.asked.has(browserUrl); tries++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    return this.asked.delete(browserUrl);
  }

  readonly loadURL = async (url: string): Promise<void> => {
    const cdp = await this.ready.promise;
    this.expected = toAppUrl(toBrowserUrl(url)).replace(/#.*$/, '');
    const loaded = new Promise<void>((resolve) => this.once('did-finish-load', () => resolve()));
    const { errorText } = await cdp.send('Page.navigate', { url: toBrowserUrl(url) });
    if (errorText) {
      const text = errorText.replace('net::', '');
      this.emit('did-fail-load', {}, -2, text, url, true);
      throw new Error(`${text} (-2) loading '${url}'`);
    }
    await loaded;
  };

  readonly reload = (): void => void this.ready.promise.then((cdp) => cdp.send('Page.reload'));
  readonly getURL = (): string => this.url;
  readonly getTitle = (): string => this.title;
  readonly isLoading = (): boolean => this.loading;
  readonly isDestroyed = (): boolean => this.gone;
  readonly focus = (): void => void this.ready.promise.then((cdp) => cdp.send('Page.bringToFront'));
  readonly close = (): void => this.closeWindow();
  readonly setWindowOpenHandler = (handler: OpenHandler): void => {
    this.openHandler = handler;
  };

  readonly send = (channel: string, ...args: unknown[]): void => {
    this.preload?.send({ kind: 'event', channel, args }).catch(() => {});
  };

  readonly printToPDF = async (options: Electron.PrintToPDFOptions = {}): Promise<Buffer> => {
    const cdp = await this.ready.promise;
    const { data } = await cdp.send('Page.printToPDF', pdfParameters(options));
    return Buffer.from(data, 'base64');
  };

  /** Of the picture that Electron gives, only its bytes are imitated. */
  readonly capturePage = async (): Promise<Electron.NativeImage> => {
    const cdp = await this.ready.promise;
    const { data } = await cdp.send('Page.captureScreenshot', { format: 'png' });
    const image: Pick<Electron.NativeImage, 'toPNG'> = { toPNG: () => Buffer.from(data, 'base64') };
    return strict(image, 'NativeImage') as Electron.NativeImage;
  };

  /** Those of the system, where there is a display for their dialog. */
  readonly getPrintersAsync = async (): Promise<Electron.PrinterInfo[]> =>
    hostNow()?.headless ? [] : printersOfSystem();

  readonly print = (
    _options: Electron.WebContentsPrintOptions = {},
    callback: (success: boolean, failureReason: string) => void = () => {},
  ): void => {
    if (hostNow()?.headless) {
      callback(false, 'no printer');
      return;
    }
    // Chromium's own dialog; it answers when the person has printed or closed it, and does not say which.
    this.ready.promise
      .then(async (cdp) => {
        await cdp.send('Page.bringToFront');
        await cdp.send('Runtime.evaluate', { expression: 'window.print()' });
      })
      .then(
        () => callback(true, ''),
        (error: unknown) => callback(false, String(error)),
      );
  };

  get zoomFactor(): number {
    return this.zoom;
  }
  set zoomFactor(factor: number) {
    this.setZoomFactor(factor);
  }
  readonly getZoomFactor = (): number => this.zoom;
  /** Zoom as a browser does it: fewer CSS pixels, each of them larger. One change after the other. */
  readonly setZoomFactor = (factor: number): void => {
    this.zoom = factor;
    this.zooming = this.zooming.then(() => this.applyZoom(factor)).catch(() => {});
  };

  private async applyZoom(factor: number): Promise<void> {
    const cdp = await this.ready.promise;
    await cdp.send('Emulation.clearDeviceMetricsOverride');
    if (factor === 1) return;
    const { cssLayoutViewport: size } = await cdp.send('Page.getLayoutMetrics');
    await cdp.send('Emulation.setDeviceMetricsOverride', {
      width: Math.round(size.clientWidth / factor),
      height: Math.round(size.clientHeight / factor),
      deviceScaleFactor: factor,
      mobile: false,
    });
  }

  markGone(): void {
    this.gone = true;
    all.delete(this.targetId);
    this.emit('destroyed');
  }
}

/** The contents that own a frame: its page, or the page that it is part of. */
export function contentsOfFrame(frameId: string): WebContents | undefined {
  return all.get(frameId) ?? [...all.values()].find((contents) => contents.frames.has(frameId));
}

export const isOwnTarget = (targetId: string): boolean => all.has(targetId);

export const webContents = strict(
  {
    fromDevToolsTargetId: (targetId: string) => all.get(targetId)?.shown,
    fromId: (id: number) => [...all.values()].find((contents) => contents.id === id)?.shown,
    getAllWebContents: () => [...all.values()].map((contents) => contents.shown),
  },
  'webContents',
);
