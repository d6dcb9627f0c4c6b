/** Where the program's files lie on this PC, and which of what lies there are its own. Links are not followed. */
import { lstatSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type FolderEntry,
  type FolderRole,
  type OwnFile,
  ownFiles,
  ownKinds,
  registerStems,
} from '../../../shared/rules/own-files.ts';
import type { CoreState } from '../context.ts';

export interface OwnPlace {
  readonly folder: string;
  readonly own: readonly OwnFile[];
  readonly left: readonly string[];
}

type Where = Pick<CoreState, 'dataFolder' | 'userFolder' | 'update'>;

function entriesOf(folder: string): FolderEntry[] {
  try {
    // The folder that was chosen for the data may be reached by a link; those below it may not.
    return readdirSync(folder).flatMap((name) => {
      const info = lstatSync(join(folder, name), { throwIfNoEntry: false });
      return info ? [{ name, bytes: info.size, plain: info.isFile() }] : [];
    });
  } catch {
    return [];
  }
}

const isRealFolder = (path: string): boolean => {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
};

/** The folders that belong to the program and what each is; one may be several. */
function foldersOf({ dataFolder, userFolder, update }: Where): Map<string, FolderRole[]> {
  const folders = new Map<string, FolderRole[]>();
  const add = (folder: string, role: FolderRole): void => {
    const path = resolve(folder);
    folders.set(path, [...(folders.get(path) ?? []), role]);
  };
  const below = (folder: string, role: FolderRole): void => {
    if (isRealFolder(folder)) add(folder, role);
  };
  add(dataFolder, 'data');
  below(join(dataFolder, 'sao-luu'), 'copies');
  below(join(userFolder, 'nho-mat-khau'), 'remembered');
  below(update.folder, 'installers');
  add(join(update.folder, '..'), 'program');
  return folders;
}

export function ownPlaces(where: Where): OwnPlace[] {
  const folders = foldersOf(where);
  const stems = registerStems(entriesOf(where.dataFolder).flatMap((e) => (e.plain ? e.name : [])));
  return [...folders].flatMap(([folder, roles]) => {
    const { own, left } = ownFiles(entriesOf(folder), roles, stems);
    const strange = left.filter((name) => !folders.has(join(folder, name)));
    return own.length + strange.length > 0 ? [{ folder, own, left: strange }] : [];
  });
}

export interface OwnPath extends OwnFile {
  readonly path: string;
}

/** Every file that goes, in the order in which it goes: envelopes first, of the copies, too. */
export const inOrder = (places: readonly OwnPlace[]): OwnPath[] =>
  places
    .flatMap(({ folder, own }) => own.map((it) => ({ ...it, path: join(folder, it.file) })))
    .sort((a, b) => ownKinds.indexOf(a.kind) - ownKinds.indexOf(b.kind));

/** Folders in which a copy would go with the PC. */
export const lostFolders = ({ dataFolder, userFolder, update }: Where): string[] => [
  dataFolder,
  userFolder,
  join(update.folder, '..'),
];
