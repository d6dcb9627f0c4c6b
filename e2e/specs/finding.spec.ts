// Finding people and working with many of them: a sentence, saved lists, another day, columns, Excel, two records of one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { memberFieldNames } from '../../shared/entities/member.ts';
import { type App, launchApp } from '../support/app.ts';
import { ask, freshPassword, openFreshRegister } from '../support/fresh-register.ts';
import { openList, openPractice } from '../support/practice.ts';
import { seriousFaults } from '../support/serious-faults.ts';

const shown = (page: Page) => page.getByText(/^Đang xem \d/);
const headers = (page: Page) =>
  page
    .getByRole('columnheader')
    .filter({ has: page.getByRole('separator') })
    .allInnerTexts();

async function say(page: Page, sentence: string): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Lọc bằng một câu' });
  await box.fill(sentence);
  await box.press('Enter');
}

test.describe('in the practice register', () => {
  let app: App;
  let page: Page;
  test.beforeAll(async () => {
    app = await openPractice();
    page = app.page;
  });
  test.beforeEach(async () => {
    await page.reload();
    await openList(page);
  });
  test.afterEach(() => expect(app.problems).toEqual([]));
  test.afterAll(() => app.close());

  test('a sentence becomes chips that are put aside, kept by name and used again', async () => {
    await say(page, 'nu, du bi, vao dang tu 2020');
    await expect(page.getByRole('button', { name: 'Bỏ lọc vào Đảng từ 2020' })).toBeVisible();
    await expect(shown(page)).not.toHaveText('Đang xem 120');
    const narrow = (await shown(page).textContent()) ?? '';
    await page.getByRole('button', { name: 'Tạm bỏ điều kiện nữ' }).click();
    await expect(shown(page)).not.toHaveText(narrow);
    await page.getByRole('button', { name: 'Dùng lại điều kiện nữ' }).click();
    await expect(shown(page)).toHaveText(narrow);

    await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
    await page.getByRole('textbox', { name: 'Tên bộ lọc' }).fill('Nữ dự bị');
    await page.getByRole('button', { name: 'Lưu bộ lọc đang dùng' }).click();
    const count = narrow.replace(/\D/g, '');
    await expect(page.getByRole('button', { name: `Nữ dự bị (${count})` })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Bỏ hết lọc' }).first().click();
    await expect(shown(page)).toHaveText('Đang xem 120');
    await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
    await page.getByRole('button', { name: `Nữ dự bị (${count})` }).click();
    await expect(shown(page)).toHaveText(narrow);
  });

  test('words that mean nothing are said, and what was understood stands', async () => {
    await say(page, 'nữ, thích bóng đá');
    await expect(page.getByRole('alert')).toContainText('Chưa hiểu: "thích bóng đá"');
    await expect(page.getByRole('button', { name: 'Bỏ lọc nữ' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Lọc bằng một câu' })).toHaveValue('thích bóng đá');
  });

  test('a condition is chosen instead of typed', async () => {
    await page.getByRole('button', { name: 'Thêm điều kiện' }).click();
    await page.getByRole('combobox', { name: 'Mục' }).fill('ngay vao dang');
    await page.getByRole('option', { name: 'Ngày vào Đảng' }).click();
    await page.getByRole('button', { name: 'Thêm vào bộ lọc' }).click();
    await expect(page.getByText('Chưa nhập giá trị để so.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Giá trị' }).fill('2020');
    await page.getByRole('button', { name: 'Thêm vào bộ lọc' }).click();
    await expect(page.getByRole('button', { name: 'Bỏ lọc vào Đảng từ 2020' })).toBeVisible();
  });

  test('another day shows the register of that day, says so, and leads back', async () => {
    const open = () => page.getByRole('button', { name: 'Xem sổ ngày khác' }).click();
    await open();
    const box = page.getByRole('textbox', { name: 'Xem sổ tính đến ngày' });
    await box.fill('31/12/2099');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Ngày này chưa tới.')).toBeVisible();
    await box.fill('31/12/2015');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Đang xem sổ ngày 31/12/2015')).toBeVisible();
    await expect(shown(page)).not.toHaveText('Đang xem 120');
    await page.getByRole('button', { name: 'Về hôm nay' }).click();
    await expect(shown(page)).toHaveText('Đang xem 120');
  });

  test('picked rows go to an Excel file and to the clipboard, with identity numbers masked', async () => {
    const grid = page.getByRole('grid');
    await grid.focus();
    await page.keyboard.press(' ');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByText('Đã chọn 2', { exact: true })).toBeVisible();
    await page.keyboard.press('Control+c');
    await expect(page.getByText('Đã chép 2 dòng')).toBeVisible();
    // It is a way out of the register like a file: it stands in the register of copies.
    const out = await ask<{ entries: readonly { kind: string; what: string }[] }>(app, 'log.copies', {});
    expect(out.entries[0]).toMatchObject({ kind: 'copy', what: 'danh sách đảng viên, 2 dòng' });
    await page.keyboard.press('Control+v');
    const pasted = page.getByRole('textbox', { name: 'Đoạn chép từ Excel' });
    await expect(pasted).toHaveValue(/^Họ và tên khai sinh\tGiới tính\t/);
    await expect(pasted).toHaveValue(/\d{3}•••\d{3}/);
    await expect(page.getByText('Không đổi (2)')).toBeVisible();
    await page.keyboard.press('Escape');

    const file = join(app.home, 'Danh sach.xlsx');
    await app.answerSaveDialog(file);
    await page.getByRole('button', { name: 'Xuất Excel' }).click();
    await page.getByRole('checkbox', { name: /Ghi đủ số căn cước/ }).check();
    await page.getByRole('button', { name: 'Chọn nơi lưu và xuất' }).click();
    await expect(page.getByText('Ghi rõ căn cứ (ít nhất 5 ký tự).')).toBeVisible();
    await page.getByRole('textbox', { name: /Lý do cần số đầy đủ/ }).fill('Đối chiếu với công an phường');
    await page.getByRole('button', { name: 'Chọn nơi lưu và xuất' }).click();
    await expect(page.getByText('Đã xuất 2 đồng chí vào tệp Danh sach.xlsx.')).toBeVisible();
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  });

  test('the list with chips and a message has no serious fault for a screen reader', async () => {
    await say(page, 'nữ, xyz');
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await seriousFaults(page)).toEqual([]);
  });
});

test('the order and the choice of columns are there after a restart', async () => {
  const app = await openFreshRegister('Cot');
  const { page } = app;
  await page.getByRole('link', { name: 'Đảng viên', exact: true }).click();
  await expect(page.getByText(/Sổ chưa có đảng viên nào/)).toBeVisible();
  await page.getByRole('link', { name: 'Thêm đảng viên' }).click();
  await page.getByLabel('Họ và tên khai sinh').fill('Lê Thị Cột');
  await page.getByRole('button', { name: 'Thêm vào sổ' }).click();
  await openList(page);
  await page.getByRole('button', { name: 'Chọn cột' }).click();
  await page.getByRole('button', { name: 'Đưa cột Ngày sinh lên trước' }).click();
  await page.getByRole('checkbox', { name: 'Quê quán' }).check();
  await page.keyboard.press('Escape');
  const before = await headers(page);
  expect(before.slice(0, 3)).toEqual(['Họ và tên khai sinh', 'Ngày sinh', 'Giới tính']);
  await expect.poll(() => ask(app, 'list.layout', { list: 'members' })).not.toBeNull();
  await app.electron.close();

  const again = await launchApp({ home: app.home });
  await again.page.getByLabel('Mật khẩu').first().fill(freshPassword);
  await again.page.keyboard.press('Enter');
  await openList(again.page);
  await expect.poll(() => headers(again.page)).toEqual(before);
  await again.close();
});

test('two records of one person are found with the reason, merged, and the step is offered back', async () => {
  const app = await openFreshRegister('Trung');
  const { page } = app;
  const blank = Object.fromEntries(memberFieldNames.map((name) => [name, '']));
  const add = (record: object) => ask<{ id: number }>(app, 'member.add', { record: { ...blank, ...record } });
  await add({ fullName: 'Nông Thị Trùng', bornOn: '1980-05-06', phone: '0912000111' });
  await add({ fullName: 'NÔNG THỊ TRÙNG', bornOn: '1980-05-06', homeTown: 'Cao Bằng' });
  await page.reload();
  await openList(page);
  await page.getByRole('button', { name: 'Việc khác' }).click();
  await page.getByRole('menuitem', { name: 'Hồ sơ trùng' }).click();
  await expect(page.getByText('cùng họ tên và ngày sinh')).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Gộp', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: 'Cao Bằng' })).toBeChecked();
  await dialog.getByRole('textbox', { name: 'Căn cứ, lý do' }).fill('Nhập hai lần từ hai tệp');
  await dialog.getByRole('button', { name: 'Gộp hai hồ sơ' }).click();
  await expect(page.getByText('Đã gộp hai hồ sơ của đồng chí Nông Thị Trùng.')).toBeVisible();
  await expect(page.getByText('Không thấy hai hồ sơ nào giống nhau.')).toBeVisible();
  await openList(page);
  await expect(page.getByText('Tổng 1 đảng viên')).toBeVisible();
  expect(app.problems).toEqual([]);
  await app.close();
});
