// The line at the bottom when the second copy failed and a form is half filled: all of it is read, at every zoom.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { appText } from '../../shared/i18n/vi/app.ts';
import { backupText } from '../../shared/i18n/vi/backup.ts';
import type { App } from '../support/app.ts';
import { openFreshRegister } from '../support/fresh-register.ts';

let app: App;
test.beforeAll(async () => {
  app = await openFreshRegister('Dang bo phuong Tan Lap');
});
test.afterAll(() => app.close());

test('a copy that failed is read at 150 and 200 %, and its telephone code stands on one line', async () => {
  const { page } = app;
  const stick = join(app.home, 'usb');
  mkdirSync(stick);
  await page.evaluate(() => {
    window.location.hash = '#/an-toan?muc=sao-luu';
  });
  await app.answerOpenDialog(stick);
  await page.getByRole('button', { name: backupText.panel.choose }).click();
  await expect(page.getByText(stick)).toBeVisible();
  rmSync(stick, { recursive: true });
  writeFileSync(stick, 'no folder any more');
  await page.getByRole('button', { name: backupText.panel.now }).click();
  const failed = page.getByRole('link', { name: appText.backupFailed });
  await expect(failed).toBeVisible();
  const code = page.getByRole('alert').getByText(/^\(E-[A-Z]+-\d+\)$/);
  // As narrow as it takes for the line to end inside the code.
  const lines = await code.first().evaluate((it) => {
    const box = it.closest<HTMLElement>('[role=alert]');
    return Array.from({ length: 60 }, (_, i) => {
      if (box) box.style.width = `${400 + 4 * i}px`;
      return it.getClientRects().length;
    });
  });
  expect(new Set(lines)).toEqual(new Set([1]));

  await page.evaluate(() => {
    window.location.hash = '#/dang-vien/moi';
  });
  await page.getByLabel('Họ và tên khai sinh').fill('Trần Văn Nháp');
  const drafts = page.getByRole('button', { name: /^Chưa ghi vào sổ: 1 bản nháp$/ });
  await expect(drafts).toBeVisible();
  const footer = page.getByRole('contentinfo');
  for (const zoom of [1, 1.5, 2]) {
    await app.setZoom(zoom);
    await app.screenshot(`test-results/status-line/${zoom * 100}.png`);
    for (const part of [failed, drafts]) await expect(part).toBeInViewport({ ratio: 1 });
    expect(await footer.evaluate((it) => it.scrollWidth - it.clientWidth)).toBeLessThanOrEqual(0);
    // Of the folder all or its icon: never a letter alone.
    const folder = page.getByRole('button', { name: new RegExp(`^${appText.showDataFolder}`) });
    const shown = await folder.evaluate((it) => ({
      text: it instanceof HTMLElement ? it.innerText : '',
      width: it.clientWidth,
    }));
    expect(shown.text === '' || shown.width > 150).toBe(true);
  }
  await app.setZoom(1);
  expect(app.problems).toEqual([]);
});
