// Going back to an earlier copy: both sides are shown, what is lost is told, and it can be taken back at once.
import { expect, test } from '@playwright/test';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { App } from '../support/app.ts';
import { ask, freshPassword, openFreshRegister } from '../support/fresh-register.ts';

let app: App;
test.beforeAll(async () => {
  app = await openFreshRegister('Chi bo 8');
});
test.afterAll(() => app.close());

const add = (fullName: string) => ask(app, 'member.add', { record: { ...emptyMemberRecord(), fullName } });

test('a copy is made, restored, and the restore taken back', async () => {
  const { page } = app;
  await add('Trần Thị Bình');
  await page.getByRole('link', { name: 'An toàn dữ liệu' }).click();
  await expect(
    page.getByText('Chưa có bản sao lưu nào. Bấm "Sao lưu ngay" để có bản đầu tiên.'),
  ).toBeVisible();
  await app.screenshot('test-results/backups-empty.png');
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
  await expect(page.getByText(/^Đã sao lưu lúc .*\.sodang trong thư mục "sao-luu"\.$/)).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Đã kiểm tra, mở được' })).toBeVisible();
  await add('Lê Văn Cường');
  await add('Phạm Thị Dung');
  await app.screenshot('test-results/backups-list.png');

  await page.getByRole('button', { name: /^Phục hồi bản lúc / }).click();
  await expect(page.getByText('Sẽ mất 2 việc đã ghi sau bản này')).toBeVisible();
  await page.getByLabel('Mật khẩu mở sổ').fill('sai mat khau');
  await page.getByRole('button', { name: 'Phục hồi', exact: true }).click();
  await expect(page.getByText(/mật khẩu không đúng/)).toBeVisible();
  await app.screenshot('test-results/restore-sides.png');
  await app.setZoom(1.5);
  await app.screenshot('test-results/restore-sides-150.png');
  await app.setZoom(1);
  await page.getByLabel('Mật khẩu mở sổ').fill(freshPassword);
  await page.getByRole('button', { name: 'Phục hồi', exact: true }).click();
  await expect(page.getByText(/^Đã phục hồi sổ như lúc .*: 1 đảng viên/)).toBeVisible();
  // The copy that stands there now does not know of itself; all the same it is one, and the state before was copied.
  await expect(page.getByText('Chưa sao lưu lần nào')).toHaveCount(0);
  await app.screenshot('test-results/restored.png');

  await page.getByRole('button', { name: 'Trở lại như trước khi phục hồi' }).click();
  await page.getByLabel('Mật khẩu mở sổ').fill(freshPassword);
  await page.getByRole('button', { name: 'Phục hồi', exact: true }).click();
  await expect(page.getByText(/^Đã phục hồi sổ như lúc .*: 3 đảng viên/)).toBeVisible();
  await app.setZoom(1.5);
  await app.screenshot('test-results/backups-150.png');
  await app.setZoom(1);
  expect(app.problems).toEqual([]);
});
