// electron.protocol: the app's own scheme, answered by its handler and by nothing else.
import type * as Electron from 'electron';
import { addScheme } from './addresses.ts';
import { strict } from './strict.ts';

type Handler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Handler>();

const imitated: Pick<
  Electron.Protocol,
  'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'
> = {
  registerSchemesAsPrivileged: (schemes) => {
    for (const { scheme, privileges } of schemes) {
      if (!privileges?.standard || !privileges.secure)
        throw new Error(`The stand-in for Electron imitates only standard, secure schemes, not ${scheme}`);
      addScheme(scheme);
    }
  },
  handle: (scheme, handler) => {
    if (handlers.has(scheme)) throw new Error(`The scheme has been registered: ${scheme}`);
    handlers.set(scheme, handler);
  },
  unhandle: (scheme) => void handlers.delete(scheme),
  isProtocolHandled: (scheme) => handlers.has(scheme),
};

export const protocol = strict(imitated, 'protocol');

/** The handler for an address of the app, or undefined where its scheme has none. */
export const handlerFor = (url: string): Handler | undefined => handlers.get(url.slice(0, url.indexOf(':')));
