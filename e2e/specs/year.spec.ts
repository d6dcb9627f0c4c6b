// The yearly rating through the window: figures, keyboard, reasons, undo, the workbook, and what goes wrong with it.
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { yearText as text } from '../../shared/i18n/vi/year.ts';
import { cockpitText } from '../../shared/i18n/vi/year-cockpit.ts';
import type { YearDetail } from '../../shared/ipc/year.ts';
import { importList } from '../demo/import-steps.ts';
import { exportYear, openYear } from '../demo/year-steps.ts';
import type { App } from '../support/app.ts';
import { ask, openFreshRegister } from '../support/fresh-register.ts';
import { repositoryRoot } from '../support/which-electron.ts';

let app: App;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  app = await openFreshRegister('Xep loai thu');
  page = app.page;
  const workbook = (name: string) => join(repositoryRoot, 'e2e/workbooks', name);
  await importList(
    { app, workbook },
    { file: '01-chi-tiet-929-dang-vien.xlsx', asOf: '31/12/2024', found: 17 },
  );
  await openYear(page, 2018);
});

test.afterAll(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

const grid = () => page.getByRole('grid');
const row = (n: number) => grid().getByRole('row').nth(n);

test('the figures of 2018 stand with their base: 106, 759 and the rest of 64 item by item', async () => {
  await expect(page.getByRole('button', { name: 'Hoàn thành xuất sắc nhiệm vụ' })).toContainText('106');
  await expect(page.getByText('11,41% trên tổng số 929 đảng viên')).toBeVisible();
  await expect(page.getByText('81,70% trên tổng số 929 đảng viên')).toBeVisible();
  await expect(
    page.getByText('Còn lại 64: 52 hoàn thành nhiệm vụ; 3 không hoàn thành nhiệm vụ; 9 chưa xếp loại'),
  ).toBeVisible();
  await expect(page.getByText(/106\/759 = 13,97% .*trong giới hạn/)).toBeVisible();
  await page.getByText(/^Số được xếp loại/).click();
  await expect(page.getByText('11,52% trên 920 đảng viên được xếp loại')).toBeVisible();
  await page.getByText(/^Tổng số đảng viên \(/).click();
});

test('a figure opens its people; a key sets the level and goes on, Ctrl+Z takes it back', async () => {
  await page.getByRole('button', { name: text.rest }).click();
  await expect(page.getByText(text.shown(64, 929))).toBeVisible();
  await page.getByLabel(text.filterLevel).selectOption('unrated');
  await expect(page.getByText(text.shown(9, 929))).toBeVisible();
  await grid().focus();
  await page.keyboard.press('2');
  await expect(row(1)).toContainText('Hoàn thành tốt nhiệm vụ');
  await expect(row(2)).toHaveAttribute('data-active', 'true');
  await page.keyboard.press('Control+z');
  await expect(row(1)).toContainText('Tệp nguồn để trống, chưa nêu lý do');
});

test('several are picked by the space bar and given one reason, which must be written out', async () => {
  await grid().focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByText(text.picked(2))).toBeVisible();
  await page.keyboard.press('0');
  const form = page.getByRole('dialog');
  await expect(form.getByText(/Mới kết nạp/)).toBeHidden();
  await form.getByLabel('Chưa kiểm điểm').check();
  await form.getByRole('button', { name: text.save }).click();
  await expect(form.getByText(text.noteMissing)).toBeVisible();
  await form.getByLabel(text.note).fill('đang đi công tác nước ngoài');
  await form.getByRole('button', { name: text.save }).click();
  await expect(form).toBeHidden();
  await expect(row(1)).toContainText('Chưa kiểm điểm: đang đi công tác nước ngoài');
  // The note of success offers to take the step back, too; this is the button of the list itself.
  await page.getByRole('tabpanel').getByRole('button', { name: text.undo }).click();
  await expect(row(2)).toContainText('Tệp nguồn để trống');
});

test('what the register refuses stays in its cell, is named with its code, and can be given up', async () => {
  await page.getByLabel(text.filterLevel).selectOption('rest');
  // The reason of a blank source is no reason for one whose source was not blank.
  const { rows } = await ask<YearDetail>(app, 'year.get', { year: 2018 });
  const rest = rows.filter((r) => r.level !== 'excellent' && r.level !== 'good');
  const above = rest.findIndex((r, i) => r.reason === 'sourceBlank' && (rest[i + 1]?.level ?? null) !== null);
  await grid().focus();
  await page.keyboard.press('Home');
  for (let i = 0; i <= above; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+d');
  await expect(page.getByText(cockpitText.failed(1)).first()).toBeVisible();
  await expect(page.getByText(/E-XL-08/)).toBeVisible();
  const refused = grid()
    .getByRole('row')
    .filter({ hasText: rest[above + 1]?.name ?? '' })
    .first();
  await expect(refused).toContainText('Tệp nguồn để trống');
  await page.getByRole('button', { name: cockpitText.drop }).click();
  await expect(refused).toContainText(/hoàn thành nhiệm vụ/i);
});

test('the 75 who joined after the year are named for another look', async () => {
  await page.getByRole('tab', { name: text.tabs.checks(75) }).click();
  await expect(
    page.getByRole('heading', { name: '75 đồng chí có ngày vào Đảng sau 31/12/2018' }),
  ).toBeVisible();
});

test('the workbook is written where the person says, and is a workbook', async () => {
  const path = join(app.home, 'Xếp loại 2018.xlsx');
  expect(await exportYear({ app, look: async () => {} }, path)).toBe(
    'Đã ghi Xếp loại 2018.xlsx: 6 bảng, 929 đảng viên.',
  );
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  expect(statSync(path).size).toBeGreaterThan(20_000);
});

test('a place that cannot be written is said in one sentence, and nothing half-written is left', async () => {
  const folder = join(app.home, 'cho-luu');
  mkdirSync(join(folder, 'ban.xlsx'), { recursive: true });
  await page.getByRole('button', { name: text.export }).click();
  await app.answerSaveDialog(join(folder, 'ban.xlsx'));
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: text.chooseFile }).click();
  await expect(form.getByRole('alert')).toContainText(/E-TEP-0\d/);
  expect(readdirSync(folder)).toEqual(['ban.xlsx']);
  await form.getByRole('button', { name: text.cancel }).click();
  await expect(form).toBeHidden();
});

test('a list is made from the register as of 31 December; a year that has one is refused', async () => {
  await page.getByRole('link', { name: text.back }).click();
  await page.getByLabel(text.createLabel).fill('2018');
  await page.getByRole('button', { name: text.create }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('(E-XL-01)');
  await page.getByLabel(text.createLabel).fill('2020');
  await page.getByRole('button', { name: text.create }).click();
  await expect(page.getByRole('heading', { level: 1, name: text.heading(2020) })).toBeVisible();
  await expect(page.getByText(text.nobodyRated)).toBeVisible();
});

test('at 150 % zoom nothing runs off the side and the grid keeps rows in view', async () => {
  await openYear(page, 2018);
  await page.getByRole('tab', { name: text.tabs.people }).click();
  await app.setZoom(1.5);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expect(row(2)).toBeInViewport();
});
