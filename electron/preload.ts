/** The bridge: two functions, and it never changes. What may be called is the contract's business. */
import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld(
  'app',
  Object.freeze({
    call: (message: unknown): Promise<unknown> => ipcRenderer.invoke('app:call', message),
    on: (listener: (message: unknown) => void): (() => void) => {
      // The event object stays here: it would hand the page a way to the sender.
      const relay = (_event: unknown, message: unknown): void => listener(message);
      ipcRenderer.on('app:push', relay);
      return () => {
        ipcRenderer.off('app:push', relay);
      };
    },
  }),
);
