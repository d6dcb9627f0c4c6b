// Two programs and one register: the second is told who has it, and the person's own second start brings the first forward.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp } from '../support/app.ts';
import { freshPassword, openFreshRegister } from '../support/fresh-register.ts';

test('A second program is told on which PC, in whose account and since when the register is open', async () => {
  const first = await openFreshRegister('Dung chung');
  const folder = join(first.home, 'Documents', 'So Dang Vien');
  const mark = JSON.parse(readFileSync(join(folder, 'Dung chung.dang-mo'), 'utf8')) as { machine: string };
  expect(mark.machine).toBe(hostname());

  const second = await launchApp();
  mkdirSync(join(second.home, 'Documents'), { recursive: true });
  // Another account's program with the same data folder.
  symlinkSync(folder, join(second.home, 'Documents', 'So Dang Vien'));
  await second.page.reload();
  await second.page.getByLabel('Mật khẩu').first().fill(freshPassword);
  await second.page.getByRole('button', { name: 'Mở sổ', exact: true }).click();
  await expect(
    second.page.getByText(
      new RegExp(`đang mở trên máy ${hostname()}, tài khoản .+, từ \\d\\d/\\d\\d/\\d{4}`),
    ),
  ).toBeVisible();
  await second.screenshot('test-results/instance/dang-mo.png');

  await first.page.getByRole('button', { name: 'Khóa sổ' }).click();
  await expect(first.page.getByRole('button', { name: 'Mở sổ', exact: true })).toBeVisible();
  await second.page.getByRole('button', { name: 'Mở sổ', exact: true }).click();
  await expect(second.page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
  expect(second.problems).toEqual([]);
  await second.close();
  await first.close();
});

test('What a crash has left beside the register stops nobody', async () => {
  const app = await openFreshRegister('Mat dien');
  await app.page.getByRole('button', { name: 'Khóa sổ' }).click();
  const mark = join(app.home, 'Documents', 'So Dang Vien', 'Mat dien.dang-mo');
  const since = '2020-01-01T00:00:00.000Z';
  writeFileSync(
    mark,
    JSON.stringify({ format: 1, machine: 'MAY-CU', user: 'a', since, program: '', pid: 1 }),
  );
  await app.page.getByLabel('Mật khẩu').first().fill(freshPassword);
  await app.page.getByRole('button', { name: 'Mở sổ', exact: true }).click();
  await expect(app.page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
  expect(readFileSync(mark, 'utf8')).not.toContain('MAY-CU');
  await app.close();
});
