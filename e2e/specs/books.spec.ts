// Statutory books through the window: as of a day, a period, closing with its notes, Excel, print, the dossier.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { booksText as text } from '../../shared/i18n/vi/books.ts';
import { dossierText } from '../../shared/i18n/vi/dossier.ts';
import { sheetText } from '../../shared/i18n/vi/sheet.ts';
import { importList } from '../demo/import-steps.ts';
import type { App } from '../support/app.ts';
import { ask, openFreshRegister } from '../support/fresh-register.ts';
import { pdfFacts, pdfFonts, pdfText, pdfWords } from '../support/printed-pdf.ts';
import { repositoryRoot } from '../support/which-electron.ts';

let app: App;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'so-dang-vien-sach-'));

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  app = await openFreshRegister('So sach thu');
  page = app.page;
  await page.getByRole('link', { name: text.title }).click();
  await expect(page.getByText(text.nobody)).toBeVisible();
  const workbook = (name: string) => join(repositoryRoot, 'e2e/workbooks', name);
  await importList(
    { app, workbook },
    { file: '01-chi-tiet-929-dang-vien.xlsx', asOf: '31/12/2024', found: 17 },
  );
  await page.getByRole('link', { name: text.title }).click();
});

test.afterAll(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

const openBook = (name: string) =>
  page.getByRole('navigation', { name: text.list }).getByRole('link', { name }).click();
const grid = () => page.getByRole('grid');

test('the book of members says its figures with their day, and a row opens its person', async () => {
  await expect(grid()).toHaveAttribute('aria-rowcount', '930');
  await page.getByLabel(text.asOf).fill('31/02/2024');
  await expect(page.getByText(text.needDay)).toBeVisible();
  await page.getByLabel(text.asOf).fill('30/12/2024');
  await expect(page.getByText(text.empty)).toBeVisible();
  await page.getByLabel(text.asOf).fill('31/12/2024');
  await expect(page.getByText(/929 đảng viên tính đến 31\/12\/2024, gồm/)).toBeVisible();
  await grid().focus();
  await page.keyboard.press('ArrowDown');
  await expect(grid().locator('[data-active]')).toHaveAttribute('data-index', '1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: dossierText.tab })).toBeVisible();
  await page.goBack();
});

test('the table of movement proves itself, and its closing figure opens the list of that day', async () => {
  await openBook('Biến động đảng viên');
  await page.getByLabel(text.period, { exact: true }).selectOption('year');
  await page.getByLabel(text.periodYear, { exact: true }).selectOption('2024');
  await expect(page.getByText('0 + 929 − 0 = 929')).toBeVisible();
  await page.getByRole('button', { name: /Mở danh sách: Đảng viên cuối kỳ/ }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Danh sách đảng viên đang sinh hoạt' }),
  ).toBeVisible();
  await expect(grid()).toHaveAttribute('aria-rowcount', '930');
});

test('a book is closed; a late entry with an earlier day leaves its rows and stands beneath them as note 1', async () => {
  await openBook('Mẫu 7-HSĐV');
  await page.getByRole('button', { name: text.close }).click();
  await page.getByRole('dialog').getByRole('button', { name: text.close }).click();
  await expect(page.getByText(text.noNotes)).toBeVisible();
  const { rows } = await ask<{ rows: { memberId: number }[] }>(app, 'book.page', {
    source: { kind: 'closed', id: 1 },
    offset: 0,
    limit: 1,
  });
  await ask(app, 'event.record', {
    memberId: rows[0]?.memberId,
    kind: 'exempted',
    effectiveOn: '2024-12-31',
    payload: { reason: 'oldAge', untilOn: '' },
    decision: { number: '', signedOn: '', authority: '', signer: '' },
    note: '',
  });
  await openBook(text.closedList);
  await page.getByRole('button', { name: 'Danh sách đảng viên' }).click();
  await expect(page.getByText(text.notesTitle(1))).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Miễn sinh hoạt từ 31/12/2024' })).toBeVisible();
  await expect(grid()).not.toContainText('Miễn sinh hoạt');
});

test('the workbook and the printed pages carry the closed book', async () => {
  await page.getByRole('button', { name: sheetText.export }).click();
  const workbook = join(folder, 'so.xlsx');
  await app.answerSaveDialog(workbook);
  await page.getByRole('button', { name: sheetText.chooseFile }).click();
  await expect(page.getByText(/Đã ghi 929 dòng vào tệp so.xlsx/)).toBeVisible();
  expect(readFileSync(workbook).subarray(0, 2).toString()).toBe('PK');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: sheetText.print, exact: true }).click();
  await page.getByRole('button', { name: sheetText.makePages }).click();
  await expect(page.getByText(/^\d+ trang$/)).toBeVisible({ timeout: 60_000 });
  const pdf = join(folder, 'so.pdf');
  await app.answerSaveDialog(pdf);
  await page.getByRole('button', { name: sheetText.savePdf }).click();
  await expect(page.getByText(/Đã lưu \d+ trang/)).toBeVisible();
  const facts = pdfFacts(pdf);
  expect([Math.round(facts.width), Math.round(facts.height)]).toEqual([297, 210]);
  expect(pdfFonts(pdf).every((font) => font.embedded && /Tinos/.test(font.name))).toBe(true);
  expect(pdfText(pdf, 1)).toContain('Tính đến ngày 31/12/2024');
  // The header comes again, the number of the page stands at the top, and a date is never broken.
  expect(pdfText(pdf, 2)).toContain('Quê quán');
  const words = pdfWords(pdf).filter((word) => word.page === 2);
  expect(words.some((word) => /^2\/\d+$/.test(word.text) && word.top < 20)).toBe(true);
  expect(words.filter((word) => /^\d\d\/\d\d\/\d{4}$/.test(word.text)).length).toBeGreaterThan(20);
  expect(words.every((word) => word.left >= 19 && word.right <= 283)).toBe(true);
  await page.keyboard.press('Escape');
});

test('the dossier of a member: papers checked, a loan out and back, all in the books', async () => {
  await openBook('Danh sách đảng viên đang sinh hoạt');
  await grid().getByRole('link').first().click();
  await page.getByRole('tab', { name: dossierText.tab }).click();
  await page.getByLabel(dossierText.stateOf('Đơn xin vào Đảng')).selectOption('missing');
  await page.getByRole('button', { name: dossierText.save }).click();
  await expect(page.getByText(/Có 0 loại, thiếu 1 loại/)).toBeVisible();
  await expect(page.getByText(/^Thiếu từ \d/)).toBeVisible();
  await page.getByRole('button', { name: dossierText.lend }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: dossierText.lend }).click();
  await expect(dialog.getByText('Chưa nhập người mượn.')).toBeVisible();
  await dialog.getByLabel(dossierText.borrower).fill('Lê Văn Mượn');
  await dialog.getByLabel(dossierText.purpose).fill('Đối chiếu lý lịch');
  await dialog.getByLabel(dossierText.approvedBy).fill('Bí thư Đảng ủy');
  await dialog.getByRole('button', { name: dossierText.lend }).click();
  await expect(page.getByText(dossierText.out)).toBeVisible();
  await page.getByRole('button', { name: dossierText.takeBack }).click();
  await page.getByRole('dialog').getByRole('button', { name: dossierText.takeBack }).click();
  await expect(page.getByText(/^Đã trả /)).toBeVisible();
  await page.getByRole('link', { name: text.title }).click();
  await openBook('Sổ mượn hồ sơ');
  await expect(grid()).toHaveAttribute('aria-rowcount', '2');
});
