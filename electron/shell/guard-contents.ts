/**
 * The locks that hold for whatever a window shows (Electron's security guide, items 11–14): no webviews, no way out by
 * navigation, no windows but those that the program makes itself, no certificates and no log-ins. Free of Electron's code.
 */
import type { App, Event, WebContents } from 'electron';
import { isOwnAddress } from './origin.ts';

export function guardContents(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => guard(contents));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, callback) => {
    event.preventDefault();
    callback(false);
  });
  app.on('select-client-certificate', (event, _contents, _url, _list, callback) => {
    event.preventDefault();
    callback();
  });
  app.on('login', (event, _contents, _details, _info, callback) => {
    event.preventDefault();
    callback();
  });
}

function guard(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => event.preventDefault());
  const stay = (event: Pick<Event, 'preventDefault'> & { readonly url: string }): void => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', stay);
  // A page cannot keep its window open: what is half entered is kept in the register as it is typed.
  contents.on('will-prevent-unload', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
