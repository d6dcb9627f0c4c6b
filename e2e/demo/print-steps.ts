import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import {
  excellentCertificateKey,
  officeCertificates,
} from '../../shared/documents/builtin/office-certificates.ts';
import { documentText } from '../../shared/i18n/vi/document.ts';
import { printText as text } from '../../shared/i18n/vi/print.ts';
import { sheetText } from '../../shared/i18n/vi/sheet.ts';
import { pdfFacts } from '../support/printed-pdf.ts';
import type { Demo, DemoStep } from './demo-step.ts';

const certificate = officeCertificates.find(({ key }) => key === excellentCertificateKey);
const desk = (page: Page) => page.getByRole('main');

/** Opens the printing screen from the left bar. */
export async function openPrinting(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: text.title }).click();
  await desk(page).getByRole('heading', { level: 1, name: text.title }).waitFor();
  await desk(page).getByRole('tab', { name: text.tabs.cards }).click();
}

async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await desk(page).getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).first().click();
}

/** Waits for the pages, asking for them where there are many, and saves them. */
async function savePages({ app, outputFolder }: Demo, fileName: string): Promise<string> {
  const { page } = app;
  const save = desk(page).getByRole('button', { name: text.save });
  const ask = desk(page).getByRole('button', { name: /^Xem trước bản in cho / });
  await expect(save.and(page.locator(':enabled')).or(ask)).toBeVisible({ timeout: 60_000 });
  if (await ask.isVisible()) await ask.click();
  await expect(save).toBeEnabled({ timeout: 120_000 });
  await expect(desk(page).getByRole('img', { name: /của bản in$/ })).toHaveAttribute('aria-busy', 'false');
  const path = join(outputFolder, fileName);
  await app.answerSaveDialog(path);
  await save.click();
  await desk(page)
    .getByText(/^Đã lưu /)
    .waitFor();
  return path;
}

const inWords = (path: string): string =>
  `${pdfFacts(path).pages.toLocaleString('vi-VN')} trang, ${Math.round(statSync(path).size / 1024).toLocaleString('vi-VN')} KB`;

/** Cards of one branch and the certificates of those rated highest in 2018. Needs the 929 and their ratings. */
export const printSteps: readonly DemoStep[] = [
  {
    title: 'In phiếu thông tin đảng viên của một chi bộ',
    run: async (demo) => {
      const { page } = demo.app;
      await openPrinting(page);
      await choose(page, text.organisation, /^\s*Chi bộ/);
      const path = await savePages(demo, 'phieu-thong-tin-dang-vien.pdf');
      await demo.picture('in-phieu');
      demo.figure('Phiếu thông tin đảng viên', inWords(path));
    },
  },
  {
    title: 'In giấy chứng nhận cho đảng viên hoàn thành xuất sắc nhiệm vụ năm 2018',
    run: async (demo) => {
      const { page } = demo.app;
      await desk(page).getByRole('tab', { name: text.tabs.papers, exact: true }).click();
      await choose(page, documentText.template.label, certificate?.name ?? '');
      await desk(page).getByLabel(documentText.words.number).fill('1');
      await desk(page).getByLabel(sheetText.place).fill('Hà Nội');
      await desk(page).getByLabel(sheetText.signedOn).fill('05/01/2019');
      await desk(page).getByLabel(sheetText.signer).fill('Trần Thị Bình');
      await desk(page).getByLabel(sheetText.signer).blur();
      const path = await savePages(demo, 'giay-chung-nhan-2018.pdf');
      await demo.picture('in-giay-chung-nhan');
      demo.figure('Giấy chứng nhận hoàn thành xuất sắc nhiệm vụ 2018', inWords(path));
    },
  },
];
