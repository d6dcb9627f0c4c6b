// What goes wrong in an office: each gets one sentence with its code, and nothing is lost or half-written.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { yearText } from '../../shared/i18n/vi/year.ts';
import { importList } from '../demo/import-steps.ts';
import { openYear } from '../demo/year-steps.ts';
import type { App } from '../support/app.ts';
import { ask, freshPassword, openFreshRegister } from '../support/fresh-register.ts';
import { openSection } from '../support/practice.ts';
import { repositoryRoot } from '../support/which-electron.ts';

let app: App;
let page: Page;
const workbook = (name: string): string => join(repositoryRoot, 'e2e/workbooks', name);

test.beforeEach(async () => {
  app = await openFreshRegister('Thu loi');
  page = app.page;
});
test.afterEach(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

async function pick(path: string): Promise<void> {
  await app.answerOpenDialog(path);
  await openSection(page, 'Nhập, xuất Excel');
  await page.getByRole('button', { name: 'Chọn tệp Excel' }).click();
}

test('a workbook whose sheet is empty is refused by name, and another can be chosen at once', async () => {
  await pick(workbook('11-trang-rong.xlsx'));
  await expect(page.getByRole('alert')).toContainText('11-trang-rong.xlsx');
  await expect(page.getByRole('alert')).toContainText(/\(E-[A-Z]+-\d\d\)/);
  await app.answerOpenDialog(workbook('02-chi-bo-tcvn3.xls'));
  await page.getByRole('button', { name: 'Chọn tệp Excel' }).click();
  await expect(page.getByText('49 đảng viên')).toBeVisible();
});

test('a picture that was renamed to .xlsx is refused', async () => {
  const path = join(app.home, 'anh.xlsx');
  writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]));
  await pick(path);
  await expect(page.getByRole('alert')).toContainText('anh.xlsx');
});

test('a register that was cut short is told from a wrong password, and stays as it is', async () => {
  await ask(app, 'register.lock', {});
  const folder = join(app.home, 'Documents', 'So Dang Vien');
  const file = join(folder, 'Thu loi.sodang');
  truncateSync(file, 6000);
  const before = readFileSync(file);
  await page.reload();
  await page.getByLabel('Mật khẩu', { exact: true }).fill(freshPassword);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Tệp sổ bị hỏng' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('(E-SO-03)');
  expect(readFileSync(file).equals(before)).toBe(true);
});

/** A stick of 32 kB: needs a Linux machine where mounting is allowed. */
function mountSmallStick(path: string): boolean {
  mkdirSync(path);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=32k', 'tmpfs', path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('an export to a full stick says so, leaves no scrap, and works on another disk', async () => {
  const stick = join(app.home, 'usb');
  test.skip(!mountSmallStick(stick), 'cannot mount a small disk on this machine (needs root on Linux)');
  try {
    await importList(
      { app, workbook },
      { file: '01-chi-tiet-929-dang-vien.xlsx', asOf: '31/12/2024', found: 17 },
    );
    await openYear(page, 2018);
    await page.getByRole('button', { name: yearText.export }).click();
    const form = page.getByRole('dialog');
    await app.answerSaveDialog(join(stick, 'Xep loai.xlsx'));
    await form.getByRole('button', { name: yearText.chooseFile }).click();
    await expect(form.getByText(/ổ đĩa đã đầy.*\(E-TEP-04\)/)).toBeVisible();
    expect(readdirSync(stick)).toEqual([]);
    await app.answerSaveDialog(join(app.home, 'Xep loai.xlsx'));
    await form.getByRole('button', { name: yearText.chooseFile }).click();
    await expect(form.getByText(/^Đã ghi Xep loai.xlsx/)).toBeVisible();
  } finally {
    execFileSync('umount', [stick]);
  }
});
