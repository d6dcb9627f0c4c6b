// The upper level's form of 33 columns: filled in untouched, sent back with findings, and mended one after the other.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { memberTaskText as taskText, fillFormText as text } from '../../shared/i18n/vi/fill-form.ts';
import { importText } from '../../shared/i18n/vi/import.ts';
import { wizardText } from '../../shared/i18n/vi/import-wizard.ts';
import { todoText } from '../../shared/i18n/vi/todo.ts';
import { importList } from '../demo/import-steps.ts';
import type { App } from '../support/app.ts';
import { ask, openFreshRegister } from '../support/fresh-register.ts';
import { openSection } from '../support/practice.ts';
import { repositoryRoot } from '../support/which-electron.ts';

const file = '06-bieu-lam-sach-33-cot.xlsx';
const workbook = (name: string): string => join(repositoryRoot, 'e2e/workbooks', name);
const pictures = process.env.FORM_PICTURES;

async function look(app: App, name: string): Promise<void> {
  if (pictures) await app.screenshot(join(pictures, `${name}.png`));
}

/** Nothing needs scrolling sideways, and axe finds nothing. */
async function isReadable(app: App): Promise<void> {
  const sideways = await app.page.evaluate(() => {
    const work = document.getElementById('work');
    return work === null ? -1 : work.scrollWidth - work.clientWidth;
  });
  expect(sideways).toBe(0);
  const { violations } = await new AxeBuilder({ page: app.page }).setLegacyMode(true).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('the form is filled for one branch, comes back, and its findings are mended on the right people', async () => {
  const app = await openFreshRegister('Bieu thu');
  const { page } = app;
  await importList({ app, workbook }, { file, asOf: '31/12/2025', found: 5 });
  await page.getByRole('button', { name: importText.startAgain }).click();

  // One thing is missing, one is different: said before anything is written.
  const [first, second] = await ask<number[]>(app, 'member.ids', {});
  for (const [id, change] of [
    [first, { religion: '' }],
    [second, { ethnicity: 'Mường' }],
  ] as const) {
    const { version, record } = await ask<{ version: number; record: object }>(app, 'member.get', { id });
    const how = { kind: 'correction', ground: 'Theo lý lịch gốc' };
    await ask(app, 'member.update', { id, version, record: { ...record, ...change }, how });
  }
  await page.getByRole('tab', { name: wizardText.tabs.forms }).click();
  await app.answerOpenDialog(workbook(file));
  await page.getByRole('button', { name: text.pick, exact: true }).click();
  await expect(page.getByText(text.people(60))).toBeVisible();
  await expect(page.getByRole('heading', { name: text.differencesTitle(1) })).toBeVisible();
  await expect(page.getByRole('cell', { name: text.never }).first()).toBeVisible();
  await isReadable(app);
  await look(app, 'dien-bieu-100');
  await page.getByRole('button', { name: text.takeAll }).click();
  await page.getByRole('button', { name: text.save }).scrollIntoViewIfNeeded();
  await look(app, 'dien-bieu-luu-100');
  await app.setZoom(1.5);
  await isReadable(app);
  await look(app, 'dien-bieu-150');
  await app.setZoom(1);

  await page.getByRole('button', { name: text.save }).click();
  await expect(page.getByText(text.reasonShort)).toBeVisible();
  await page.getByLabel(text.reason).fill('Rà soát theo yêu cầu cấp trên');
  const out = join(app.home, 'da-dien.xlsx');
  await app.answerSaveDialog(out);
  await page.getByRole('button', { name: text.save }).click();
  await expect(page.getByText(text.saved('da-dien.xlsx', 1, 1))).toBeVisible();
  expect(readFileSync(out).length).toBeGreaterThan(1000);
  expect(readFileSync(workbook(file)).equals(readFileSync(out))).toBe(false);

  // The upper level's answer.
  await app.answerOpenDialog(workbook(file));
  await page.getByRole('button', { name: taskText.pick }).click();
  await expect(page.getByText(taskText.found(6, 0, 60))).toBeVisible();
  await look(app, 'doc-ket-qua');
  await page.getByRole('button', { name: taskText.take }).click();
  await expect(page.getByText(taskText.taken(6, 0))).toBeVisible();

  await openSection(page, todoText.title);
  const section = page.getByRole('region', { name: taskText.section(6) });
  await expect(section.getByRole('row')).toHaveCount(7);
  await isReadable(app);
  await look(app, 'viec-can-lam');
  await app.setZoom(1.5);
  await isReadable(app);
  await look(app, 'viec-can-lam-150');
  await app.setZoom(1);
  await section
    .getByRole('button', { name: /^Đã sửa/ })
    .first()
    .click();
  await expect(page.getByRole('region', { name: taskText.section(5) })).toBeVisible();

  await page
    .getByRole('link', { name: taskText.toField('Số căn cước') })
    .first()
    .click();
  await expect(page.getByRole('region', { name: taskText.section(1) })).toBeVisible();
  await expect(page.locator('#muc-citizenId')).toBeFocused();
  await look(app, 'ho-so-co-viec');
  await page.getByRole('button', { name: /^Đã sửa/ }).click();
  await expect(page.getByRole('region', { name: taskText.section(1) })).toBeHidden();
  expect(app.problems).toEqual([]);
  await app.close();
});
