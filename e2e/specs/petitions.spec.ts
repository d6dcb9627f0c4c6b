// The restricted tier and the register of petitions through the built app.
import { expect, type Page, test } from '@playwright/test';
import type { App } from '../support/app.ts';
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

const section = (name: string) =>
  page.getByRole('navigation', { name: 'Các phần của sổ' }).getByRole('link', { name, exact: true }).click();
const gate = () => page.getByRole('heading', { name: 'Phần này có mật khẩu riêng' });
const dialog = () => page.getByRole('dialog');
const petitions = () => page.getByRole('table', { name: 'Sổ đơn thư' });
const steps = () => page.getByRole('main');
const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

async function openPetitions(): Promise<void> {
  await section('Kiểm tra, giám sát');
  await expect(gate().or(page.getByRole('tab', { name: 'Đơn thư' }))).toBeVisible();
  if (await gate().isVisible()) {
    await page.getByLabel('Mật khẩu riêng').fill('luyện tập 123');
    await page.getByRole('button', { name: 'Mở phần này' }).click();
  }
  await page.getByRole('tab', { name: 'Đơn thư' }).click();
  await expect(petitions()).toBeVisible();
}

test('nothing is shown before the password; a wrong one is refused at its box', async () => {
  await section('Kiểm tra, giám sát');
  await expect(gate()).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Đơn thư' })).toHaveCount(0);
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByLabel('Mật khẩu riêng').fill('luyện tập');
  await page.keyboard.press('Enter');
  await expect(page.getByText('E-HC-02')).toBeVisible();
  await openPetitions();
  expect(await seriousFaults(page)).toEqual([]);
});

test('a letter is written with its term, settled and counted; locked again, no step of it is listed', async () => {
  await openPetitions();
  await page.getByRole('button', { name: 'Ghi đơn thư' }).first().click();
  await dialog().getByLabel('Loại đơn').selectOption('disciplineComplaint');
  await dialog().getByLabel('Họ tên, địa chỉ người gửi').fill('Bà Vũ Thị Kiểm Thử');
  await dialog().getByRole('button', { name: 'Lấy hạn này' }).click();
  await dialog().getByRole('button', { name: 'Ghi vào sổ đơn thư' }).click();
  const cell = (name: RegExp | string) => dialog().getByRole('cell', { name, exact: true });
  await expect(cell('Bà Vũ Thị Kiểm Thử')).toBeVisible();
  await expect(cell(/còn 90 ngày$/)).toBeVisible();
  await dialog().getByRole('button', { name: 'Sửa' }).click();
  await dialog().getByLabel('Tình trạng').selectOption('settled');
  await expect(dialog().getByText('Ghi kết luận: đúng, sai hay đúng một phần.')).toBeVisible();
  await expect(dialog().getByRole('button', { name: 'Ghi vào sổ đơn thư' })).toBeDisabled();
  await dialog().getByLabel('Ngày giải quyết xong').fill(today);
  await dialog().getByLabel('Kết luận').selectOption('partly');
  await dialog().getByRole('button', { name: 'Ghi vào sổ đơn thư' }).click();
  await expect(cell('Đúng một phần')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Xem số liệu của kỳ' }).click();
  const figures = page.getByRole('table', { name: 'Số liệu của kỳ, so với cùng kỳ năm trước' });
  await expect(figures.getByRole('row', { name: /Đúng một phần 1 0 \+1 —/ })).toBeVisible();

  await section('Các bước đã làm');
  await expect(steps().getByText('Sửa đơn thư').first()).toBeVisible();
  await section('Kiểm tra, giám sát');
  await page.getByRole('button', { name: 'Khóa phần này' }).click();
  await expect(gate()).toBeVisible();
  await section('Các bước đã làm');
  await expect(steps().getByRole('heading', { name: 'Các bước đã làm' })).toBeVisible();
  await expect(steps().getByText('đơn thư')).toHaveCount(0);
});

test('by keyboard alone: found, opened, closed', async () => {
  await openPetitions();
  await page.getByLabel('Tìm trong đơn thư').focus();
  await page.keyboard.type('ba le thi mau');
  await expect(petitions().getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: /^Mở đơn số/ }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog().getByRole('cell', { name: 'Bà Lê Thị Mẫu, khu phố 2' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog()).toHaveCount(0);
});
