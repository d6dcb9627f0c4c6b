// A figure on paper is found again by its code, and told by name from what the register says now. Lists and pivots of
// people's own making are kept and opened again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { read, utils } from 'xlsx';
import type { App } from '../support/app.ts';
import { ask } from '../support/fresh-register.ts';
import { openPractice, openSection } from '../support/practice.ts';
import { seriousFaults } from '../support/serious-faults.ts';

let app: App;
let page: Page;
const pictures = process.env.PICTURES;

test.beforeAll(async () => {
  app = await openPractice();
  page = app.page;
});
test.beforeEach(() => openSection(page, 'Báo cáo'));
test.afterEach(() => expect(app.problems).toEqual([]));
test.afterAll(() => app.close());

const take = async (name: string) => {
  if (pictures) await app.screenshot(join(pictures, `${name}.png`));
};
const panel = (name: string) => page.getByRole('tab', { name, exact: true }).click();
const table = (name: string | RegExp) => page.getByRole('table', { name, exact: typeof name === 'string' });

/** A code as a person finds it in the workbook: the last column of the line. */
function codeInWorkbook(file: string, label: string): string {
  const book = read(readFileSync(file));
  for (const sheet of Object.values(book.Sheets)) {
    const rows = utils.sheet_to_json<(string | number | null)[]>(sheet, { header: 1 });
    const line = rows.find((row) => row[0] === label);
    const code = line?.findLast((cell) => /^[A-Z]{3}\d+-\d{3}-.$/.test(String(cell ?? '')));
    if (code) return String(code);
  }
  throw new Error(`no code for ${label}`);
}

test('a code read from the workbook opens the same names after a later entry, and the difference', async () => {
  const file = join(app.home, 'bao-cao.xlsx');
  await app.answerSaveDialog(file);
  await page.getByRole('main').getByRole('button', { name: 'Xuất Excel' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Chọn nơi lưu tệp' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Đã ghi');
  await page.keyboard.press('Escape');
  const code = codeInWorkbook(file, 'Cuối kỳ');

  const members = await ask<{ rows: { id: number; record: { fullName: string } }[] }>(app, 'member.page', {
    statuses: ['official'],
    offset: 0,
    limit: 1,
  });
  const gone = members.rows[0];
  if (!gone) throw new Error('nobody is official');
  await ask(app, 'event.record', {
    memberId: gone.id,
    kind: 'died',
    effectiveOn: '2026-11-01',
    payload: {},
    decision: { number: '', signedOn: '', authority: '', signer: '' },
    note: '',
  });

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Lệnh' })).toBeFocused();
  await page.keyboard.type(code.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: `Tra mã số liệu ${code.replaceAll('-', ' ')}` }).click();
  const printed = table('Như đã in');
  await expect(printed).toContainText(`${code}/3`);
  await printed.getByRole('button', { name: /^Xem danh sách của Kỳ này/ }).click();
  await expect(page.getByText('Thay đổi từ khi phát hành: 1')).toBeVisible();
  const difference = table('Thay đổi từ khi phát hành: 1').getByRole('row').nth(1);
  await expect(difference).toContainText('Không còn');
  await expect(difference).toContainText(gone.record.fullName);
  await expect(table(/^Danh sách khi phát hành/)).toContainText(gone.record.fullName);
  expect(await seriousFaults(page)).toEqual([]);
  await take('code-found');

  const pack = join(app.home, 'giai-trinh.xlsx');
  await app.answerSaveDialog(pack);
  await page.getByRole('button', { name: 'Gói giải trình' }).click();
  await page.getByRole('menuitem', { name: 'Xuất Excel' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Chọn nơi lưu tệp' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Đã ghi');
  await page.keyboard.press('Escape');
  const sheets = read(readFileSync(pack)).SheetNames;
  expect(sheets).toEqual(['Con số', 'Danh sách', 'Thay đổi từ khi phát hành']);
});

test('a mistyped code says what is wrong with it', async () => {
  await panel('Tra mã số liệu');
  await page.getByLabel('Mã tra cứu').fill('xin chào');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('E-MS-01');
});

test('a list is grouped, saved, and opened again as it was', async () => {
  await panel('Danh sách tự lập');
  await page.getByLabel('Nhóm theo').selectOption('organisation');
  await expect(table('Danh sách tự lập').getByRole('rowheader').first()).toContainText('đồng chí');
  await save('Theo chi bộ');
  expect(await seriousFaults(page)).toEqual([]);
  await take('ad-hoc-list');
  await expect(page.getByText('Bản chưa lưu')).toBeHidden();
  await panel('Tra mã số liệu');
  await panel('Danh sách tự lập');
  await expect(page.getByLabel('Nhóm theo')).toHaveValue('');
  await reopen('Danh sách đã lưu', 'Theo chi bộ');
  await expect(page.getByLabel('Nhóm theo')).toHaveValue('organisation');
});

test('an unsaved list is there again after another panel was looked at, until it is dropped', async () => {
  await panel('Danh sách tự lập');
  await page.getByLabel('Nhóm theo').selectOption('sex');
  await expect(page.getByText('Bản chưa lưu', { exact: true })).toBeVisible();
  await panel('Tra mã số liệu');
  await panel('Danh sách tự lập');
  await expect(page.getByLabel('Nhóm theo')).toHaveValue('sex');
  await expect(page.getByText(/Đã đưa lại bản chưa lưu từ/)).toBeVisible();
  await take('ad-hoc-unsaved');
  await page.getByRole('button', { name: 'Bỏ bản chưa lưu' }).click();
  await expect(page.getByLabel('Nhóm theo')).toHaveValue('');
  await expect(page.getByText('Bản chưa lưu', { exact: true })).toBeHidden();
});

test('a pivot adds up, opens its people, and is saved and opened again', async () => {
  await panel('Bảng đếm hai chiều');
  await page.getByLabel('Cột', { exact: true }).selectOption('age');
  const total = table('Bảng đếm hai chiều').getByRole('row').last().getByRole('button').last();
  await total.click();
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
    `${(await total.textContent()) ?? ''} đồng chí`,
  );
  await page.keyboard.press('Escape');
  await page.getByLabel('Hiện', { exact: true }).selectOption('row');
  await expect(page.getByRole('main').getByText(/Tỷ lệ % tính trên tổng của mỗi hàng/)).toBeVisible();
  await save('Chi bộ theo tuổi');
  expect(await seriousFaults(page)).toEqual([]);
  await take('pivot');
  await panel('Tra mã số liệu');
  await panel('Bảng đếm hai chiều');
  await reopen('Bảng đã lưu', 'Chi bộ theo tuổi');
  await expect(page.getByLabel('Cột', { exact: true })).toHaveValue('age');
});

test('the three panels stand at 150 %', async () => {
  await app.setZoom(1.5);
  for (const name of ['Tra mã số liệu', 'Danh sách tự lập', 'Bảng đếm hai chiều']) {
    await panel(name);
    await expect(
      page.getByRole('main').getByRole('table').or(page.getByText('Sổ này chưa phát hành')).first(),
    ).toBeVisible();
    const wide = await page.evaluate(() => {
      const main = document.querySelector('main');
      return main === null || main.scrollWidth > main.clientWidth;
    });
    expect([name, wide]).toEqual([name, false]);
    await take(`150-${name}`);
  }
  await app.setZoom(1);
});

async function save(name: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Lưu', exact: true }).first().click();
  await page.getByLabel('Tên', { exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Đã lưu "${name}".`)).toBeVisible();
}

async function reopen(list: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: list }).click();
  await page.getByRole('option', { name }).click();
}
