// The print register through the window: nothing counts as printed that a person has not said to be good.
import { expect, type Page, test } from '@playwright/test';
import { type DocumentTemplate, templateFormat } from '../../shared/documents/template.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { printText } from '../../shared/i18n/vi/print.ts';
import { blankText, outcomeText, printRegisterText as text } from '../../shared/i18n/vi/print-register.ts';
import { sheetText } from '../../shared/i18n/vi/sheet.ts';
import { dutyRules } from '../../shared/rules/regulations/duties.ts';
import type { App } from '../support/app.ts';
import { ask, openFreshRegister } from '../support/fresh-register.ts';
import { openPractice } from '../support/practice.ts';
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

const dialog = (name: string) => page.getByRole('dialog', { name });
const asked = () => dialog(outcomeText.title);
const press = (within: ReturnType<typeof dialog>, name: string) =>
  within.getByRole('button', { name, exact: true }).click();
const runs = () => page.getByRole('table', { name: text.list }).getByRole('row');
const waitingNote = () => page.getByRole('status').filter({ hasText: text.waitingHint });
const picture = (name: string) => app.screenshot(`test-results/print-register/${name}.png`);

interface Run {
  readonly id: number;
  readonly state: string;
  readonly good: number;
  readonly sheets: number;
  readonly title: string;
}
const everything = {
  ...{ from: '2000-01-01', to: '2199-12-31', search: '', way: null, state: null },
  ...{ spoiled: false, document: null, limit: 100 },
};
const kept = async () => (await ask<{ rows: readonly Run[] }>(app, 'printRun.page', everything)).rows;

const goTo = async (hash: string): Promise<void> => {
  // An address that is set while the program starts is lost.
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
};
async function openRegister(): Promise<void> {
  // What was written over the bridge is not in the page's cache.
  await page.reload();
  await goTo('#/in-an?muc=so-in');
  await expect(page.getByRole('tab', { name: printText.tabs.register })).toHaveAttribute(
    'aria-selected',
    'true',
  );
}

/** A table of a screen, which is nobody's own paper. */
async function sendTable(): Promise<void> {
  await page.reload();
  await goTo('#/quy-dinh');
  await page.getByRole('button', { name: sheetText.print, exact: true }).first().click();
  const form = page.getByRole('dialog').first();
  await press(form, sheetText.makePages);
  await form.getByRole('button', { name: printText.send, exact: true }).click({ timeout: 30_000 });
}

const people = async (count: number) =>
  (
    await ask<{ rows: readonly { id: number; record: { fullName: string } }[] }>(app, 'member.page', {
      conditions: [],
      offset: 0,
      limit: count,
    })
  ).rows.map(({ id, record }) => ({ id, name: record.fullName }));

const blankName = 'Phôi giấy khen';
const overlaid: DocumentTemplate = {
  ...{
    format: templateFormat,
    key: 'rieng-giay-khen',
    name: 'Giấy khen',
    group: 'office',
    subject: 'member',
  },
  ...{ each: true, basis: '', asks: [], watermark: 'none' },
  body: {
    layout: 'placed',
    page: { width: 297, height: 210 },
    blank: { name: blankName, central: false, serialled: true },
    fields: [
      {
        ...{
          id: 'ten',
          text: '[họ tên]',
          left: 50,
          top: 80,
          width: 200,
          height: 12,
          smallest: 10,
          box: null,
        },
        look: {
          font: 'serif',
          size: 20,
          bold: true,
          italic: false,
          underlined: false,
          upper: false,
          align: 'centre',
        },
      },
    ],
  },
};

/** As a screen of papers writes it once the printer has taken the pages. */
async function recordPapers(count: number, onBlank: boolean): Promise<number> {
  const members = await people(count);
  const words = {
    place: '',
    signedOn: '',
    onBehalfOf: '',
    signerPost: '',
    signer: '',
    preparer: '',
    number: '05',
  };
  const { id } = await ask<{ id: number }>(app, 'printRun.record', {
    job: {
      document: 'document',
      source: onBlank ? { template: overlaid } : { key: 'nghi-quyet-ket-nap' },
      subjects: { kind: 'member', ids: members.map((m) => m.id) },
      ...{ orgId: null, words, answers: {}, watermark: 'none' },
      overlay: onBlank ? { profileId: null, trial: false, box: null, fromSheet: 1 } : null,
    },
    ...{ way: 'printer', title: 'Giấy', pages: count, sha256: 'a'.repeat(64), reason: '' },
    papers: members.map((m) => ({ name: m.name, subjectId: m.id, memberIds: [m.id], pages: 1 })),
  });
  return id;
}

