/**
 * Time from the request for a preview to its first page drawn on the printing screen: laying out, PDF, drawing. Beside
 * it the part that is Chromium's own printing of the same page. Prints one line of JSON for the benchmark.
 */
import type { Page } from '@playwright/test';
import { type App, launchApp } from '../support/app.ts';
import { ask } from '../support/fresh-register.ts';

const rounds = 9;
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** What Chromium itself takes for each PDF, in milliseconds. */
const watchPrinting = (app: App): Promise<void> =>
  app.electron.evaluate(({ app: program, webContents }) => {
    const own: number[] = [];
    (globalThis as { own?: number[] }).own = own;
    const watch = (it: Electron.WebContents): void => {
      const print = it.printToPDF;
      it.printToPDF = async (options) => {
        const start = performance.now();
        const bytes = await print(options);
        own.push(performance.now() - start);
        return bytes;
      };
    };
    webContents.getAllWebContents().forEach(watch);
    program.on('web-contents-created', (_event, it) => watch(it));
  });

const takeOwn = (app: App): Promise<number[]> =>
  app.electron.evaluate(() => (globalThis as { own?: number[] }).own?.splice(0) ?? []);

/** Starts the clock when the screen says that pages are being made, and stops it when another picture is drawn. */
const nextDrawing = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let start = 0;
        const before = document.querySelector('canvas');
        const look = (): void => {
          if (start === 0 && document.querySelector('main [role=status][aria-busy=true]'))
            start = performance.now();
          const now = document.querySelector('canvas');
          if (now && now !== before && now.getAttribute('aria-busy') === 'false')
            resolve(performance.now() - start);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );

async function measure(app: App, tab: string, id: number, change: () => Promise<void>) {
  const { page } = app;
  await page.evaluate(
    (to) => {
      window.location.hash = to;
    },
    `#/in-an?muc=${tab}&ids=${encodeURIComponent(JSON.stringify([id]))}&mau=nghi-quyet-ket-nap`,
  );
  const first = await nextDrawing(page);
  await takeOwn(app);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // The window of the document before is loaded anew meanwhile, as it is while a person looks.
    await page.waitForTimeout(800);
    const drawing = nextDrawing(page);
    await change();
    times.push(await drawing);
  }
  return { first, next: median(times), own: median(await takeOwn(app)) };
}

const app = await launchApp();
await app.page.getByRole('button', { name: 'Mở sổ luyện tập' }).click();
await app.page.getByRole('heading', { name: 'Tổng quan' }).waitFor();
await watchPrinting(app);
const [id = 0] = await ask<number[]>(app, 'member.ids', {});
const work = app.page.getByRole('main');
let place = 0;
const cards = await measure(app, 'phieu', id, () => work.getByRole('checkbox').first().click());
const paper = await measure(app, 'giay-to', id, () =>
  work.getByRole('textbox', { name: 'Địa danh' }).fill(`Tân Lập ${++place}`),
);
await app.close();
console.log(JSON.stringify({ cards, paper }));
