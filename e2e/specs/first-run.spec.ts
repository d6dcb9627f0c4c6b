// From an empty data folder to an open register, and back in after locking: the password, the code on paper,
// the practice register. Everything as the person does it, through the window.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type App, launchApp } from '../support/app.ts';
import { openSection } from '../support/practice.ts';

const password = 'mua xuan den som';
let app: App;
let page: Page;

test.beforeEach(async () => {
  app = await launchApp();
  page = app.page;
});

test.afterEach(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

/** Founds a register and gives back its recovery code. */
async function found(name: string): Promise<string> {
  await page.getByRole('button', { name: 'Lập sổ mới' }).click();
  await page.getByLabel('Tên tổ chức đảng').fill(name);
  await page.getByLabel('Họ và tên người giữ sổ').fill('Nguyễn Thị Sen');
  await page.getByLabel('Mật khẩu mới').fill(password);
  await page.getByLabel('Gõ lại mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Lập sổ', exact: true }).click();
  const code = (await page.getByLabel('Mã khôi phục của sổ').textContent()) ?? '';
  await page.getByLabel('Gõ lại nhóm cuối của mã').fill(code.slice(code.lastIndexOf('-') + 1).toLowerCase());
  await page.getByRole('button', { name: 'Đã chép mã ra giấy, vào sổ' }).click();
  await expect(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
  return code;
}

async function openOwnKeys(): Promise<void> {
  await openSection(page, 'An toàn dữ liệu');
  await page.getByRole('tab', { name: 'Người dùng, mật khẩu' }).click();
}

const lock = () => page.getByRole('button', { name: 'Khóa sổ' }).click();

test('a first start shows where the data will lie and what the program is not', async () => {
  await expect(page.getByText(join(app.home, 'Documents', 'So Dang Vien'))).toBeVisible();
  await expect(page.getByText('không thay cơ sở dữ liệu đảng viên chính thức')).toBeVisible();
  await expect(page.getByText('chỉ dùng khi cấp ủy có thẩm quyền cho phép')).toBeVisible();
});

test('a new register is named after the organisation and shows its recovery code until it is copied', async () => {
  await page.getByRole('button', { name: 'Lập sổ mới' }).click();
  await page.getByRole('button', { name: 'Lập sổ', exact: true }).click();
  await expect(page.getByText('Chưa nhập tên tổ chức đảng.')).toBeVisible();
  await expect(page.getByText('Mật khẩu cần ít nhất 8 ký tự.')).toBeVisible();

  await page.getByLabel('Tên tổ chức đảng').fill('Chi bộ 3/2 thôn Đoài');
  await expect(page.getByLabel('Tên sổ')).toHaveValue('Chi bộ 3 2 thôn Đoài');
  await page.getByLabel('Họ và tên người giữ sổ').fill('Nguyễn Thị Sen');
  await page.getByLabel('Mật khẩu mới').fill(password);
  await page.getByLabel('Gõ lại mật khẩu').fill(`${password} `);
  await page.getByRole('button', { name: 'Lập sổ', exact: true }).click();
  await expect(page.getByText('Hai lần gõ mật khẩu chưa giống nhau.')).toBeVisible();
  await page.getByLabel('Gõ lại mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Lập sổ', exact: true }).click();

  await expect(page.getByLabel('Mã khôi phục của sổ')).toHaveText(/^([A-Z0-9]{5}-){5}[A-Z0-9]{5}$/);
  await page.getByRole('button', { name: 'Đã chép mã ra giấy, vào sổ' }).click();
  await expect(page.getByText('Chưa đúng nhóm cuối.')).toBeVisible();
  const code = (await page.getByLabel('Mã khôi phục của sổ').textContent()) ?? '';
  await page.getByLabel('Gõ lại nhóm cuối của mã').fill(code.slice(-5));
  await page.keyboard.press('Enter');

  await expect(page.getByRole('banner').getByText('Chi bộ 3/2 thôn Đoài')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Nhập danh sách từ Excel' })).toBeVisible();
  const files = readdirSync(join(app.home, 'Documents', 'So Dang Vien'));
  expect(files.filter((file) => file.endsWith('.sodang'))).toEqual(['Chi bộ 3 2 thôn Đoài.sodang']);
});

test('a wrong password is refused under its field, the right one opens', async () => {
  await found('Chi bộ Hoa Ban');
  await lock();
  await page.getByLabel('Mật khẩu', { exact: true }).fill('mua xuan den muon');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/mật khẩu không đúng.*\(E-SO-01\)/)).toBeVisible();
  await expect(page.getByLabel('Mật khẩu', { exact: true })).toBeFocused();
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
});

test('a fresh recovery code drawn among the people is shown once and makes the old one void', async () => {
  const first = await found('Chi bộ Hoa Ban');
  await openOwnKeys();
  await page.getByLabel('Mật khẩu mở sổ').fill(password);
  await page.getByRole('button', { name: 'Lấy mã khôi phục mới' }).click();
  const code = (await page.getByLabel('Mã khôi phục của sổ').textContent()) ?? '';
  expect(code).not.toBe(first);
  await page.getByLabel('Gõ lại nhóm cuối của mã').fill(code.slice(-5));
  await page.getByRole('button', { name: 'Đã giữ mã trên giấy' }).click();
  await expect(page.getByText('Đã đổi mã khôi phục.')).toBeVisible();
  await expect(page.getByText(code)).toHaveCount(0);
});

test('a password changed by its owner holds from the next opening on', async () => {
  await found('Chi bộ Hoa Ban');
  await openOwnKeys();
  await page.getByLabel('Mật khẩu đang dùng').fill('khong phai');
  await page.getByLabel('Mật khẩu mới').fill('mat khau moi');
  await page.getByLabel('Gõ lại mật khẩu').fill('mat khau moi');
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(page.getByText('(E-SO-01)')).toBeVisible();
  await page.getByLabel('Mật khẩu đang dùng').fill(password);
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(page.getByText('Đã đổi mật khẩu.')).toBeVisible();
  await lock();
  await page.getByLabel('Mật khẩu', { exact: true }).fill('mat khau moi');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
});

test('another data folder, chosen before a register is open, holds the next register', async () => {
  const elsewhere = join(app.home, 'USB cua chi bo');
  mkdirSync(elsewhere);
  await app.answerOpenDialog(elsewhere);
  await page.getByRole('button', { name: 'Chọn thư mục khác' }).click();
  await expect(page.getByText(elsewhere)).toBeVisible();
  await found('Chi bộ Hoa Ban');
  expect(readdirSync(elsewhere)).toContain('Chi bộ Hoa Ban.sodang');
});

test('a practice register is marked on every screen and opens again without a password', async () => {
  await page.getByRole('button', { name: 'Mở sổ luyện tập' }).click();
  const banner = page.getByText('SỔ LUYỆN TẬP – người và số liệu đều là bịa');
  await expect(banner).toBeVisible();
  for (const section of ['Tổ chức đảng', 'Thiết lập', 'Đảng viên', 'Tổng quan']) {
    await page.getByRole('navigation').getByRole('link', { name: section, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: section })).toBeVisible();
    await expect(banner).toBeVisible();
  }
  await lock();
  await expect(page.getByText('Sổ luyện tập không cần mật khẩu.')).toBeVisible();
  await page.getByRole('button', { name: 'Mở sổ', exact: true }).click();
  await expect(banner).toBeVisible();
});
