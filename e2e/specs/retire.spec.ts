// "Thôi dùng máy này": the list, the copy elsewhere, the name and the password; then nothing of the program is left.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copiesText } from '../../shared/i18n/vi/copies.ts';
import { retireText as text } from '../../shared/i18n/vi/retire.ts';
import { startText } from '../../shared/i18n/vi/start.ts';
import type { App } from '../support/app.ts';
import { ask, freshPassword, openFreshRegister } from '../support/fresh-register.ts';
import { seriousFaults } from '../support/serious-faults.ts';

let app: App;
test.beforeAll(async () => {
  app = await openFreshRegister('Chi bo 3');
});
test.afterAll(() => app.close());

test('a PC is cleared only with a copy elsewhere, and the start screen says what was done', async () => {
  const { page, home } = app;
  const picture = async (name: string) => {
    if (process.env.PICTURES) await app.screenshot(join(process.env.PICTURES, `${name}.png`));
  };
  const { dataFolder } = await ask<{ dataFolder: string }>(app, 'register.status', {});
  writeFileSync(join(dataFolder, 'Anh chup.jpg'), 'own');
  const stick = join(home, 'usb');
  mkdirSync(stick);
  await page.evaluate(() => {
    window.location.hash = '#/an-toan?muc=may-nay';
  });
  await expect(page.getByRole('heading', { name: copiesText.title })).toBeVisible();
  await page.getByRole('button', { name: text.start }).click();
  await expect(page.getByRole('cell', { name: 'Chi bo 3.khoa', exact: true })).toBeVisible();
  await expect(page.getByText(/Anh chup\.jpg/)).toBeVisible();
  await app.answerOpenDialog(stick);
  await page.getByRole('button', { name: text.pick }).click();
  await expect(page.getByText(/Bản sao .* mở được/)).toBeVisible();
  await page.getByLabel(text.nameLabel('Chi bo 3')).fill('Chi bo 3');
  await page.getByLabel(text.password).fill('sai mat khau');
  await page.getByRole('button', { name: text.wipe }).click();
  await expect(page.getByText(/E-/).first()).toBeVisible();
  expect(existsSync(join(dataFolder, 'Chi bo 3.khoa'))).toBe(true);
  await picture('thoi-dung-may');
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByLabel(text.password).fill(freshPassword);
  await page.getByRole('button', { name: text.wipe }).click();
  await expect(page.getByText(text.done.title(0))).toBeVisible();
  await expect(page.getByRole('heading', { name: startText.title })).toBeVisible();
  await picture('da-don-may');
  expect(readdirSync(dataFolder).filter((name) => name !== 'sao-luu')).toEqual(['Anh chup.jpg']);
  expect(readdirSync(join(dataFolder, 'sao-luu'))).toEqual([]);
  const report = readdirSync(stick).find((name) => name.endsWith('.txt')) ?? '';
  expect(readFileSync(join(stick, report), 'utf8')).toContain('Chi bo 3.khoa2');
  await page.getByRole('button', { name: text.done.close }).click();
  await expect(page.getByText(text.done.title(0))).toBeHidden();
});
