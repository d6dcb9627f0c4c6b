// The page: every asset its own file under the app's own origin, because the content security policy allows
// neither inline scripts nor data: scripts (reliability: checklist item 7).
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import mantine from 'postcss-preset-mantine';
import type { InlineConfig } from 'vite';
import { repositoryRoot } from './repository-root.ts';

const pages = ['index', 'print'].filter((name) => existsSync(join(repositoryRoot, `renderer/${name}.html`)));

export function rendererBundle(): InlineConfig {
  return {
    configFile: false,
    root: join(repositoryRoot, 'renderer'),
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    css: { postcss: { plugins: [mantine()] } },
    build: {
      outDir: join(repositoryRoot, 'dist/renderer'),
      emptyOutDir: true,
      // Electron 45 carries Chromium 148; Debian's is newer.
      target: 'chrome140',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: Object.fromEntries(pages.map((name) => [name, join(repositoryRoot, `renderer/${name}.html`)])),
      },
    },
  };
}
