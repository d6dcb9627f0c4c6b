// A day gone by: a backup is made, the register changes, and both stand side by side in two windows of one program.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { PrintJob } from '../../shared/ipc/print.ts';
import type { App } from '../support/app.ts';
import { writePdf } from '../support/bridge-pdf.ts';
import { ask, freshPassword, openFreshRegister } from '../support/fresh-register.ts';
import { among, changing, deciding, everywhere, keeping, offeredOn } from '../support/offered.ts';
import { openSection } from '../support/practice.ts';
import { pdfDrawnText } from '../support/printed-pdf.ts';
import { fillRegister } from '../support/small-register.ts';

let app: App;
test.beforeAll(async () => {
  app = await openFreshRegister('Xem lai');
  await fillRegister(app);
});
test.afterAll(() => app.close());

const backups = (): string => join(app.home, 'Documents', 'So Dang Vien', 'sao-luu');
const bytesOfBackups = (): string[] =>
  readdirSync(backups()).map(
    (name) =>
      `${name} ${createHash('sha256')
        .update(readFileSync(join(backups(), name)))
        .digest('hex')}`,
  );

const branch = (name: string) => ({
  ...{ parentId: 1, type: 'branch', name, code: '', effectiveOn: '2020-01-01', decision: '' },
});

async function openPanel(page: Page): Promise<void> {
  await openSection(page, 'An toàn dữ liệu');
  await page.getByRole('tab', { name: 'Xem lại sổ cũ' }).click();
}

async function pastWindow(): Promise<Page> {
  await expect
    .poll(() => app.electron.windows().some((page) => page.url().includes('index.html?so-cu')))
    .toBe(true);
  const page = app.electron.windows().find((one) => one.url().includes('index.html?so-cu'));
  if (!page) throw new Error('no window of another day');
  return page;
}

test('A copy of another day is looked at beside today’s register, and nothing of it can be written', async () => {
  await ask(app, 'organisation.found', branch('Chi bộ Một'));
  const { file } = await ask<{ file: string }>(app, 'register.backup', {});
  const before = bytesOfBackups();
  await ask(app, 'organisation.found', branch('Chi bộ Hai'));

  await openPanel(app.page);
  await expect(app.page.getByRole('cell', { name: file })).toBeVisible();
  await app.page.getByLabel('Xem sổ đến hết ngày').fill('31/12/2099');
  await app.page.getByLabel('Xem sổ đến hết ngày').blur();
  await app.screenshot('test-results/past/chon-ngay.png');
  await app.page.getByRole('button', { name: 'Mở xem bản này', exact: true }).first().click();

  const past = await pastWindow();
  await expect(past.getByText(/ĐANG XEM SỔ NGÀY \d\d\/\d\d\/\d{4} – bản sao lưu, chỉ đọc/)).toBeVisible();
  await expect.poll(() => past.title()).toMatch(/^Sổ ngày \d\d\/\d\d\/\d{4} – chỉ đọc/);
  await expect(app.page.getByText('ĐANG XEM SỔ NGÀY')).toHaveCount(0);

  await past
    .getByRole('navigation', { name: 'Các phần của sổ' })
    .getByRole('link', { name: 'Tổ chức đảng', exact: true })
    .click();
  await expect(past.getByText('Chi bộ Một').first()).toBeVisible();
  await expect(past.getByText('Chi bộ Hai')).toHaveCount(0);
  await past.screenshot({ path: 'test-results/past/so-cu.png' });

  const refused = await past.evaluate(
    (input) =>
      (window as unknown as { app: { call(m: unknown): Promise<{ error?: { code: string } }> } }).app.call({
        name: 'organisation.found',
        input,
      }),
    branch('Chi bộ Ba'),
  );
  expect(refused.error?.code).toBe('right.read-only');

  const card = app.page.getByRole('region', { name: 'So với hôm nay' });
  await expect(card.getByRole('row', { name: /Tổ chức đảng 2 3 \+1/ })).toBeVisible();
  await app.screenshot('test-results/past/so-sanh.png');
  expect(bytesOfBackups()).toEqual(before);
});

test('Nothing on any screen of a past day leads to a deed; what is there may be printed and exported', async () => {
  test.setTimeout(300_000);
  const past = await pastWindow();
  const found = await offeredOn(past, everywhere);
  expect(found.length).toBeGreaterThan(400);
  expect([changing, keeping, deciding].flatMap((deeds) => among(found, deeds))).toEqual([]);
  expect(among(found, /^\/(dang-vien|huy-hieu|so-sach).* ⇒ (Xuất|In )/).length).toBeGreaterThan(3);
  await past.evaluate(() => {
    window.location.hash = '#/dang-vien/moi';
  });
  await expect(past.getByText(/^Đang xem lại sổ ngày \d\d\/\d\d\/\d{4}: chỉ xem\.$/)).toBeVisible();
  await past.screenshot({ path: 'test-results/past/chi-xem.png' });
});

test('What is printed from the past desk says on every page of which day it is, and today’s print does not', async () => {
  const past = await pastWindow();
  const paper = { place: '', signedOn: '', preparer: '', onBehalfOf: '', signerPost: '', signer: '' };
  const job: PrintJob = {
    document: 'sheet',
    request: { sheet: 'rules', day: '2026-01-01' },
    size: 'A4',
    paper,
  };
  const marks = async (page: Page, name: string) => {
    const path = `test-results/past/${name}`;
    const { pages } = await writePdf({ ...app, page }, job, path);
    const mark = /Sổ ngày \d\d\/\d\d\/\d{4} – in từ bản sao lưu, không phải sổ hiện hành/g;
    return { pages, marked: pdfDrawnText(path).match(mark)?.length ?? 0 };
  };
  const then = await marks(past, 'so-cu.pdf');
  expect(then.pages).toBeGreaterThan(1);
  expect(then.marked).toBe(then.pages);
  expect((await marks(app.page, 'hom-nay.pdf')).marked).toBe(0);
});

test('The past window chooses no folder of this PC, opens no register, and is read at 150 %', async () => {
  const past = await pastWindow();
  const code = (name: string) =>
    past.evaluate(
      async (message) =>
        (
          await (
            window as unknown as { app: { call(m: unknown): Promise<{ error?: { code: string } }> } }
          ).app.call(message)
        ).error?.code,
      { name, input: {} },
    );
  for (const name of [
    'folder.chooseData',
    'folder.showData',
    'register.createPractice',
    'past.show',
    'file.pickOpen',
  ])
    expect(await code(name), name).toBe('right.read-only');
  const window = await app.electron.browserWindow(past);
  await window.evaluate((it) => it.webContents.setZoomFactor(1.5));
  await expect.poll(() => past.evaluate(() => innerWidth)).toBeLessThan(1000);
  expect(await past.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  const picture = await window.evaluate(async (it) =>
    (await it.webContents.capturePage()).toPNG().toString('base64'),
  );
  writeFileSync('test-results/past/so-cu-150.png', Buffer.from(picture, 'base64'));
});

test('Both windows lock together', async () => {
  const past = await pastWindow();
  const gone = past.waitForEvent('close');
  await app.page.getByRole('button', { name: 'Khóa sổ' }).click();
  await gone;
  await app.page.getByLabel('Mật khẩu').first().fill(freshPassword);
  await app.page.getByRole('button', { name: 'Mở sổ' }).first().click();
  await openPanel(app.page);
  await expect(app.page.getByRole('region', { name: 'So với hôm nay' })).toHaveCount(0);
  expect(app.problems).toEqual([]);
});
