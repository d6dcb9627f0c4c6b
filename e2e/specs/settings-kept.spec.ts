// What belongs to the PC outlives the window: two starts in one home.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp } from '../support/app.ts';

test('zoom and colours chosen in the settings hold after a restart', async () => {
  const home = mkdtempSync(join(tmpdir(), 'so-dang-vien-kept-'));
  const first = await launchApp({ home });
  const width = await first.page.evaluate(() => window.innerWidth);
  await first.page.getByRole('button', { name: 'Mở sổ luyện tập' }).click();
  await first.page.getByRole('navigation').getByRole('link', { name: 'Thiết lập' }).click();
  await first.page.getByText('150%').click();
  await expect.poll(() => first.page.evaluate(() => window.innerWidth)).toBeLessThan(width);
  await first.page.getByText('Tối', { exact: true }).click();
  await expect(first.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await first.close();

  const again = await launchApp({ home });
  await expect(again.page.getByRole('radio', { name: '150%' })).toBeChecked();
  await expect(again.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  expect(await again.page.evaluate(() => window.innerWidth)).toBeLessThan(width);
  await again.close();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
});
