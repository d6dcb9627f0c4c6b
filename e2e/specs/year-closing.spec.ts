// Closing a year through the window: refused with counts, closed, guarded, amended, seen both ways, reopened, compared;
// and the overview that leads there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { overviewText } from '../../shared/i18n/vi/overview.ts';
import { sheetText } from '../../shared/i18n/vi/sheet.ts';
import { yearText } from '../../shared/i18n/vi/year.ts';
import { closingText as text } from '../../shared/i18n/vi/year-closing.ts';
import { comparisonText } from '../../shared/i18n/vi/year-comparison.ts';
import { importList } from '../demo/import-steps.ts';
import { openYear } from '../demo/year-steps.ts';
import type { App } from '../support/app.ts';
import { ask, openFreshRegister } from '../support/fresh-register.ts';
import { openSection } from '../support/practice.ts';
import { seriousFaults } from '../support/serious-faults.ts';
import { repositoryRoot } from '../support/which-electron.ts';

let app: App;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  app = await openFreshRegister('Khoa nam');
  page = app.page;
  const workbook = (name: string) => join(repositoryRoot, 'e2e/workbooks', name);
  await importList(
    { app, workbook },
    { file: '01-chi-tiet-929-dang-vien.xlsx', asOf: '31/12/2024', found: 17 },
  );
  await ask(app, 'year.create', { year: 2019 });
});

