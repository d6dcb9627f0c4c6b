// The list of deadlines: ranked, filtered, each with its rule and the button that starts the doing.
import { expect, type Page, test } from '@playwright/test';
import type { App } from '../support/app.ts';
import { ask, openFreshRegister } from '../support/fresh-register.ts';
import { openPractice, openSection } from '../support/practice.ts';
import { seriousFaults } from '../support/serious-faults.ts';

let app: App;
let page: Page;
test.afterEach(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

const openTodo = async () => {
  await openSection(page, 'Việc cần làm');
};

test('in a register in which nothing runs there is one sentence', async () => {
  app = await openFreshRegister('Viec trong');
  page = app.page;
  await openTodo();
  await expect(page.getByText('Không có việc nào đến hạn.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Mở danh sách đảng viên' })).toBeVisible();
});

test('the overview names the most pressing, and its link opens all of them by urgency', async () => {
  app = await openPractice();
  page = app.page;
  const week = page.getByRole('table', { name: 'Việc cần làm tuần này' });
  await expect(week.getByRole('row').nth(1)).toBeVisible();
  await page.getByRole('link', { name: /^Xem tất cả \(\d+\)$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Việc cần làm' })).toBeVisible();
  const { total } = await ask<{ total: number }>(app, 'todo.list', {});
  await expect(page.getByText(`${total} việc`, { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Quá hạn');
  expect(await seriousFaults(page)).toEqual([]);

  await page
    .getByRole('button', { name: /^Quy định về: / })
    .first()
    .click();
  await expect(page.getByText(/^Căn cứ: /)).toBeVisible();
  await page.keyboard.press('Escape');
});

test('a deadline is filtered by its kind, started by its button and gone when it is done', async () => {
  app = await openPractice();
  page = app.page;
  await openTodo();
  await page.getByRole('combobox', { name: 'Loại việc' }).fill('dự bị');
  await page.getByRole('option', { name: /^Hết thời gian dự bị/ }).click();
  const start = page.getByRole('link', { name: /^Ghi nhận: Hết thời gian dự bị/ });
  await expect(start.first()).toBeVisible();
  await start.first().click();
  await expect(page).toHaveURL(/ghi=recognised/);
  await expect(page.getByRole('dialog')).toBeVisible();
});
