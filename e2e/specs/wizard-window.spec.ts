// A wizard and its window: the keyboard is enough, a draft outlives the program, a second window is noticed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp } from '../support/app.ts';
import { ask } from '../support/fresh-register.ts';
import { openMember, withLife } from '../support/lives.ts';
import { openPractice } from '../support/practice.ts';

test('by the keyboard alone, from the menu to the record', async () => {
  const app = await openPractice();
  const { page } = app;
  const dialog = page.getByRole('dialog');
  await withLife(app, 'Kha Văn Phím', ['admitted', '2000-05-19'], ['recognised', '2001-05-19']);
  await page.getByRole('button', { name: 'Ghi sự kiện' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  // The menu takes the focus a moment after it is there.
  await expect(page.locator('[role=menu]:focus-within')).toHaveCount(1);
  for (const key of ['ArrowDown', 'End', 'ArrowUp']) await page.keyboard.press(key);
  await expect(page.getByRole('menuitem', { name: 'Từ trần', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Ngày từ trần')).toBeVisible();
  await dialog.getByLabel('Ngày từ trần').focus();
  await page.keyboard.type('20/11/2026');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Tuổi cao');
  await expect(dialog.getByRole('button', { name: 'Ghi từ trần' })).toBeEnabled();
  await page.keyboard.press('Control+s');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('main').getByText('Từ trần', { exact: true }).first()).toBeVisible();
  expect(app.problems).toEqual([]);
  await app.close();
});

test('a half-filled wizard is there again after the program was closed', async () => {
  const home = mkdtempSync(join(tmpdir(), 'so-dang-vien-nhap-'));
  const first = await launchApp({ home });
  await first.page.getByRole('button', { name: 'Mở sổ luyện tập' }).click();
  await expect(first.page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
  const id = await withLife(first, 'Ma Thị Nháp', ['admitted', '2026-05-19']);
  await openMember(first, id, '?ghi=probationExtended');
  const reason = first.page.getByRole('dialog').getByLabel('Lý do');
  await reason.fill('Chưa học lớp đảng viên mới');
  await first.page.keyboard.press('Escape');
  await expect(first.page.getByRole('dialog')).toHaveCount(0);
  await first.close();

  const again = await launchApp({ home });
  await again.page.getByRole('button', { name: 'Mở sổ luyện tập' }).waitFor();
  await ask(again, 'register.open', { file: 'So luyen tap.sodang', password: 'so-luyen-tap' });
  await again.page.reload();
  // An address set while the page still finds its way would be overtaken by it.
  await expect(again.page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  await openMember(again, id, '?ghi=probationExtended');
  await expect(again.page.getByRole('dialog').getByLabel('Lý do')).toHaveValue('Chưa học lớp đảng viên mới');
  await expect(again.page.getByRole('dialog').getByText(/Đã đưa lại bản nháp từ/)).toBeVisible();
  await again.close();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
});

test('what another window recorded in the meantime is not written over', async () => {
  const app = await openPractice();
  const dialog = app.page.getByRole('dialog');
  const id = await withLife(app, 'Kim Văn Song', ['admitted', '2000-05-19'], ['recognised', '2001-05-19']);
  await openMember(app, id, '?ghi=died');
  await dialog.getByLabel('Ngày từ trần').fill('20/11/2026');
  await expect(dialog.getByRole('button', { name: 'Ghi từ trần' })).toBeEnabled();
  await ask(app, 'event.record', {
    memberId: id,
    kind: 'commended',
    effectiveOn: '2026-11-01',
    payload: { form: 'praise', title: 'Làm tốt' },
    decision: { number: '', signedOn: '', authority: '', signer: '' },
  });
  await dialog.getByRole('button', { name: 'Ghi từ trần' }).click();
  await expect(dialog.getByRole('alert')).toContainText('E-SK-05');
  const { state } = await ask<{ state: { status: string } }>(app, 'member.get', { id });
  expect(state.status).toBe('official');
  await app.close();
});
