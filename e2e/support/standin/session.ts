// electron.session.defaultSession: what the app decides about permissions and requests.
import type * as Electron from 'electron';
import type { CdpSession } from './cdp.ts';
import { strict } from './strict.ts';

type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type DeviceHandler = Parameters<Electron.Session['setDevicePermissionHandler']>[0];
type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void;

/** What the app has set; web-contents.ts and network.ts ask here. */
export const decisions: {
  permissionRequest: RequestHandler;
  permissionCheck: CheckHandler;
  device: DeviceHandler;
  beforeRequest: BeforeRequest | undefined;
  hearsDownloads: boolean;
} = {
  permissionRequest: null,
  permissionCheck: null,
  device: null,
  beforeRequest: undefined,
  hearsDownloads: false,
};

const onBeforeRequest = (...args: readonly unknown[]): void => {
  // The first argument may be a filter; the app's listener sees every address then, as it filters itself.
  if (args.length > 1)
    throw new Error('The stand-in for Electron imitates onBeforeRequest without a filter only');
  decisions.beforeRequest = (args[0] as BeforeRequest | null) ?? undefined;
};

const imitated = {
  setPermissionRequestHandler: (handler: RequestHandler) => {
    decisions.permissionRequest = handler;
  },
  setPermissionCheckHandler: (handler: CheckHandler) => {
    decisions.permissionCheck = handler;
  },
  setDevicePermissionHandler: (handler: DeviceHandler) => {
    decisions.device = handler;
  },
  setSpellCheckerEnabled: () => {},
  setSpellCheckerLanguages: () => {},
  isSpellCheckerEnabled: () => false,
  // Chromium hands no stream to a page that did not ask by its own dialog; the app's refusal needs no help.
  setDisplayMediaRequestHandler: () => {},
  /** Downloads are all that the app hears of; see applyPermissions. */
  on: (name: string) => {
    if (name !== 'will-download')
      throw new Error(`The stand-in for Electron does not imitate session.on('${name}')`);
    decisions.hearsDownloads = true;
  },
  webRequest: strict({ onBeforeRequest }, 'session.webRequest'),
} satisfies Partial<Record<keyof Electron.Session, unknown>>;

export const defaultSession = strict(imitated, 'session') as unknown as Electron.Session;
export const session = strict({ defaultSession }, 'session');

/** Asks the app's listener whether a request may go on. */
export function isCancelled(details: Partial<Electron.OnBeforeRequestListenerDetails>): Promise<boolean> {
  const listener = decisions.beforeRequest;
  if (!listener) return Promise.resolve(false);
  return new Promise((resolve) =>
    listener(details as Electron.OnBeforeRequestListenerDetails, (response) =>
      resolve(response.cancel === true),
    ),
  );
}

/** Electron's names of permissions and Chromium's. What stands in neither is refused by both. */
const permissionNames = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  media: 'audioCapture',
  'clipboard-read': 'clipboardReadWrite',
  'clipboard-sanitized-write': 'clipboardSanitizedWrite',
} as const;

/** Tells Chromium what the app's check handler allows; everything else is denied without a question. */
export async function applyPermissions(browser: CdpSession): Promise<void> {
  // The app stops every download that it hears of.
  if (decisions.hearsDownloads) await browser.send('Browser.setDownloadBehavior', { behavior: 'deny' });
  const check = decisions.permissionCheck;
  if (!check) return;
  const asked = Object.keys(permissionNames) as (keyof typeof permissionNames)[];
  const granted = asked.filter((name) => check(null, name, '', { isMainFrame: true }));
  await browser.send('Browser.grantPermissions', {
    permissions: granted.map((name) => permissionNames[name]),
  });
}
