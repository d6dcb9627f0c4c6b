// Builds the whole program into dist/: four Node bundles and the page.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { nodeBundle, nodeEntries } from '../vite/node-bundle.ts';
import { pages, rendererBundle } from '../vite/renderer-bundle.ts';
import { repositoryRoot } from '../vite/repository-root.ts';

/** Written when a build has ended well; its age is the age of the build. */
export const builtMark = join(repositoryRoot, 'dist/.built');

export async function buildAll(): Promise<void> {
  process.chdir(repositoryRoot);
  rmSync(join(repositoryRoot, 'dist'), { recursive: true, force: true });
  for (const [name, source] of Object.entries(nodeEntries)) await build(nodeBundle(name, source));
  for (const page of pages) await build(rendererBundle(page));
  writeFileSync(builtMark, '');
}

if (import.meta.main)
  await buildAll().catch((error: unknown) => {
    // Vite's message says where and what; its stack only says that Vite failed.
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
