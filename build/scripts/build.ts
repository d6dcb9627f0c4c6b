// Builds the whole program into dist/: four Node bundles and the pages, what they were made of, and the licences of that.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { licenceTexts } from '../supply/licence-texts.ts';
import { packedPackages, recordPackages, type ShippedPackage, sorted } from '../supply/shipped-packages.ts';
import { nodeBundle, nodeEntries } from '../vite/node-bundle.ts';
import { pages, rendererBundle } from '../vite/renderer-bundle.ts';
import { repositoryRoot } from '../vite/repository-root.ts';

const dist = join(repositoryRoot, 'dist');
/** Written when a build has ended well; its age is the age of the build. */
export const builtMark = join(dist, '.built');

/** @param into another folder than dist/, for comparing two builds */
export async function buildAll(into: string = dist): Promise<void> {
  process.chdir(repositoryRoot);
  rmSync(into, { recursive: true, force: true });
  const found = new Map(packedPackages().map((it) => [`${it.name}@${it.version}`, it]));
  const bundle = (config: InlineConfig, folder: string): Promise<unknown> =>
    build({
      ...config,
      build: { ...config.build, outDir: join(into, folder) },
      plugins: [...(config.plugins ?? []), recordPackages(found)],
    });
  for (const [name, source] of Object.entries(nodeEntries))
    await bundle(nodeBundle(name, source), 'electron');
  for (const page of pages) await bundle(rendererBundle(page), 'renderer');
  mkdirSync(into, { recursive: true });
  const shipped: readonly ShippedPackage[] = sorted(found.values());
  const list = shipped.map(({ name, version, licence }) => ({ name, version, licence }));
  writeFileSync(join(into, 'shipped-packages.json'), `${JSON.stringify(list, null, 1)}\n`);
  writeFileSync(join(into, 'THIRD-PARTY-LICENSES.txt'), licenceTexts(shipped));
  writeFileSync(join(into, '.built'), '');
}

if (import.meta.main)
  await buildAll().catch((error: unknown) => {
    // Vite's message says where and what; its stack only says that Vite failed.
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
