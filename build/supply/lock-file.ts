/** What package-lock.json says of every package, and what it must not say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../vite/repository-root.ts';

export interface LockEntry {
  readonly name?: string;
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}
export interface Locked {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly entry: LockEntry;
}

/** Packages with unmended faults (reliability §3): SheetJS under its old name and its forks of that time, exceljs. */
export const denied: readonly string[] = [
  'xlsx',
  'exceljs',
  'xlsx-js-style',
  'sheetjs-style',
  'sheetjs-style-v2',
  'xlsx-style',
  'xlsx-style-fixed',
  'js-xlsx',
  'cc-xlsx',
  'sheetjs_xlsx',
  'xlsx-prototype-pollution-fixed',
];

export const readLock = (): unknown =>
  JSON.parse(readFileSync(join(repositoryRoot, 'package-lock.json'), 'utf8'));

export function lockedPackages(lock: unknown): readonly Locked[] {
  const { packages } = lock as { readonly packages: Readonly<Record<string, LockEntry>> };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      path,
      name: entry.name ?? path.split('node_modules/').at(-1) ?? '',
      version: entry.version ?? '',
      entry,
    }));
}

/** What npm installs for the program itself, the dependencies of dependencies among it. */
export const productionPackages = (packages: readonly Locked[]): readonly Locked[] =>
  packages.filter(({ entry }) => !entry.dev && !entry.devOptional);

/** @param allowedScripts packages of which package.json says whether their script may run */
export const faultsOfLock = (
  packages: readonly Locked[],
  allowedScripts: readonly string[],
): readonly string[] =>
  packages.flatMap(({ path, name, entry }) => [
    ...(/^sha512-[A-Za-z0-9+/]{86}==$/.test(entry.integrity ?? '')
      ? []
      : [`${path}: no sha512 of its archive`]),
    ...(entry.link ? [`${path}: a link to a folder`] : []),
    ...(entry.resolved !== undefined && !/^https:\/\/[^/]+\/.*\/-\/[^/]+\.tgz$/.test(entry.resolved)
      ? [`${path}: not from a registry: ${entry.resolved}`]
      : []),
    ...(denied.includes(name) ? [`${path}: ${name} has unmended faults`] : []),
    ...(entry.hasInstallScript && !allowedScripts.includes(name)
      ? [`${path}: has an install script that allowScripts does not name`]
      : []),
  ]);
