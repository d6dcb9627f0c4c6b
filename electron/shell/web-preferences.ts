import { join } from 'node:path';
import type { WebPreferences } from 'electron';

/**
 * Every window's preferences (Electron security items 2–4, 6, 8–10). A test compares them with a frozen list.
 * @param packaged a packed program has no DevTools
 */
export const webPreferences = (packaged: boolean): Readonly<WebPreferences> =>
  Object.freeze({
    preload: join(import.meta.dirname, 'preload.cjs'),
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    plugins: false,
    /** The page has dialogs of its own; alert() and its kin can only be an attempt to imitate one. */
    disableDialogs: true,
    devTools: !packaged,
    /** On by default, and on Windows it would fetch dictionaries from the network. */
    spellcheck: false,
  });
