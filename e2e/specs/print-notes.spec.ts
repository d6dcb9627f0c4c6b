// What must be known before paper is used up stands above the pages, by name, before anything is saved or sent: a name
// that does not fit, letters that the font lacks, a photo that is missing or broken. Nothing of it is silent.
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { booksText } from '../../shared/i18n/vi/books.ts';
import { layoutNotesText as notes } from '../../shared/i18n/vi/layout-notes.ts';
import { printText } from '../../shared/i18n/vi/print.ts';
import { sheetText } from '../../shared/i18n/vi/sheet.ts';
import type { App } from '../support/app.ts';
import { withLife } from '../support/lives.ts';
import { openPractice } from '../support/practice.ts';
import { pdfText } from '../support/printed-pdf.ts';
import { seriousFaults } from '../support/serious-faults.ts';

/** Sixty characters, as names of the Central Highlands can be with their village and both clans. */
const longest = 'H’Bia Ksor Êban Mlô Duôn Du Niê Kdăm Buôn Yă Rcăm Siu Nay Đêm';
/** The short ơ of Ê-đê is two characters of Unicode, and the font has no second one. */
const rare = 'Y Hơ\u0306 Niê';
const unconverted = 'TrÇn V¨n H»ng';
/** The beginning of a JPEG and nothing more. */
const brokenPhoto = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1]);

test.describe.configure({ mode: 'serial' });
let app: App;
let page: Page;
let ids: readonly number[] = [];

test.beforeAll(async () => {
  app = await openPractice();
  page = app.page;
  const made: number[] = [];
  for (const name of [longest, rare, unconverted])
    made.push(await withLife(app, name, ['admitted', '2010-05-19']));
  ids = made;
  await page.evaluate(
    async ({ id, bytes }) => {
      type Call = (message: object) => Promise<{ ok: boolean }>;
      const { call } = (window as unknown as { app: { call: Call } }).app;
      const photo = { bytes: new Uint8Array(bytes), width: 300, height: 400 };
      const kept = await call({ name: 'member.setPhoto', input: { id, photo } });
      if (!kept.ok) throw new Error('the photo was refused');
    },
    { id: made[0], bytes: [...brokenPhoto] },
  );
});

test.afterAll(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

const work = () => page.getByRole('main');

async function openPrinting(tab: 'phieu' | 'giay-to'): Promise<void> {
  await page.evaluate(
    (hash) => {
      window.location.hash = hash;
    },
    `#/in-an?muc=${tab}&ids=${encodeURIComponent(JSON.stringify(ids))}`,
  );
  await expect(work().getByRole('heading', { level: 1, name: printText.title })).toBeVisible();
}

const ready = () =>
  expect(work().getByRole('button', { name: printText.save })).toBeEnabled({ timeout: 60_000 });

test('cards: letters that the font lacks, an old font and a broken photo are named before anything can be printed', async () => {
  await openPrinting('phieu');
  await ready();
  const loss = work().getByRole('alert').filter({ hasText: notes.lossTitle });
  await expect(loss).toContainText(notes.glyph(rare, 'ơ\u0306'));
  await expect(loss).toContainText(notes.glyph(unconverted, '¨ »'));
  await expect(loss).toContainText(notes.brokenPicture(1, longest));
  await expect(
    work()
      .getByRole('status')
      .filter({ hasText: notes.noPhoto(2, `${rare}, ${unconverted}`) }),
  ).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  await app.screenshot('test-results/print-notes-cards.png');
});

test('a name of sixty characters is whole on its card and on its certificate, and no box is said to be too small', async () => {
  const path = join(app.home, 'phieu.pdf');
  await app.answerSaveDialog(path);
  await work().getByRole('button', { name: printText.save }).click();
  await expect(work().getByText(printText.saved('phieu.pdf', 1))).toBeVisible();
  expect(pdfText(path)).toContain(longest);
  await expect(work().getByText(/^Chữ không vừa khung/)).toHaveCount(0);
});

test('a statutory book says it, too, before it can be saved', async () => {
  await page.getByRole('navigation').getByRole('link', { name: booksText.title, exact: true }).click();
  await page.getByRole('button', { name: sheetText.print, exact: true }).click();
  await page.getByRole('button', { name: sheetText.makePages }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: sheetText.savePdf })).toBeVisible({ timeout: 60_000 });
  const loss = dialog.getByRole('alert').filter({ hasText: notes.lossTitle });
  await expect(loss).toContainText(notes.glyph(`${unconverted} 01/01/1980`, '¨ »'));
  expect(await seriousFaults(page)).toEqual([]);
  await app.setZoom(1.5);
  await app.screenshot('test-results/print-notes-book.png');
});
