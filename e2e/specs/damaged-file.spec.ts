// The power went in the middle of the night: the file is damaged, the password is right, and work goes on from the newest
// copy that was proven, in two presses.
import { closeSync, openSync, readdirSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { App } from '../support/app.ts';
import { ask, freshPassword, openFreshRegister } from '../support/fresh-register.ts';

let app: App;
test.beforeAll(async () => {
  app = await openFreshRegister('Chi bo 7');
});
test.afterAll(() => app.close());

const dataFolder = async () => (await ask<{ dataFolder: string }>(app, 'register.status', {})).dataFolder;

function damage(path: string): void {
  const file = openSync(path, 'r+');
  const junk = Buffer.alloc(4096, 0x5a);
  for (let at = 8192; at < statSync(path).size; at += 40_960) writeSync(file, junk, 0, junk.length, at);
  closeSync(file);
}

test('a damaged file is told apart from a wrong password and replaced by the newest proven copy', async () => {
  const { page } = app;
  const folder = await dataFolder();

  await page.getByRole('button', { name: 'Khóa sổ' }).click();
  await expect(page.getByRole('heading', { name: 'Mở sổ đã có' })).toBeVisible();
  damage(join(folder, 'Chi bo 7.sodang'));

  await page.getByLabel('Mật khẩu', { exact: true }).fill('khong phai mat khau');
  await page.getByRole('button', { name: 'Mở sổ', exact: true }).click();
  await expect(page.getByText(/mật khẩu không đúng/)).toBeVisible();

  await page.getByLabel('Mật khẩu', { exact: true }).fill(freshPassword);
  await page.getByRole('button', { name: 'Mở sổ', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Tệp sổ bị hỏng' })).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'Bản sao lưu mới nhất đã kiểm tra, mở được' }),
  ).toBeVisible();
  await app.screenshot('test-results/damaged-file.png');
  await app.setZoom(1.5);
  await app.screenshot('test-results/damaged-file-150.png');
  await app.setZoom(1);
  await page.getByRole('button', { name: 'Dùng bản này', exact: true }).click();
  await expect(
    page.getByText(/^Đã mở sổ từ bản sao lưu: 0 đảng viên\. Tệp hỏng giữ ở Chi bo 7\.hong-.*\.sodang\.$/),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Nhập, xuất Excel' })).toBeVisible();
  expect(readdirSync(folder).filter((name) => name.includes('.hong-'))).toHaveLength(1);
  expect(app.problems).toEqual([]);
});
