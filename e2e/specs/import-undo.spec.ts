// After an import: the result workbook, and taking the whole batch back, which leaves what people have edited since.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { importHistoryText as text } from '../../shared/i18n/vi/import-history.ts';
import { wizardText } from '../../shared/i18n/vi/import-wizard.ts';
import { importList } from '../demo/import-steps.ts';
import type { App } from '../support/app.ts';
import { ask, openFreshRegister } from '../support/fresh-register.ts';
import { seriousFaults } from '../support/serious-faults.ts';
import { repositoryRoot } from '../support/which-electron.ts';

const workbook = (name: string): string => join(repositoryRoot, 'e2e/workbooks', name);
const file = '10-nhieu-loi.xlsx';
const noDecision = { number: '', signedOn: '', authority: '', signer: '' };

interface Member {
  readonly id: number;
  readonly version: number;
  readonly record: Readonly<Record<string, string>>;
}
const everybody = (app: App) => ask<readonly number[]>(app, 'member.ids', {});

/** Three people, each dealt with in a way of its own. */
async function editThree(app: App): Promise<readonly number[]> {
  const [first = 0, second = 0, third = 0] = await everybody(app);
  const status = await ask<{ open: { rootOrgId: number } }>(app, 'register.status', {});
  const { version, record } = await ask<Member>(app, 'member.get', { id: first });
  await ask(app, 'member.update', {
    id: first,
    version,
    record: { ...record, phone: '0912345678' },
    how: { kind: 'correction', ground: 'Đối chiếu hồ sơ' },
  });
  const event = (memberId: number, kind: string, effectiveOn: string, payload: object) =>
    ask(app, 'event.record', { memberId, kind, effectiveOn, payload, decision: noDecision, note: '' });
  await event(second, 'exempted', '2026-01-05', { reason: 'oldAge' });
  await event(third, 'transferredOut', '2026-02-03', {
    destination: 'Đảng bộ phường Tân Lập',
    scope: 'internal',
    toOrgId: status.open.rootOrgId,
  });
  return [first, second, third];
}

test('import, edit three, undo from the history: exactly three remain, and the result workbook opens', async () => {
  const app = await openFreshRegister('Nhap thu');
  const { page } = app;
  await importList({ app, workbook }, { file, asOf: '31/12/2024', newOrganisation: 'Chi bộ thử', found: 0 });
  const edited = await editThree(app);

  const folder = mkdtempSync(join(tmpdir(), 'ket-qua-'));
  const saved = join(folder, 'ket-qua.xlsx');
  await page.getByRole('tab', { name: wizardText.tabs.history }).click();
  await app.answerSaveDialog(saved);
  await page.getByRole('button', { name: text.resultOf(file) }).click();
  await expect(page.getByText(text.saved('ket-qua.xlsx'))).toBeVisible();
  expect(readFileSync(saved).subarray(0, 2).toString()).toBe('PK');
  // Where the machine has LibreOffice: its first sheet is the user's own.
  if (spawnSync('soffice', ['--version']).status === 0) {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const utf8 = 'csv:Text - txt - csv (StarCalc):44,34,76';
    execFileSync('soffice', [profile, '--headless', '--convert-to', utf8, '--outdir', folder, saved]);
    expect(readFileSync(join(folder, 'ket-qua.csv'), 'utf8')).toContain('Vào Đảng');
  }

  await page.getByRole('button', { name: text.peopleOf(file) }).click();
  const people = page.getByRole('dialog', { name: text.peopleTitle(file) });
  await expect(people.getByRole('row')).not.toHaveCount(0);
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: text.undoOf(file) }).click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByText(text.keeps(3, 1))).toBeVisible();
  await panel.getByRole('button', { name: text.doUndo(file) }).click();
  await expect(panel.getByText(text.reasonMissing)).toBeVisible();
  await panel.getByLabel(text.reason).fill('Nhập nhầm tệp của chi bộ khác');
  expect(await seriousFaults(page)).toEqual([]);
  await panel.getByRole('button', { name: text.doUndo(file) }).click();
  await expect(panel.getByText(text.did)).toBeVisible();
  await panel.getByRole('button', { name: text.close, exact: true }).click();

  expect([...(await everybody(app))].sort((a, b) => a - b)).toEqual([...edited].sort((a, b) => a - b));
  await expect(page.getByText(text.undoneKept(3))).toBeVisible();
  await expect(page.getByRole('button', { name: text.undoOf(file) })).toHaveCount(0);
  expect(await seriousFaults(page)).toEqual([]);
  expect(app.problems).toEqual([]);
  await app.close();
});
