/** The locks that hold for every window whatever it shows; each cites its item of Electron's security guide. */
import { app, session } from 'electron';
import { isOwnAddress, scheme } from './origin.ts';

/** Before the app is ready: no part of Chromium may look for a network. */
export function closeNetwork(): void {
  app.enableSandbox();
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
}

/** Items 12–14: no webviews, no navigation away, no new windows. */
export function guardContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-attach-webview', (event) => event.preventDefault());
    const stay = (event: { preventDefault(): void; readonly url: string }): void => {
      if (!isOwnAddress(event.url)) event.preventDefault();
    };
    contents.on('will-navigate', stay);
    contents.on('will-redirect', stay);
    contents.on('will-frame-navigate', stay);
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

const allowedSchemes = new Set([`${scheme}:`, 'blob:', 'data:', 'devtools:']);

/** Item 5: every permission denied; and nothing but our own scheme is ever requested. */
export function guardSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.webRequest.onBeforeRequest((details, callback) => {
    const own = URL.canParse(details.url) && allowedSchemes.has(new URL(details.url).protocol);
    callback({ cancel: !own });
  });
}
