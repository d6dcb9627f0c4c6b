// What may not be done is not offered: every screen as each role sees it, against the words of the deeds it may not do.
import { expect, test } from '@playwright/test';
import { peopleText } from '../../shared/i18n/vi/people.ts';
import type { Role } from '../../shared/rules/rights.ts';
import type { App } from '../support/app.ts';
import { ask, freshPassword, openFreshRegister } from '../support/fresh-register.ts';
import { among, deciding, everywhere, keeping, offeredOn, writing } from '../support/offered.ts';
import { openAs } from '../support/open-as.ts';
import { fillRegister } from '../support/small-register.ts';

const password = 'mat khau khac';

/** A register with people, a year and a copy, opened by somebody of this role. */
async function openWithRole(role: Role): Promise<App> {
  const app = await openFreshRegister('Quyen');
  await fillRegister(app);
  await ask(app, 'register.backup', {});
  await ask(app, 'people.add', {
    ...{ name: 'Trần Thị Bình', role, account: 'Khác', restricted: true },
    ...{ newPassword: password, password: freshPassword },
  });
  await app.page.reload();
  await app.page.getByRole('button', { name: 'Khóa sổ' }).click();
  await openAs(app.page, 'Khác', password);
  await expect(app.page.getByRole('navigation', { name: 'Các phần của sổ' })).toBeVisible();
  return app;
}

const ofTheKeepers = ['/an-toan', '/xep-loai/2026', '/quy-dinh', '/kiem-tra'];

let app: App;
test.afterEach(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

test('an inspector finds nothing on any screen that changes the register or takes anything out of it', async () => {
  test.setTimeout(300_000);
  app = await openWithRole('inspector');
  const found = await offeredOn(app.page, everywhere);
  expect(found.length).toBeGreaterThan(400);
  expect(among(found, writing)).toEqual([]);
});

test('the same words name what a secretary is offered on the same screens', async () => {
  test.setTimeout(300_000);
  app = await openWithRole('secretary');
  const found = await offeredOn(app.page, everywhere);
  expect(new Set(among(found, writing).map((line) => line.split(' ⇒ ')[0])).size).toBeGreaterThan(35);
  expect(new Set(among(found, keeping).map((line) => line.split(' ⇒ ')[1])).size).toBeGreaterThanOrEqual(8);
  expect(new Set(among(found, deciding).map((line) => line.split(' ⇒ ')[1])).size).toBe(3);
});

test('a typist is offered neither what only the secretary does nor what is decided', async () => {
  app = await openWithRole('typist');
  const found = await offeredOn(app.page, ofTheKeepers);
  expect(found.length).toBeGreaterThan(80);
  expect([...among(found, keeping), ...among(found, deciding)]).toEqual([]);
  await app.page.goto(`${app.page.url().split('#')[0]}#/an-toan?muc=nguoi-dung`);
  await expect(app.page.getByText(peopleText.only('keep'))).toBeVisible();
});

test('a deputy is offered what is decided, and not what only the secretary does', async () => {
  app = await openWithRole('deputy');
  const found = await offeredOn(app.page, ofTheKeepers);
  expect(among(found, keeping)).toEqual([]);
  expect(among(found, deciding).length).toBeGreaterThanOrEqual(2);
});
