// Whoever sits down at the PC: at the start screen by the post, where there are several, and the own password.
import type { Page } from '@playwright/test';
import { startText } from '../../shared/i18n/vi/start.ts';

export async function openAs(page: Page, account: string, password: string): Promise<void> {
  const box = page.getByLabel(startText.password, { exact: true });
  await box.waitFor();
  // One person alone is not asked who he or she is.
  const who = page.getByRole('combobox');
  if ((await who.count()) > 0) await who.first().selectOption(account);
  await box.fill(password);
  await box.press('Enter');
}
