// Party cards through the built app: who has none, a list with its photos in a folder, cards issued to many, figures.
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { App } from '../support/app.ts';
import { ask } from '../support/fresh-register.ts';
import { openPractice, openSection, startAnew } from '../support/practice.ts';
import { seriousFaults } from '../support/serious-faults.ts';

let app: App;
let page: Page;

test.beforeAll(async () => {
  app = await openPractice();
  page = app.page;
});
test.beforeEach(async () => {
  await startAnew(page);
  await openSection(page, 'Thẻ đảng viên');
});
test.afterEach(() => expect(app.problems).toEqual([]));
test.afterAll(() => app.close());

const dialog = () => page.getByRole('dialog');
const without = () => page.getByRole('table', { name: 'Chưa có thẻ' });
const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

/** A red square of 3×4 as JPEG, made by the page. */
const photoBytes = (): Promise<number[]> =>
  page.evaluate(async () => {
    const canvas = new OffscreenCanvas(300, 400);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.fillStyle = 'red';
    pen.fillRect(0, 0, 300, 400);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });

async function givePhoto(memberId: number): Promise<void> {
  const bytes = await photoBytes();
  await page.evaluate(
    async ({ id, picture }) => {
      const { app: bridge } = window as unknown as {
        app: { call(message: unknown): Promise<{ ok: boolean }> };
      };
      const photo = { bytes: new Uint8Array(picture), width: 300, height: 400 };
      const { ok } = await bridge.call({ name: 'member.setPhoto', input: { id, photo } });
      if (!ok) throw new Error('the photo was refused');
    },
    { id: memberId, picture: bytes },
  );
}

test('a list is drawn for those picked, its photos go into a folder, missing ones are told', async () => {
  const { rows } = await ask<{ rows: { memberId: number; name: string; bornOn: string }[] }>(
    app,
    'card.without',
    { orgId: 1 },
  );
  const [first, second] = rows;
  if (!first || !second) throw new Error('the practice register has nobody without a card');
  await givePhoto(first.memberId);
  await page.getByRole('checkbox', { name: 'Chọn tất cả' }).check();
  await page.getByRole('button', { name: 'Lập danh sách phát thẻ cho 2 đồng chí' }).click();
  await dialog().getByRole('button', { name: 'Lập danh sách 2 đồng chí' }).click();
  await expect(dialog().getByText('Chưa đặt tên danh sách.')).toBeVisible();
  await dialog().getByLabel('Tên danh sách').fill('Đợt 03/02');
  await dialog().getByRole('button', { name: 'Lập danh sách 2 đồng chí' }).click();

  const panel = page.getByRole('dialog', { name: 'Đợt 03/02' });
  await expect(panel.getByText('2 đồng chí; có ảnh 1; đã cấp thẻ 0.')).toBeVisible();
  const folder = mkdtempSync(join(tmpdir(), 'anh-the-'));
  await app.answerOpenDialog(folder);
  await panel.getByRole('button', { name: 'Xuất ảnh ra thư mục' }).click();
  await expect(panel.getByText('Đã xuất 1 ảnh.')).toBeVisible();
  await expect(panel.getByText(`Chưa có ảnh (1): ${second.name}.`)).toBeVisible();
  const [file = '', ...others] = readdirSync(folder);
  const born = first.bornOn.split('-').reverse().join('.');
  expect([file.startsWith(`${first.name}_${born}_`), file.endsWith('.jpg'), others]).toEqual([
    true,
    true,
    [],
  ]);

  await panel.getByRole('button', { name: 'Đưa số căn cước ra danh sách' }).click();
  await panel.getByRole('button', { name: 'Ghi lý do và đưa số ra' }).click();
  await expect(panel.getByText('Ghi rõ lý do (ít nhất 5 ký tự).')).toBeVisible();
  await panel.getByLabel('Lý do').fill('Nộp lên Đảng ủy cấp trên');
  await panel.getByRole('button', { name: 'Ghi lý do và đưa số ra' }).click();
  await expect(panel.getByText(/có đủ số căn cước cho đến khi khóa sổ/)).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
});

test('cards are issued to many by keyboard; a wrong number keeps all, then the figures have them', async () => {
  await page.getByRole('checkbox', { name: 'Chọn tất cả' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Ghi đã cấp thẻ cho 2 đồng chí' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog().getByLabel('Ngày cấp thẻ')).toBeFocused();
  await page.keyboard.type(today);
  await page.keyboard.press('Enter');
  await dialog().getByLabel('Lấy số căn cước làm số thẻ').focus();
  await page.keyboard.press('Space');
  const numbers = dialog().getByRole('textbox', { name: /^Số thẻ của/ });
  const mask = await numbers.last().inputValue();
  expect(mask).toMatch(/^\d{3}•••\d{3}$/);
  await numbers.last().fill('123');
  await expect(dialog().getByText('Số thẻ có 8 hoặc 12 chữ số.')).toBeVisible();
  await expect(dialog().getByRole('button', { name: 'Ghi đã cấp thẻ cho 2 đồng chí' })).toBeDisabled();
  await numbers.last().fill(mask);
  await expect(dialog().getByRole('button', { name: 'Ghi đã cấp thẻ cho 2 đồng chí' })).toBeEnabled();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Đã ghi cấp thẻ cho 2 đồng chí.')).toBeVisible();
  await expect(without()).toBeHidden();

  await page.getByRole('tab', { name: 'Biến động' }).click();
  const row = page
    .getByRole('table', { name: 'Biến động thẻ đảng viên' })
    .getByRole('row', { name: /Cấp mới/ });
  await row.getByRole('button').click();
  await expect(page.getByRole('heading', { name: /^Cấp mới: \d+ lượt$/ })).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
});
