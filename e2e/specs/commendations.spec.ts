// Commendations through the built app: one decision for many, the Cờ refused for a member, figures, five years.
import { expect, type Page, test } from '@playwright/test';
import type { App } from '../support/app.ts';
import { openPractice, startAnew } from '../support/practice.ts';
import { seriousFaults } from '../support/serious-faults.ts';

let app: App;
let page: Page;

test.beforeAll(async () => {
  app = await openPractice();
  page = app.page;
});
test.beforeEach(async () => {
  await startAnew(page);
  await page
    .getByRole('navigation', { name: 'Các phần của sổ' })
    .getByRole('link', { name: 'Huy hiệu, khen thưởng' })
    .click();
});
test.afterEach(() => expect(app.problems).toEqual([]));
test.afterAll(() => app.close());

const dialog = () => page.getByRole('dialog');
const counts = () => page.getByRole('table', { name: 'Số khen thưởng theo hình thức' });
const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

async function choose(label: string, option: string | RegExp): Promise<void> {
  await dialog().getByRole('combobox', { name: label }).click();
  await page.getByRole('listbox', { name: label }).getByRole('option', { name: option }).first().click();
}

test('the Cờ is refused for a member by name; without him the organisation has it, and its number opens', async () => {
  await page.getByRole('tab', { name: 'Khen thưởng' }).click();
  const flags = () => counts().getByRole('row', { name: /^Cờ/ });
  await expect(flags().getByRole('button')).toHaveText('1');
  await page.getByRole('button', { name: 'Ghi khen thưởng' }).click();
  await choose('Hình thức', 'Cờ');
  await dialog().getByLabel('Nội dung khen thưởng').fill('Dẫn đầu phong trào thi đua');
  await dialog().getByLabel('Ngày khen thưởng').fill('31/02/2026');
  await expect(dialog().getByText('Cần đủ ngày, tháng, năm.')).toBeVisible();
  await dialog().getByLabel('Ngày khen thưởng').fill(today);
  await choose('Thêm đảng viên', /./);
  await choose('Thêm tập thể', 'Chi bộ Khu phố 2');
  await expect(dialog().getByText(/Cờ chỉ tặng cho tập thể, không tặng cho cá nhân/)).toBeVisible();
  await expect(dialog().getByRole('button', { name: /^Ghi khen thưởng cho/ })).toBeDisabled();
  await dialog().getByRole('button', { name: 'Bỏ những trường hợp chưa ghi được' }).click();
  await dialog().getByRole('button', { name: 'Ghi khen thưởng cho 1 tập thể' }).click();
  await expect(page.getByText('Đã ghi khen thưởng cho 1 tập thể.')).toBeVisible();
  await flags().getByRole('button', { name: 'Xem 2 lượt: Cờ, tập thể' }).click();
  await page.getByRole('button', { name: 'Sửa khen thưởng của Chi bộ Khu phố 2' }).click();
  await dialog().getByRole('button', { name: 'Xóa' }).click();
  await expect(page.getByText('Đã xóa khen thưởng của Chi bộ Khu phố 2.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Cờ, tập thể: 1' })).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
});

test('by keyboard: names pasted for one decision; a stranger among them stays named', async () => {
  await page.getByRole('tab', { name: 'Khen thưởng' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ghi khen thưởng' }).focus();
  await page.keyboard.press('Enter');
  await dialog().getByRole('combobox', { name: 'Hình thức' }).focus();
  await page.keyboard.type('Giấy khen');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'Giấy khen' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog().getByLabel('Nội dung khen thưởng').focus();
  await page.keyboard.type('Hoàn thành tốt chuyên đề');
  await page.keyboard.press('Enter');
  await page.keyboard.type(today);
  await dialog().getByRole('button', { name: 'Dán tên tập thể' }).focus();
  await page.keyboard.press('Enter');
  await dialog().getByLabel('Danh sách dán').fill('Chi bộ Khu phố 1\nChi bộ Không Có');
  await expect(dialog().getByText('Nhận ra 1 trong 2 dòng.')).toBeVisible();
  await expect(dialog().getByText(/Chi bộ Không Có: không có trong sổ/)).toBeVisible();
  await dialog().getByRole('button', { name: 'Thêm 1 vào danh sách' }).press('Enter');
  await expect(dialog().getByRole('button', { name: 'Ghi khen thưởng cho 1 tập thể' })).toBeEnabled();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Đã ghi khen thưởng cho 1 tập thể.')).toBeVisible();
});

test('five years running are listed with their years, and commended from there', async () => {
  await page.getByRole('tab', { name: '5 năm liền' }).click();
  const table = page.getByRole('table', { name: 'Đủ các năm' });
  await expect(table.getByRole('row').nth(1).getByText('Xuất sắc')).toHaveCount(5);
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('button', { name: /^Ghi khen thưởng cho \d+ đồng chí$/ }).click();
  await expect(dialog().getByLabel('Nội dung khen thưởng')).toHaveValue(
    /Hoàn thành xuất sắc nhiệm vụ liên tục/,
  );
});
