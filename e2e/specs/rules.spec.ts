// The regulations in use: found from the settings, one changed by hand, one by a pack from a USB stick.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { ruleText as text } from '../../shared/i18n/vi/rule.ts';
import type { App } from '../support/app.ts';
import { ask, freshPassword, openFreshRegister } from '../support/fresh-register.ts';
import { openSection } from '../support/practice.ts';
import { seriousFaults } from '../support/serious-faults.ts';

let app: App;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'so-dang-vien-quy-dinh-'));
const file = (name: string) => join(folder, name);

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  app = await openFreshRegister('Quy dinh thu');
  page = app.page;
  const { id } = await ask<{ id: number }>(app, 'member.add', {
    record: { ...emptyMemberRecord(), fullName: 'Lê Văn Tám' },
  });
  const { rootOrgId } = (await ask<{ open: { rootOrgId: number } }>(app, 'register.status', {})).open;
  await ask(app, 'event.record', {
    memberId: id,
    kind: 'admitted',
    effectiveOn: '2026-05-19',
    payload: { orgId: rootOrgId },
    decision: { number: '', signedOn: '', authority: '', signer: '' },
    note: '',
  });
});

test.afterAll(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

const figures = (area: string) => page.getByRole('table', { name: area });

test('a figure that was not read is changed by hand: who changes is said first, then the password is asked', async () => {
  await openSection(page, 'Thiết lập');
  await page.getByRole('link', { name: text.settings.open }).click();
  await page.getByRole('button', { name: 'Miễn, đình chỉ, sinh hoạt tạm thời' }).click();
  const table = figures('Miễn, đình chỉ, sinh hoạt tạm thời');
  await table.getByRole('button', { name: 'Sinh hoạt tạm thời từ' }).click();
  await expect(page.getByText(text.cannotChange)).toBeVisible();
  await page.keyboard.press('Escape');
  await table.getByRole('button', { name: 'Đình chỉ sinh hoạt đảng' }).click();
  await page.getByRole('button', { name: text.change }).click();
  await page.getByRole('textbox', { name: text.form.value }).fill('60');
  await page.getByRole('button', { name: text.form.preview }).click();
  await expect(page.getByText('E-QD-06')).toBeVisible();
  await page.getByLabel(text.form.citation).fill('Hướng dẫn 09-HD/BTCTU');
  await page.getByLabel(text.form.ground).fill('Theo cấp trên');
  await page.getByRole('button', { name: text.form.preview }).click();
  await expect(page.getByText(text.effect.nobody)).toBeVisible();
  await page.getByLabel(text.form.password).fill('sai');
  await page.getByRole('button', { name: text.form.write }).click();
  await expect(page.getByText('E-SO-01')).toBeVisible();
  await page.getByLabel(text.form.password).fill(freshPassword);
  await page.getByRole('button', { name: text.form.write }).click();
  await expect(page.getByText(text.changed('Đình chỉ sinh hoạt đảng', '60'))).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(table.getByRole('row', { name: /Đình chỉ sinh hoạt đảng 60 ngày/ })).toContainText(
    'địa phương',
  );
});

test('a pack says who would change and why before it is installed, and is installed once only', async () => {
  writeFileSync(
    file('goi.goiquydinh.json'),
    JSON.stringify({
      format: 'so-dang-vien/goi-quy-dinh',
      version: 1,
      uid: 'goi-thu-2026',
      name: 'Gói thử',
      issuer: 'Ban Tổ chức',
      issuedOn: '2026-10-01',
      entries: [
        {
          area: 'membership',
          parameter: 'probationMonths',
          validFrom: '2026-03-01',
          validUntil: '',
          value: 18,
          citation: 'Quy định thử',
          verified: true,
        },
      ],
    }),
  );
  await page.getByRole('tab', { name: text.packs }).click();
  await app.answerOpenDialog(file('goi.goiquydinh.json'));
  await page.getByRole('button', { name: text.pack.load }).click();
  const dialog = page.getByRole('dialog', { name: 'Gói thử' });
  await dialog.getByRole('button', { name: text.form.preview }).click();
  await expect(dialog.getByRole('row', { name: /Lê Văn Tám/ }).first()).toContainText(
    '19/05/2027 → 19/11/2027',
  );
  expect(await seriousFaults(page)).toEqual([]);
  await dialog.getByLabel(text.form.password).fill(freshPassword);
  await dialog.getByRole('button', { name: text.pack.install }).click();
  await expect(page.getByText(text.pack.installed('Gói thử', 1))).toBeVisible();
  await expect(page.getByRole('row', { name: /Gói thử/ })).toContainText(text.pack.using);
  await app.answerOpenDialog(file('goi.goiquydinh.json'));
  await page.getByRole('button', { name: text.pack.load }).click();
  await expect(page.getByText('E-QD-19')).toBeVisible();
});

test('the office’s own changes go out as a pack, by keyboard alone', async () => {
  await app.answerSaveDialog(file('cua-don-vi.goiquydinh.json'));
  await page.getByRole('button', { name: text.pack.exportTitle }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(text.pack.exportName)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(text.pack.exported('cua-don-vi.goiquydinh.json', 1))).toBeVisible();
  const pack = JSON.parse(readFileSync(file('cua-don-vi.goiquydinh.json'), 'utf8'));
  expect(pack.entries).toMatchObject([{ area: 'standing', parameter: 'suspension.days', value: 60 }]);
});
