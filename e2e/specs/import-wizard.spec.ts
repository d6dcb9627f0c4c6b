// The wizard step by step: it outlives the program, its edges are dragged, its cells mended, its doubts decided.
import { expect, test } from '@playwright/test';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { importText as text } from '../../shared/i18n/vi/import.ts';
import { wizardSteps as names, wizardText } from '../../shared/i18n/vi/import-wizard.ts';
import { wizardSteps } from '../../shared/ipc/import-decisions.ts';
import { type App, launchApp } from '../support/app.ts';
import { ask, freshPassword, openFreshRegister } from '../support/fresh-register.ts';
import { currentStep, goTo, pickList } from '../support/import-list.ts';
import { openSection } from '../support/practice.ts';
import { seriousFaults } from '../support/serious-faults.ts';

/** The power goes: nothing is closed, and the same person starts the program again. */
async function killAndReopen(app: App): Promise<App> {
  const process = app.electron.process();
  const gone = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await gone;
  const again = await launchApp({ home: app.home });
  await again.page.getByLabel('Mật khẩu', { exact: true }).fill(freshPassword);
  await again.page.keyboard.press('Enter');
  await openSection(again.page, 'Nhập, xuất Excel');
  return again;
}

test('killed at every step, the program opens the list where it was, and writes it in the end', async () => {
  test.setTimeout(240_000);
  let app = await openFreshRegister('Nhap thu');
  await pickList(app, ['1;Nguyễn Văn An;20/05/1965;03/02/1990;03/02/1991;Kinh;0912000001']);
  for (const step of wizardSteps) {
    await goTo(app.page, step);
    await expect(app.page.getByText(/^Đã giữ lúc/)).toBeVisible();
    app = await killAndReopen(app);
    await expect(app.page.getByText(/^Đang dở: tệp ds\.csv, lúc/)).toBeVisible();
    await app.page.getByRole('button', { name: wizardText.goOn }).click();
    await expect(currentStep(app.page)).toHaveText(names[step]);
  }
  await app.page.getByRole('button', { name: text.write(1) }).click();
  await expect(app.page.getByText('Đã ghi: 1 mới, 0 đổi, 0 trùng, 0 bỏ.')).toBeVisible();
  expect(await ask(app, 'import.staged', {})).toBeNull();
  expect(app.problems).toEqual([]);
  await app.close();
});

test('a list on its way is put away by one button', async () => {
  const app = await openFreshRegister('Nhap thu');
  await pickList(app, ['1;Nguyễn Văn An;20/05/1965;;;Kinh;']);
  await expect(app.page.getByText(/^Đã giữ lúc/)).toBeVisible();
  await app.page.reload();
  await openSection(app.page, 'Nhập, xuất Excel');
  await app.page.getByRole('button', { name: wizardText.discard }).click();
  await expect(app.page.getByRole('button', { name: text.pick, exact: true })).toBeVisible();
  expect(await ask(app, 'import.staged', {})).toBeNull();
  await app.close();
});

test('a wrong date is mended in its cell by the keyboard, and its row goes in', async () => {
  const app = await openFreshRegister('Nhap thu');
  const { page } = app;
  await pickList(app, [
    '1;Nguyễn Văn An;20/05/1965;03/02/1990;03/02/1991;Kinh;0912000001',
    '2;Trần Thị Bình;31/02/1970;05/06/1995;05/06/1996;Kinh;',
  ]);
  await goTo(page, 'check');
  await expect(page.locator('[data-outcome="leftOut"]')).toContainText('1');
  const grid = page.getByRole('grid', { name: wizardText.grid });
  await grid.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/^Dòng 3 .*31\/02\/1970 không phải là ngày có thật/)).toBeVisible();
  // Esc leaves the cell as it was.
  await page.keyboard.press('Enter');
  await page.keyboard.type('1');
  await page.keyboard.press('Escape');
  await expect(grid.getByText('31/02/1970')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('28/02/1970');
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-outcome="new"]')).toContainText('2');
  await expect(page.getByText(wizardText.mendedCount(1))).toBeVisible();
  await goTo(page, 'write');
  await page.getByRole('button', { name: text.write(2) }).click();
  await expect(page.getByText('Đã ghi: 2 mới, 0 đổi, 0 trùng, 0 bỏ.')).toBeVisible();
  expect(app.problems).toEqual([]);
  await app.close();
});

