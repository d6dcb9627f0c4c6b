// `npm run package [win32-x64] [linux-x64]`: builds, then packs for the named targets, or for all, and writes the bill of
// materials beside them. Needs the binary of Electron, so it runs where that can be had.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { configurationFor } from '../packaging/electron-builder.config.ts';
import { targets } from '../packaging/targets.ts';
import { lockedPackages, readLock } from '../supply/lock-file.ts';
import { billOfMaterials, type Part } from '../supply/sbom.ts';
import { shippedWithin } from '../supply/shipped-within.ts';
import { repositoryRoot } from '../vite/repository-root.ts';
import { buildAll } from './build.ts';

const readJson = <T>(path: string): T => JSON.parse(readFileSync(join(repositoryRoot, path), 'utf8')) as T;

const named = targets.filter((target) => process.argv.slice(2).includes(target));
await buildAll();
for (const target of named.length > 0 ? named : targets) {
  const platform = target === 'win32-x64' ? Platform.WINDOWS : Platform.LINUX;
  const files = await build({
    projectDir: repositoryRoot,
    targets: platform.createTarget(),
    config: configurationFor(target),
  });
  console.log(files.join('\n'));
}
const { name, version } = readJson<{ name: string; version: string }>('package.json');
const shipped = readJson<readonly Part[]>('dist/shipped-packages.json');
const bill = billOfMaterials({ name, version }, shipped, lockedPackages(readLock()), shippedWithin());
writeFileSync(
  join(repositoryRoot, 'release', `${name}-${version}.cdx.json`),
  `${JSON.stringify(bill, null, 1)}\n`,
);
