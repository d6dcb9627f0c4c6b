// Information cards as they leave the printer: every stock, backs behind their fronts, the code on them, measured in the
// PDF; and the check of a code by a person at the screen. People and days are the same in every run.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { cardPrintText } from '../../shared/i18n/vi/card-print.ts';
import { cardSealText } from '../../shared/i18n/vi/card-seal.ts';
import type { CardsJob } from '../../shared/ipc/print.ts';
import {
  type CardStock,
  cardStockKeys,
  cardStocks,
  placesOn,
  stockOf,
} from '../../shared/rules/card-stock.ts';
import type { App } from '../support/app.ts';
import { ask, openFreshRegister } from '../support/fresh-register.ts';
import { differsFromGolden } from '../support/golden.ts';
import { cardPeople, frontArea, given, printedCards, usualCards, within } from '../support/printed-cards.ts';
import { type Area, picturePart, printedCode } from '../support/printed-code.ts';
import { inkBox, inkOn, pdfFacts, pdfText, pdfWords, type Word } from '../support/printed-pdf.ts';
import { seriousFaults } from '../support/serious-faults.ts';

test.describe.configure({ mode: 'serial' });

let app: App;
let page: Page;
let ids: number[];

test.beforeAll(async () => {
  app = await openFreshRegister('phieu');
  page = app.page;
  ids = await cardPeople(app);
});
test.afterAll(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

const usual = (part: Partial<CardsJob> = {}): CardsJob => usualCards(ids, part);
const printed = (name: string, job: CardsJob) => printedCards(app, name, job);

/** What a person sees who holds the turned sheet against the light: the back in the coordinates of the front. */
const throughPaper = (word: Word, stock: CardStock, upright: boolean): Word =>
  upright
    ? { ...word, left: stock.sheet.width - word.right, right: stock.sheet.width - word.left }
    : { ...word, top: stock.sheet.height - word.bottom, bottom: stock.sheet.height - word.top };

const office = 'TÂN';
const middle = (word: Word | undefined): number => ((word?.left ?? 0) + (word?.right ?? 0)) / 2;

for (const flip of ['long', 'short'] as const)
  for (const stockKey of ['a4x8', 'badge', 'own'] as const)
    test(`backs of ${stockKey} turned over the ${flip} edge lie behind their fronts, on a sheet begun at place 3`, async () => {
      const job = usual({ stock: stockKey, sides: 'back', flip, firstPlace: 3 });
      const stock = stockOf(job);
      const { path, papers } = await printed(`lat-${stockKey}-${flip}`, job);
      const places = placesOn(stock);
      const sheets = Math.ceil((ids.length + 2) / places);
      expect(pdfFacts(path).pages).toBe(2 * sheets);
      expect(papers.map(({ pages, memberIds }) => [pages, memberIds.length])).toEqual(
        Array.from({ length: sheets }, (_, n) => [
          2,
          Math.min(ids.length, (n + 1) * places - 2) - Math.max(0, n * places - 2),
        ]),
      );
      const upright = (flip === 'long') === stock.sheet.height >= stock.sheet.width;
      const words = pdfWords(path);
      for (const [index, name] of given.entries()) {
        const at = index + 2;
        const sheet = Math.floor(at / places);
        const area = frontArea(stock, at % places);
        const front = words.filter((w) => w.page === 2 * sheet + 1 && within(w, area));
        const back = words
          .filter((w) => w.page === 2 * sheet + 2)
          .map((w) => throughPaper(w, stock, upright))
          .filter((w) => within(w, area));
        expect(
          front.map((w) => w.text),
          `front of ${name}`,
        ).toContain(name);
        expect(
          back.map((w) => w.text),
          `back of ${name}`,
        ).toContain(name);
        // The name of the office is set in the middle of both sides, at the same height.
        const [a, b] = [front, back].map((side) => side.find((w) => w.text === office));
        expect(
          Math.abs(middle(a) - middle(b) - (upright ? 2 * (middle(a) - centre(area)) : 0)),
        ).toBeLessThanOrEqual(0.2);
        if (upright) expect(Math.abs((a?.top ?? 0) - (b?.top ?? 0))).toBeLessThanOrEqual(0.2);
        else
          expect(
            Math.abs((a?.top ?? 0) - area.top - (area.top + area.height - (b?.bottom ?? 0))),
          ).toBeLessThanOrEqual(0.2);
      }
      // Nothing stands on the places that were used up before.
      for (const used of [0, 1])
        expect(words.filter((w) => w.page === 1 && within(w, frontArea(stock, used)))).toEqual([]);
    });

const centre = (area: Area): number => area.left + area.width / 2;

test('fronts first and then the backs: both halves in the same order', async () => {
  const { path } = await printed('rieng', usual({ sides: 'apart', stock: 'business' }));
  expect(pdfFacts(path).pages).toBe(4);
  for (const [first, second, last] of [
    [1, 3, 9],
    [2, 4, 11],
  ] as const) {
    expect(pdfText(path, first)).toContain('PHIẾU THÔNG TIN ĐẢNG VIÊN');
    expect(pdfText(path, second)).toContain('Ai nhặt được xin gửi lại đơn vị.');
    for (const side of [first, second]) expect(pdfText(path, side)).toContain(`Ngọc ${given[last]}`);
  }
});

for (const stockKey of cardStockKeys)
  test(`the stock ${stockKey} looks as it was looked at, front and back`, async () => {
    const stock = cardStocks[stockKey];
    const { path, cut } = await printed(`mau-${stockKey}`, usual({ stock: stockKey, sides: 'back' }));
    expect(cut).toEqual([]);
    const facts = pdfFacts(path);
    expect(Math.abs(facts.width - stock.sheet.width)).toBeLessThanOrEqual(0.2);
    expect(Math.abs(facts.height - stock.sheet.height)).toBeLessThanOrEqual(0.2);
    for (const side of [1, 2])
      expect(differsFromGolden(`cards/${stockKey}-${side}`, path, side)).toBeLessThanOrEqual(0.002);
    if (!stock.marks) return;
    const ink = inkOn(path, 1);
    const right = stock.left + stock.columns * stock.card.width;
    for (const x of [stock.left, right]) expect(ink(x, stock.top - 3.5)).toBe(true);
    for (const y of [stock.top, stock.top + stock.card.height]) expect(ink(stock.left - 3.5, y)).toBe(true);
    const box = inkBox(path, 1);
    expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(4);
  });

test('every code can be scanned on every stock and either side: squares of 0.33 mm and more, read from the page', async () => {
  test.setTimeout(240_000);
  for (const stock of cardStockKeys)
    for (const sides of ['front', 'back'] as const) {
      const job = usual({ stock, sides, code: true, memberIds: ids.slice(0, 3) });
      const { path, cut } = await printed(`ma-${stock}-${sides}`, job);
      expect(cut, `${stock} ${sides}`).toEqual([]);
      const { sheet, card } = cardStocks[stock];
      const { left, top } = frontArea(cardStocks[stock], 0);
      const area =
        sides === 'front' ? { left, top, ...card } : { left: sheet.width - left - card.width, top, ...card };
      const flat =
        sheet.height >= sheet.width ? area : { ...area, left, top: sheet.height - top - card.height };
      const { digits, square } = printedCode(
        path,
        sides === 'front' ? 1 : 2,
        sides === 'front' ? area : flat,
      );
      expect(square, `${stock} ${sides}`).toBeGreaterThanOrEqual(0.33);
      expect(await ask(app, 'cardSeal.check', { digits })).toMatchObject({
        ...{ from: 'here', memberId: ids[0], name: 'Nguyễn Thị Ngọc An', changed: [] },
      });
    }
});

const work = () => page.getByRole('main');

async function openCards(): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'In ấn' }).click();
  await work().getByRole('tab', { name: 'Phiếu thông tin' }).click();
}

