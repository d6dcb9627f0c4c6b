// Locking: by Ctrl+L from any field, of itself when nobody is there, and with the screen of the PC.
import { expect, test } from '@playwright/test';
import type { App } from '../support/app.ts';
import { ask, freshPassword, openFreshRegister } from '../support/fresh-register.ts';
import { addMember, openSection } from '../support/practice.ts';

let app: App;
test.beforeEach(async () => {
  app = await openFreshRegister('Khoa');
});
test.afterEach(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

const passwordBox = () => app.page.getByLabel('Mật khẩu', { exact: true });

test('Ctrl+L locks at once from within a field and from within a dialog, and says so', async () => {
  const { page } = app;
  await page.getByLabel('Tìm đảng viên').fill('Nguyễn');
  await page.keyboard.press('Control+l');
  await expect(passwordBox()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Đã khóa sổ.' })).toHaveCount(1);
  expect(await page.title()).toBe('Sổ Đảng Viên');
  await expect(page.getByText('Đảng bộ phường Tân Lập')).toHaveCount(0);

  await passwordBox().fill(freshPassword);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(passwordBox()).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('what was typed in the moment before Ctrl+L is there as a draft afterwards', async () => {
  const { page } = app;
  await addMember(page, 'Ma Thị Nháp');
  await page.getByRole('tab', { name: 'Lý lịch' }).click();
  await page.getByRole('textbox', { name: 'Quê quán' }).fill('Vừa gõ xong');
  await page.keyboard.press('Control+l');
  await expect(passwordBox()).toBeVisible();
  await passwordBox().fill(freshPassword);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
  const drafts = await ask<readonly { readonly key: string }[]>(app, 'draft.list', {});
  expect(drafts).toHaveLength(1);
});

test('nobody at the PC: announced half a minute before, kept open by a key, locked otherwise', async () => {
  const { page } = app;
  await openSection(page, 'An toàn dữ liệu');
  await page.getByRole('tab', { name: 'Người dùng, mật khẩu' }).click();
  await page.clock.install();
  await page.getByText('5 phút', { exact: true }).click();
  await expect(page.getByRole('radio', { name: '5 phút', exact: true })).toBeChecked();
  const warning = page.getByRole('alert').filter({ hasText: 'Sổ sẽ khóa sau 30 giây' });

  await page.clock.fastForward('04:20');
  await expect(warning).toHaveCount(0);
  await page.clock.runFor(15_000);
  await expect(warning).toBeVisible();
  await app.screenshot('test-results/sap-khoa.png');
  await page.keyboard.press('Shift');
  await expect(warning).toHaveCount(0);

  await page.clock.fastForward('04:40');
  await page.clock.runFor(2_000);
  await expect(warning).toBeVisible();
  await page.clock.runFor(25_000);
  await expect(passwordBox()).toBeVisible();
});

test('the screen of the PC is locked: so is the register', async () => {
  await app.electron.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen'));
  await expect(passwordBox()).toBeVisible();
});

test('this PC remembers only when told, opens without a password, and forgets', async () => {
  const { page } = app;
  await openSection(page, 'An toàn dữ liệu');
  await page.getByRole('tab', { name: 'Người dùng, mật khẩu' }).click();
  await page.getByLabel('Mật khẩu mở sổ của tôi').fill(freshPassword);
  await page.getByRole('button', { name: 'Nhớ trên máy này' }).click();
  await expect(page.getByText('Máy này đang mở sổ không cần mật khẩu')).toBeVisible();
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Mở bằng máy này' }).click();
  await expect(
    page
      .getByRole('heading', { name: 'An toàn dữ liệu' })
      .or(page.getByRole('heading', { name: 'Tổng quan' })),
  ).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('button', { name: 'Mở bằng máy này' })).toBeVisible();
  await app.screenshot('test-results/may-nay-nho.png');
  await page.getByRole('button', { name: 'Quên máy này' }).click();
  await expect(page.getByRole('button', { name: 'Mở bằng máy này' })).toHaveCount(0);
  await passwordBox().fill(freshPassword);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
});

test('where the system keeps no secrets for its users, nothing is offered', async () => {
  await app.electron.evaluate(({ safeStorage }) => {
    safeStorage.getSelectedStorageBackend = () => 'basic_text';
  });
  await openSection(app.page, 'An toàn dữ liệu');
  await app.page.getByRole('tab', { name: 'Người dùng, mật khẩu' }).click();
  await expect(app.page.getByRole('heading', { name: 'Tự khóa khi vắng người' })).toBeVisible();
  await app.page.reload();
  await expect(app.page.getByRole('heading', { name: 'Tự khóa khi vắng người' })).toBeVisible();
  await expect(app.page.getByRole('heading', { name: 'Nhớ trên máy này' })).toHaveCount(0);
});
