// The list of members: found as one types, narrowed, sorted, walked with the keyboard alone.
import { expect, type Page, test } from '@playwright/test';
import type { App } from '../support/app.ts';
import { addMember, openList, openPractice, startAnew } from '../support/practice.ts';
import { seriousFaults } from '../support/serious-faults.ts';

let app: App;
let page: Page;

test.beforeAll(async () => {
  app = await openPractice();
  page = app.page;
});
// Each test begins with a freshly loaded page; the register stays open, and only the last test adds to the count.
test.beforeEach(async () => {
  await startAnew(page);
});
test.afterEach(() => expect(app.problems).toEqual([]));
test.afterAll(() => app.close());

const search = () => page.getByRole('searchbox', { name: 'Tìm đảng viên' });
const shown = () => page.getByText(/^Đang xem/);
const names = () => page.getByRole('grid').getByRole('link').allTextContents();

test('status and organisation narrow the list, and the sentence above it says by what', async () => {
  await openList(page);
  await page.getByRole('button', { name: /^Trạng thái:/ }).click();
  await page.getByRole('checkbox', { name: /^Từ trần \(2\)/ }).check();
  await page.keyboard.press('Escape');
  await expect(shown()).toHaveText('Đang xem 2');
  await page.getByRole('button', { name: 'Bỏ lọc từ trần' }).click();
  await expect(shown()).toHaveText('Đang xem 120');
  await page.getByRole('textbox', { name: 'Tổ chức đảng' }).click();
  await page.getByRole('option', { name: /Chi bộ Khu phố 1/ }).click();
  await expect(page.getByRole('button', { name: 'Bỏ lọc Chi bộ Khu phố 1' })).toBeVisible();
  await expect(shown()).not.toHaveText('Đang xem 120');
});

test('a press on a header sorts, a second press turns the order round', async () => {
  await openList(page);
  const header = page.getByRole('columnheader', { name: 'Ngày sinh' });
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  const years = async () =>
    (
      await page
        .getByRole('gridcell')
        .filter({ hasText: /^\d\d\/\d\d\/\d{4}$/ })
        .allTextContents()
    ).length;
  expect(await years()).toBeGreaterThan(0);
  const oldest = (await names())[0];
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(async () => (await names())[0]).not.toBe(oldest);
});

test('the keyboard alone walks, picks, opens and comes back to the same row', async () => {
  await openList(page);
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(' ');
  await expect(page.getByText('Đã chọn 1')).toBeVisible();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('Đã chọn 2')).toBeVisible();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('Đã chọn 120')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Đã chọn 0')).toBeVisible();

  await page.keyboard.press('End');
  const last = page.locator('[role=row][aria-rowindex="121"]');
  await expect(last).toBeInViewport();
  const name = (await last.getByRole('link').textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByRole('button', { name: 'Danh sách đảng viên' }).press('Enter');
  await expect(page.locator('[role=row][aria-rowindex="121"]')).toBeInViewport();
});

test('a range picked with Shift reaches over rows never seen, and goes on to printing', async () => {
  await openList(page);
  const boxOf = (row: number) => page.locator(`[role=row][aria-rowindex="${row}"]`).getByRole('checkbox');
  await boxOf(2).click();
  await page.getByRole('grid').focus();
  await page.keyboard.press('End');
  await boxOf(121).click({ modifiers: ['Shift'] });
  await expect(page.getByText('Đã chọn 120')).toBeVisible();
  await page.getByRole('button', { name: 'In cho 120 đồng chí' }).click();
  await page.getByRole('menuitem', { name: 'Phiếu thông tin' }).click();
  await expect(page).toHaveURL(/in-an/);
});

test('the columns chosen are kept when the list is opened again', async () => {
  await openList(page);
  await expect(page.getByRole('columnheader', { name: 'Quê quán' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Chọn cột' }).click();
  await page.getByRole('checkbox', { name: 'Quê quán' }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'Quê quán' })).toHaveCount(1);
  await page
    .getByRole('navigation', { name: 'Các phần của sổ' })
    .getByRole('link', { name: 'Tổng quan' })
    .click();
  await openList(page);
  await expect(page.getByRole('columnheader', { name: 'Quê quán' })).toHaveCount(1);
});

test('citizen numbers are masked in the list', async () => {
  await openList(page);
  await expect(
    page
      .getByRole('gridcell')
      .filter({ hasText: /^\d{3}•••\d{3}$/ })
      .first(),
  ).toBeAttached();
  await expect(page.getByRole('gridcell').filter({ hasText: /^000\d{9}$/ })).toHaveCount(0);
});

test('the list has no serious fault for a screen reader', async () => {
  await openList(page);
  expect(await seriousFaults(page)).toEqual([]);
});

test('typing without diacritics finds every spelling, with diacritics only the exact one', async () => {
  for (const name of ['Ưng Thị Hòa', 'Ưng Thị Hoa', 'Ưng Thị Hóa']) await addMember(page, name);
  await openList(page);
  await search().fill('ung thi hoa');
  await expect(shown()).toHaveText('Đang xem 3');
  await search().fill('ưng thị hòa');
  await expect(shown()).toHaveText('Đang xem 1');
  expect(await names()).toEqual(['Ưng Thị Hòa']);
  await search().fill('khong co ai ten nay');
  await expect(page.getByText('Không có đảng viên nào khớp với điều kiện đang lọc.')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Bỏ hết lọc' }).last().click();
  await expect(shown()).toHaveText('Đang xem 123');
});