const look = (name: string) => app.screenshot(join('test-results', `${name}.png`));

test('a person prints on a sheet that was begun, with backs and a code, and the choice is kept', async () => {
  await openCards();
  await work().getByRole('combobox', { name: cardPrintText.stock }).click();
  await page.getByRole('option', { name: cardPrintText.stocks.business }).click();
  await work()
    .getByRole('button', { name: cardPrintText.place(4) })
    .click();
  await expect(work().getByRole('textbox', { name: cardPrintText.firstPlace })).toHaveValue('4');
  await work().getByLabel(cardPrintText.code).check();
  await work().getByLabel(cardPrintText.sidesValues.back).check();
  await work().getByLabel(cardPrintText.note).fill('Ai nhặt được xin gửi lại đơn vị.');
  await expect(work().getByText('4 trang, 12 đồng chí')).toBeVisible({ timeout: 60_000 });
  await expect(work().getByRole('button', { name: 'Lưu PDF' })).toBeEnabled({ timeout: 60_000 });
  const path = join(app.home, 'nua-to.pdf');
  await app.answerSaveDialog(path);
  await work().getByRole('button', { name: 'Lưu PDF' }).click();
  await expect(work().getByText(/^Đã lưu 4 trang/)).toBeVisible();
  const stock = cardStocks.business;
  const words = pdfWords(path).filter((w) => w.page === 1);
  expect(words.filter((w) => within(w, frontArea(stock, 2)))).toEqual([]);
  expect(words.filter((w) => within(w, frontArea(stock, 3))).map((w) => w.text)).toContain('PHIẾU');
  await look('cards-print');
  expect(await seriousFaults(page)).toEqual([]);
  await app.setZoom(1.5);
  await look('cards-print-150');
  await app.setZoom(1);
  // What is kept in the register comes back; the place on the sheet does not.
  await page.waitForTimeout(1200);
  await work().getByRole('tab', { name: 'Giấy tờ', exact: true }).click();
  await work().getByRole('tab', { name: 'Phiếu thông tin' }).click();
  await expect(work().getByRole('combobox', { name: cardPrintText.stock })).toHaveValue(
    cardPrintText.stocks.business,
  );
  await expect(work().getByLabel(cardPrintText.note)).toHaveValue('Ai nhặt được xin gửi lại đơn vị.');
  await expect(work().getByRole('textbox', { name: cardPrintText.firstPlace })).toHaveValue('1');
});

