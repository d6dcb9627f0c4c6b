/** Dialogs and folders. Every path that comes out of a dialog becomes a token. */
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { dialog, type FileFilter, shell } from 'electron';
import { fileDialogText as text } from '../../shared/i18n/vi/file.ts';
import type { fileOps } from '../../shared/ipc/file.ts';
import { fail, ok } from '../../shared/result.ts';
import type { ShellHandlers } from './shell-handlers.ts';

const rulePack: FileFilter = { name: text.rulePack, extensions: ['json'] };

const paperTemplate: FileFilter = { name: text.paperTemplate, extensions: ['mau-giay'] };
const pictures = ['jpg', 'jpeg', 'png'];

type OpenPurpose = 'backup' | 'roster' | 'photo' | 'picture' | 'rulePack' | 'paperTemplate' | 'blankPicture';
const openFilters: Record<OpenPurpose, FileFilter[]> = {
  backup: [{ name: text.registers, extensions: ['sodang'] }],
  rulePack: [rulePack],
  paperTemplate: [paperTemplate],
  blankPicture: [{ name: text.blankPictures, extensions: pictures }],
  roster: [
    { name: text.rosters, extensions: ['xlsx', 'xls', 'xlsm', 'xlsb', 'ods', 'csv', 'txt'] },
    { name: text.allFiles, extensions: ['*'] },
  ],
  photo: [{ name: text.photos, extensions: pictures }],
  picture: [{ name: text.pictures, extensions: pictures }],
};

const openTitles: Record<keyof typeof openFilters, string> = {
  backup: text.pickBackup,
  roster: text.pickRoster,
  photo: text.pickPhoto,
  picture: text.pickPicture,
  rulePack: text.pickRulePack,
  paperTemplate: text.pickPaperTemplate,
  blankPicture: text.pickBlankPicture,
};

const outTitles: Record<'photos' | 'papers' | 'retire', string> = {
  photos: text.pickPhotoFolder,
  papers: text.pickPaperFolder,
  retire: text.pickRetireFolder,
};

const saveFilters: Record<
  'workbook' | 'document' | 'pdf' | 'rulePack' | 'paperTemplate' | 'support',
  FileFilter
> = {
  rulePack,
  paperTemplate,
  workbook: { name: text.workbook, extensions: ['xlsx', 'xlsm'] },
  document: { name: text.document, extensions: ['docx'] },
  pdf: { name: text.pdf, extensions: ['pdf'] },
  support: { name: text.support, extensions: ['zip'] },
};

/** Signs that Windows refuses in file names become dashes. */
const safeName = (name: string): string => name.replace(/[\\/:*?"<>|]/g, '-');

export const fileHandlers: ShellHandlers<keyof typeof fileOps> = {
  'file.pickOpen': async ({ purpose }, { window, files }) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: openTitles[purpose],
      filters: openFilters[purpose],
      properties: ['openFile'],
    });
    const path = filePaths[0];
    if (canceled || path === undefined) return ok(null);
    const info = await stat(path).catch(() => null);
    if (!info?.isFile()) return fail('file.not-found', { file: basename(path) });
    return ok({ token: files.put(path), name: basename(path), size: info.size });
  },

  'file.pickSave': async ({ purpose, suggestedName }, { window, files }) => {
    const filter = saveFilters[purpose];
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: text.save,
      defaultPath: safeName(suggestedName),
      filters: [filter],
    });
    if (canceled || !filePath) return ok(null);
    const path = extname(filePath) === '' ? `${filePath}.${filter.extensions[0]}` : filePath;
    return ok({ token: files.put(path), name: basename(path), size: 0 });
  },

  'folder.pickOut': async ({ purpose }, { window, files }) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: outTitles[purpose],
      properties: ['openDirectory', 'createDirectory'],
    });
    const path = filePaths[0];
    if (canceled || path === undefined) return ok(null);
    return ok({ token: files.put(path), name: basename(path), size: 0 });
  },

  'file.reveal': ({ token }, { files }) => {
    const path = files.pathOf(token);
    if (path === null) return fail('file.forgotten');
    shell.showItemInFolder(path);
    return ok(null);
  },

  'file.open': async ({ token }, { files }) => {
    const path = files.pathOf(token);
    if (path === null) return fail('file.forgotten');
    const problem = await shell.openPath(path);
    return problem === '' ? ok(null) : fail('file.no-program', { file: basename(path) });
  },

  'folder.showData': async (_input, { settings }) => {
    const problem = await shell.openPath(settings.dataFolder);
    return problem === '' ? ok(null) : fail('file.no-folder', { folder: settings.dataFolder });
  },

  'folder.useOwn': async (_input, { settings, core }) => {
    await settings.change({ dataFolder: null });
    core.setDataFolder(settings.dataFolder);
    return ok(null);
  },

  'folder.chooseData': async (_input, { window, settings, core }) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: text.pickFolder,
      defaultPath: settings.dataFolder,
      properties: ['openDirectory', 'createDirectory'],
    });
    const folder = filePaths[0];
    if (canceled || folder === undefined) return ok(null);
    await settings.change({ dataFolder: folder });
    core.setDataFolder(folder);
    return ok({ folder });
  },
};