test.afterAll(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

/** Pictures for those who look at the screens: `ANH=/some/folder`. */
const look = async (name: string) => {
  const folder = process.env.ANH;
  if (folder) await app.screenshot(join(folder, `${name}.png`));
};
const tab = (name: string) => page.getByRole('tab', { name });
const fits = async () => {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
};

test('a year with open rows says how many and closes only when they are confirmed', async () => {
  await openYear(page, 2019);
  await tab(text.tab).click();
  const close = page.getByRole('button', { name: text.close(2019, 1) });
  await close.click();
  await expect(page.getByRole('alert')).toContainText('(E-XL-22)');
  await look('khoa-con-dong-trong');
  await page.getByRole('checkbox', { name: /vẫn khóa năm/ }).check();
  await close.click();
  await expect(page.getByText(/^Năm 2019 đã khóa: bản số 1/)).toBeVisible();
});

test('2018 is closed with its figures on both bases, and its grid takes no level any more', async () => {
  await openYear(page, 2018);
  await tab(text.tab).click();
  await page.getByRole('button', { name: text.close(2018, 1) }).click();
  await expect(page.getByText(/^Năm 2018 đã khóa: bản số 1/)).toBeVisible();
  const figures = page.getByRole('table', { name: text.figures });
  await expect(
    figures.getByRole('row', { name: /Hoàn thành xuất sắc nhiệm vụ 106 11,41 11,52/ }),
  ).toBeVisible();
  await look('da-khoa');
  expect(await seriousFaults(page)).toEqual([]);
  await tab(yearText.tabs.people).click();
  await page.getByRole('grid').focus();
  await page.keyboard.press('3');
  await expect(page.getByText(/xếp loại đã khóa \(bản khóa số 1/).first()).toBeVisible();
});

test('an amendment is written with its ground and paper; both views stay, counted and exported', async () => {
  await tab(text.tab).click();
  await page.getByRole('button', { name: text.amend }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel(text.amendWho).fill('nguyen');
  await page.keyboard.press('Enter');
  await form.getByLabel(text.newOutcome).selectOption('level/poor');
  await form.getByRole('button', { name: text.saveAmendment(1) }).click();
  await expect(form.getByText(text.missing.text).first()).toBeVisible();
  await form.getByLabel(text.ground).fill('Theo kết luận giải quyết khiếu nại');
  await form.getByLabel(text.paperNumber).fill('12-QĐ/ĐU');
  await form.getByLabel(text.paperOn).fill('10/01/2020');
  await look('dieu-chinh');
  await form.getByRole('button', { name: text.saveAmendment(1) }).click();
  await expect(form).toBeHidden();
  const view = page.getByRole('region', { name: text.viewTitle(2018, 1) });
  await expect(view.getByRole('row', { name: /Không hoàn thành nhiệm vụ 4/ })).toBeVisible();
  await expect(view.getByRole('table', { name: text.amendments })).toContainText('12-QĐ/ĐU ngày 10/01/2020');
  await view.getByLabel(text.view).selectOption({ label: text.asClosed });
  await expect(view.getByRole('row', { name: /Không hoàn thành nhiệm vụ 3/ })).toBeVisible();
  await view.getByLabel(text.view).selectOption({ label: text.afterAmendments(1) });
  await look('sau-dieu-chinh');
  const path = join(app.home, 'khoa-2018.xlsx');
  await view.getByRole('button', { name: sheetText.export }).click();
  await app.answerSaveDialog(path);
  await page.getByRole('dialog').getByRole('button', { name: sheetText.chooseFile }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('khoa-2018.xlsx');
  await page.getByRole('dialog').getByRole('button', { name: sheetText.done, exact: true }).last().click();
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
});

test('reopened with its reason, closed anew, the two closings differ by name', async () => {
  await page.getByRole('button', { name: text.reopen }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel(text.reason).fill('Cấp trên yêu cầu xem lại');
  await form.getByRole('button', { name: text.reopen }).click();
  await expect(form).toBeHidden();
  const { rows } = await ask<{ rows: readonly { memberId: number; level: string; name: string }[] }>(
    app,
    'year.get',
    { year: 2018 },
  );
  const changed = rows.find(({ level }) => level === 'good');
  const choice = { kind: 'level', level: 'fair' };
  await ask(app, 'year.setProcess', { year: 2018, rows: [{ memberId: changed?.memberId, choice }] });
  await page.getByRole('button', { name: text.close(2018, 2) }).click();
  await page.getByRole('button', { name: text.compareWith(1, 2) }).click();
  await expect(page.getByRole('heading', { name: text.differences(1, 2, 1) })).toBeVisible();
  await expect(page.getByRole('table', { name: text.what })).toContainText(changed?.name ?? '-');
  await look('khac-nhau');
  await app.setZoom(1.5);
  await fits();
  await app.setZoom(1);
});

test('two years stand side by side; a number opens its people', async () => {
  await page.getByRole('link', { name: yearText.back }).click();
  const panel = page.getByRole('region', { name: comparisonText.title });
  await expect(panel.getByRole('table', { name: comparisonText.title })).toBeVisible();
  await look('so-sanh');
  await panel
    .getByRole('row', { name: /Hoàn thành xuất sắc nhiệm vụ/ })
    .getByRole('button')
    .first()
    .click();
  await expect(page.getByRole('heading', { name: /năm 2018: 106 đồng chí/ })).toBeFocused();
  expect(await seriousFaults(page)).toEqual([]);
  await app.setZoom(1.5);
  await fits();
  await look('so-sanh-150');
  await app.setZoom(1);
});

test('the overview says how far each year is and opens the closing, the round and the branch', async () => {
  await openSection(page, 'Tổng quan');
  const years = page.getByRole('table', { name: overviewText.years });
  await expect(years.getByRole('row', { name: /Năm 2018/ })).toContainText('Đã khóa, bản số 2');
  await expect(page.getByRole('list', { name: overviewText.byBranch }).getByRole('listitem')).toHaveCount(12);
  await look('tong-quan');
  expect(await seriousFaults(page)).toEqual([]);
  await app.setZoom(1.5);
  await fits();
  await look('tong-quan-150');
  await app.setZoom(1);
  await years.getByRole('link', { name: /^Đã khóa, bản số 2/ }).click();
  await expect(page.getByText(/^Năm 2018 đã khóa: bản số 2/)).toBeVisible();
  await openSection(page, 'Tổng quan');
  await page.getByRole('link', { name: /^Đợt / }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Huy hiệu');
});