test('the same mistake is mended in all its cells at once', async () => {
  const app = await openFreshRegister('Nhap thu');
  const { page } = app;
  await pickList(app, [
    '1;Nguyễn Văn An;20/05/1965;;;Kinhh;',
    '2;Trần Thị Bình;21/05/1970;;;Kinhh;',
    '3;Lê Văn Cường;22/05/1971;;;Tày;',
  ]);
  await goTo(page, 'check');
  await page.getByRole('gridcell', { name: /Kinhh/ }).first().click();
  await page.getByRole('button', { name: wizardText.mendAlike(2) }).click();
  await page.getByLabel(/Ghi lại thành/).fill('Kinh');
  await page.getByRole('button', { name: wizardText.alikeApply(2) }).click();
  await expect(page.getByText(wizardText.mendedCount(2))).toBeVisible();
  await expect(page.getByRole('grid').getByText('Kinhh', { exact: true })).toHaveCount(0);
  await app.close();
});

test('a doubtful row is decided by the keyboard, and not asked about again', async () => {
  const app = await openFreshRegister('Nhap thu');
  const { page } = app;
  const { id } = await ask<{ id: number }>(app, 'member.add', {
    record: {
      ...emptyMemberRecord(),
      fullName: 'Nguyễn Văn An',
      bornOn: '1965-05-20',
      phone: '0912000001',
    },
  });
  expect(id).toBeGreaterThan(0);
  const row = '1;Nguyễn Văn An;1965;;;Kinh;0912999999';
  await pickList(app, [row]);
  await goTo(page, 'match');
  await expect(page.getByText(wizardText.matchCount(1, 1, 1))).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  const same = page.getByRole('radio', { name: wizardText.wholeRow.keep });
  await same.focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(wizardText.matchCount(1, 1, 0))).toBeVisible();
  const take = page
    .getByRole('radiogroup', { name: wizardText.fieldChoice('Điện thoại') })
    .getByRole('radio', { name: wizardText.takeField });
  await take.focus();
  await page.keyboard.press('Space');
  await expect(take).toBeChecked();
  await goTo(page, 'write');
  await page.getByRole('button', { name: text.write(1) }).click();
  await expect(page.getByText('Đã ghi: 0 mới, 1 đổi, 0 trùng, 0 bỏ.')).toBeVisible();
  await page.getByRole('button', { name: text.startAgain }).click();
  await pickList(app, [row], 'lai.csv');
  await goTo(page, 'match');
  await expect(page.getByText(wizardText.matchRemembered(1))).toBeVisible();
  await app.close();
});

test('an edge is dragged with the mouse and moved by the keyboard, and the list is read anew', async () => {
  const app = await openFreshRegister('Nhap thu');
  const { page } = app;
  await pickList(app, [
    '1;Nguyễn Văn An;20/05/1965;;;Kinh;',
    '2;Trần Thị Bình;21/05/1970;;;Kinh;',
    '3;Lê Văn Cường;22/05/1971;;;Tày;',
  ]);
  await goTo(page, 'table');
  await expect(page.getByText(wizardText.people(3, 0))).toBeVisible();
  const last = page.getByRole('slider', { name: wizardText.edges.lastRow });
  const bar = await last.boundingBox();
  const row = await page.locator('tr[data-row="2"]').boundingBox();
  if (!bar || !row) throw new Error('the edge or the row is not on the screen');
  await page.mouse.move(bar.x + 60, bar.y + bar.height / 2);
  await page.mouse.down();
  await page.mouse.move(bar.x + 60, row.y + row.height - 2, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByText(wizardText.people(2, 0))).toBeVisible();
  await last.focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText(wizardText.people(1, 0))).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('button', { name: wizardText.edgesAutomatic }).click();
  await expect(page.getByText(wizardText.people(3, 0))).toBeVisible();
  await app.close();
});
