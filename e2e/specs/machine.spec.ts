// "Máy này": what the program is on this PC, whether its register is well, and the file for support.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { machineText as text } from '../../shared/i18n/vi/machine.ts';
import type { App } from '../support/app.ts';
import { ask } from '../support/fresh-register.ts';
import { openPractice } from '../support/practice.ts';
import { seriousFaults } from '../support/serious-faults.ts';

let app: App;
let page: Page;
test.beforeAll(async () => {
  app = await openPractice();
  page = app.page;
});
test.afterEach(() => expect(app.problems).toEqual([]));
test.afterAll(() => app.close());

const openPanel = async () => {
  await page.evaluate(() => {
    window.location.hash = '#/an-toan?muc=may-nay';
  });
  await expect(page.getByRole('heading', { name: text.program })).toBeVisible();
};
const picture = async (name: string) => {
  if (process.env.PICTURES) await app.screenshot(join(process.env.PICTURES, `${name}.png`));
};

test('the versions, the folder and its kind, and the register tested on the open file', async () => {
  await openPanel();
  for (const [good] of Object.values(text.checks)) await expect(page.getByText(good)).toBeVisible();
  await expect(page.getByText(/SQLite 3\.\d+\.\d+, SQLite3MC \S+, cấu trúc sổ số \d+/)).toBeVisible();
  await expect(page.getByRole('cell', { name: new RegExp(`\\(${text.kinds.usual}\\)$`) })).toBeVisible();
  await expect(page.getByText(text.logEmpty)).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  await picture('may-nay');
});

test('the support file holds what was shown, word for word, names nobody, and stands in the log', async () => {
  await openPanel();
  await page.getByRole('button', { name: text.support.look }).click();
  await expect(page.getByText(text.support.holds)).toBeVisible();
  const shown = await page
    .getByRole('region', { name: text.support.title })
    .locator('pre, code')
    .allTextContents();
  expect(shown).toHaveLength(5);
  await picture('goi-ho-tro');
  const path = join(app.home, 'goi.zip');
  await app.answerSaveDialog(path);
  await page.getByRole('button', { name: text.support.save }).click();
  await expect(page.getByText(text.support.saved('goi.zip', 5))).toBeVisible();
  const list = execFileSync('python3', ['-c', reading, path], { encoding: 'utf8' });
  expect(JSON.parse(list)).toEqual(shown);
  const members = await ask<{ rows: readonly { record: { fullName: string } }[] }>(app, 'member.page', {
    ...{ offset: 0, limit: 500 },
  });
  const all = shown.join('\n');
  expect(members.rows.length).toBeGreaterThan(100);
  for (const {
    record: { fullName },
  } of members.rows)
    expect(all).not.toContain(fullName);
  expect(all).not.toMatch(/\d{6}/);
  expect(all).not.toContain(app.home);
});

/** With another zip reader than the writer's own. */
const reading = `import sys, json, zipfile
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
print(json.dumps([z.read(n).decode('utf-8') for n in z.namelist()]))`;

test('a program that fails writes where it failed into its file, and not what it was given', async () => {
  await app.electron.evaluate(() => {
    process.emit('uncaughtException' as never, new RangeError('Lê Thị Chim 001085012345') as never);
  });
  const path = join(app.home, '.config/So Dang Vien/loi-chuong-trinh.log');
  await expect.poll(() => existsSync(path)).toBe(true);
  const written = readFileSync(path, 'utf8');
  expect(written).toMatch(/^\S+Z main RangeError\n/);
  expect(written).not.toMatch(/Chim|001085/);
  await page.reload();
  await openPanel();
  await expect(page.getByRole('button', { name: text.showLog })).toBeVisible();
  // What the main process says aloud is a problem of every other test.
  (app.problems as string[]).length = 0;
});

test('at 150 % everything fits', async () => {
  await openPanel();
  await app.setZoom(1.5);
  await picture('may-nay-150');
  const wide = await page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await app.setZoom(1);
});
