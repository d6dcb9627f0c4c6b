// Huy hiệu Đảng from who is due to the list of proposals: by mouse, by keyboard, and one member's Party age.
import { expect, test } from '@playwright/test';
import type { App } from '../support/app.ts';
import { openPractice } from '../support/practice.ts';
import { seriousFaults } from '../support/serious-faults.ts';

let app: App;
test.beforeEach(async () => {
  app = await openPractice();
  await app.page
    .getByRole('navigation', { name: 'Các phần của sổ' })
    .getByRole('link', { name: 'Huy hiệu, khen thưởng' })
    .click();
});
test.afterEach(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

test('those who are due go into the list of proposals, and the forecast opens its people', async () => {
  const { page } = app;
  await page.getByRole('tab', { name: /^Muộn, sót/ }).click();
  const table = page.getByRole('table', { name: /^Muộn, sót/ });
  await expect(table).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  await table
    .getByRole('checkbox', { name: /^Chọn đồng chí/ })
    .first()
    .check();
  await page.getByRole('button', { name: 'Lập danh sách đề nghị (1)' }).click();
  await expect(page.getByText(/^Đã đưa 1 đồng chí vào danh sách đề nghị/)).toBeVisible();
  await expect(table.getByText(/^đã đề nghị, Đợt/).first()).toBeVisible();

  await page.getByRole('tab', { name: 'Dự báo 5 năm' }).click();
  await expect(page.getByRole('table', { name: 'Dự báo tặng Huy hiệu Đảng' })).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  const cell = page.getByRole('link', { name: /xem danh sách$/ }).last();
  const counted = Number(await cell.textContent());
  await cell.click();
  const due = page.getByRole('table', { name: /^Đủ tuổi Đảng/ });
  await expect(due.getByRole('row')).toHaveCount(counted + 1);
});

test('by keyboard: a group, a person, the list; then the Party age of a member adds up', async () => {
  const { page } = app;
  await page.getByRole('tab', { name: /^Đủ tuổi Đảng/ }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Sớm (bệnh nặng)' })).toHaveAttribute('aria-selected', 'true');
  const early = page.getByRole('table', { name: /^Sớm/ });
  await early
    .getByRole('checkbox', { name: /^Chọn đồng chí/ })
    .first()
    .focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Lập danh sách đề nghị (1)' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Đã đưa 1 đồng chí vào danh sách đề nghị/)).toBeVisible();

  await early.getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  const sum = page.getByRole('table', { name: 'Tuổi Đảng' });
  await expect(sum).toBeVisible();
  const months = await sum
    .getByRole('row')
    .evaluateAll((rows) =>
      rows
        .slice(1)
        .map((row) => Number(row.querySelectorAll('td')[row.querySelectorAll('td').length - 3]?.textContent)),
    );
  expect(months.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(months.at(-1));
});
