import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    setupFiles: [new URL('vitest-setup.ts', import.meta.url).pathname],
    include: ['{shared,db,electron,renderer,build}/**/*.test.{ts,tsx}'],
    // On a machine of two processors the usual number is one, and the other waits for files and for LibreOffice.
    maxWorkers: 2,
    // Real SQLite, real workbooks and LibreOffice take their time on a busy machine; this is no speed limit.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
