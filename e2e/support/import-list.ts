/** A list on its way through the wizard, as a person brings it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { importText as text } from '../../shared/i18n/vi/import.ts';
import { wizardSteps as names } from '../../shared/i18n/vi/import-wizard.ts';
import { wizardSteps } from '../../shared/ipc/import-decisions.ts';
import type { App } from './app.ts';

const head = 'STT;Họ và tên;Ngày sinh;Ngày vào Đảng;Ngày chính thức;Dân tộc;Điện thoại';
const next = (page: Page) => page.getByRole('button', { name: text.next, exact: true });
export const currentStep = (page: Page) => page.locator('[data-progress] .mantine-Stepper-stepLabel');

/** A list of these lines as a text file, picked and read; the wizard stands at its first step. */
export async function pickLines(app: App, lines: readonly string[], name: string): Promise<void> {
  const { page } = app;
  const path = join(app.home, name);
  writeFileSync(path, `\ufeff${lines.join('\r\n')}\r\n`);
  await page.getByRole('link', { name: 'Nhập, xuất Excel' }).click();
  await app.answerOpenDialog(path);
  await page.getByRole('button', { name: text.pick, exact: true }).click();
  await page.getByLabel(text.asOf).fill('31/12/2024');
  await page.getByLabel(text.asOf).blur();
}

/** A list of members. */
export const pickList = (app: App, rows: readonly string[], name = 'ds.csv'): Promise<void> =>
  pickLines(app, [head, ...rows], name);

export async function goTo(page: Page, step: (typeof wizardSteps)[number]): Promise<void> {
  for (let i = 0; i < wizardSteps.length; i++) {
    if ((await currentStep(page).textContent()) === names[step]) return;
    const before = await currentStep(page).textContent();
    await next(page).click();
    await expect(currentStep(page)).not.toHaveText(before ?? '');
  }
}
