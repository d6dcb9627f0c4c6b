import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'specs',
  outputDir: '../test-results',
  // Each spec starts the whole app; two at a time is what an office PC and CI bear.
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // A browser on a busy machine may lose a start. What passes only the second time is named as flaky in the report.
  retries: process.env.CI ? 1 : 0,
  // A generous limit for a hang, no measure of speed.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  reporter: 'list',
});