test('no printer and a closed printer dialog leave nothing in the register', async () => {
  await app.answerPrinter('printed');
  await page.reload();
  await goTo('#/quy-dinh');
  await page.getByRole('button', { name: sheetText.print, exact: true }).first().click();
  const form = page.getByRole('dialog').first();
  await press(form, sheetText.makePages);
  const send = form.getByRole('button', { name: printText.send, exact: true });
  await expect(send).toBeEnabled({ timeout: 30_000 });
  await app.answerPrinter('no-printer');
  await send.click();
  await expect(form.getByText('E-IN-01')).toBeVisible();
  await app.answerPrinter('cancelled');
  await send.click();
  await expect(form.getByText('E-IN-01')).toHaveCount(0);
  await expect(send).toBeEnabled();
  await expect(asked()).toHaveCount(0);
  expect(await kept()).toEqual([]);
});

test('a table that was printed is asked about, and counts when it came out well', async () => {
  await app.answerPrinter('printed');
  await sendTable();
  await expect(asked()).toBeVisible({ timeout: 30_000 });
  await picture('asked');
  expect((await kept())[0]).toMatchObject({ state: 'sent', good: 0 });
  await page.keyboard.press('Enter');
  await expect(asked()).toHaveCount(0);
  await expect.poll(async () => (await kept())[0]?.state).toBe('confirmed');
  await openRegister();
  await expect(runs()).toHaveCount(2);
  await runs().nth(1).getByRole('button').click();
  await expect(dialog(text.detail.title(1))).toBeVisible();
  await picture('run');
  expect(await seriousFaults(page)).toEqual([]);
});

test('closed without an answer, and the program with it, a print waits and is asked about again', async () => {
  await app.answerPrinter('printed');
  await sendTable();
  await expect(asked()).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Escape');
  await expect(asked()).toHaveCount(0);
  // Only the question was closed, not the form under it.
  const form = page.getByRole('dialog');
  await expect(form).toHaveCount(1);
  await expect(form.getByRole('button', { name: printText.send, exact: true })).toBeEnabled();
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
  await goTo('#/viec-can-lam');
  const line = page.getByRole('row').filter({ hasText: dutyRules.printAnswer.label });
  await expect(line).toBeVisible();
  await picture('todo');
  await line.getByRole('link').press('Enter');
  await expect(waitingNote()).toBeVisible();
  await goTo('#/viec-can-lam');
  await openRegister();
  await expect(waitingNote()).toBeVisible();
  await picture('waiting');
  await page.getByRole('button', { name: text.answerOf(1) }).click();
  await press(asked(), outcomeText.none);
  await expect(dialog(outcomeText.again.title)).toBeVisible();
  await press(dialog(outcomeText.again.title), outcomeText.again.stop);
  await expect(waitingNote()).toHaveCount(0);
  expect((await kept())[0]).toMatchObject({ state: 'void', good: 0 });
});

