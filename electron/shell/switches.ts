/** What Chromium is told on its command line, and what nobody may tell it from outside. Free of Electron's code. */
import type { App } from 'electron';

/** No part of Chromium looks for a network, reports, updates itself or keeps what a person typed. */
export const switches: readonly (readonly [name: string, value?: string])[] = Object.freeze([
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-client-side-phishing-detection'],
  ['disable-sync'],
  ['disable-breakpad'],
  ['disable-crash-reporter'],
  ['metrics-recording-only'],
  ['no-pings'],
  ['no-first-run'],
  ['dns-prefetch-disable'],
  ['disable-quic'],
  ['disable-save-password-bubble'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  [
    'disable-features',
    [
      'AutofillServerCommunication',
      'CertificateTransparencyComponentUpdater',
      'InterestFeedContentSuggestions',
      'MediaRouter',
      'NetworkTimeServiceQuerying',
      'OptimizationHints',
      'Reporting',
      'SafeBrowsing',
      'Translate',
      'WebRtcHideLocalIpsWithMdns',
    ].join(','),
  ],
]);

/** Roads into the program that exist for its makers: a packed program started with one of them ends at once. */
export const makersSwitches: readonly string[] = Object.freeze([
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'inspect',
  'inspect-brk',
  'js-flags',
  'disable-web-security',
  'no-sandbox',
  'load-extension',
  'proxy-server',
  'proxy-pac-url',
  'enable-logging',
  'log-file',
  'log-net-log',
  'unsafely-treat-insecure-origin-as-secure',
  'ignore-certificate-errors',
]);

/** Which of the makers' switches somebody gave to a packed program; null where there is none. */
export function forbiddenSwitch(app: Pick<App, 'isPackaged' | 'commandLine'>): string | null {
  if (!app.isPackaged) return null;
  return makersSwitches.find((name) => app.commandLine.hasSwitch(name)) ?? null;
}

/** Before the app is ready. */
export function closeNetwork(app: Pick<App, 'enableSandbox' | 'commandLine'>): void {
  app.enableSandbox();
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
}
