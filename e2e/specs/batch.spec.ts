// What surrounds the printed pages: many papers as files of their own, the hidden window and what is left in it, the
// printers of the PC, and the ways from other screens. Files are read back with poppler.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { App } from '../support/app.ts';
import { ask } from '../support/fresh-register.ts';
import { openPractice } from '../support/practice.ts';
import { pdfFacts, pdfText } from '../support/printed-pdf.ts';
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

interface Preview {
  readonly token: string;
  readonly apart: boolean;
  readonly papers: readonly { readonly name: string; readonly pages: number }[];
}
interface SavedMany {
  readonly files: readonly string[];
  readonly total: number;
  readonly stoppedBy: { readonly code: string } | null;
}

const members = (count: number): Promise<number[]> =>
  ask<number[]>(app, 'member.ids', { sort: 'name' }).then((ids) => ids.slice(0, count));

const resolutions = (ids: readonly number[]) => ({
  document: 'document',
  source: { key: 'nghi-quyet-ket-nap' },
  subjects: { kind: 'member', ids },
  orgId: null,
  words: {
    ...{ number: '5', place: 'Tân Lập', signedOn: '', preparer: '' },
    ...{ onBehalfOf: 'T/M CHI BỘ', signerPost: 'BÍ THƯ', signer: 'Nguyễn Văn Thư' },
  },
  answers: {},
  watermark: 'none',
  overlay: null,
});

const preview = (ids: readonly number[]): Promise<Preview> =>
  ask<Preview>(app, 'print.preview', { job: resolutions(ids), progressId: 'spec' });

async function folderNamed(name: string): Promise<{ readonly path: string; readonly token: string }> {
  const path = join(app.home, name);
  mkdirSync(path, { recursive: true });
  await app.answerOpenDialog(path);
  const { token } = await ask<{ token: string }>(app, 'folder.pickOut', { purpose: 'papers' });
  return { path, token };
}

const title = 'Nghị quyết đề nghị kết nạp';

const saveMany = (token: string, folderToken: string): Promise<SavedMany> =>
  ask<SavedMany>(app, 'print.saveMany', { token, folderToken, title, progressId: 'spec' });

const goTo = (hash: string): Promise<void> =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);

/** Words on the page of the hidden window; null where there is none, or while it is loaded anew. */
const hiddenWords = async (): Promise<string | null> => {
  const hidden = app.electron.windows().find((one) => one.url().includes('print.html'));
  return hidden
    ? hidden.evaluate(() => document.getElementById('print')?.textContent ?? null).catch(() => null)
    : null;
};

const hiddenWindows = (): Promise<number> =>
  app.electron.evaluate(
    ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().filter((it) => it.webContents.getURL().includes('print.html')).length,
  );

test('twelve resolutions become twelve files, each with its own name inside and outside, and none is written over', async () => {
  const { token, papers, apart } = await preview(await members(12));
  expect(apart).toBe(true);
  const folder = await folderNamed('Nghi quyet');
  const first = await saveMany(token, folder.token);
  expect(first).toMatchObject({ total: 12, stoppedBy: null });
  expect(readdirSync(folder.path).sort()).toEqual([...first.files].sort());
  for (const [n, file] of first.files.entries()) {
    const { name = '', pages } = papers[n] ?? {};
    const path = join(folder.path, file);
    expect(file.replace(/ \(\d\)\.pdf$/, '.pdf')).toBe(`${title} - ${name}.pdf`);
    expect(pdfText(path)).toContain(name);
    for (const other of papers)
      if (!name.includes(other.name)) expect(pdfText(path)).not.toContain(other.name);
    expect(pdfFacts(path).pages).toBe(pages);
  }

  const kept = first.files.map((file) => readFileSync(join(folder.path, file)));
  const second = await saveMany(token, folder.token);
  expect(new Set([...first.files, ...second.files]).size).toBe(24);
  expect(readdirSync(folder.path)).toHaveLength(24);
  expect(first.files.map((file) => readFileSync(join(folder.path, file)))).toEqual(kept);
});