test('a jam on numbered blanks: the spoiled one is told with its serial, the rest is printed again', async () => {
  // A practice register prints nothing onto a genuine sheet.
  await app.close();
  app = await openFreshRegister('In phoi');
  page = app.page;
  for (const fullName of ['Lò Thị Pan', 'Cầm Văn Inh', 'Quàng Thị Ún', 'Lường Văn Pâng', 'Hà Thị Sen'])
    await ask(app, 'member.add', { record: { ...emptyMemberRecord(), fullName } });
  const kind = { name: blankName, central: false, prefix: 'GK', digits: 4, paperKind: '', note: '' };
  const { id: kindId } = await ask<{ id: number }>(app, 'blank.saveKind', { id: null, version: 1, kind });
  const receipt = { on: '2026-01-05', party: 'Ban Tổ chức', paper: 'PX 01', reason: '' };
  await ask(app, 'blank.enter', { kindId, deed: 'received', from: 'GK0001', to: 'GK0020', ...receipt });
  await recordPapers(5, true);
  await app.answerPrinter('printed');
  await openRegister();
  await page.getByRole('button', { name: text.answerOf(1) }).click();
  await press(asked(), outcomeText.someSpoiled);
  await expect(asked().getByLabel(outcomeText.serialOf(1))).toHaveValue('GK0001');
  await asked().getByLabel(outcomeText.jam.from).fill('3');
  await press(asked(), outcomeText.jam.do);
  await expect(asked().getByText(outcomeText.counts(2, 1, 2))).toBeVisible();
  await app.setZoom(1.5);
  await picture('sheets-150');
  expect(await seriousFaults(page)).toEqual([]);
  await app.setZoom(1);
  await picture('sheets');
  // One blank twice is refused, and says on which sheet.
  await asked().getByLabel(outcomeText.serialOf(2)).fill('GK0001');
  await press(asked(), outcomeText.confirm);
  await expect(asked().getByText('E-SI-07')).toBeVisible();
  await asked().getByLabel(outcomeText.serialOf(2)).fill('GK0002');
  await press(asked(), outcomeText.confirm);
  const again = dialog(outcomeText.again.title);
  await expect(again.getByText(outcomeText.again.told(3))).toBeVisible();
  await picture('again');
  await press(again, outcomeText.again.numbered(3, '07'));
  await expect(asked().getByText(outcomeText.of('Giấy khen', 3))).toBeVisible({ timeout: 30_000 });
  await press(asked(), outcomeText.allGood);
  await expect(asked().getByLabel(outcomeText.serialOf(1))).toHaveValue('GK0004');
  await press(asked(), outcomeText.confirm);
  await expect(asked()).toHaveCount(0);
  await page.getByText(text.parts.blanks, { exact: true }).click();
  await page.getByRole('button', { name: blankText.open(blankName) }).click();
  await expect(dialog(blankName).getByText(blankText.balance(20, 5, 1, 0, 14))).toBeVisible();
  await picture('blank');
  expect(await seriousFaults(page)).toEqual([]);
});

test('printing a paper again asks why first, and keeps the reason', async () => {
  const id = await recordPapers(2, false);
  const good = [1, 2].map((sheet) => ({ sheet, outcome: 'good', serial: '', why: '' }));
  await ask(app, 'printRun.answer', { id, sheets: good });
  await app.answerPrinter('printed');
  await openRegister();
  await page.getByRole('button', { name: text.open(id) }).click();
  await press(dialog(text.detail.title(id)), text.detail.again);
  const why = dialog(outcomeText.reason.title);
  await expect(why).toBeVisible({ timeout: 30_000 });
  await picture('reason');
  await page.keyboard.type('Sai');
  await press(why, outcomeText.reason.go);
  await expect(why.getByText(outcomeText.reason.short)).toBeVisible();
  await why.getByLabel(outcomeText.reason.field).fill('Chi bộ làm thất lạc bản gốc');
  await press(why, outcomeText.reason.go);
  await expect(asked()).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Enter');
  await expect(asked()).toHaveCount(0);
  const [again] = await kept();
  expect(again?.sheets).toBeGreaterThan(0);
  expect(again).toMatchObject({
    ...{ state: 'confirmed', good: again?.sheets, people: 2 },
    reason: 'Chi bộ làm thất lạc bản gốc',
  });
});

test('kinds of blanks and what became of them are entered by keyboard alone', async () => {
  await openRegister();
  await page.getByText(text.parts.blanks, { exact: true }).click();
  await picture('no-blanks');
  await page.getByRole('button', { name: blankText.addKind }).press('Enter');
  await page.keyboard.type(blankName);
  await page.keyboard.press('Control+s');
  const drawer = dialog(blankName);
  await drawer.getByRole('button', { name: 'Nhận phôi', exact: true }).press('Enter');
  await page.keyboard.type('000101');
  await page.keyboard.press('Enter');
  await page.keyboard.type('000150');
  await page.keyboard.press('Control+s');
  await expect(drawer.getByText('E-SI-17')).toBeVisible();
  await drawer.getByLabel(blankText.deed.partyReceived).fill('Ban Tổ chức Thành ủy');
  await page.keyboard.press('Control+s');
  await expect(drawer.getByText(blankText.balance(50, 0, 0, 0, 50))).toBeVisible();
  await picture('blank-entered');
  await app.setZoom(1.5);
  await picture('blank-entered-150');
  expect(await seriousFaults(page)).toEqual([]);
});
