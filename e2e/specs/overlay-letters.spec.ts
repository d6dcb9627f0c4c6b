// Introduction papers laid over their genuine sheets: of each the next box, from a sheet on, never before a trial.
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { DocumentJob, Overlay } from '../../shared/ipc/document.ts';
import type { App } from '../support/app.ts';
import { writePdf } from '../support/bridge-pdf.ts';
import { ask, openFreshRegister } from '../support/fresh-register.ts';
import { pdfFacts, pdfText, pdfWords } from '../support/printed-pdf.ts';
import { seriousFaults } from '../support/serious-faults.ts';

const key = 'phoi-gioi-thieu-10-o';
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const introducedOn = daysAgo(8);

let app: App;
let page: Page;
/** Three papers: the first box of the first one is filled in, nothing of the others. */
let letters: readonly number[];

async function member(fullName: string, orgId: number): Promise<number> {
  const { id } = await ask<{ id: number }>(app, 'member.add', {
    record: { ...emptyMemberRecord(), fullName },
  });
  const record = (kind: string, effectiveOn: string, payload: object) =>
    ask(app, 'event.record', { memberId: id, kind, effectiveOn, payload, decision: noDecision, note: '' });
  await record('admitted', '2010-05-19', { orgId });
  await record('recognised', '2011-05-19', {});
  return id;
}

