// The second copy on a stick: read back and opened, and never called a success when the stick is full or gone. The sticks
// are small disks in memory that are really mounted and really vanish.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type App, launchApp } from '../support/app.ts';
import { freshPassword, openFreshRegister } from '../support/fresh-register.ts';

let app: App;
const sticks = mkdtempSync(join(tmpdir(), 'so-dang-vien-usb-'));
const mounted: string[] = [];

function plugIn(name: string, size: string): string {
  const path = join(sticks, name);
  mkdirSync(path);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'usb', path]);
  mounted.push(path);
  return path;
}
function pull(path: string): void {
  execFileSync('umount', ['-l', path]);
  mounted.splice(mounted.indexOf(path), 1);
  rmSync(path, { recursive: true });
}

test.beforeAll(async () => {
  app = await openFreshRegister('Chi bo 9');
});
test.afterAll(async () => {
  await app.close();
  for (const path of [...mounted]) pull(path);
  rmSync(sticks, { recursive: true, force: true });
});

test('a stick is chosen once, its copy is proven, and a stick that is full or gone is never called a success', async () => {
  const { page } = app;
  const good = plugIn('KINGSTON', '64m');
  const full = plugIn('NHO', '600k');
  await page.getByRole('link', { name: 'An toàn dữ liệu' }).click();
  await app.answerOpenDialog(good);
  await page.getByRole('button', { name: 'Chọn USB hoặc thư mục' }).click();
  await expect(page.getByText(good)).toBeVisible();
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
  await expect(
    page.getByText(/^Bản trên USB: đã kiểm tra, mở được, lúc .*; còn trống \d+ MB\.$/),
  ).toBeVisible();
  expect(
    readdirSync(good)
      .map((name) => name.replace(/^.*\./, ''))
      .sort(),
  ).toEqual(['khoa', 'khoa2', 'kiem', 'sodang']);
  await app.screenshot('test-results/stick.png');

  await app.answerOpenDialog(full);
  await page.getByRole('button', { name: 'Chọn nơi khác' }).click();
  await expect(page.getByText(full)).toBeVisible();
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
  await expect(page.getByText(/không đủ chỗ, cần \d+ MB mà chỉ còn/).first()).toBeVisible();
  expect(readdirSync(full)).toEqual([]);

  await app.answerOpenDialog(good);
  await page.getByRole('button', { name: 'Chọn nơi khác' }).click();
  await expect(page.getByText(good)).toBeVisible();
  pull(good);
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
  await expect(page.getByText(/không thấy thư mục .*KINGSTON/).first()).toBeVisible();
  await expect(page.getByText(/Bản trên USB: đã kiểm tra/)).toHaveCount(0);
  await app.screenshot('test-results/stick-pulled.png');
  await app.setZoom(1.5);
  await app.screenshot('test-results/stick-pulled-150.png');
  await app.setZoom(1);
  expect(app.problems).toEqual([]);
});

test('a machine that has nothing gets the register from the stick', async () => {
  const stick = plugIn('MOI', '64m');
  const { page } = app;
  await app.answerOpenDialog(stick);
  await page.getByRole('button', { name: 'Chọn nơi khác' }).click();
  await expect(page.getByText(stick)).toBeVisible();
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
  await expect(page.getByText(/^Bản trên USB: đã kiểm tra/)).toBeVisible();
  const fresh = await launchApp();
  const copy = readdirSync(stick).find((name) => name.endsWith('.sodang')) ?? '';
  await fresh.page.getByRole('button', { name: 'Lấy sổ từ bản sao lưu' }).click();
  await fresh.answerOpenDialog(join(stick, copy));
  await fresh.page.getByRole('button', { name: 'Chọn tệp bản sao lưu (.sodang)' }).click();
  await fresh.page.getByLabel('Mật khẩu của sổ đó').fill(freshPassword);
  await fresh.screenshot('test-results/take.png');
  await fresh.page.getByRole('button', { name: 'Lấy sổ về và mở' }).click();
  await expect(fresh.page.getByRole('link', { name: 'Nhập, xuất Excel' })).toBeVisible();
  expect(fresh.problems).toEqual([]);
  await fresh.close();
});
