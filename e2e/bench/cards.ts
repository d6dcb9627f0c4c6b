/**
 * A thousand information cards with codes, two hundred with photos: from the question to the bytes of the PDF in the window,
 * beside Chromium's own printing of the very same page, already made. Prints one line of JSON for the benchmark.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { CardsJob } from '../../shared/ipc/print.ts';
import type { App } from '../support/app.ts';
import { ask, openFreshRegister } from '../support/fresh-register.ts';
import { findChromium } from '../support/standin/chromium.ts';
import { staticPage } from './static-page.ts';

const members = 1000;
const withPhoto = 200;
const rounds = 3;

const family = 'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng'.split(' ');
const given = 'An Bình Châu Dũng Giang Hạnh Khánh Linh Mai Nga Oanh'.split(' ');
const nameOf = (n: number): string => `${family[n % family.length]} Thị Ngọc ${given[n % given.length]}`;

/** A picture of the size that is kept, no two alike: nothing of it may be printed once for all. */
const setPhoto = (page: Page, id: number): Promise<void> =>
  page.evaluate(async (memberId) => {
    const canvas = new OffscreenCanvas(354, 472);
    const context = canvas.getContext('2d');
    for (let i = 0; context && i < 400; i++) {
      context.fillStyle = `hsl(${(memberId * 37 + i * 11) % 360} 40% ${30 + (i % 50)}%)`;
      context.fillRect((i * 53 + memberId * 7) % 354, (i * 89) % 472, 60, 40);
    }
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const { call } = (window as unknown as { app: { call: (m: object) => Promise<{ ok: boolean }> } }).app;
    const input = { id: memberId, photo: { bytes, width: 354, height: 472 } };
    if (!(await call({ name: 'member.setPhoto', input })).ok) throw new Error('the photo was refused');
  }, id);

async function people(app: App): Promise<number[]> {
  const ids: number[] = [];
  for (let n = 0; n < members; n++) {
    const record = { ...emptyMemberRecord(), fullName: nameOf(n), bornOn: '1980-05-19' };
    const { id } = await ask<{ id: number }>(app, 'member.add', {
      record: { ...record, profileNumber: `12.${1000 + n}` },
    });
    if (n < withPhoto) await setPhoto(app.page, id);
    ids.push(id);
  }
  return ids;
}

const jobOf = (memberIds: number[]): CardsJob => ({
  ...{ document: 'cards', memberIds, stock: 'a4x8', firstPlace: 1, photo: true, cropMarks: true },
  own: {
    ...{ sheetWidth: 210, sheetHeight: 297, cardWidth: 95, cardHeight: 66 },
    ...{ columns: 2, rows: 4, left: 10, top: 16.5, gapX: 0, gapY: 0 },
  },
  fields: ['bornOn', 'profileNumber', 'orgName', 'admittedOn', 'officialOn'],
  ...{ sides: 'front', flip: 'long', code: true },
  back: { fields: [], contact: '', note: '' },
});

/** Measured in the window that asks: from the call until the bytes are there. */
const preview = (page: Page, job: CardsJob): Promise<{ ms: number; pages: number }> =>
  page.evaluate(async (sent) => {
    type Call = (m: object) => Promise<{ ok: boolean; value: { pages: number }; error?: unknown }>;
    const { call } = (window as unknown as { app: { call: Call } }).app;
    const began = performance.now();
    const answer = await call({ name: 'print.preview', input: { job: sent, progressId: 'do' } });
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return { ms: performance.now() - began, pages: answer.value.pages };
  }, job);

interface Held {
  go?: () => void;
}

/** The page of the hidden window, taken down while its printing is held. */
async function takenDown(app: App, job: CardsJob): Promise<string> {
  await app.electron.evaluate(({ app: electron }) => {
    electron.once('browser-window-created', (_event, { webContents }) => {
      const print = webContents.printToPDF;
      webContents.printToPDF = async (options) => {
        // The window is kept for the next document, whose printing nobody holds.
        webContents.printToPDF = print;
        await new Promise<void>((resolve) => {
          (globalThis as Held).go = resolve;
        });
        return print.call(webContents, options);
      };
    });
  });
  const making = preview(app.page, job);
  const hidden = await hiddenPage(app);
  await hidden.waitForFunction(
    (wanted) => document.querySelectorAll('article.card').length === wanted,
    members,
  );
  await hidden.evaluate(() => document.fonts.ready.then(() => undefined));
  const html = await staticPage(hidden);
  while (!(await app.electron.evaluate(() => (globalThis as Held).go !== undefined))) await pause();
  await app.electron.evaluate(() => (globalThis as Held).go?.());
  await making;
  return html;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

async function hiddenPage(app: App): Promise<Page> {
  for (let tries = 0; tries < 600; tries++) {
    const found = app.electron.windows().find((page) => page.url().includes('print.html'));
    if (found) return found;
    await pause();
  }
  throw new Error('the hidden window did not come');
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const folder = mkdtempSync(join(tmpdir(), 'bench-cards-'));
const app = await openFreshRegister('do');
const executablePath = findChromium();
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
try {
  const job = jobOf(await people(app));
  const file = join(folder, 'static.html');
  writeFileSync(file, await takenDown(app, job));
  const bare = async (): Promise<number> => {
    const page = await browser.newPage();
    const began = performance.now();
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const ms = performance.now() - began;
    await page.close();
    return ms;
  };
  const [ours, bares]: [number[], number[]] = [[], []];
  let pages = 0;
  for (let round = 0; round < rounds; round++) {
    bares.push(await bare());
    const made = await preview(app.page, job);
    ours.push(made.ms);
    pages = made.pages;
  }
  console.log(JSON.stringify({ ours: median(ours), bare: median(bares), pages }));
} finally {
  await browser.close();
  await app.close();
  rmSync(folder, { recursive: true, force: true });
}