test.beforeEach(async () => {
  app = await openFreshRegister('In phoi');
  page = app.page;
  const status = await ask<{ open: { rootOrgId: number } }>(app, 'register.status', {});
  const branch = { parentId: status.open.rootOrgId, type: 'branch', name: 'Chi bộ 1', code: '' };
  const { id: orgId } = await ask<{ id: number }>(app, 'organisation.found', {
    ...{ ...branch, effectiveOn: '2000-01-01', decision: '' },
  });
  const people: number[] = [];
  for (const name of ['Trần Thị Mơ', 'Lê Văn Sáu', 'Đỗ Thị Hạnh']) people.push(await member(name, orgId));
  const plan = {
    ...{ direction: 'out', kind: 'finalBeyond', paperKind: 'ten', introducedOn, toOrgId: null },
    ...{ toName: 'Đảng ủy phường Sông Mơ', clearOfHandling: true, duesPaidThrough: introducedOn.slice(0, 7) },
  };
  const { ids } = await ask<{ ids: number[] }>(app, 'transfer.draft', {
    plan,
    people: people.map((memberId, i) => ({ memberId, paperNumber: String(i + 1), paperSerial: '' })),
    leftOn: '',
  });
  letters = ids;
  const [id = 0] = ids;
  const { transfer } = await ask<{ transfer: { version: number } }>(app, 'transfer.get', { id });
  await ask(app, 'transfer.follow', {
    ...{ id, version: transfer.version, boxes: [{ box: 1, on: introducedOn, signer: 'Bí thư chi bộ' }] },
    ...{ noticeSentOn: '', noticeReceivedOn: '', papers: '', note: '' },
  });
});
test.afterEach(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

const job = (overlay: Partial<Overlay>): DocumentJob => ({
  ...{
    document: 'document',
    source: { key },
    subjects: { kind: 'transfer', ids: [...letters] },
    orgId: null,
  },
  words: {
    ...{ place: '', signedOn: '', preparer: '', onBehalfOf: '', signerPost: '', signer: '', number: '' },
  },
  ...{ answers: {}, watermark: 'none' },
  overlay: { profileId: null, trial: false, box: 'next', fromSheet: 1, ...overlay },
});

test('of each paper the box that comes next is printed, in its own place, and nothing else', async () => {
  const path = join(app.home, 'o.pdf');
  const { papers } = await writePdf(app, job({}), path);
  expect(papers.map(({ name }) => name)).toEqual(['Trần Thị Mơ', 'Lê Văn Sáu', 'Đỗ Thị Hạnh']);
  // The first box is filled in already: the person's facts stand on that sheet.
  expect(pdfText(path, 1)).toBe('Đảng ủy phường Sông Mơ');
  expect(pdfText(path, 2)).toContain('LÊ VĂN SÁU');
  const [second, first] = [1, 2].map((n) => pdfWords(path).find((w) => w.page === n && w.text === 'Đảng'));
  expect(second?.left).toBeCloseTo(134, 0);
  expect(first?.left).toBeCloseTo(37, 0);
  await writePdf(app, job({ fromSheet: 3 }), path);
  expect(pdfFacts(path).pages).toBe(1);
  expect(pdfText(path)).toContain('ĐỖ THỊ HẠNH');
  // The page that lays them out says itself why there are none.
  await expect(writePdf(app, job({ fromSheet: 4 }), path)).rejects.toThrow('overlay.nothing-left');
  await writePdf(app, job({ box: 2 }), path);
  expect(pdfText(path)).not.toContain('ĐỖ THỊ HẠNH');
});

const lines = () => page.getByRole('group', { name: 'Cách in lên phôi' });
const genuine = () => lines().getByRole('radio', { name: 'In lên phôi' });
const send = () => page.getByRole('button', { name: 'In…', exact: true });

const goToLetters = (): Promise<void> =>
  page.evaluate(
    (to) => {
      window.location.hash = to;
    },
    `#/in-an?muc=phoi&mau=${key}&chuyen=${encodeURIComponent(JSON.stringify(letters))}`,
  );

const measured = (id: number | null, number: number) => {
  const mark = { across: number, down: number };
  const names = { printer: 'Canon 2900', tray: 'Khay tay', paper: 'A4 dọc' };
  const size = { width: 210, height: 297 };
  return ask<{ id: number }>(app, 'printerProfile.save', {
    ...{ id, names, page: size, readings: [mark, mark, mark, mark] },
  });
};

test('a sheet is tried on plain paper before the genuine one, and again when the printer was measured anew', async () => {
  const { id } = await measured(null, 50);
  await app.answerPrinter('printed');
  await goToLetters();
  await expect(genuine()).toBeDisabled();
  await expect(send()).toBeEnabled({ timeout: 60_000 });
  await app.screenshot('test-results/overlay-trial.png');
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByLabel('Thử với tên dài nhất trong sổ').check();
  await expect(page.getByText(/^1 trang/)).toBeVisible({ timeout: 60_000 });
  await page.getByLabel('Thử với tên dài nhất trong sổ').uncheck();
  await expect(page.getByText(/^3 trang/)).toBeVisible({ timeout: 60_000 });
  await expect(send()).toBeEnabled({ timeout: 60_000 });
  await send().click();
  await expect(lines().getByText('Đã in thử mẫu này với máy in này ngày')).toBeVisible({ timeout: 30_000 });
  expect(await ask(app, 'printRun.waiting', {})).toEqual([]);
  // The radio itself is hidden under its label.
  await genuine().focus();
  await page.keyboard.press('Space');
  await expect(genuine()).toBeChecked();
  await lines().getByLabel('In từ tờ số').fill('3');
  await expect(page.getByText(/1 trang/).first()).toBeVisible({ timeout: 60_000 });
  await expect(send()).toBeEnabled({ timeout: 60_000 });
  await app.screenshot('test-results/overlay-genuine.png');
  await app.setZoom(1.5);
  await app.screenshot('test-results/overlay-genuine-150.png');
  await app.setZoom(1);
  await send().click();
  await expect(page.getByRole('dialog', { name: /In ra đúng chưa/ })).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Escape');
  await measured(id, 47);
  // What was written over the bridge is not in the page's cache.
  await page.reload();
  await goToLetters();
  await expect(genuine()).toBeDisabled();
  await expect(lines().getByText('Đã in thử mẫu này với máy in này ngày')).toHaveCount(0);
});
