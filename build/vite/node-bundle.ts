// The programs that run under Electron's Node: one self-contained CommonJS file each, so that nothing has to be
// resolved at run time but Electron itself and the SQLite binary.
import { builtinModules } from 'node:module';
import type { InlineConfig } from 'vite';
import { repositoryRoot } from './repository-root.ts';

/** Output name in dist/electron → its source. */
export const nodeEntries = {
  main: 'electron/main.ts',
  preload: 'electron/preload.ts',
  'core-worker': 'electron/jobs/core-worker.ts',
  parser: 'electron/jobs/parser-process.ts',
} as const;

/** xlsx and hucre are bundled; only these are required at run time. */
const external = ['electron', 'better-sqlite3', /^node:/, ...builtinModules];

export function nodeBundle(name: string, source: string): InlineConfig {
  return {
    configFile: false,
    root: repositoryRoot,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: true,
      outDir: 'dist/electron',
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        input: { [name]: source },
        external,
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  };
}
