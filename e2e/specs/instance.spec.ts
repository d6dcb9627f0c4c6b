// Two programs and one register: the second is told who has it, and the person's own second start brings the first forward.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
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

test('A register where nothing can be written is copied to this PC, and found there at the next start', async () => {
  const first = await openFreshRegister('Chi doc');
  await first.page.getByRole('button', { name: 'Khóa sổ' }).click();
  // Its copy on closing is made while it locks: the folder is copied once that is over.
  await expect(first.page.getByRole('button', { name: 'Mở sổ', exact: true })).toBeVisible();
  const folder = join(first.home, 'Documents', 'So Dang Vien');
  const elsewhere = mkdtempSync(join(tmpdir(), 'so-dang-vien-noi-khac-'));
  cpSync(folder, elsewhere, { recursive: true });
  await first.close();
  const open = shut(elsewhere);
  try {
    const app = await launchApp();
    await app.answerOpenDialog(elsewhere);
    await app.page.getByRole('button', { name: 'Chọn thư mục khác' }).click();
    await app.page.getByLabel('Mật khẩu').first().fill(freshPassword);
    await app.page.getByRole('button', { name: 'Mở sổ', exact: true }).click();
    await expect(app.page.getByText(/không ghi được \(chỉ đọc/)).toBeVisible();
    await app.screenshot('test-results/instance/chi-doc.png');

    await app.page.getByRole('button', { name: 'Mở chỉ để xem' }).click();
    await expect(app.page.getByText(/ĐANG XEM BẢN CHÉP/)).toBeVisible();
    await app.screenshot('test-results/instance/chi-xem.png');
    await app.page.getByRole('button', { name: 'Đóng sổ cũ' }).click();

    await app.page.getByLabel('Mật khẩu').first().fill(freshPassword);
    await app.page.getByRole('button', { name: 'Mở sổ', exact: true }).click();
    await app.page.getByRole('button', { name: 'Chép về máy này' }).click();
    await expect(app.page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
    await expect(app.page.getByText(/Đã chép sổ về .*So Dang Vien/)).toBeVisible();
    const settings = await app.page.evaluate(async () => {
      const bridge = (
        window as unknown as { app: { call(m: unknown): Promise<{ value: { dataFolder: string } }> } }
      ).app;
      return (await bridge.call({ name: 'register.status', input: {} })).value.dataFolder;
    });
    expect(settings).toBe(join(app.home, 'Documents', 'So Dang Vien'));
    expect(app.problems).toEqual([]);
    await app.close();
  } finally {
    open();
    rmSync(elsewhere, { recursive: true, force: true });
  }
});

/** Makes a folder that takes no file, by a mount or, where nobody may mount, by its rights. */
function shut(folder: string): () => void {
  try {
    execFileSync('mount', ['--bind', folder, folder], { stdio: 'ignore' });
    execFileSync('mount', ['-o', 'remount,ro,bind', folder], { stdio: 'ignore' });
    return () => void execFileSync('umount', [folder]);
  } catch {
    if (process.getuid?.() === 0) throw new Error('as root, and no mount: this journey cannot be made here');
    chmodSync(folder, 0o500);
    return () => chmodSync(folder, 0o700);
  }
}
