// The battery of the PC is empty: its clock has fallen back, and nobody in the office may set it.
import { expect, test } from '@playwright/test';
import type { App } from '../support/app.ts';
import { ask, freshPassword, openFreshRegister } from '../support/fresh-register.ts';
import { visitByOtherClock } from '../support/other-clock.ts';

let app: App;
test.beforeAll(async () => {
  app = await openFreshRegister('Chi bo 7');
});
test.afterAll(() => app.close());

const day = 86_400_000;

test('a clock that fell back is told of, and the register goes by the day that the person says', async () => {
  const { page } = app;
  const { dataFolder } = await ask<{ dataFolder: string }>(app, 'register.status', {});
  await page.getByRole('button', { name: 'Khóa sổ' }).click();
  const truly = new Date(Date.now() + 400 * day);
  visitByOtherClock(dataFolder, 'Chi bo 7.sodang', truly.toISOString());

  await page.getByLabel('Mật khẩu', { exact: true }).fill(freshPassword);
  await page.keyboard.press('Enter');
  const note = page.getByRole('alert').filter({ hasText: 'Xem lại ngày giờ của máy' });
  await expect(note).toContainText(/lùi (399|400) ngày/);
  await app.screenshot('test-results/clock.png');
  await app.setZoom(1.5);
  await app.screenshot('test-results/clock-150.png');
  await app.setZoom(1);

  const [year, month, date] = truly.toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).split('-');
  const said = `${date}/${month}/${year}`;
  await note.getByLabel('Hôm nay là ngày').fill(said);
  await page.keyboard.press('Enter');
  await expect(note).toContainText(`Sổ tính hôm nay là ngày ${said} cho đến khi tắt chương trình.`);
  await expect(page.getByText(`Tính đến ${said}`)).toBeVisible();
  await app.screenshot('test-results/clock-said.png');

  expect(app.problems).toEqual([]);
});
