/** Dialogs of the copies: where the second one goes, and which one is brought to this machine. */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { dialog } from 'electron';
import { backupText } from '../../shared/i18n/vi/backup.ts';
import type { backupShellOps } from '../../shared/ipc/backup.ts';
import { fail, ok } from '../../shared/result.ts';
import { isSamePlace } from '../core/backup/same-place.ts';
import type { ShellHandlers } from './shell-handlers.ts';

const text = backupText.take;

export const backupPlaceHandlers: ShellHandlers<keyof typeof backupShellOps> = {
  'backup.pick': async (_input, { window, files }) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: text.dialog,
      filters: [{ name: text.filter, extensions: ['sodang'] }],
      properties: ['openFile'],
    });
    const path = filePaths[0];
    if (canceled || path === undefined) return ok(null);
    const info = await stat(path).catch(() => null);
    if (!info?.isFile()) return fail('file.not-found', { file: basename(path) });
    return ok({ token: files.put(path), name: basename(path), size: info.size });
  },

  'backup.chooseSecond': async (_input, { window, settings, core }) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: text.secondDialog,
      properties: ['openDirectory', 'createDirectory'],
    });
    const folder = filePaths[0];
    if (canceled || folder === undefined) return ok(null);
    if (isSamePlace(folder, settings.dataFolder)) return fail('backup.same-folder');
    await settings.change({ secondFolder: folder });
    core.setSecondFolder(folder);
    return ok({ folder });
  },

  'backup.forgetSecond': async (_input, { settings, core }) => {
    await settings.change({ secondFolder: null });
    core.setSecondFolder(null);
    return ok(null);
  },
};
