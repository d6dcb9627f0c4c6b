import { expect } from '@playwright/test';
import { importText as text } from '../../shared/i18n/vi/import.ts';
import { wizardText } from '../../shared/i18n/vi/import-wizard.ts';
import type { App } from '../support/app.ts';
import type { Demo, DemoStep } from './demo-step.ts';

interface Import {
  readonly file: string;
  readonly asOf: string;
  /** the list's own branch, where it has one */
  readonly newOrganisation?: string;
  readonly found: number;
}

/** Goes through the wizard up to its last step; `look` is called at each step. */
async function walk(
  app: App,
  path: string,
  what: Import,
  look: (step: string) => Promise<void>,
): Promise<void> {
  const { page } = app;
  const next = page.getByRole('button', { name: text.next, exact: true });
  await app.answerOpenDialog(path);
  await page.getByRole('button', { name: text.pick, exact: true }).click();
  const asOf = page.getByLabel(text.asOf);
  await asOf.waitFor();
  if ((await asOf.inputValue()) === '') await asOf.fill(what.asOf);
  if (what.newOrganisation) await page.getByLabel(text.newOrganisation).fill(what.newOrganisation);
  await look('tep');
  await next.click();
  await page.getByRole('slider', { name: wizardText.edges.headerTop }).waitFor();
  await look('bang');
  await next.click();
  await page.getByText(text.columnsHelp).waitFor();
  await look('cot');
  await next.click();
  await page
    .getByText(/Unicode/)
    .first()
    .waitFor();
  await look('chu');
  await next.click();
  await page.getByRole('grid', { name: wizardText.grid }).waitFor();
  await look('kiem-tra');
  await next.click();
  await page.getByText(wizardText.matchNone).waitFor();
  await look('doi-chieu');
  await next.click();
  if (what.found > 0) await page.getByRole('button', { name: text.foundAll(what.found) }).click();
  await expect(page.getByRole('button', { name: writeButton })).toBeEnabled();
  await look('ghi');
}

const writeButton = /^Ghi .* đảng viên vào sổ$/;

/** Brings one list in, from the empty wizard to its result. */
export async function importList(
  demo: Pick<Demo, 'app' | 'workbook'>,
  what: Import,
  look: (step: string) => Promise<void> = async () => {},
): Promise<string> {
  const { page } = demo.app;
  await page.getByRole('link', { name: 'Nhập, xuất Excel' }).click();
  await page.getByRole('tab', { name: wizardText.tabs.import }).click();
  const again = page.getByRole('button', { name: text.startAgain });
  await page.getByRole('heading', { level: 1, name: text.title }).waitFor();
  if (await again.isVisible()) await again.click();
  await walk(demo.app, demo.workbook(what.file), what, look);
  await page.getByRole('button', { name: writeButton }).click();
  const done = page.getByText(/^Đã ghi: /);
  await done.waitFor();
  await look('ket-qua');
  return (await done.textContent()) ?? '';
}

const step = (title: string, prefix: string, what: Import): DemoStep => ({
  title,
  run: async (demo) => {
    const result = await importList(demo, what, (name) => demo.picture(`${prefix}-${name}`));
    demo.figure(`Nhập ${what.file}`, result);
  },
});

/** The two lists of the office: 929 members in 17 branches, and one branch in an old encoding. */
export const importSteps: readonly DemoStep[] = [
  step('Nhập danh sách 929 đảng viên', 'nhap-929', {
    file: '01-chi-tiet-929-dang-vien.xlsx',
    asOf: '31/12/2024',
    found: 17,
  }),
  step('Nhập danh sách chi bộ dùng chữ TCVN3', 'nhap-tcvn3', {
    file: '02-chi-bo-tcvn3.xls',
    asOf: '31/12/2012',
    newOrganisation: 'Chi bộ tổ dân phố số 3',
    found: 0,
  }),
];
