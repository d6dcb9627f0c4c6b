/** Hangs the one door into Electron's IPC. No other file of the program touches ipcMain; a test looks. */
import { BrowserWindow, ipcMain } from 'electron';
import type { ShellOpName } from '../../shared/ipc/contract.ts';
import { createDoor } from './ipc-door.ts';
import type { ShellContext, ShellHandlers } from './shell-handlers.ts';

export function serveIpc(
  handlers: ShellHandlers<ShellOpName>,
  context: Omit<ShellContext, 'window' | 'desk'>,
  report: (error: unknown) => void,
): void {
  const door = createDoor({
    handlers,
    context,
    report,
    windowOf: (contents) => BrowserWindow.fromWebContents(contents),
  });
  ipcMain.handle('app:call', (event, raw: unknown) => door(event, raw));
}
