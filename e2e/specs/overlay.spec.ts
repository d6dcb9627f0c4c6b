// Printing onto blanks: calibrated from one folded test sheet, every field where it was placed, measured from the PDF.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { calibrate, type MarkReading, type Readings } from '../../shared/documents/calibration.ts';
import { type AffineMap, applyMap } from '../../shared/documents/calibration-map.ts';
import {
  isReading,
  type Ladder,
  ladderNumbers,
  laddersOf,
  usualPages,
} from '../../shared/documents/calibration-sheet.ts';
import { documentTemplateSchema, templateFormat } from '../../shared/documents/template.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { DocumentJob, Overlay } from '../../shared/ipc/document.ts';
import type { App } from '../support/app.ts';
import { writePdf } from '../support/bridge-pdf.ts';
import { ask, openFreshRegister } from '../support/fresh-register.ts';
import { openPractice } from '../support/practice.ts';
import { pdfFacts, pdfText, pdfWords, type Word } from '../support/printed-pdf.ts';
import { seriousFaults } from '../support/serious-faults.ts';

const a4 = { width: 210, height: 297 };
/** 1.4 mm to the right, 0.9 mm up, a little long, askew by a quarter of a degree. */
const printer: AffineMap = { xx: 1.003, xy: -0.0045, dx: 1.8, yx: 0.0045, yy: 0.998, dy: -1.1 };

const placed = [
  { id: 'a', text: 'Haaa', left: 25.13, top: 30.37 },
  { id: 'b', text: 'Hbbb', left: 160.4, top: 40.11 },
  { id: 'c', text: 'Hccc', left: 30.27, top: 250.6 },
  { id: 'd', text: 'Hddd', left: 165.19, top: 262.48 },
  { id: 'e', text: 'Heee', left: 100.06, top: 148.72 },
];
const template = documentTemplateSchema.parse({
  ...{ format: templateFormat, key: 'rieng-thu', name: 'Thử phôi', group: 'office', subject: 'none' },
  ...{ each: false, basis: '', asks: [], watermark: 'none' },
  body: {
    layout: 'placed',
    page: a4,
    blank: { name: 'Phôi thử', central: true, serialled: false },
    fields: placed.map((field) => ({
      ...{ ...field, width: 30, height: 8, smallest: 8, box: null, look: { size: 12, align: 'left' } },
    })),
  },
});

const words = {
  ...{ place: '', signedOn: '', preparer: '', onBehalfOf: '', signerPost: '', signer: '', number: '' },
};
const genuine: Overlay = { profileId: null, trial: false, box: null, fromSheet: 1 };
const job = (overlay: Overlay | null): DocumentJob => ({
  ...{ document: 'document', source: { template }, subjects: { kind: 'none', ids: [] }, orgId: null },
  ...{ words, answers: {}, watermark: 'none', overlay },
});

/** Where the middle of a figure's left edge lies: the tick stands a known way from it. */
const figureOf = (word: Word) => ({ x: word.left, y: (word.top + word.bottom) / 2 });

/** What a person reads off the printed sheet: found from the figures in the PDF, sent through the printer. */
function readFrom(path: string): Readings {
  const figures = pdfWords(path).filter(({ text }) => /^\d{1,2}$/.test(text));
  const read = (ladder: Ladder): number => {
    const across = ladder.axis === 'across';
    const length = ladder.pitch * 19;
    const near = figures.filter((word) => {
      const { x, y } = figureOf(word);
      const [along, beside] = across ? [y, x] : [x, y];
      return (
        along > ladder.start - 3 && along < ladder.start + length + 3 && Math.abs(beside - ladder.crease) < 11
      );
    });
    // The figure of the middle stands where its tick is meant to be: the shift between both is the same for all.
    const middle = near.find(({ text }) => text === '50');
    if (!middle) throw new Error('a ladder without its middle');
    const shift = across ? ladder.crease - middle.left : ladder.crease - middle.top;
    const off = (number: number): number => {
      const at = (n: number) => {
        const word = near.find(({ text }) => text === String(n));
        if (!word) throw new Error(`no figure ${n}`);
        return across
          ? { x: word.left + shift, y: (word.top + word.bottom) / 2 }
          : { x: (word.left + word.right) / 2, y: word.top + shift };
      };
      const [lower, upper] = [at(Math.floor(number)), at(Math.ceil(number))];
      const there = applyMap(printer, { x: (lower.x + upper.x) / 2, y: (lower.y + upper.y) / 2 });
      return Math.abs((across ? there.x : there.y) - ladder.crease);
    };
    const numbers = ladderNumbers.flatMap((n) => [n, n + 0.5]).filter(isReading);
    return numbers.reduce((best, n) => (off(n) < off(best) ? n : best));
  };
  const ladders = laddersOf(a4);
  const [a, b, c, d] = [1, 2, 3, 4].map((mark): MarkReading => {
    const of = (axis: Ladder['axis']) => ladders.find((l) => l.mark === mark && l.axis === axis);
    const [across, down] = [of('across'), of('down')];
    if (!across || !down) throw new Error('no such ladder');
    return { across: read(across), down: read(down) };
  });
  if (!a || !b || !c || !d) throw new Error('fewer than four marks');
  return [a, b, c, d];
}

/** By how much the farthest field lies from its place, its ink sent through `map`. */
function farthest(path: string, map: AffineMap): number {
  const found = pdfWords(path);
  return Math.max(
    ...placed.map(({ text, left, top }) => {
      const word = found.find((one) => one.text === text);
      if (!word) throw new Error(`${text} is not on the page`);
      // Half of what the line is higher than the letters lies above them.
      const above = ((1.15 - 1.107) / 2) * 12 * (25.4 / 72);
      const there = applyMap(map, { x: word.left, y: word.top - above });
      return Math.hypot(there.x - left, there.y - top);
    }),
  );
}

