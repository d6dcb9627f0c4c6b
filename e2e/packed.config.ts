import { defineConfig } from '@playwright/test';

/** The packed program: started by build/scripts/check-package.ts, which says where it lies. */
export default defineConfig({
  testDir: 'packed',
  outputDir: '../test-results/packed',
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  reporter: 'list',
});
