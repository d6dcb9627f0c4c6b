// Meetings of branches through the built app: a month filled in, the roll by one key per person, who stays away.
import { expect, type Page, test } from '@playwright/test';
import type { App } from '../support/app.ts';
import { openPractice, openSection } from '../support/practice.ts';
import { seriousFaults } from '../support/serious-faults.ts';

let app: App;
let page: Page;

test.beforeAll(async () => {
  app = await openPractice();
  page = app.page;
});
test.beforeEach(async () => {
  await openSection(page, 'Sinh hoạt chi bộ');
});
test.afterEach(() => expect(app.problems).toEqual([]));
test.afterAll(() => app.close());

const grid = () => page.getByRole('grid', { name: 'Bảng điểm danh' });
const status = () => page.getByRole('main').getByText(/^Có mặt \d+\/\d+/);
const months = () => page.getByRole('table', { name: 'Các buổi trong năm' });
const missed = /^Ghi buổi sinh hoạt tháng 3\//;

test('a month without a meeting is filled in by the mouse; the share stands with its base', async () => {
  expect(await seriousFaults(page)).toEqual([]);
  await months().getByRole('button', { name: missed }).click();
  await page.getByLabel('Ngày họp').fill(`20/03/${new Date().getFullYear()}`);
  await expect(grid()).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  // Nobody is present before somebody says so.
  await expect(status()).toHaveText(/^Có mặt 0\//);
  await page.getByRole('button', { name: 'Người chưa điểm: có mặt cả (T)' }).click();
  await page
    .getByRole('button', { name: /^Vắng không lý do: / })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^Vắng có lý do: / })
    .nth(1)
    .click();
  await page
    .getByLabel(/^Lý do vắng của đồng chí/)
    .last()
    .fill('Đi công tác');
  const all = Number((await status().textContent())?.match(/\/(\d+)/)?.[1]);
  await expect(status()).toHaveText(new RegExp(`^Có mặt ${all - 2}/${all} `));
  await page.getByRole('button', { name: 'Ghi buổi sinh hoạt' }).click();
  await expect(
    months().getByRole('button', { name: new RegExp(`Mở buổi ngày 20/03.*: ${all - 2}/${all} `) }),
  ).toBeVisible();
  await expect(months().getByRole('button', { name: missed })).toHaveCount(0);
});

test('a whole branch by keyboard: one key, then those who were not there', async () => {
  await page
    .getByRole('button', { name: /^Mở buổi ngày 05\/02/ })
    .first()
    .click();
  await expect(grid()).toBeVisible();
  await grid().focus();
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const people = await grid().getByRole('row').count();
  await press('t');
  for (let n = 0; n < 5; n++) await press('ArrowDown');
  await press('k');
  await press('p');
  await press('ArrowUp');
  await press('Enter');
  await page.keyboard.type('ốm');
  keys += 2;
  await press('Enter');
  await expect(grid()).toBeFocused();
  await press('Control+s');
  await expect(page.getByRole('heading', { level: 1, name: 'Sinh hoạt chi bộ' })).toBeVisible();
  console.log(`roll of ${people - 1} people with two absent: ${keys} keys`);
  expect(keys).toBeLessThan(20);
});

test('a second meeting of the day and kind, and a day that has not come, are refused at the date', async () => {
  await page.getByRole('button', { name: 'Ghi buổi sinh hoạt', exact: true }).click();
  await page.getByRole('combobox', { name: 'Chi bộ' }).click();
  await page.getByRole('option', { name: 'Chi bộ Khu phố 1' }).click();
  const year = new Date().getFullYear();
  await page.getByLabel('Ngày họp').fill(`05/01/${year}`);
  await expect(page.getByText(`Chi bộ đã có buổi thường kỳ ngày 05/01/${year} trong sổ.`)).toBeVisible();
  await page.getByLabel('Ngày họp').fill(`05/01/${year + 1}`);
  await expect(page.getByText(`Ngày 05/01/${year + 1} chưa đến.`)).toBeVisible();
  await expect(page.getByRole('main').getByRole('button', { name: 'Ghi buổi sinh hoạt' })).toBeDisabled();
  await page.getByRole('button', { name: 'Bỏ qua' }).click();
});

test('who stays away is named with the months, and nothing is recorded', async () => {
  await page.getByRole('tab', { name: 'Bỏ sinh hoạt, nợ đảng phí' }).click();
  const list = page.getByRole('table', { name: 'Đảng viên bỏ sinh hoạt hoặc nợ đảng phí' });
  await expect(list.getByText('Vắng không lý do 4 tháng: 1, 2, 3, 4')).toBeVisible();
  await expect(list.getByText('Xem xét xóa tên').first()).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
});
