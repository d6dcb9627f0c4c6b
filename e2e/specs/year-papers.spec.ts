// The meeting papers of a year through the window: chosen, looked at, saved; the PDF read and measured with poppler.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { printText } from '../../shared/i18n/vi/print.ts';
import { ratingPapersText as text } from '../../shared/i18n/vi/rating-papers-panel.ts';
import { sheetText } from '../../shared/i18n/vi/sheet.ts';
import { importList } from '../demo/import-steps.ts';
import { openYear } from '../demo/year-steps.ts';
import type { App } from '../support/app.ts';
import { openFreshRegister } from '../support/fresh-register.ts';
import { documentDiffersFromGolden } from '../support/golden.ts';
import { inkBox, pdfFacts, pdfFonts, pdfText, pdfWords } from '../support/printed-pdf.ts';
import { seriousFaults } from '../support/serious-faults.ts';
import { repositoryRoot } from '../support/which-electron.ts';

let app: App;
let page: Page;
const year = 2018;
const branch = 'Chi bộ 2';

test.describe.configure({ mode: 'serial' });

interface Row {
  readonly memberId: number;
  readonly name: string;
  readonly orgId: number;
  readonly orgName: string;
  readonly level: string | null;
  readonly reason: string | null;
}

/** The register's own answer, by the bridge that the page has. */
const ask = <T>(name: string, input: object): Promise<T> =>
  page.evaluate(
    async (message) => {
      type Call = (m: object) => Promise<{ ok: boolean; value: unknown; error?: unknown }>;
      const answer = await (window as unknown as { app: { call: Call } }).app.call(message);
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      return answer.value;
    },
    { name, input },
  ) as Promise<T>;

const allRows = async (): Promise<readonly Row[]> => (await ask<{ rows: Row[] }>('year.get', { year })).rows;
const branchRows = async () => (await allRows()).filter((row) => row.orgName === branch);

test.beforeAll(async () => {
  app = await openFreshRegister('Giay to hop thu');
  page = app.page;
  const workbook = (name: string) => join(repositoryRoot, 'e2e/workbooks', name);
  await importList(
    { app, workbook },
    { file: '01-chi-tiet-929-dang-vien.xlsx', asOf: '31/12/2024', found: 17 },
  );
  await openYear(page, year);
  await page.getByRole('tab', { name: text.tab }).click();
});