test('a batch that is stopped says which files are there, and each of them is whole', async () => {
  const { token, papers } = await preview(await members(40));
  const folder = await folderNamed('Dang do');
  const saving = saveMany(token, folder.token);
  await expect
    .poll(() => readdirSync(folder.path).filter((name) => name.endsWith('.pdf')).length)
    .toBeGreaterThan(2);
  await ask(app, 'print.stop', { forget: false });
  const { files, total, stoppedBy } = await saving;
  expect(stoppedBy?.code).toBe('app.cancelled');
  expect(files.length).toBeGreaterThan(2);
  expect(files.length).toBeLessThan(total);
  expect(readdirSync(folder.path).sort()).toEqual([...files].sort());
  for (const [n, file] of files.entries())
    expect(pdfFacts(join(folder.path, file)).pages).toBe(papers[n]?.pages);
});

test('a folder that went away is named in the sentence, and nothing is written', async () => {
  const { token } = await preview(await members(3));
  const folder = await folderNamed('Da rut USB');
  rmSync(folder.path, { recursive: true });
  await expect(saveMany(token, folder.token)).rejects.toThrow('file.read-only');
});

test('nothing is saved or printed that was not shown: a name that changed meanwhile stops it', async () => {
  const [id = 0] = await members(1);
  const { token } = await preview([id]);
  const { record, version } = await ask<{ record: Record<string, unknown>; version: number }>(
    app,
    'member.get',
    {
      id,
    },
  );
  await ask(app, 'member.update', {
    ...{ id, version, record: { ...record, fullName: 'Trần Thị Mơ' } },
    how: { kind: 'correction', ground: 'Ghi nhầm họ tên' },
  });
  const folder = await folderNamed('Doi ten');
  await expect(saveMany(token, folder.token)).rejects.toThrow('print.changed');
  expect(readdirSync(folder.path)).toEqual([]);
});

test('the hidden window waits without a word of the document before, serves the next one, and goes with the lock', async () => {
  const { papers } = await preview(await members(2));
  await expect.poll(hiddenWords).toBe('');
  const html = await app.electron
    .windows()
    .find((one) => one.url().includes('print.html'))
    ?.evaluate(() => document.documentElement.outerHTML);
  for (const { name } of papers) expect(html).not.toContain(name);
  expect(await hiddenWindows()).toBe(1);

  const [, , third = 0] = await members(3);
  expect((await preview([third])).papers).toHaveLength(1);
  expect(await hiddenWindows()).toBe(1);

  await ask(app, 'register.lock', {});
  await expect.poll(hiddenWindows).toBe(0);
});

test('a hidden window that breaks is told, and the next document gets a new one', async () => {
  const ids = await members(120);
  const making = preview(ids);
  await expect.poll(hiddenWindows).toBe(1);
  await app.electron.evaluate(({ BrowserWindow }) => {
    for (const it of BrowserWindow.getAllWindows())
      if (it.webContents.getURL().includes('print.html')) it.webContents.emit('render-process-gone', {}, {});
  });
  await expect(making).rejects.toThrow('print.not-made');
  expect((await preview(ids.slice(0, 1))).papers).toHaveLength(1);
});

test('the printer of a form is remembered and named to the system, with the paper that was laid out', async () => {
  await app.electron.evaluate(({ app: program, webContents }) => {
    const printers = [{ name: 'HP', displayName: 'HP LaserJet', description: '', options: {} }];
    const asked: unknown[] = [];
    const equip = (it: Electron.WebContents): void => {
      it.getPrintersAsync = async () => printers as never;
      it.print = (options, done) => {
        asked.push(options);
        done?.(true, '');
      };
    };
    webContents.getAllWebContents().forEach(equip);
    program.on('web-contents-created', (_event, it) => equip(it));
    (globalThis as { asked?: unknown[] }).asked = asked;
  });
  const form = 'document:nghi-quyet-ket-nap';
  await ask(app, 'print.remember', { form, printer: 'HP', tray: 'khay tay' });
  expect(await ask(app, 'print.printers', { form })).toEqual({
    printers: [{ name: 'HP', label: 'HP LaserJet' }],
    remembered: { printer: 'HP', tray: 'khay tay' },
  });
  const { token } = await preview(await members(1));
  expect(await ask(app, 'print.send', { token })).toEqual({ sent: true });
  const asked = await app.electron.evaluate(() => (globalThis as { asked?: unknown[] }).asked);
  expect(asked).toEqual([
    expect.objectContaining({
      ...{ deviceName: 'HP', landscape: false, silent: false },
      pageSize: { width: 210_000, height: 297_000 },
    }),
  ]);
});

