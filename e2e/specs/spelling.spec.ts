// How "ủy" is written on paper is the register's setting; names of people keep their own.
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { settingsText } from '../../shared/i18n/vi/settings.ts';
import { spellingText as text } from '../../shared/i18n/vi/spelling.ts';
import { memberFilterSchema } from '../../shared/ipc/member.ts';
import type { PrintJob } from '../../shared/ipc/print.ts';
import { withLife } from '../support/lives.ts';
import { openPractice, openSection } from '../support/practice.ts';
import { printJob } from '../support/print-job.ts';
import { pdfText } from '../support/printed-pdf.ts';
import { seriousFaults } from '../support/serious-faults.ts';

const name = 'Nguyễn Thị Ủy';
const paper = {
  place: '',
  signedOn: '',
  preparer: '',
  onBehalfOf: 'T/M Đảng ủy',
  signerPost: 'Bí thư',
  signer: name,
};
const list: PrintJob = {
  document: 'sheet',
  request: {
    sheet: 'adHocList',
    list: { filter: memberFilterSchema.parse({ search: name }), columns: ['fullName'], groupBy: [] },
    name: 'Cấp ủy viên',
    sentence: 'mọi đồng chí',
  },
  size: 'A4',
  paper,
};

test('the province’s spelling stands on the paper, and the names as they were entered', async () => {
  const app = await openPractice();
  await withLife(app, name, ['admitted', '2010-05-19']);
  const usual = pdfText(await printJob(app, 'usual', list));
  expect(usual).toContain('T/M ĐẢNG ỦY');
  await openSection(app.page, settingsText.title);
  await app.page.getByText(text.choices.uỷ, { exact: true }).click();
  await expect(app.page.getByRole('radio', { name: text.choices.uỷ })).toBeChecked();
  expect(await seriousFaults(app.page)).toEqual([]);
  await app.screenshot(join('test-results', 'spelling.png'));
  const other = pdfText(await printJob(app, 'other', list));
  expect(other).toContain('T/M ĐẢNG UỶ');
  expect(other).toContain('CẤP UỶ VIÊN');
  expect(other).toContain(name);
  expect(other).not.toMatch(/ĐẢNG ỦY|CẤP ỦY/);
  expect(app.problems).toEqual([]);
  await app.close();
});
