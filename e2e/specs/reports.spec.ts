// The report of a period through the built app: figures, the people behind them, the plan, and both ways out.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { App } from '../support/app.ts';
import { openPractice, openSection } from '../support/practice.ts';
import { seriousFaults } from '../support/serious-faults.ts';

let app: App;
let page: Page;
const pictures = process.env.PICTURES;

test.beforeAll(async () => {
  app = await openPractice();
  page = app.page;
});
test.beforeEach(() => openSection(page, 'Báo cáo'));
test.afterEach(() => expect(app.problems).toEqual([]));
test.afterAll(() => app.close());

const take = async (name: string) => {
  if (pictures) await app.screenshot(join(pictures, `${name}.png`));
};
const table = (name: string) => page.getByRole('table', { name, exact: true });
const drawer = () => page.getByRole('dialog');

test('every figure opens the people behind it by keyboard, and gives the focus back', async () => {
  const balance = table('Biến động đảng viên');
  await expect(balance).toBeVisible();
  await take('report');
  const figure = balance.getByRole('button', { name: /^Giảm, Kỳ này: / });
  const number = Number(await figure.textContent());
  await figure.focus();
  await page.keyboard.press('Enter');
  await expect(drawer().getByRole('status').first()).toContainText(`Con số ${number} đồng chí`);
  await expect(drawer().getByRole('row')).toHaveCount(number + 1);
  await take('report-behind');
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(drawer()).toHaveCount(0);
  await expect(figure).toBeFocused();
});

test('a figure is told by the organisations below, by keyboard, and says that it adds up', async () => {
  const figure = table('Biến động đảng viên').getByRole('button', { name: /^Cuối kỳ, Kỳ này: / });
  await figure.focus();
  await page.keyboard.press('Enter');
  await expect(drawer().getByRole('radio', { name: 'Danh sách' })).toBeChecked();
  await drawer().getByRole('radio', { name: 'Danh sách' }).focus();
  await page.keyboard.press('ArrowRight');
  const rows = drawer().getByRole('table', { name: 'Cuối kỳ theo từng tổ chức trực thuộc' });
  await expect(rows.getByRole('row').last()).toContainText((await figure.textContent()) ?? '');
  await expect(drawer().getByText(/^Cộng các tổ chức trực thuộc đúng bằng/)).toBeVisible();
  await take('report-by-organisation');
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(figure).toBeFocused();
});

test('the pictures, the tables and the drawer stand at 150 %', async () => {
  await app.setZoom(1.5);
  await expect(page.getByRole('img', { name: /^Biểu đồ: Tuổi đời/ })).toBeVisible();
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(await wide()).toBe(false);
  await page.getByRole('img', { name: /^Biểu đồ: Tuổi đời/ }).scrollIntoViewIfNeeded();
  await take('report-bars');
  await page.getByRole('button', { name: /^Các phần: / }).click();
  const last = page.getByRole('button', { name: 'Chọn tất cả' });
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport({ ratio: 1 });
  await take('report-sections');
  await page.keyboard.press('Escape');
  await app.setZoom(1);
});

test('a plan is set, and the share of it reached is printed with its base', async () => {
  await page.getByRole('button', { name: 'Nhập chỉ tiêu kết nạp' }).click();
  await drawer().getByLabel('Chỉ tiêu (đồng chí)').fill('20');
  await take('report-plan');
  await drawer().getByRole('button', { name: 'Ghi', exact: true }).click();
  await expect(table('Chỉ tiêu đã nhập').getByRole('row')).toHaveCount(2);
  await page.keyboard.press('Escape');
  const year = new Date().toLocaleDateString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).slice(-4);
  await expect(table(`Kết nạp so với chỉ tiêu năm ${year}`)).toContainText('% của chỉ tiêu 20 đồng chí');
});

test('the sections chosen are remembered', async () => {
  await page.getByRole('button', { name: /^Các phần: / }).click();
  await page.getByRole('checkbox', { name: 'Thẻ đảng viên' }).click();
  await expect(table('Thẻ đảng viên')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await openSection(page, 'Tổng quan');
  await openSection(page, 'Báo cáo');
  await expect(table('Biến động đảng viên')).toBeVisible();
  await expect(table('Thẻ đảng viên')).toHaveCount(0);
  await page.getByRole('button', { name: /^Các phần: / }).click();
  await page.getByRole('button', { name: 'Chọn tất cả' }).click();
  await expect(table('Thẻ đảng viên')).toBeVisible();
  await page.keyboard.press('Escape');
});

test('the whole report goes into one workbook and onto paper', async () => {
  const file = join(app.home, 'Báo cáo.xlsx');
  await app.answerSaveDialog(file);
  await page.getByRole('button', { name: 'Xuất Excel' }).first().click();
  await drawer().getByRole('button', { name: 'Chọn nơi lưu tệp' }).click();
  await expect(drawer().getByRole('status')).toContainText('dòng vào tệp Báo cáo.xlsx');
  expect(existsSync(file)).toBe(true);
  await page.getByRole('button', { name: 'Đóng', exact: true }).last().click();
  await page.getByRole('button', { name: 'In', exact: true }).first().click();
  await drawer().getByRole('button', { name: 'Dựng trang in' }).click();
  await expect(drawer().getByRole('status').first()).toContainText('trang', { timeout: 60_000 });
  await take('report-paper');
  if (pictures) {
    await app.answerSaveDialog(join(pictures, 'report.pdf'));
    await drawer().getByRole('button', { name: 'Lưu PDF' }).click();
    await expect(drawer()).toContainText('Đã lưu');
  }
});
