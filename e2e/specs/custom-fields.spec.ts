// The office's own fields: made in the settings, refused where they make no sense, filled in on the record.
import { expect, type Page, test } from '@playwright/test';
import { customFieldText as text } from '../../shared/i18n/vi/custom-field.ts';
import type { App } from '../support/app.ts';
import { openMember } from '../support/lives.ts';
import { addMember, openPractice, startAnew } from '../support/practice.ts';
import { seriousFaults } from '../support/serious-faults.ts';

let app: App;
let page: Page;

test.beforeAll(async () => {
  app = await openPractice();
  page = app.page;
});
test.beforeEach(async () => {
  await startAnew(page);
});
test.afterEach(() => expect(app.problems).toEqual([]));
test.afterAll(() => app.close());

const dialog = () => page.getByRole('dialog');
const list = () => page.getByRole('table', { name: text.title });
const openSettings = async () => {
  await page
    .getByRole('navigation', { name: 'Các phần của sổ' })
    .getByRole('link', { name: 'Thiết lập' })
    .click();
  await expect(page.getByRole('heading', { level: 2, name: text.title })).toBeVisible();
};

test('a choice needs its values, is listed with its kind and place, and a label stands for one field only', async () => {
  await openSettings();
  await expect(page.getByText(text.empty)).toBeVisible();
  await page.getByRole('button', { name: text.add }).click();
  await dialog().getByLabel(text.label).fill('Nhóm máu');
  await dialog().getByRole('combobox', { name: text.kind }).click();
  await page.getByRole('option', { name: 'Chọn trong danh sách' }).click();
  await dialog().getByRole('button', { name: text.save }).click();
  await expect(dialog().getByRole('textbox', { name: text.options })).toHaveAttribute('aria-invalid', 'true');
  await dialog().getByLabel(text.options).fill('A\nB\nAB\nO');
  await dialog().getByRole('combobox', { name: text.section }).click();
  await page.getByRole('option', { name: 'Sức khỏe, chính sách' }).click();
  expect(await seriousFaults(page)).toEqual([]);
  await dialog().getByRole('button', { name: text.save }).click();
  await expect(page.getByText(text.saved('Nhóm máu'))).toBeVisible();
  await expect(
    list().getByRole('row', { name: /Nhóm máu Chọn trong danh sách Sức khỏe, chính sách 0 đồng chí/ }),
  ).toBeVisible();

  await page.getByRole('button', { name: text.add }).click();
  await dialog().getByLabel(text.label).fill('nhóm máu');
  await dialog().getByRole('button', { name: text.save }).click();
  await expect(dialog().getByLabel(text.label)).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Escape');
  await expect(list().getByRole('row')).toHaveCount(2);
});

test('the field is filled in on a record, counted in the settings, put aside and taken up with its value', async () => {
  await addMember(page, 'Lự Thị Máu');
  await page.getByRole('tab', { name: 'Lý lịch' }).click();
  const field = page.getByRole('combobox', { name: 'Nhóm máu' });
  await field.click();
  await page.getByRole('option', { name: 'AB', exact: true }).click();
  await page.getByRole('button', { name: text.saveValues }).click();
  await expect(page.getByText(text.valuesSaved('Lự Thị Máu'))).toBeVisible();
  const id = Number(/dang-vien\/(\d+)/.exec(page.url())?.[1]);
  await openSettings();
  await openMember(app, id);
  await page.getByRole('tab', { name: 'Lý lịch' }).click();
  await expect(field).toHaveValue('AB');

  await openSettings();
  const row = list().getByRole('row', { name: /Nhóm máu/ });
  await expect(row).toContainText(text.filledCount(1));
  await row.getByRole('button', { name: text.retire('Nhóm máu') }).click();
  await expect(row).toContainText(text.retired);
  await row.getByRole('button', { name: text.restore('Nhóm máu') }).click();
  await expect(row.getByRole('button', { name: text.retire('Nhóm máu') })).toBeVisible();
  await expect(row).toContainText(text.filledCount(1));
});
