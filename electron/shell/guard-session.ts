/**
 * What the page may ask of the browser: nothing (Electron's security guide, item 5; its default is to approve all).
 * Nothing but our own scheme is ever requested, nothing is downloaded, nothing spelled. Free of Electron's code.
 */
import type { Session } from 'electron';
import { scheme } from './origin.ts';

type Guarded = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setSpellCheckerEnabled'
  | 'on'
> & { readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> };

/** `devtools:` is asked for only by the tools of a program that is not packed. */
const allowed = (packaged: boolean): ReadonlySet<string> =>
  new Set([`${scheme}:`, 'blob:', 'data:', ...(packaged ? [] : ['devtools:'])]);

export function guardSession(session: Guarded, packaged: boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback({}));
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  const schemes = allowed(packaged);
  session.webRequest.onBeforeRequest((details, callback) => {
    const own = URL.canParse(details.url) && schemes.has(new URL(details.url).protocol);
    callback({ cancel: !own });
  });
}
