import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { yearText as text } from '../../shared/i18n/vi/year.ts';
import type { Demo, DemoStep } from './demo-step.ts';

/** Opens a year's list from the left bar. */
export async function openYear(page: Page, year: number): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: text.title }).click();
  await page.getByRole('link', { name: text.open(year), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: text.heading(year) }).waitFor();
}

/** Fills in the export and waits until the file is written; answers with the sentence of the outcome. */
export async function exportYear(
  { app, look }: { readonly app: Demo['app']; readonly look: () => Promise<void> },
  path: string,
): Promise<string> {
  const { page } = app;
  await page.getByRole('button', { name: text.export }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel(text.number).fill('05-BC/ĐU');
  await form.getByLabel(text.place).fill('Hà Nội');
  await form.getByLabel(text.signedOn).fill('05/01/2019');
  await form.getByLabel(text.preparer).fill('Nguyễn Văn Thư');
  await form.getByLabel(text.signer).fill('Trần Thị Bình');
  await look();
  await app.answerSaveDialog(path);
  await form.getByRole('button', { name: text.chooseFile }).click();
  const outcome = form.getByText(/^Đã ghi /);
  await outcome.waitFor();
  const sentence = (await outcome.textContent()) ?? '';
  await look();
  await form.getByRole('button', { name: text.close, exact: true }).last().click();
  return sentence;
}

/** The value and the base line of a figure, by its label. */
const figureOf = async (page: Page, label: string): Promise<string> =>
  (await page.getByRole('button', { name: label }).locator('span').allTextContents()).join(' | ');

/** Rates 2018 for the 929: the figures, the people, the workbook. Needs the roster of 929 in the register. */
export const yearSteps: readonly DemoStep[] = [
  {
    title: 'Xếp loại năm 2018 và xuất tệp nộp cấp trên',
    run: async ({ app, outputFolder, picture, figure }) => {
      const { page } = app;
      await openYear(page, 2018);
      await expect(page.getByText('11,41% trên tổng số 929 đảng viên')).toBeVisible();
      await picture('xep-loai-tong-hop');
      figure('Hoàn thành xuất sắc năm 2018', await figureOf(page, 'Hoàn thành xuất sắc nhiệm vụ'));
      figure('Hoàn thành tốt năm 2018', await figureOf(page, 'Hoàn thành tốt nhiệm vụ'));
      figure('Còn lại', (await page.getByText(/^Còn lại 64: /).textContent()) ?? '');
      figure('Giới hạn xuất sắc', (await page.getByText(/106\/759 = 13,97%/).textContent()) ?? '');
      await page.getByRole('tab', { name: text.tabs.people }).click();
      await page.getByRole('grid').waitFor();
      await picture('xep-loai-tung-dong-chi');
      await page.getByRole('tab', { name: /^Cần xem lại/ }).click();
      figure(
        'Cần xem lại',
        (await page.getByRole('heading', { level: 2, name: /sau 31\/12\/2018/ }).textContent()) ?? '',
      );
      await picture('xep-loai-can-xem-lai');
      const path = join(outputFolder, 'Xep loai dang vien nam 2018.xlsx');
      figure('Tệp xếp loại', await exportYear({ app, look: () => picture('xep-loai-xuat-tep') }, path));
      expect(statSync(path).size).toBeGreaterThan(20_000);
    },
  },
];
