/**
 * Time from start to the first list of members on the screen, beside the time to a blank window of the same host.
 * Typing the password and its deliberate stretching (scrypt) are left out: they are the person's and the lock's.
 * Prints one line of JSON for the benchmark.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { launchApp } from '../support/app.ts';
import { electronEnvironment } from '../support/which-electron.ts';

async function blankWindow(): Promise<number> {
  Object.assign(process.env, electronEnvironment());
  const home = mkdtempSync(join(tmpdir(), 'blank-'));
  const start = performance.now();
  const electron = await _electron.launch({
    args: [join(import.meta.dirname, 'blank-main.cjs')],
    env: { ...process.env, HOME: home } as Record<string, string>,
  });
  const page = await electron.firstWindow();
  await page.waitForLoadState('load');
  const time = performance.now() - start;
  await electron.close();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  return time;
}

/** Makes a practice register once; later starts find it in the same home. */
async function firstList(home: string): Promise<number> {
  const start = performance.now();
  const app = await launchApp({ home });
  const open = app.page.getByRole('button', { name: /luyện tập/i }).first();
  await open.waitFor();
  const drawn = performance.now() - start;
  await open.click();
  const members = app.page.getByRole('link', { name: 'Đảng viên', exact: true }).first();
  await members.waitFor();
  const asked = performance.now();
  await members.click();
  await app.page.getByRole('row').nth(3).waitFor();
  const listed = performance.now() - asked;
  await app.close();
  return drawn + listed;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const home = mkdtempSync(join(tmpdir(), 'first-list-'));
const blank: number[] = [];
const list: number[] = [];
for (let round = 0; round < 5; round++) {
  blank.push(await blankWindow());
  list.push(await firstList(home));
}
rmSync(home, { recursive: true, force: true, maxRetries: 5 });
console.log(JSON.stringify({ blank: median(blank), list: median(list) }));
