// The office's lists go into the register through the wizard, and nothing does before its last step.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { importText as text } from '../../shared/i18n/vi/import.ts';
import { wizardText } from '../../shared/i18n/vi/import-wizard.ts';
import { importList } from '../demo/import-steps.ts';
import type { App } from '../support/app.ts';
import { ask, openFreshRegister } from '../support/fresh-register.ts';
import { openSection } from '../support/practice.ts';
import { repositoryRoot } from '../support/which-electron.ts';

const workbook = (name: string): string => join(repositoryRoot, 'e2e/workbooks', name);

interface Counts {
  byOrg: { members: number }[];
}
const membersIn = async (app: App): Promise<number> =>
  (await ask<Counts>(app, 'member.counts', {})).byOrg.reduce((sum, org) => sum + org.members, 0);

test('the list of 929 and a branch in TCVN3 are brought in, the second time nothing is new', async () => {
  const app = await openFreshRegister('Nhap thu');
  const { page } = app;
  const demo = { app, workbook };
  const first = await importList(
    demo,
    { file: '01-chi-tiet-929-dang-vien.xlsx', asOf: '31/12/2024', found: 17 },
    // Nothing is written before the last step.
    async (step) => {
      if (step !== 'ket-qua') expect(await membersIn(app)).toBe(0);
    },
  );
  expect(first).toBe('Đã ghi: 929 mới, 0 đổi, 0 trùng, 0 bỏ.');
  expect(await membersIn(app)).toBe(929);
  await page.getByRole('tab', { name: wizardText.tabs.history }).click();
  await expect(page.getByRole('cell', { name: /^01-chi-tiet-929/ })).toBeVisible();

  const second = await importList(
    demo,
    {
      file: '02-chi-bo-tcvn3.xls',
      asOf: '',
      newOrganisation: 'Chi bộ tổ dân phố số 3',
      found: 0,
    },
    async (step) => {
      if (step !== 'chu') return;
      await expect(page.getByText('HOÀNG HỒNG THỦY → Hoàng Hồng Thủy')).toBeVisible();
    },
  );
  expect(second).toBe('Đã ghi: 49 mới, 0 đổi, 0 trùng, 0 bỏ.');
  expect(await membersIn(app)).toBe(978);

  await page.getByRole('button', { name: text.startAgain }).click();
  await app.answerOpenDialog(workbook('01-chi-tiet-929-dang-vien.xlsx'));
  await page.getByRole('button', { name: text.pick, exact: true }).click();
  await expect(page.getByText(/Tệp này đã được nhập lúc/)).toBeVisible();
  await page.getByLabel(text.asOf).fill('31/12/2024');
  const next = page.getByRole('button', { name: text.next, exact: true });
  for (let step = 0; step < 6; step++) await next.click();
  await expect(page.getByText(text.nothing)).toBeVisible();
  await expect(page.getByRole('button', { name: text.write(0) })).toBeDisabled();
  expect(app.problems).toEqual([]);
  await app.close();
});

test('going back and to another screen loses nothing of what was chosen', async () => {
  const app = await openFreshRegister('Nhap thu');
  const { page } = app;
  const next = page.getByRole('button', { name: text.next, exact: true });
  const back = page.getByRole('button', { name: text.back, exact: true });
  await openSection(page, 'Nhập, xuất Excel');
  await app.answerOpenDialog(workbook('01-chi-tiet-929-dang-vien.xlsx'));
  await page.getByRole('button', { name: text.pick, exact: true }).click();
  await expect(next).toBeDisabled();
  await page.getByLabel(text.asOf).fill('30/6/2024');
  await next.click();
  await page.getByRole('slider', { name: wizardText.edges.headerTop }).waitFor();
  await next.click();
  const phone = page.getByRole('combobox', { name: text.targetOf('Điện thoại') });
  await phone.click();
  await page.getByRole('option', { name: text.ignore, exact: true }).click();
  await expect(phone).toHaveValue(text.ignore);
  await back.click();
  await back.click();
  await openSection(page, 'Tổng quan');
  await openSection(page, 'Nhập, xuất Excel');
  await expect(page.getByLabel(text.asOf)).toHaveValue('30/06/2024');
  await next.click();
  await next.click();
  await expect(phone).toHaveValue(text.ignore);
  await app.close();
});

test('a file that is no workbook gets one sentence, and the way stays open', async () => {
  const app = await openFreshRegister('Nhap thu');
  const { page } = app;
  const wrong = join(app.home, 'khong-phai-bang-tinh.xlsx');
  writeFileSync(wrong, Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]));
  await openSection(page, 'Nhập, xuất Excel');
  await app.answerOpenDialog(wrong);
  await page.getByRole('button', { name: text.pick, exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('khong-phai-bang-tinh.xlsx: không phải tệp bảng tính.');
  await app.answerOpenDialog(workbook('02-chi-bo-tcvn3.xls'));
  await page.getByRole('button', { name: text.pick, exact: true }).click();
  await expect(page.getByLabel(text.asOf)).toHaveValue('31/12/2012');
  await app.close();
});