test('on the screen: five papers are saved into a folder that is named, with the list of their files', async () => {
  const ids = await members(5);
  await goTo(`#/in-an?muc=giay-to&ids=${encodeURIComponent(JSON.stringify(ids))}&mau=nghi-quyet-ket-nap`);
  const path = join(app.home, 'Giay to thang 11');
  mkdirSync(path);
  await app.answerOpenDialog(path);
  const button = page.getByRole('button', { name: 'Lưu từng tệp…' });
  await expect(button).toBeEnabled({ timeout: 30_000 });
  await app.screenshot('test-results/batch/desk.png');
  await button.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Lưu từng tệp' });
  await expect(dialog.getByText('Đã lưu 5 tệp vào thư mục Giay to thang 11.')).toBeVisible({
    timeout: 30_000,
  });
  for (const file of readdirSync(path)) await expect(dialog.getByText(file)).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  await app.setZoom(1.5);
  await app.screenshot('test-results/batch/saved-150.png');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('Ctrl+P on a member offers the papers of the record, and leads to printing with the member', async () => {
  const [id = 0] = await members(1);
  await goTo(`#/dang-vien/${id}`);
  await expect(page.getByRole('button', { name: 'In…' })).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('menuitem', { name: 'Phiếu thông tin' })).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  await app.screenshot('test-results/batch/member-menu.png');
  await page.getByRole('menuitem', { name: 'Phiếu thông tin' }).click();
  await expect(page).toHaveURL(new RegExp(`in-an.*ids=.*${id}`));
});

async function draftTransfers(): Promise<void> {
  const conditions = [{ field: 'status', operator: 'is', values: ['official'], off: false }];
  const { rows } = await ask<{ rows: { id: number }[] }>(app, 'member.page', {
    ...{ conditions, offset: 0, limit: 2 },
  });
  await ask(app, 'transfer.draft', {
    plan: {
      ...{ direction: 'out', kind: 'finalBeyond', paperKind: 'ten', introducedOn: '2025-06-10' },
      ...{ toOrgId: null, toName: 'Đảng ủy phường Sông Mơ', reason: 'Chuyển nơi cư trú' },
      ...{ clearOfHandling: true, duesPaidThrough: '2025-06' },
    },
    people: rows.map(({ id }, n) => ({ memberId: id, paperNumber: `0${n + 1}`, paperSerial: '' })),
    leftOn: '',
  });
}

test('transfers that are ticked go to printing together, and one that is open goes alone', async () => {
  await draftTransfers();
  await goTo('#/chuyen-sinh-hoat');
  const boxes = page.getByRole('checkbox', { name: /^Chọn lần chuyển của / });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await expect(page.getByRole('group', { name: 'Đã chọn 2 lần chuyển' })).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  await app.screenshot('test-results/batch/transfers.png');
  await page.keyboard.press('Control+p');
  await page.getByRole('menuitem', { name: 'In giấy tờ' }).click();
  await expect(page).toHaveURL(/in-an\?muc=giay-to&chuyen=.*%2C/);

  await goTo('#/chuyen-sinh-hoat');
  await page
    .getByRole('button', { name: /^Mở lần chuyển của / })
    .first()
    .click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'In…' })).toBeVisible();
  await page.keyboard.press('Control+p');
  await page.getByRole('menuitem', { name: 'In lên giấy giới thiệu' }).click();
  await expect(page).toHaveURL(/in-an\?muc=phoi&chuyen=/);
});

test('the proposals of a badge round go to printing, those ticked or all', async () => {
  await goTo('#/huy-hieu?muc=de-nghi');
  const ways = page.getByRole('button', { name: /^In giấy tờ \(\d+\)$/ });
  await expect(ways).toBeVisible();
  await page.getByRole('table').getByRole('row').nth(1).getByRole('checkbox').check();
  await expect(page.getByRole('button', { name: 'In giấy tờ (1)' })).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Control+p');
  await page.getByRole('menuitem', { name: 'In giấy tờ' }).click();
  await expect(page).toHaveURL(/in-an\?muc=giay-to&deNghi=/);
});
