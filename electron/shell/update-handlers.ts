/**
 * The stick is chosen here, and what was taken from it is shown in its folder. The program never starts an installer
 * itself: whoever opens it sees its name and the question of Windows, and a fault of ours can start no program.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dialog, shell } from 'electron';
import { updateText as text } from '../../shared/i18n/vi/update.ts';
import type { updateShellOps } from '../../shared/ipc/update.ts';
import { fail, ok } from '../../shared/result.ts';
import { keptInstallers } from '../core/update/kept-installers.ts';
import type { Settings } from './settings.ts';
import type { ShellHandlers } from './shell-handlers.ts';

export const updateFolder = (settings: Settings): string => join(settings.programFolder, 'cap-nhat');

export const updateHandlers: ShellHandlers<keyof typeof updateShellOps> = {
  'update.pick': async (_input, { window, files }) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: text.pickFolder,
      properties: ['openDirectory'],
    });
    const path = filePaths[0];
    return ok(canceled || path === undefined ? null : { token: files.put(path), name: path });
  },

  'update.show': async ({ file }, { settings }) => {
    const folder = updateFolder(settings);
    const kept = (await keptInstallers(folder)).some((it) => it.file === file);
    if (!kept) return fail('update.not-kept', { file });
    shell.showItemInFolder(join(folder, file));
    return ok(null);
  },

  'update.licences': async () => {
    const text = await readFile(join(import.meta.dirname, '../THIRD-PARTY-LICENSES.txt'), 'utf8').catch(
      () => null,
    );
    return text === null ? fail('update.no-licences') : ok({ text });
  },
};
