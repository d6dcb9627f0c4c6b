// What proves the register from outside was left behind: the file of the log's end, and the manifest of a copy. Both are
// told in a sentence that accuses nobody; a copy that nothing vouches for is taken on a yes of its own only.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { backupText } from '../../shared/i18n/vi/backup.ts';
import { logText } from '../../shared/i18n/vi/log.ts';
import type { App } from '../support/app.ts';
import { ask, freshPassword, openFreshRegister } from '../support/fresh-register.ts';

let app: App;
test.beforeAll(async () => {
  app = await openFreshRegister('Chi bo 9');
});
test.afterAll(() => app.close());

const dataFolder = async () => (await ask<{ dataFolder: string }>(app, 'register.status', {})).dataFolder;
const add = (fullName: string) => ask(app, 'member.add', { record: { ...emptyMemberRecord(), fullName } });

test('a register without its file of the log’s end opens, says so once, and has the file again', async () => {
  const { page } = app;
  const folder = await dataFolder();
  await page.getByRole('button', { name: 'Khóa sổ' }).click();
  await expect(page.getByRole('heading', { name: 'Mở sổ đã có' })).toBeVisible();
  rmSync(join(folder, 'Chi bo 9.moc'));
  await page.getByLabel('Mật khẩu', { exact: true }).fill(freshPassword);
  await page.getByRole('button', { name: 'Mở sổ', exact: true }).click();
  const notice = page.getByRole('alert').filter({ hasText: 'Không thấy tệp mốc nhật ký bên cạnh sổ' });
  await expect(notice).toBeVisible();
  await app.screenshot('test-results/without-anchor.png');
  await app.setZoom(1.5);
  await app.screenshot('test-results/without-anchor-150.png');
  await app.setZoom(1);
  await notice.getByRole('button', { name: logText.anchor.understood }).click();
  await expect(notice).toHaveCount(0);
  expect(readdirSync(folder)).toContain('Chi bo 9.moc');
});

test('a copy without its manifest is restored after the box was ticked, and not before', async () => {
  const { page } = app;
  await add('Trần Thị Bình');
  await ask(app, 'register.backup', {});
  await add('Lê Văn Cường');
  const copies = join(await dataFolder(), 'sao-luu');
  for (const name of readdirSync(copies).filter((one) => one.endsWith('.kiem'))) rmSync(join(copies, name));
  await page.getByRole('link', { name: 'An toàn dữ liệu' }).click();
  await expect(page.getByText(backupText.states.unproven).first()).toBeVisible();
  await app.screenshot('test-results/without-manifest-list.png');
  await page
    .getByRole('button', { name: /^Phục hồi bản lúc / })
    .first()
    .click();
  await page.getByLabel('Mật khẩu mở sổ').fill(freshPassword);
  const restore = page.getByRole('button', { name: 'Phục hồi', exact: true });
  await expect(restore).toBeDisabled();
  await app.screenshot('test-results/without-manifest.png');
  await app.setZoom(1.5);
  await app.screenshot('test-results/without-manifest-150.png');
  await app.setZoom(1);
  await page.getByLabel(backupText.unproven.accept).check();
  await restore.click();
  await expect(page.getByText(/^Đã phục hồi sổ như lúc .*: 1 đảng viên/)).toBeVisible();
  expect(app.problems).toEqual([]);
});
