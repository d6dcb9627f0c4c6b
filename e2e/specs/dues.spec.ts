// Đảng phí through the window: a branch of fifty by keyboard with its keystrokes counted, what is refused, what goes up.
import { expect, type Page, test } from '@playwright/test';
import { duesText as text } from '../../shared/i18n/vi/dues.ts';
import type { App } from '../support/app.ts';
import { ask, openFreshRegister } from '../support/fresh-register.ts';
import { seriousFaults } from '../support/serious-faults.ts';

const fifty = 50;
/** Told by keyboard; the others have told theirs before. */
const byKeyboard = 10;
const insured = { group: 'insured', region: null, relief: '', reliefUntil: '', decision: '' };
const noDecision = { number: '', signedOn: '', authority: '', signer: '' };

let app: App;
let page: Page;
let keystrokes = 0;
const incomeOf = (n: number): number => 8_000_000 + n * 1000;
const month = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7);

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  app = await openFreshRegister('Dang phi thu');
  page = app.page;
  const [root] = await ask<readonly { id: number }[]>(app, 'organisation.list', {});
  const branch = { parentId: root?.id, type: 'branch', name: 'Chi bộ 1', code: '', decision: '' };
  const { id: orgId } = await ask<{ id: number }>(app, 'organisation.found', {
    ...branch,
    effectiveOn: '2010-01-01',
  });
  for (let n = 1; n <= fifty; n++) {
    const person = { fullName: `Nguyễn Văn ${String(n).padStart(2, '0')}`, bornOn: '', sex: '', orgId };
    const nomination = { helpers: '', certificateOn: '', effectiveOn: '2014-01-01', decision: noDecision };
    const { id } = await ask<{ id: number }>(app, 'growth.nominate', { ...person, ...nomination });
    const admission = { memberId: id, kind: 'admitted', effectiveOn: '2015-05-19', payload: { orgId } };
    await ask(app, 'event.record', { ...admission, decision: noDecision, note: '' });
    if (n <= byKeyboard) continue;
    const profile = { ...insured, baseAmount: incomeOf(n) };
    await ask(app, 'dues.setProfile', { memberId: id, fromMonth: month, version: 0, profile });
  }
  // What was written over the bridge is not in the page's cache.
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await open(`#/dang-phi?org=${orgId}`);
});

test.afterAll(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

const open = (hash: string) =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
const box = (n: number) => page.getByLabel(text.paidOf(`Nguyễn Văn ${String(n).padStart(2, '0')}`));
const sheet = () => page.getByRole('table', { name: text.tabs.sheet });
const row = (n: number) => sheet().getByRole('row').nth(n);
const press = async (...keys: readonly string[]) => {
  for (const key of keys) {
    await page.keyboard.press(key);
    keystrokes++;
  }
};

test('incomes are told by keyboard: F2, then the sum and Enter for each', async () => {
  await box(1).focus();
  await press('F2');
  for (let n = 1; n <= byKeyboard; n++) {
    const form = page.getByRole('dialog', { name: `Nguyễn Văn ${String(n).padStart(2, '0')}` });
    await expect(form.getByLabel('Tiền lương đóng BHXH tháng trước (đồng)')).toBeFocused();
    await press(...String(incomeOf(n)), 'Enter');
  }
  await page.keyboard.press('Escape');
  await expect(row(byKeyboard)).toContainText('80.100');
  console.log(`Khai mức của ${byKeyboard} đồng chí: ${keystrokes} lần nhấn phím.`);
});

test('a month of fifty is entered by keyboard: space pays what is due, a sum typed pays that', async () => {
  keystrokes = 0;
  await box(1).focus();
  for (let n = 1; n <= 46; n++) await press('Space');
  await press(...'30000', 'Enter', ...'5000000', 'Enter');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('(E-DP-04)');
  await page.getByRole('button', { name: text.leaveIt }).click();
  await box(49).focus();
  await press('Space', 'Space');
  console.log(`Thu tháng của ${fifty} đồng chí: ${keystrokes} lần nhấn phím.`);
  await expect(page.getByText(text.summary(48, 50, 0, 0))).toBeVisible();
  await expect(box(47)).toHaveValue('30.000');
  expect(await seriousFaults(page)).toEqual([]);
});

test('the rest of the branch is paid at once, in one step that can be taken back', async () => {
  await page.getByRole('button', { name: text.payAll }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Nguyễn Văn 47').uncheck();
  await form.getByRole('button', { name: text.payAllDo(1, 80_480) }).click();
  await expect(page.getByText(text.summary(49, 50, 0, 0))).toBeVisible();
});

test('the panel of a member shows the reckoning and voids a receipt with its reason', async () => {
  await box(1).focus();
  await page.keyboard.press('F4');
  const panel = page.getByRole('dialog', { name: 'Nguyễn Văn 01' });
  await expect(panel).toContainText('1 % × 8.001.000 đồng = 80.010 đồng');
  await panel.getByRole('button', { name: text.panel.voidOf(1) }).click();
  await panel.getByLabel(text.panel.voidWhy).fill('ghi nhầm');
  await panel
    .getByRole('form')
    .getByRole('button', { name: text.panel.voidDo(1) })
    .click();
  await expect(panel).toContainText(text.panel.voided('ghi nhầm'));
  await page.keyboard.press('Escape');
  await expect(box(1)).toHaveValue('');
});

test('a closed month refuses a payment until the reason is written', async () => {
  await page.getByRole('button', { name: text.close }).click();
  await page.getByRole('dialog').getByRole('button', { name: text.close }).click();
  await box(1).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('(E-DP-06)');
  await page.getByRole('button', { name: text.leaveIt }).click();
  await page.getByLabel(text.changeReason).fill('đóng bù');
  await box(1).focus();
  await page.keyboard.press('Space');
  await expect(box(1)).toHaveValue('80.010');
});

test('what was collected is split by the share that the office was given, and handed up', async () => {
  await page.getByRole('tab', { name: text.tabs.split }).click();
  await expect(page.getByText(text.split.needShare(1))).toBeVisible();
  await page.getByRole('button', { name: text.split.share }).click();
  await page.getByLabel(text.split.sharePercent).fill('30');
  await page.getByRole('dialog').getByRole('button', { name: text.split.shareDo }).click();
  await page.getByRole('button', { name: text.split.handOverOf('Chi bộ 1') }).click();
  await page.getByRole('dialog').getByRole('button', { name: text.split.handOverDo }).click();
  await expect(page.getByRole('table', { name: text.tabs.split })).toContainText('nộp');
  expect(await seriousFaults(page)).toEqual([]);
});

test('at 150 % zoom nothing runs off the side and the sheet keeps rows in view', async () => {
  await page.getByRole('tab', { name: text.tabs.sheet }).click();
  await app.setZoom(1.5);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expect(row(2)).toBeInViewport();
});