test.afterAll(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

const panel = () => page.getByRole('tabpanel');
const save = () => panel().getByRole('button', { name: printText.save });

async function choose(kind: keyof typeof text.kinds): Promise<void> {
  await panel().getByRole('radio', { name: text.kinds[kind], exact: true }).check();
}

async function chooseBranch(name: string): Promise<void> {
  await panel().getByRole('combobox', { name: text.organisation }).click();
  await page.getByRole('option', { name, exact: true }).click();
}

async function savePdf(name: string): Promise<string> {
  await expect(save()).toBeEnabled({ timeout: 60_000 });
  const path = join(app.home, `${name}.pdf`);
  await app.answerSaveDialog(path);
  await save().click();
  await expect(panel().getByText(`vào tệp ${name}.pdf`)).toBeVisible();
  return path;
}

/** Nothing leaves the margins of Party documents: 20, 20, 30 and 15 mm; the page number stands 10 mm from the top. */
function expectPartyMargins(path: string, { width, height } = { width: 210, height: 297 }): void {
  const words = pdfWords(path).filter((word) => !(word.top < 19 && /^\d+$/.test(word.text)));
  expect(words.length).toBeGreaterThan(20);
  const edge = (of: (word: (typeof words)[number]) => number) => words.map(of);
  expect(Math.min(...edge((w) => w.left))).toBeGreaterThanOrEqual(30 - 0.5);
  expect(Math.max(...edge((w) => w.right))).toBeLessThanOrEqual(width - 15 + 0.5);
  expect(Math.min(...edge((w) => w.top))).toBeGreaterThanOrEqual(20 - 0.5);
  expect(Math.max(...edge((w) => w.bottom))).toBeLessThanOrEqual(height - 20 + 0.5);
}

const looksAsKept = (name: string, path: string, only?: readonly number[]): void =>
  expect(documentDiffersFromGolden(`year-papers/${name}`, path, only)).toEqual([]);

test('the slip of a branch names everybody in the order of its list, two to a sheet only where they fit', async () => {
  await chooseBranch(branch);
  await panel().getByLabel(sheetText.place).fill('Tân Lập');
  await panel().getByLabel(sheetText.signedOn).fill('05/12/2018');
  const path = await savePdf('phieu-xep-loai');
  const names = (await branchRows()).filter((row) => row.reason === null).map((row) => row.name);
  const printed = pdfText(path);
  let from = 0;
  for (const name of names) {
    const at = printed.indexOf(name, from);
    expect(at, name).toBeGreaterThanOrEqual(from);
    from = at;
  }
  expect(printed).toContain('Tân Lập, ngày 05 tháng 12 năm 2018');
  expect(pdfFonts(path).every(({ name, embedded }) => embedded && name.startsWith('Tinos'))).toBe(true);
  expectPartyMargins(path);
  looksAsKept('phieu-xep-loai', path);
});

test('with nobody proposed the slip of the best level says so, and is printed all the same', async () => {
  await choose('bestBallot');
  await expect(panel().getByText(text.nobody.bestBallot('Hoàn thành xuất sắc nhiệm vụ'))).toBeVisible();
  await expect(panel().getByRole('link', { name: text.toPeople })).toBeVisible();
  const path = await savePdf('phieu-trong');
  expect(pdfText(path)).toContain('(Không có đồng chí nào)');
});

test('those proposed stand on it, as many slips to a sheet as are wanted', async () => {
  const [a, b] = (await branchRows()).filter((row) => row.reason === null);
  if (!a || !b) throw new Error('the branch has at least two');
  const opinions = { committee: 'excellent' };
  await ask('year.setProcess', {
    year,
    rows: [a, b].map(({ memberId }) => ({ memberId, part: { opinions } })),
  });
  await choose('levelBallot');
  await choose('bestBallot');
  await panel().getByText(text.perSheetValue(4)).click();
  await panel().getByLabel(text.copies).fill('8');
  const path = await savePdf('phieu-binh-chon');
  expect(pdfFacts(path).pages).toBe(2);
  expect(pdfText(path, 2).split(a.name)).toHaveLength(5);
  expect(pdfText(path, 2).split(b.name)).toHaveLength(5);
  looksAsKept('phieu-binh-chon', path);
});

test('the minutes carry the meeting and the votes, dots where a figure is not there, and say what does not add up', async () => {
  const [a] = (await branchRows()).filter((row) => row.reason === null);
  if (!a) throw new Error('the branch has somebody');
  await choose('count');
  await expect(panel().getByText(text.noMeeting(1, branch))).toBeVisible();
  const meeting = {
    ...{
      metOn: '2018-12-05',
      called: 60,
      present: 31,
      ballotsIssued: 31,
      ballotsBack: 30,
      ballotsValid: null,
    },
    ...{ chair: 'Trần Thị Bình', secretary: 'Lê Văn Thư', tellers: '' },
  };
  await ask('year.setMeeting', { year, orgId: a.orgId, version: 0, meeting });
  await ask('year.setProcess', {
    year,
    rows: [{ memberId: a.memberId, part: { votes: { bestFor: 29, bestAgainst: 2 } } }],
  });
  await choose('levelBallot');
  await choose('count');
  await panel().getByLabel(text.number).fill('05-BB/CB');
  await expect(panel().getByText(text.checkTitle)).toBeVisible();
  const sum = { kind: 'bestAboveBack', counted: 31, limit: 30, member: a } as const;
  await expect(panel().getByText(text.check(branch, sum))).toBeVisible();
  const path = await savePdf('bien-ban');
  // Both what does not add up and what was done stand on the screen.
  expect(await seriousFaults(page)).toEqual([]);
  await app.screenshot(join(repositoryRoot, 'test-results/year-papers.png'));
  const printed = pdfText(path, 1);
  expect(printed).toContain('Số 05-BB/CB');
  expect(printed).toContain('Ngày 05 tháng 12 năm 2018, Chi bộ 2 họp');
  expect(printed).toContain('Số đảng viên được triệu tập: 60 đồng chí. Số có mặt: 31 đồng chí.');
  expect(printed).toContain('Số phiếu phát ra: 31 phiếu. Số phiếu thu về: 30 phiếu.');
  expect(printed).toContain('Số phiếu hợp lệ: …… phiếu; không hợp lệ: …… phiếu.');
  expect(printed).toContain(`1 ${a.name} 29 2`);
  expectPartyMargins(path);
  // The table goes from margin to margin; capitals stand a little under the top of their line.
  const { left, right, top, bottom } = inkBox(path, 1);
  expect(Math.abs(left - 30)).toBeLessThanOrEqual(0.5);
  expect(Math.abs(right - 195)).toBeLessThanOrEqual(0.5);
  expect(top).toBeGreaterThanOrEqual(20);
  expect(top).toBeLessThanOrEqual(22.5);
  expect(bottom).toBeLessThanOrEqual(277.5);
  // 18 points from line to line and 10 mm before the first one (Hướng dẫn 36-HD/VPTW, by the day of the meeting).
  const [line, next] = ['Ngày', 'bằng'].map((said) => pdfWords(path).find((word) => word.text === said));
  expect((next?.top ?? 0) - (line?.top ?? 0)).toBeCloseTo(18 / (72 / 25.4), 1);
  expect((line?.left ?? 0) - (next?.left ?? 0)).toBeCloseTo(10, 0);
  const pages = pdfFacts(path).pages;
  expect(pages).toBeGreaterThan(1);
  // From page 2 its number, over the middle of the text; the header of the table again.
  const number = pdfWords(path).find((word) => word.page === 2 && word.text === '2');
  expect(number?.top).toBeCloseTo(10, 0);
  expect(((number?.left ?? 0) + (number?.right ?? 0)) / 2).toBeCloseTo(30 + 165 / 2, 0);
  expect(pdfText(path, 2)).toContain('Không hợp lệ');
  looksAsKept('bien-ban', path);
});

test('the summary of proposals lies on its side and goes to Excel, too', async () => {
  await choose('proposals');
  await panel().getByLabel(sheetText.signer).fill('Trần Thị Bình');
  const path = await savePdf('tong-hop');
  const { width, height } = pdfFacts(path);
  expect([Math.round(width), Math.round(height)]).toEqual([297, 210]);
  expectPartyMargins(path, { width: 297, height: 210 });
  expect(pdfText(path)).toContain('T/M CHI BỘ');
  looksAsKept('tong-hop', path);
  await panel().getByRole('button', { name: sheetText.export }).click();
  const form = page.getByRole('dialog');
  const workbook = join(app.home, 'tong-hop.xlsx');
  await app.answerSaveDialog(workbook);
  await form.getByRole('button', { name: sheetText.chooseFile }).click();
  await expect(form.getByText(/^Đã ghi \d+ dòng vào tệp tong-hop\.xlsx/)).toBeVisible();
  expect(readFileSync(workbook).subarray(0, 2).toString()).toBe('PK');
  await form.getByRole('button', { name: sheetText.done, exact: true }).last().click();
});

test('a frame for the self-review says on the screen and on paper that it is not the official form', async () => {
  await choose('selfReview');
  await expect(panel().getByText(text.frame)).toBeVisible();
  const path = await savePdf('tu-kiem-diem');
  const people = (await branchRows()).filter((row) => row.reason === null).length;
  expect(pdfFacts(path).pages).toBe(2 * people);
  expect(pdfText(path, 2)).toContain('không phải Mẫu 2A, 2B, 2C');
  expectPartyMargins(path);
  looksAsKept('tu-kiem-diem', path, [1, 2, pdfFacts(path).pages]);
});

test('the decision recognises 920 with a list of as many; its number and day come from the register', async () => {
  await chooseBranch('Đảng bộ phường Tân Lập');
  await choose('decision');
  await expect(panel().getByText(text.noDecision)).toBeVisible();
  await ask('year.setDecision', { year, number: '12-QĐ/ĐU', on: '2018-12-28', by: '' });
  await choose('unreviewed');
  const unreviewed = await savePdf('chua-xep-loai');
  const without = (await allRows()).filter((row) => row.level === null);
  for (const { name } of without) expect(pdfText(unreviewed)).toContain(name);
  expect(pdfText(unreviewed)).toContain(`Danh sách này có ${without.length} đồng chí.`);
  expectPartyMargins(unreviewed);
  looksAsKept('chua-xep-loai', unreviewed);

  await choose('decision');
  await panel()
    .getByRole('button', { name: text.make(920) })
    .click();
  const path = await savePdf('quyet-dinh');
  const first = pdfText(path, 1);
  expect(first).toContain('Số 12-QĐ/ĐU');
  expect(first).toContain('ngày 28 tháng 12 năm 2018');
  expect(first).toContain('cho 920 đảng viên (có danh sách kèm theo)');
  expect(first).toContain('Hoàn thành xuất sắc nhiệm vụ: 106 đảng viên;');
  const all = pdfText(path);
  expect(all).toContain('(Kèm theo Quyết định số 12-QĐ/ĐU ngày 28/12/2018 của');
  expect(all).toContain('Danh sách này có 920 đồng chí.');
  expectPartyMargins(path);
  looksAsKept('quyet-dinh', path, [1, 2, 3, 32]);
});

test('of all branches each has pages of its own, numbered from its own first page', async () => {
  await choose('count');
  const people = (await allRows()).filter((row) => row.reason === null).length;
  await panel()
    .getByRole('button', { name: text.make(people) })
    .click();
  const path = await savePdf('bien-ban-tat-ca');
  const pages = Array.from({ length: pdfFacts(path).pages }, (_, i) => pdfText(path, i + 1));
  const firsts = pages.flatMap((said, i) => (said.includes('BIÊN BẢN') ? [i] : []));
  expect(firsts).toHaveLength(17);
  // The number that was typed for one branch is no other one's.
  expect(pages.some((said) => said.includes('05-BB/CB'))).toBe(false);
  pages.forEach((said, i) => {
    const within = i - (firsts.findLast((first) => first <= i) ?? 0);
    if (within > 0) expect(said.startsWith(`${within + 1} `)).toBe(true);
  });
});

test('the slip of the branches has dots where a branch has not said how it rates itself', async () => {
  await choose('branchBallot');
  await expect(panel().getByText(text.ownWord)).toBeVisible();
  await panel().getByText(text.perSheetValue(2)).click();
  await panel().getByLabel(text.copies).fill('2');
  const path = await savePdf('phieu-chi-bo');
  for (let n = 1; n <= 17; n++) expect(pdfText(path)).toContain(`Chi bộ ${n}`);
  looksAsKept('phieu-chi-bo', path);
});

test('at 150 % nothing runs off the side and the way to the paper stays in view', async () => {
  await app.setZoom(1.5);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expect(save()).toBeInViewport();
  await app.screenshot(join(repositoryRoot, 'test-results/year-papers-150.png'));
});