const same: AffineMap = { xx: 1, xy: 0, dx: 0, yx: 0, yy: 1, dy: 0 };

async function openPrinters(app: App): Promise<void> {
  await app.page.evaluate(() => {
    window.location.hash = '#/in-an?muc=may-in';
  });
  await expect(app.page.getByRole('button', { name: 'Căn chỉnh máy in' })).toBeVisible();
}

test('a printer is measured by keyboard from one sheet, and every field then lies where it was placed', async () => {
  const app = await openFreshRegister('Can chinh');
  const { page } = app;
  const sheet = join(app.home, 'to-thu.pdf');
  await writePdf(app, { document: 'testSheet', page: a4, profileId: null }, sheet);
  expect(pdfFacts(sheet).pages).toBe(1);
  expect(pdfText(sheet)).toContain('TỜ THỬ MÁY IN');
  const readings = readFrom(sheet);
  const found = calibrate(readings, a4);
  if (!found.ok) throw new Error(found.error.code);

  const plain = join(app.home, 'khong-can.pdf');
  await writePdf(app, job(genuine), plain);
  expect(farthest(plain, same)).toBeLessThanOrEqual(0.2);
  expect(farthest(plain, printer)).toBeGreaterThan(0.8);
  // Nothing but the fields.
  expect(pdfText(plain).split(' ').sort()).toEqual(placed.map(({ text }) => text).sort());

  await ask(app, 'member.add', {
    record: { ...emptyMemberRecord(), fullName: 'Trần Thị Mơ', bornOn: '1990' },
  });
  await openPrinters(app);
  await page.getByRole('button', { name: 'Căn chỉnh máy in' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Máy in', exact: true }).fill('Canon 2900');
  await page.getByLabel('Khay', { exact: true }).fill('Khay tay');
  await page.getByLabel('Giấy', { exact: true }).fill('A4 dọc');
  await page.getByLabel('Thang A1 (nếp dọc)').focus();
  for (const { across, down } of readings)
    for (const number of [across, down]) {
      await page.keyboard.type(String(number).replace('.', ','));
      await page.keyboard.press('Tab');
    }
  await expect(page.getByText(/^Máy in lệch phải/)).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  await app.screenshot('test-results/overlay-measure.png');
  await app.setZoom(1.5);
  await app.screenshot('test-results/overlay-measure-150.png');
  await app.setZoom(1);
  await page.getByRole('button', { name: 'Lưu hồ sơ căn chỉnh' }).click();
  await expect(page.getByRole('table', { name: 'Hồ sơ căn chỉnh máy in' })).toContainText('Khay tay');
  await app.screenshot('test-results/overlay-printers.png');

  const [profile] = await ask<readonly { id: number }[]>(app, 'printerProfile.list', {});
  const corrected = join(app.home, 'da-can.pdf');
  await writePdf(app, job({ ...genuine, profileId: profile?.id ?? null }), corrected);
  expect(farthest(corrected, printer)).toBeLessThanOrEqual(0.3);

  const trial = join(app.home, 'thu.pdf');
  await writePdf(app, job({ ...genuine, trial: true }), trial);
  // Written askew, so each letter is a word of its own.
  const askew = pdfWords(trial).filter(({ text }) => text.length === 1);
  expect(askew.map(({ text }) => text).sort()).toEqual([...'TỜINTHỬ'].sort());
  await expect(writePdf(app, job(null), join(app.home, 'khong.pdf'))).rejects.toThrow(
    'overlay.central-blank',
  );

  await page.evaluate(() => {
    window.location.hash = '#/in-an?muc=phoi';
  });
  await expect(page.getByRole('combobox', { name: 'Máy in đã căn chỉnh' })).toBeVisible();
  await app.screenshot('test-results/overlay-panel.png');
  await app.setZoom(1.5);
  await app.screenshot('test-results/overlay-panel-150.png');
  await app.close();
});

/** Words of the sheet that lie upon another; figures of neighbouring rows stand as close as their rows. */
function overlapping(path: string): string[] {
  const found = pdfWords(path);
  const isFigure = ({ text }: Word): boolean => /^\d+$/.test(text);
  const meet = (a: Word, b: Word): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.4;
  return found.flatMap((a, i) =>
    found
      .slice(i + 1)
      .filter((b) => !(isFigure(a) && isFigure(b)) && meet(a, b))
      .map((b) => `${a.text} – ${b.text}`),
  );
}

test('on no usual paper does a word of the test sheet lie upon another', async () => {
  const app = await openFreshRegister('To thu');
  for (const { name, ...size } of usualPages) {
    const path = join(app.home, `${name}.pdf`);
    await writePdf(app, { document: 'testSheet', page: size, profileId: null }, path);
    copyFileSync(path, `test-results/to-thu-${name.replace(' ', '-')}.pdf`);
    expect(pdfFacts(path).pages, name).toBe(1);
    expect(overlapping(path), name).toEqual([]);
  }
  await app.close();
});

test('a practice register prints nothing onto a genuine sheet, only trials', async () => {
  const app = await openPractice();
  const path = join(app.home, 'thu.pdf');
  await expect(writePdf(app, job(genuine), path)).rejects.toThrow('overlay.practice');
  const { pages } = await writePdf(app, job({ ...genuine, trial: true }), path);
  expect(pages).toBe(1);
  await app.close();
});
