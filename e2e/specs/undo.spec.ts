// Taking steps back: the last one from anywhere by Ctrl+Z, any one from the list, across restarts.

import { expect, type Page, test } from '@playwright/test';
import { type App, launchApp } from '../support/app.ts';
import { ask, freshPassword, openFreshRegister } from '../support/fresh-register.ts';
import { openSection } from '../support/practice.ts';
import { seriousFaults } from '../support/serious-faults.ts';

let app: App;
let page: Page;
const noDecision = { number: '', signedOn: '', authority: '', signer: '' };

const go = (hash: string) =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, `#${hash}`);

/** A person entered by the form, with an admission on the ledger. */
async function enter(name: string): Promise<number> {
  const status = await ask<{ open: { rootOrgId: number } }>(app, 'register.status', {});
  await go('/dang-vien/moi');
  await page.getByLabel('Họ và tên khai sinh').fill(name);
  await page.getByRole('button', { name: 'Thêm vào sổ' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  const id = Number(/dang-vien\/(\d+)/.exec(page.url())?.[1]);
  await ask(app, 'event.record', {
    memberId: id,
    kind: 'admitted',
    effectiveOn: '2026-02-03',
    payload: { orgId: status.open.rootOrgId },
    decision: noDecision,
    note: '',
  });
  return id;
}

const openSteps = async () => {
  await openSection(page, 'Các bước đã làm');
};
const row = (name: string) => page.getByRole('row').filter({ hasText: name });

test.beforeEach(async () => {
  app = await openFreshRegister('Hoan tac');
  page = app.page;
});
test.afterEach(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

test('Ctrl+Z shows what would come back, Enter takes it back, and the list does it again', async () => {
  await enter('Trần Thị Mơ');
  await page.keyboard.press('Control+z');
  const dialog = page.getByRole('dialog', { name: 'Hoàn tác: Kết nạp' });
  await expect(dialog.getByText('Đồng chí Trần Thị Mơ: Đảng viên dự bị → Chưa vào Đảng')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Hoàn tác' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Đã hoàn tác "Kết nạp": /)).toBeVisible();

  await openSteps();
  await expect(row('Kết nạp')).toContainText('Đã hoàn tác');
  expect(await seriousFaults(page)).toEqual([]);
  await row('Kết nạp').getByRole('button').click();
  await page.getByRole('button', { name: 'Làm lại bước này' }).click();
  await expect(page.getByText(/^Đã làm lại "Kết nạp": /)).toBeVisible();
  await expect(row('Kết nạp')).toContainText('Có hiệu lực');
});

test('a step on which a later one rests says which; found by the name of the person', async () => {
  await enter('Trần Thị Mơ');
  await enter('Lê Văn Ba');
  await openSteps();
  await page.getByRole('searchbox', { name: 'Tìm trong các bước' }).fill('tran thi mo');
  await expect(page.getByText('2 bước')).toBeVisible();
  await row('Thêm hồ sơ').getByRole('button').click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('bước sau đó "Kết nạp"');
  await expect(page.getByRole('button', { name: 'Hoàn tác bước này' })).toHaveCount(0);
});

test('a success offers to take it back; typing keeps Ctrl+Z for itself', async () => {
  const id = await enter('Trần Thị Mơ');
  await go(`/dang-vien/${id}?tab=ly-lich`);
  const box = page.getByLabel('Tên gọi khác');
  await box.fill('Mơ');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await box.fill('Mai');
  await page.keyboard.press('Control+s');
  await page
    .getByRole('alert')
    .filter({ hasText: 'Đã lưu' })
    .getByRole('button', { name: 'Hoàn tác', exact: true })
    .click();
  await expect(page.getByRole('dialog')).toContainText('Tên gọi khác: Mai → (trống)');
  await page.getByRole('button', { name: 'Giữ nguyên' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(box).toHaveValue('Mai');
});

test('a step is still there after the program was closed and opened again', async () => {
  await enter('Trần Thị Mơ');
  const { home } = app;
  await app.electron.close();
  app = await launchApp({ home });
  page = app.page;
  const { files } = await ask<{ files: readonly { file: string }[] }>(app, 'register.status', {});
  await ask(app, 'register.open', { file: files[0]?.file ?? '', password: freshPassword });
  await page.getByRole('link', { name: 'Các bước đã làm', exact: true }).waitFor();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('dialog', { name: 'Hoàn tác: Kết nạp' })).toBeVisible();
});
