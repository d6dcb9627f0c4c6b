// Files that go up: a template of the upper level filled by its marks, and a report in words until it is locked.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { appText } from '../../shared/i18n/vi/app.ts';
import { narrativeText } from '../../shared/i18n/vi/narrative.ts';
import { reportText } from '../../shared/i18n/vi/report.ts';
import { templateText } from '../../shared/i18n/vi/template.ts';
import type { App } from '../support/app.ts';
import { ask, openFreshRegister } from '../support/fresh-register.ts';
import { seriousFaults } from '../support/serious-faults.ts';

const pictures = process.env.REPORT_PICTURES;
async function look(app: App, name: string): Promise<void> {
  if (pictures) await app.screenshot(join(pictures, `${name}.png`));
}

async function isReadable(app: App): Promise<void> {
  const sideways = await app.page.evaluate(() => {
    const work = document.getElementById('work');
    return work === null ? -1 : work.scrollWidth - work.clientWidth;
  });
  expect(sideways).toBe(0);
  expect(await seriousFaults(app.page)).toEqual([]);
}

async function addMember(app: App, fullName: string, admittedOn: string): Promise<void> {
  const { rootOrgId } = (await ask<{ open: { rootOrgId: number } }>(app, 'register.status', {})).open;
  const record = { ...emptyMemberRecord(), fullName, bornOn: '1990-01-15' };
  const { id } = await ask<{ id: number }>(app, 'member.add', { record });
  await ask(app, 'event.record', {
    memberId: id,
    kind: 'admitted',
    effectiveOn: admittedOn,
    payload: { orgId: rootOrgId },
    decision: noDecision,
    note: '',
  });
}

const year = new Date().getFullYear();

test('a template is marked once, looked at, and saved as another file; nothing else of it changes', async () => {
  const app = await openFreshRegister('Bieu mau thu');
  const { page } = app;
  await addMember(app, 'Trần Thị Mơ', `${year}-02-03`);
  const form = join(app.home, 'Biểu số 3.xlsx');
  writeFileSync(
    form,
    await writeXlsx({
      sheets: [
        {
          name: 'Biểu 3',
          rows: [
            ['BIỂU SỐ 3: KẾT QUẢ CÔNG TÁC ĐẢNG VIÊN'],
            ['{{Tổ chức đảng}}, kỳ {{Kỳ báo cáo}}'],
            ['Kết nạp trong kỳ', ''],
          ],
        },
      ],
    }),
  );
  await page.getByRole('link', { name: appText.sectionNames.reports, exact: true }).click();
  await page.getByRole('tab', { name: reportText.panels['bieu-mau'] }).click();
  await app.answerOpenDialog(form);
  await page.getByRole('button', { name: templateText.pick }).click();
  await expect(page.getByRole('heading', { name: templateText.marksTitle(1) })).toBeVisible();

  // By keyboard: into the grid, two rows down, one to the right.
  const grid = page.getByRole('table', { name: templateText.gridLabel('Biểu 3') });
  await grid.getByRole('button').first().focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByLabel(templateText.address)).toHaveValue('B3');
  await page.getByRole('combobox', { name: templateText.target }).fill('Kết nạp đảng viên.Kết nạp.kỳ này');
  await page
    .getByRole('option', { name: 'Phát triển đảng viên.Kết nạp đảng viên.Kết nạp.kỳ này', exact: true })
    .click();
  await page.getByRole('button', { name: templateText.mark, exact: true }).click();
  await expect(page.getByRole('heading', { name: templateText.marksTitle(2) })).toBeVisible();

  await page.getByRole('button', { name: templateText.look }).click();
  await expect(page.getByText(templateText.planTitle(2))).toBeVisible();
  await isReadable(app);
  await look(app, 'bieu-mau-100');
  await app.setZoom(1.5);
  await isReadable(app);
  await look(app, 'bieu-mau-150');
  await app.setZoom(1);
  await page.getByRole('textbox', { name: templateText.reason }).fill('Nộp biểu cuối năm');
  const filled = join(app.home, 'Biểu số 3 - đã điền.xlsx');
  await app.answerSaveDialog(filled);
  await page.getByRole('button', { name: templateText.save }).click();
  await expect(page.getByText(templateText.saved('Biểu số 3 - đã điền.xlsx', 2))).toBeVisible();
  const rows = (await readXlsx(readFileSync(filled))).sheets[0]?.rows ?? [];
  expect(rows[1]?.[0]).toContain('Đảng bộ phường Tân Lập, kỳ từ ngày');
  expect(rows[2]).toEqual(['Kết nạp trong kỳ', 1]);
  expect(app.problems).toEqual([]);
  await app.close();
});

test('a report in words follows the register, is edited, locked, and written as a document', async () => {
  const app = await openFreshRegister('Bao cao thu');
  const { page } = app;
  await addMember(app, 'Trần Thị Mơ', `${year}-02-03`);
  await page.getByRole('link', { name: appText.sectionNames.reports, exact: true }).click();
  await page.getByRole('tab', { name: reportText.panels['bang-loi'] }).click();
  await expect(page.getByText(narrativeText.empty)).toBeVisible();
  await look(app, 'bang-loi-trong');
  await page.getByLabel(narrativeText.kind).selectOption('year');
  await page.getByRole('button', { name: narrativeText.create }).click();
  await expect(page.getByText(narrativeText.drafting)).toBeVisible();
  await expect(
    page.getByText(`Công nhận đảng viên chính thức: trong năm ${year} không phát sinh.`),
  ).toBeVisible();

  // Half a sentence survives another screen.
  await page.getByRole('button', { name: narrativeText.editParagraph(2), exact: true }).click();
  const words = page.getByRole('textbox', { name: narrativeText.paragraphText });
  await words.fill('Chi bộ hoạt động nền nếp');
  await page.getByRole('link', { name: appText.sectionNames.overview, exact: true }).click();
  await page.goBack();
  await expect(words).toHaveValue('Chi bộ hoạt động nền nếp');
  await words.fill('Chi bộ hoạt động nền nếp, kết nạp {admissions/admissions/all/now} đồng chí.');
  await look(app, 'bang-loi-sua');
  await page.getByRole('button', { name: narrativeText.finish }).click();
  const sentence = page.getByText('Chi bộ hoạt động nền nếp, kết nạp 1 đồng chí.');
  await expect(sentence).toBeVisible();
  await isReadable(app);
  await look(app, 'bang-loi-100');
  await app.setZoom(1.5);
  await isReadable(app);
  await look(app, 'bang-loi-150');
  await app.setZoom(1);

  await page.getByRole('button', { name: narrativeText.lock }).click();
  await expect(page.getByText(narrativeText.lockedDone)).toBeVisible();
  await addMember(app, 'Lê Văn Hai', `${year}-03-03`);
  await page.getByRole('button', { name: narrativeText.back }).click();
  await page.getByRole('button', { name: /^Mở báo cáo/ }).click();
  await expect(sentence).toBeVisible();
  await expect(page.getByText(/đã khóa 1, số liệu nay là 2/).first()).toBeVisible();
  await look(app, 'bang-loi-khoa');
  const file = join(app.home, 'Báo cáo năm.docx');
  await app.answerSaveDialog(file);
  await page.getByRole('button', { name: narrativeText.export }).click();
  await expect(page.getByText(narrativeText.exported('Báo cáo năm.docx'))).toBeVisible();
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  expect(app.problems).toEqual([]);
  await app.close();
});
