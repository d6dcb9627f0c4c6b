// The small modules that touch the desktop: shell, Menu, nativeTheme, screen.
import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { dirname } from 'node:path';
import type * as Electron from 'electron';
import { hostNow } from './host.ts';
import { strict } from './strict.ts';

/** Shows a path with the desktop's own program; without a display there is nobody to show it to. */
function openWithDesktop(path: string): void {
  if (hostNow()?.headless) return;
  const program =
    process.platform === 'win32' ? 'explorer' : process.platform === 'darwin' ? 'open' : 'xdg-open';
  spawn(program, [path], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

const shellImitated: Pick<Electron.Shell, 'showItemInFolder' | 'openPath' | 'beep'> = {
  showItemInFolder: (path) => openWithDesktop(dirname(path)),
  openPath: async (path) => {
    openWithDesktop(path);
    return '';
  },
  beep: () => {},
};
export const shell = strict(shellImitated, 'shell');

/** There is no native menu in a window of Chromium; the template is kept so that a spec can read it. */
class MenuStandIn {
  readonly items: readonly Electron.MenuItemConstructorOptions[];
  private static current: MenuStandIn | null = null;
  constructor(items: readonly Electron.MenuItemConstructorOptions[] = []) {
    this.items = items;
  }
  static buildFromTemplate(template: readonly Electron.MenuItemConstructorOptions[]): MenuStandIn {
    return new MenuStandIn(template);
  }
  static setApplicationMenu(menu: MenuStandIn | null): void {
    MenuStandIn.current = menu;
  }
  static getApplicationMenu(): MenuStandIn | null {
    return MenuStandIn.current;
  }
}
export const Menu = strict(MenuStandIn, 'Menu');

class NativeTheme
  extends EventEmitter
  implements Pick<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors'>
{
  themeSource: Electron.NativeTheme['themeSource'] = 'system';
  get shouldUseDarkColors(): boolean {
    return this.themeSource === 'dark';
  }
}
export const nativeTheme = strict(new NativeTheme(), 'nativeTheme');

const area = { x: 0, y: 0, width: 1366, height: 768 };
const display = {
  id: 1,
  bounds: area,
  workArea: area,
  size: area,
  workAreaSize: area,
  scaleFactor: 1,
} satisfies Partial<Electron.Display>;
export const screen = strict({ getPrimaryDisplay: () => display, getAllDisplays: () => [display] }, 'screen');

export const powerMonitor = strict(new EventEmitter(), 'powerMonitor');
