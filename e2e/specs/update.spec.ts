// A new version from a stick: what the secretary sees of it, from choosing the folder to the first start afterwards.
// The publisher's part is played by a key of the run, built into a copy of the program (support/update-stick.ts).
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { checkCode } from '../../shared/update/check-code.ts';
import { manifestName } from '../../shared/update/manifest.ts';
import { type App, launchApp } from '../support/app.ts';
import { ask, freshPassword, openFreshRegister } from '../support/fresh-register.ts';
import { seriousFaults } from '../support/serious-faults.ts';
import { buildForKey, makeUpdateStick, sha256, stickBytes, stickFile } from '../support/update-stick.ts';

let folder: string;
let program: string;
let home: string;
let app: App;
let page: Page;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-dang-vien-update-'));
  program = join(folder, 'program');
  home = mkdtempSync(join(folder, 'home-'));
  buildForKey(program, '0.1.0');
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** Opens "Cập nhật từ USB". */
async function openMachinePanel(): Promise<void> {
  await page.getByRole('link', { name: 'An toàn dữ liệu', exact: true }).click();
  await page.getByRole('tab', { name: 'Máy này' }).click();
  await expect(page.getByRole('heading', { name: 'Cập nhật từ USB' })).toBeVisible();
}

async function pick(stick: string): Promise<void> {
  await app.answerOpenDialog(stick);
  await page.getByRole('button', { name: 'Chọn thư mục trên USB' }).click();
}

test('a stick is checked, compared, taken after a backup, and told of after the new version has started', async () => {
  app = await launchApp({ program, home });
  page = app.page;
  await ask(app, 'register.create', {
    name: 'Chi bo Hoa Ban',
    password: freshPassword,
    organisation: { name: 'Chi bộ Hoa Ban', type: 'grassrootsBranch', upperName: 'Đảng ủy xã' },
    secretary: 'Nguyễn Thị Sen',
  });
  await openMachinePanel();
  await expect(page.getByText('Bản đang dùng: 0.1.0')).toBeVisible();
  await expect(page.getByText(/Chưa giữ bộ cài nào/)).toBeVisible();

  // The wrong folder, a stick of somebody else's, a damaged one, an older one.
  await pick(home);
  await expect(page.getByRole('alert')).toContainText('E-CN-01');
  const changed = join(folder, 'changed');
  makeUpdateStick(changed, '0.2.0');
  const manifest = join(changed, manifestName);
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('0.2.0', '0.9.0'));
  await pick(changed);
  await expect(page.getByRole('alert')).toContainText('E-CN-03');
  const damaged = join(folder, 'damaged');
  makeUpdateStick(damaged, '0.2.0', Buffer.from(stickBytes).fill('x', 4_000_000, 4_000_001));
  await pick(damaged);
  await expect(page.getByRole('alert')).toContainText('E-CN-10');
  const older = join(folder, 'older');
  makeUpdateStick(older, '0.0.9');
  await pick(older);
  await expect(page.getByRole('alert')).toContainText('E-CN-05');
  await app.screenshot('test-results/update-refused.png');

  const stick = join(folder, 'usb');
  makeUpdateStick(stick, '0.2.0');
  await pick(stick);
  await expect(page.getByRole('heading', { name: 'Bản 0.2.0, thay cho bản 0.1.0' })).toBeVisible();
  await expect(page.getByText('Phát hành ngày 01/12/2026')).toBeVisible();
  await expect(page.getByLabel('Mã kiểm tra', { exact: true })).toHaveText(checkCode(sha256(stickBytes)));
  const take = page.getByRole('button', { name: 'Sao lưu sổ và nhận bản này' });
  await expect(take).toBeDisabled();
  expect(await seriousFaults(page)).toEqual([]);
  await app.screenshot('test-results/update-offer.png');
  await app.setZoom(1.5);
  await app.screenshot('test-results/update-offer-150.png');
  await app.setZoom(1);
  await page.getByLabel(/Mã khớp/).check();
  await take.click();
  await expect(
    page.getByText(/Đã sao lưu sổ .* và chép bộ cài bản 0\.2\.0 vào máy, đọc lại đúng\./),
  ).toBeVisible();
  await app.screenshot('test-results/update-taken.png');
  await app.setZoom(1.5);
  await app.screenshot('test-results/update-taken-150.png');
  await app.setZoom(1);

  // The folder opens with the file marked; nothing is started.
  await app.electron.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => Object.assign(globalThis, { shown: path });
  });
  await page.getByRole('status').getByRole('button', { name: 'Mở thư mục chứa bộ cài' }).click();
  const shown = () => app.electron.evaluate(() => (globalThis as { shown?: string }).shown ?? '');
  await expect.poll(shown).toContain(`0.2.0 ${stickFile}`);
  expect(readFileSync(await shown()).equals(stickBytes)).toBe(true);
  const backups = readdirSync(join(home, 'Documents/So Dang Vien/sao-luu'));
  expect(backups.some((name) => name.endsWith('.sodang'))).toBe(true);
  expect(app.problems).toEqual([]);
  await app.close();

  // What the installer does to the program's folder, as far as the program sees it: another version.
  const told = JSON.parse(readFileSync(join(program, 'package.json'), 'utf8')) as object;
  writeFileSync(join(program, 'package.json'), JSON.stringify({ ...told, version: '0.2.0' }));
  app = await launchApp({ program, home });
  page = app.page;
  await page.getByLabel('Mật khẩu', { exact: true }).fill(freshPassword);
  await page.keyboard.press('Enter');
  const news = page.getByText('Đã cập nhật từ bản 0.1.0 lên bản 0.2.0.');
  await expect(news).toBeVisible();
  await app.screenshot('test-results/update-news.png');
  await page.getByRole('button', { name: 'Đã đọc' }).click();
  await expect(news).toBeHidden();
  await page.reload();
  await openMachinePanel();
  await expect(news).toBeHidden();
  await expect(page.getByText('Bản 0.2.0 (đang dùng, để cài lại)')).toBeVisible();
  expect(app.problems).toEqual([]);
  await app.close();
});

test('the program as it is delivered takes no stick but of its own publisher', async () => {
  app = await openFreshRegister('Thu');
  page = app.page;
  await openMachinePanel();
  const stick = join(folder, 'foreign');
  makeUpdateStick(stick, '99.0.0');
  await pick(stick);
  await expect(page.getByRole('alert')).toContainText(/E-CN-0[23]/);
  expect(app.problems).toEqual([]);
  await app.close();
});
