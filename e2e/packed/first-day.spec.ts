// The first day of a register in the packed program: nothing of it may come from the folder it was built in.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp } from '../support/app.ts';
import { openList, openSection } from '../support/practice.ts';
import { repositoryRoot } from '../support/which-electron.ts';

const password = 'mua xuan den som';

/** The folder that check-package.ts unpacked; a run without it must fail, not pass by testing dist/. */
const program = process.env.PACKED_PROGRAM ?? '';

/** Every file that a process has mapped: the SQLite binary stands among them. Linux only. */
const mappedFiles = (pid: number): readonly string[] => [
  ...new Set(readFileSync(`/proc/${pid}/maps`, 'utf8').match(/\/\S+\.node$/gm) ?? []),
];

test('the packed program founds a register, adds a member, locks, and opens it again', async () => {
  expect(existsSync(join(program, 'dist/electron/main.cjs')), 'PACKED_PROGRAM names no program').toBe(true);
  expect(program.startsWith(repositoryRoot)).toBe(false);
  const app = await launchApp({ program });
  const { page } = app;
  await page.getByRole('button', { name: 'Lập sổ mới' }).click();
  await page.getByLabel('Tên tổ chức đảng').fill('Chi bộ Hoa Ban');
  await page.getByLabel('Họ và tên người giữ sổ').fill('Nguyễn Thị Sen');
  await page.getByLabel('Mật khẩu mới').fill(password);
  await page.getByLabel('Gõ lại mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Lập sổ', exact: true }).click();
  const code = (await page.getByLabel('Mã khôi phục của sổ').textContent()) ?? '';
  await page.getByLabel('Gõ lại nhóm cuối của mã').fill(code.slice(code.lastIndexOf('-') + 1));
  await page.getByRole('button', { name: 'Đã chép mã ra giấy, vào sổ' }).click();
  await expect(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();

  await openSection(page, 'Đảng viên');
  await page.getByRole('link', { name: 'Thêm đảng viên' }).first().click();
  await page.getByLabel('Họ và tên khai sinh').fill('Lò Thị Ban');
  await page.getByRole('button', { name: 'Thêm vào sổ' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lò Thị Ban' })).toBeVisible();
  await page.getByRole('button', { name: 'Khóa sổ' }).click();
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await openList(page);
  await expect(page.getByRole('link', { name: 'Lò Thị Ban' })).toBeVisible();

  await page.getByRole('link', { name: 'An toàn dữ liệu', exact: true }).click();
  await page.getByRole('tab', { name: 'Máy này' }).click();
  await page.getByRole('button', { name: 'Giấy phép của các phần dùng chung' }).click();
  await expect(page.getByText(/better-sqlite3-multiple-ciphers \d+\.\d+\.\d+ \(MIT\)/)).toBeVisible();

  const { pid } = app.electron.process();
  const binaries = mappedFiles(pid ?? 0).filter((path) => path.includes('better-sqlite3'));
  expect(binaries).toEqual([join(program, 'node_modules/better-sqlite3/prebuilds/linux-x64.node')]);
  expect(app.problems).toEqual([]);
  await app.close();
});
