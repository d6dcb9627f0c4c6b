/** The doer as one file, because loading a thousand sources takes longer than what is watched. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { nodeBundle } from '../../vite/node-bundle.ts';
import { repositoryRoot } from '../../vite/repository-root.ts';

const made = new Map<string, Promise<string>>();

/** @param source path of the program from the root of the repository */
export function bundled(source: string): Promise<string> {
  const known = made.get(source);
  if (known) return known;
  const path = bundle(source);
  made.set(source, path);
  return path;
}

async function bundle(source: string): Promise<string> {
  // Inside the repository, so that the SQLite binary is found; of this process, so that two runs do not meet.
  const folder = join(repositoryRoot, 'dist', `soak-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const config = nodeBundle('doer', source);
  const name = source.replace(/.*\//, '').replace(/\.ts$/, '');
  await build({
    ...config,
    build: {
      ...config.build,
      outDir: folder,
      rolldownOptions: {
        ...config.build?.rolldownOptions,
        input: { [name]: source },
        // The doer waits at its top level, which only a module may.
        output: { format: 'es', entryFileNames: '[name].mjs', codeSplitting: false },
      },
    },
  });
  return join(folder, `${name}.mjs`);
}
