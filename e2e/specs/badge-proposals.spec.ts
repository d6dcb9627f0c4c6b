// Huy hiệu Đảng from the proposal to the decision through the built app: papers for many, the list matched, counted.
import { expect, type Page, test } from '@playwright/test';
import { awardText } from '../../shared/i18n/vi/badge-award.ts';
import { proposalText as text } from '../../shared/i18n/vi/badge-proposal.ts';
import type { App } from '../support/app.ts';
import { openPractice } from '../support/practice.ts';
import { seriousFaults } from '../support/serious-faults.ts';

let app: App;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await openPractice();
  page = app.page;
  await page
    .getByRole('navigation', { name: 'Các phần của sổ' })
    .getByRole('link', { name: 'Huy hiệu, khen thưởng' })
    .click();
});
test.afterEach(() => expect(app.problems).toEqual([]));
test.afterAll(() => app.close());

const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();
const dialog = () => page.getByRole('dialog');
const table = () => page.getByRole('table', { name: text.sheet.title });
const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
const row = (paper: string) =>
  table()
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: paper }) });

test('a paper is written for everybody ticked, in its order only', async () => {
  await tab('Đề nghị và quyết định');
  await expect(table()).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  // One has his tờ khai, so his branch resolves next; sending comes after it.
  await row(text.missing.resolved).getByRole('checkbox').first().check();
  await page.getByRole('button', { name: text.steps.sent.open }).click();
  await dialog().getByRole('button', { name: text.steps.save }).click();
  await expect(dialog().getByRole('alert')).toContainText('Chưa có nghị quyết chi bộ');
  await dialog().getByRole('button', { name: 'Bỏ qua' }).click();

  await page.getByRole('button', { name: text.steps.resolved.open }).click();
  await dialog().getByLabel(text.steps.resolved.number).fill('15-NQ/CB');
  await dialog().getByRole('button', { name: text.steps.save }).click();
  await expect(page.getByText(text.steps.resolved.done(1))).toBeVisible();
  await expect(row('15-NQ/CB')).toBeVisible();
});

test('the decision is matched with what was proposed, and the number of another level is not written', async () => {
  const sent = row('31-NQ/ĐU');
  const name = (await sent.getByRole('button').textContent()) ?? '';
  await page.getByRole('button', { name: text.decide }).click();
  await dialog().getByLabel('Số quyết định').fill('812-QĐ/TU');
  await dialog().getByLabel('Ngày ký quyết định').fill(today);
  await dialog().getByText(text.ways.paste).click();
  await dialog().getByLabel(text.pasteBox).fill(`Họ và tên\tSố HH\n${name}\tHN 12\nNguyễn Không Tên\t`);
  await expect(dialog().getByText('Không có trong sổ')).toBeVisible();
  await expect(dialog().getByText(/Số này theo mẫu của Huy hiệu 90 năm/)).toBeVisible();
  await expect(dialog().getByText(/Được đề nghị nhưng không có trong danh sách/)).toBeVisible();
  await expect(dialog().getByRole('button', { name: text.decideDo(0) })).toBeDisabled();
  expect(await seriousFaults(page)).toEqual([]);

  await dialog().getByLabel(text.numberOf(name)).fill('');
  await dialog()
    .getByRole('button', { name: text.decideDo(1) })
    .click();
  await expect(page.getByText(text.decided(1))).toBeVisible();
  await expect(row('812-QĐ/TU')).toContainText('Đã được tặng');
});

test('what was awarded is counted, and each figure opens its people', async () => {
  await tab('Đã tặng');
  const levels = page.getByRole('table', { name: awardText.levelsTitle });
  await expect(levels).toBeVisible();
  const total = levels.getByRole('row').last().getByRole('button').last();
  const count = (await total.textContent()) ?? '';
  await total.click();
  await expect(page.getByText(`${count} lần tặng`)).toBeVisible();
  await expect(page.getByRole('table', { name: awardText.sheets.awards })).toContainText('812-QĐ/TU');
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByText(awardText.views.money, { exact: true }).click();
  await expect(page.getByText(/Tổng số tiền tính được/)).toBeVisible();
});

test('by keyboard: ticked, taken back with its reason, and the step undone', async () => {
  await tab('Đề nghị và quyết định');
  await row('15-NQ/CB').getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: text.ends.withdrawn.open }).focus();
  await page.keyboard.press('Enter');
  await dialog().getByLabel(text.ends.reason).focus();
  await page.keyboard.type('Xin lùi sang đợt sau');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText(text.ends.withdrawn.done(1))).toBeVisible();
  await expect(row('15-NQ/CB')).toContainText('Đã rút');
  await page.keyboard.press('Control+z');
  await expect(dialog().getByRole('button', { name: 'Hoàn tác' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row('15-NQ/CB')).not.toContainText('Đã rút');
});
