// The browser behind the stand-in, as the imitated modules see it once it has started.
import type { CdpConnection } from './cdp.ts';

export interface Host {
  readonly connection: CdpConnection;
  readonly headless: boolean;
  /** The blank page that Chromium opened by itself; the first window takes it over. */
  firstTarget: string | undefined;
  readonly end: () => void;
}

const { promise, resolve } = Promise.withResolvers<Host>();

/** Resolves when Chromium has started; windows created earlier wait for it. */
export const hostReady: Promise<Host> = promise;

let current: Host | undefined;

export function setHost(host: Host): void {
  current = host;
  resolve(host);
}

export const hostNow = (): Host | undefined => current;
