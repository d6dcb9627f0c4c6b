// Papers by template: chosen, filled in, saved as PDF; what is typed is not lost; all of it by keyboard, also at 150 %.
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { App } from '../support/app.ts';
import { openPractice } from '../support/practice.ts';
import { pdfFacts, pdfText, pdfWords } from '../support/printed-pdf.ts';
import { seriousFaults } from '../support/serious-faults.ts';

let app: App;
let page: Page;

test.beforeEach(async () => {
  app = await openPractice();
  page = app.page;
});
test.afterEach(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

const work = () => page.getByRole('main');
const save = () => work().getByRole('button', { name: 'Lưu PDF' });

const go = (hash: string) =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);

/** The first few official members, by the call that every screen uses. */
const someMembers = (count: number): Promise<{ id: number; name: string }[]> =>
  page.evaluate(async (limit) => {
    type Row = { id: number; record: { fullName: string } };
    type Call = (message: object) => Promise<{ value: { rows: Row[] } }>;
    const { call } = (window as unknown as { app: { call: Call } }).app;
    const conditions = [{ field: 'status', operator: 'is', values: ['official'], off: false }];
    const answer = await call({ name: 'member.page', input: { conditions, offset: 0, limit } });
    return answer.value.rows.map(({ id, record }) => ({ id, name: record.fullName }));
  }, count);

const openFor = (members: readonly { id: number }[], template: string) =>
  go(
    `/in-an?muc=giay-to&mau=${template}&ids=${encodeURIComponent(JSON.stringify(members.map((m) => m.id)))}`,
  );

test('a resolution for three people: one each, numbered on, answers in it, dots where nothing was typed', async () => {
  const members = await someMembers(3);
  await openFor(members, 'nghi-quyet-ket-nap');
  await expect(work().getByRole('combobox', { name: 'Mẫu giấy' })).toHaveValue(/Nghị quyết đề nghị kết nạp/);
  await work().getByLabel('Số của giấy đầu tiên').fill('4');
  await work().getByLabel('Ngày họp').first().fill('03/02/2026');
  await expect(work().getByText('6 trang, 3 đồng chí')).toBeVisible({ timeout: 30_000 });
  await expect(save()).toBeEnabled({ timeout: 30_000 });
  await app.screenshot('test-results/papers-1366.png');
  const path = join(app.home, 'nghi-quyet.pdf');
  await app.answerSaveDialog(path);
  await save().click();
  await expect(work().getByText(/^Đã lưu 6 trang vào tệp /)).toBeVisible();
  expect(pdfFacts(path).pages).toBe(6);
  // Two pages each: the signature goes with the last paragraph.
  for (const [n, { name }] of members.entries()) {
    const text = pdfText(path, 2 * n + 1);
    expect(text).toContain('NGHỊ QUYẾT');
    expect(text).toContain(name);
    expect(text).toContain(`Số 0${4 + n}-NQ/`);
    expect(text).toContain('03/02/2026');
    expect(text).toContain('……………………');
  }
});

test('what was typed is there again after another screen, and a watermark goes over every page', async () => {
  await openFor(await someMembers(2), 'nghi-quyet-ket-nap');
  await work().getByLabel('Ngày họp').first().fill('03/02/2026');
  await work().getByLabel('Địa danh').fill('Hoa Ban');
  await page.getByRole('navigation').getByRole('link', { name: 'Tổng quan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  await openFor(await someMembers(2), 'nghi-quyet-ket-nap');
  await expect(work().getByLabel('Địa danh')).toHaveValue('Hoa Ban');
  await expect(work().getByLabel('Ngày họp').first()).toHaveValue('03/02/2026');
  await work().getByRole('combobox', { name: 'Chữ chìm trên trang' }).click();
  await page.getByRole('option', { name: 'LƯU HÀNH NỘI BỘ' }).click();
  await expect(save()).toBeDisabled();
  await expect(save()).toBeEnabled({ timeout: 30_000 });
  const path = join(app.home, 'noi-bo.pdf');
  await app.answerSaveDialog(path);
  await save().click();
  await expect(work().getByText(/^Đã lưu /)).toBeVisible();
  // Slanted letters are read one by one; these three are in no other mark, and no letter of the text is so high.
  const tall = pdfWords(path).filter((word) => word.bottom - word.top > 8);
  for (const n of [1, 2, 3, 4]) {
    const letters = tall.filter((word) => word.page === n).map(({ text }) => text);
    for (const letter of ['Ư', 'À', 'Ộ']) expect(letters.join('')).toContain(letter);
  }
});

test('a template that the address names and the register does not have is said, and another can be chosen', async () => {
  await go('/in-an?muc=giay-to&mau=khong-co-mau-nay');
  await expect(work().getByText('Không có mẫu "khong-co-mau-nay" trong sổ này.')).toBeVisible();
  await expect(save()).toBeDisabled();
  await work().getByRole('combobox', { name: 'Mẫu giấy' }).click();
  await page.getByRole('option', { name: 'Giấy xác nhận đang sinh hoạt đảng' }).click();
  await expect(work().getByText('Không có mẫu "khong-co-mau-nay"')).toHaveCount(0);
});

test('a wrong answer is said under its field, and nothing is printed of it', async () => {
  await openFor(await someMembers(1), 'nghi-quyet-ket-nap');
  await expect(save()).toBeEnabled({ timeout: 30_000 });
  await work().getByLabel('Ngày họp').first().fill('32/13/2026');
  await work().getByLabel('Địa danh').focus();
  await expect(work().getByText('Điền đủ các ô đang báo lỗi để xem trước bản in.')).toBeVisible();
  await expect(save()).toBeDisabled();
});

test('five hundred papers become one document, each with its own pages told', async () => {
  const members = await someMembers(100);
  const ids = Array.from({ length: 500 }, (_, n) => members[n % members.length]?.id ?? 0);
  const made = await page.evaluate(async (subjectIds) => {
    type Answer = { value: { pages: number; papers: { pages: number; memberIds: number[] }[] } };
    const { call } = (window as unknown as { app: { call: (m: object) => Promise<Answer> } }).app;
    const words = { place: '', signedOn: '2026-02-05', preparer: '', onBehalfOf: 'T/M CHI BỘ', number: '1' };
    const job = {
      ...{ document: 'document', source: { key: 'giay-xac-nhan' }, orgId: null, overlay: null },
      ...{ subjects: { kind: 'member', ids: subjectIds }, answers: {}, watermark: 'none' },
      words: { ...words, signerPost: 'BÍ THƯ', signer: '' },
    };
    const started = Date.now();
    const { value } = await call({ name: 'print.preview', input: { job, progressId: 'spec' } });
    return { pages: value.pages, papers: value.papers, took: Date.now() - started };
  }, ids);
  console.log(`500 papers laid out and written in ${made.took} ms`);
  expect(made.papers.map(({ memberIds }) => memberIds[0])).toEqual(ids);
  expect(made.papers.every(({ pages }) => pages === 1)).toBe(true);
  expect(made.pages).toBe(500);
});

test('by keyboard alone, at 150 %, without serious faults', async () => {
  await openFor(await someMembers(1), 'giay-xac-nhan');
  await app.setZoom(1.5);
  await expect(save()).toBeEnabled({ timeout: 30_000 });
  await work().getByRole('combobox', { name: 'Mẫu giấy' }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('nghị quyết đề nghị kết nạp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(work().getByLabel('Ngày họp').first()).toBeVisible();
  await expect(save()).toBeEnabled({ timeout: 30_000 });
  await app.screenshot('test-results/papers-150.png');
  expect(await seriousFaults(page)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
