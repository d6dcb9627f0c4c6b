// The page: every asset its own file under the app's own origin, because the content security policy allows
// neither inline scripts nor data: scripts (reliability: checklist item 7).
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import mantine from 'postcss-preset-mantine';
import type { InlineConfig } from 'vite';
import { repositoryRoot } from './repository-root.ts';

/** The window, and the hidden page that is printed. Built one by one: pages that share files start slower. */
export const pages = ['index', 'print'] as const;

export function rendererBundle(page: (typeof pages)[number]): InlineConfig {
  return {
    configFile: false,
    root: join(repositoryRoot, 'renderer'),
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    css: { postcss: { plugins: [mantine()] } },
    build: {
      outDir: join(repositoryRoot, 'dist/renderer'),
      emptyOutDir: false,
      // Electron 45 carries Chromium 148; Debian's is newer.
      target: 'chrome140',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: join(repositoryRoot, `renderer/${page}.html`),
        // A part of its own, imported first: it must have run before any library that other parts hold.
        output: {
          codeSplitting: { groups: [{ name: 'trusted-types', test: /renderer\/trusted-types\.ts$/ }] },
        },
      },
    },
  };
}
