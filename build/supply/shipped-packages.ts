/**
 * The packages that reach an office: those that the bundlers read into dist/, told by the bundlers themselves, and those
 * that are packed as they are. npm calls nearly all of them "dev", because nothing of them is installed at run time.
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { repositoryRoot } from '../vite/repository-root.ts';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** as its package.json says */
  readonly licence: string;
  /** where it lies on this machine; never written down */
  readonly folder: string;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** The package to which a file belongs. Packages may have further package.json files inside: those name no package. */
function packageOf(file: string): ShippedPackage {
  const inside = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file);
  const folder = inside?.[1] ?? dirname(file);
  const { name, version, license } = readManifest(folder);
  if (!name || !version) throw new Error(`belongs to no package: ${file}`);
  return { name, version, licence: license ?? '', folder };
}

/** Collects what one bundle was made of. Whatever was read counts, even if nothing of it was left in the end. */
export const recordPackages = (into: Map<string, ShippedPackage>): Plugin => ({
  name: 'record-packages',
  generateBundle() {
    for (const id of this.getModuleIds()) {
      const file = id.replace(/^\0+/, '').replace(/[?#].*$/, '');
      if (!file.includes('/node_modules/') || !existsSync(file)) continue;
      const found = packageOf(file);
      into.set(`${found.name}@${found.version}`, found);
    }
  },
});

/** The SQLite binding, which is packed as a package. */
export const packedPackages = (): readonly ShippedPackage[] => [
  packageOf(realpathSync(join(repositoryRoot, 'node_modules/better-sqlite3/package.json'))),
];

export const sorted = (packages: Iterable<ShippedPackage>): readonly ShippedPackage[] =>
  [...packages].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