test('measures of the office’s own are checked against the sheet before anything is printed', async () => {
  await work().getByRole('combobox', { name: cardPrintText.stock }).click();
  await page.getByRole('option', { name: cardPrintText.stocks.own }).click();
  await work().getByRole('textbox', { name: cardPrintText.own.cardWidth }).fill('100,5');
  await expect(work().getByText('Các cột rộng hơn tờ giấy 6 mm.')).toBeVisible();
  await expect(work().getByRole('button', { name: 'Lưu PDF' })).toBeDisabled();
  await look('cards-own-stock');
  await work().getByRole('textbox', { name: cardPrintText.own.left }).fill('4,5');
  await expect(work().getByText(/^Vừa tờ giấy; còn thừa 4,5 mm bên phải/)).toBeVisible();
  await expect(work().getByRole('button', { name: 'Lưu PDF' })).toBeEnabled({ timeout: 60_000 });
});

test('a code read from a picture of the printed card is genuine; one with a digit changed is refused', async () => {
  const job = usual({ stock: 'gapped', code: true, memberIds: ids.slice(0, 2) });
  const { path } = await printed('that', job);
  const area = frontArea(cardStocks.gapped, 0);
  const picture = join(app.home, 'phieu.png');
  writeFileSync(picture, picturePart(path, 1, area, 300));
  await openCards();
  await work().getByText(cardPrintText.views.check).click();
  await look('cards-check-empty');
  await app.answerOpenDialog(picture);
  await work().getByRole('button', { name: cardSealText.fromPicture }).click();
  await expect(work().getByText(cardSealText.verdicts.here)).toBeVisible({ timeout: 30_000 });
  await expect(work().getByText('Nguyễn Thị Ngọc An')).toBeVisible();
  await look('cards-check-genuine');
  expect(await seriousFaults(page)).toEqual([]);

  const digits = work().getByLabel(cardSealText.digits);
  const genuine = await digits.inputValue();
  const forged = genuine.slice(0, 200) + String((Number(genuine[200]) + 1) % 10) + genuine.slice(201);
  await digits.fill(forged);
  await digits.press('Enter');
  await expect(work().getByText(cardSealText.verdicts.refused, { exact: true })).toBeVisible();
  await expect(work().getByText(/E-IN-33/)).toBeVisible();
  await look('cards-check-refused');

  await digits.fill(genuine);
  await digits.press('Enter');
  await work().getByLabel(cardSealText.replaceWhy).fill('Mất khi đi công tác');
  await work().getByRole('button', { name: cardSealText.replace }).click();
  await expect(work().getByText(cardSealText.verdicts.replaced)).toBeVisible();
  await expect(work().getByText(/Mất khi đi công tác/)).toBeVisible();
  await app.setZoom(1.5);
  await look('cards-check-150');
  await app.setZoom(1);
});

test('a picture without a code says so, and what to do', async () => {
  const { path } = await printed('khong-ma', usual({ memberIds: ids.slice(0, 1) }));
  const picture = join(app.home, 'khong-ma.png');
  writeFileSync(picture, picturePart(path, 1, frontArea(cardStocks.a4x8, 0), 150));
  await app.answerOpenDialog(picture);
  await work().getByRole('button', { name: cardSealText.fromPicture }).click();
  await expect(work().getByText(/E-IN-39/)).toBeVisible({ timeout: 30_000 });
});
