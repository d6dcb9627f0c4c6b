// The yearly rating of Party organisations through the window: by keyboard, with votes, decision, undo and the table.
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { organisationRatingText as text } from '../../shared/i18n/vi/organisation-rating.ts';
import { importList } from '../demo/import-steps.ts';
import { openYear } from '../demo/year-steps.ts';
import type { App } from '../support/app.ts';
import { openFreshRegister } from '../support/fresh-register.ts';
import { seriousFaults } from '../support/serious-faults.ts';
import { repositoryRoot } from '../support/which-electron.ts';

let app: App;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  app = await openFreshRegister('To chuc thu');
  page = app.page;
  const workbook = (name: string) => join(repositoryRoot, 'e2e/workbooks', name);
  await importList(
    { app, workbook },
    { file: '01-chi-tiet-929-dang-vien.xlsx', asOf: '31/12/2024', found: 17 },
  );
  await openYear(page, 2018);
  await page.getByRole('tab', { name: text.tab }).click();
});

test.afterAll(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

const grid = () => page.getByRole('grid');
const row = (n: number) => grid().getByRole('row').nth(n);

test('nothing is recorded silently: every branch stands as not yet recorded', async () => {
  await page.getByText(/^Chi bộ trực thuộc \(17\)/).click();
  await expect(page.getByText('Được đánh giá 0/17 tổ chức = 0,00%.')).toBeVisible();
  await expect(page.getByText(text.nobodyRated)).toBeVisible();
  await expect(row(1)).toContainText('Chưa ghi');
});

test('a key sets the level and goes on, Ctrl+Z takes the last one back', async () => {
  await grid().focus();
  for (const key of ['1', '2', '2', '2', '2', '2', '3']) await page.keyboard.press(key);
  await expect(page.getByText('Được đánh giá 7/17 tổ chức = 41,18%.')).toBeVisible();
  await expect(row(1)).toContainText('Hoàn thành xuất sắc nhiệm vụ');
  await expect(row(8)).toHaveAttribute('data-active', 'true');
  await expect(page.getByText(/1\/5 = 20,00% .*\(tối đa 1 tổ chức\): trong giới hạn/)).toBeVisible();
  await page.keyboard.press('Control+z');
  const ask = page.getByRole('dialog');
  await ask.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(ask).toBeHidden();
  await expect(page.getByText('Được đánh giá 6/17 tổ chức = 35,29%.')).toBeVisible();
});

test('a reason needs its sentence; votes and score say what is proposed and why', async () => {
  await grid().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('0');
  const form = page.getByRole('dialog');
  await form.getByLabel('Chưa kiểm điểm').check();
  await form.getByRole('button', { name: text.saveReason }).click();
  await expect(form.getByText(text.noteMissing)).toBeVisible();
  await form.getByLabel(text.note).fill('đang kiện toàn cấp ủy');
  await form.getByRole('button', { name: text.saveReason }).click();
  await expect(form).toBeHidden();
  await expect(row(17)).toContainText('Chưa kiểm điểm: đang kiện toàn cấp ủy');
  await expect(page.getByText('Chưa, không đánh giá 11: 1 chưa kiểm điểm; 10 chưa ghi.')).toBeVisible();

  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await form.getByLabel(text.votesFor, { exact: true }).fill('4');
  await form.getByLabel(text.votesAgainst).fill('9');
  await form.getByLabel('Hoàn thành tốt nhiệm vụ').fill('13');
  await expect(form.getByText('Đề xuất: hoàn thành tốt nhiệm vụ.')).toBeVisible();
  await expect(form.getByText('Phiếu đồng ý mức cao nhất không quá nửa (4/13).')).toBeVisible();
  if (process.env.LOOK) await app.screenshot(join(process.env.LOOK, 'process.png'));
  await form.getByRole('button', { name: text.saveProcess }).click();
  await expect(form).toBeHidden();
  await expect(row(1)).toContainText('phiếu đồng ý không quá nửa (4/13)');
});

test('several are picked and given one decision', async () => {
  await grid().focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: text.decide }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel(text.decisionNumber).fill('12-QĐ/ĐU');
  await form.getByLabel(text.decisionOn).fill('28/12/2018');
  await form.getByRole('button', { name: text.saveDecision }).click();
  await expect(page.getByText(text.decisionSaved(2))).toBeVisible();
  await expect(row(2)).toContainText('12-QĐ/ĐU, 28/12/2018');
});

test('nothing is cut at 150 % zoom, and no serious fault of access is found', async () => {
  expect(await seriousFaults(page)).toEqual([]);
  if (process.env.LOOK) await app.screenshot(join(process.env.LOOK, 'panel.png'));
  await app.setZoom(1.5);
  await grid().focus();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  if (process.env.LOOK) await app.screenshot(join(process.env.LOOK, 'panel-150.png'));
  await expect(row(2)).toBeInViewport();
});
