// Several people keep one register: an inspector reads and changes nothing, a typist writes and decides nothing.
import { expect, type Page, test } from '@playwright/test';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { peopleText } from '../../shared/i18n/vi/people.ts';
import type { App } from '../support/app.ts';
import { ask, freshPassword, openFreshRegister } from '../support/fresh-register.ts';
import { openAs } from '../support/open-as.ts';
import { addMember, openList, openSection } from '../support/practice.ts';
import { seriousFaults } from '../support/serious-faults.ts';

let app: App;
let page: Page;
test.beforeEach(async () => {
  app = await openFreshRegister('Nhieu nguoi');
  page = app.page;
  await ask(app, 'member.add', { record: { ...emptyMemberRecord(), fullName: 'Cầm Thị Hàng' } });
  await page.reload();
});
test.afterEach(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

const peoplePanel = async () => {
  await openSection(page, 'An toàn dữ liệu');
  await page.getByRole('tab', { name: 'Người dùng, mật khẩu' }).click();
  await expect(page.getByRole('table', { name: 'Người dùng của sổ' })).toBeVisible();
};

async function add(name: string, role: string, account: string, password: string): Promise<void> {
  await page.getByRole('button', { name: 'Thêm người dùng' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Họ và tên').fill(name);
  await dialog.getByRole('combobox', { name: 'Vai trò' }).click();
  await page.getByRole('option', { name: role, exact: true }).click();
  await dialog.getByLabel('Tên khi mở sổ').fill(account);
  await dialog.getByLabel('Mật khẩu mới').fill(password);
  await dialog.getByLabel('Gõ lại mật khẩu').fill(password);
  await dialog.getByLabel('Mật khẩu của đồng chí').fill(freshPassword);
  await dialog.getByRole('button', { name: 'Thêm người dùng' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(peopleText.added(name, account))).toBeVisible();
}

const lock = () => page.getByRole('button', { name: 'Khóa sổ' }).click();

test('an inspector reads the register and its log, and finds no way to write', async () => {
  await peoplePanel();
  await add('Trần Thị Bình', 'Người kiểm tra', 'Kiểm tra', 'mat khau binh');
  await expect(page.getByRole('row', { name: /Trần Thị Bình/ })).toContainText('xem sổ; xem nhật ký');
  expect(await seriousFaults(page)).toEqual([]);
  await app.screenshot('test-results/nguoi-dung.png');

  await lock();
  await openAs(page, 'Kiểm tra', 'mat khau binh');
  await expect(page.getByText(/Đồng chí xem sổ với quyền người kiểm tra/)).toBeVisible();
  await expect(page.getByText('Kiểm tra: Trần Thị Bình')).toBeVisible();
  const bar = page.getByRole('navigation', { name: 'Các phần của sổ' });
  await expect(bar.getByRole('link', { name: 'Nhập, xuất Excel' })).toHaveCount(0);
  await openList(page);
  await expect(page.getByRole('link', { name: 'Thêm đảng viên' })).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').fill('them dang vien');
  await expect(page.getByText('Không có lệnh nào')).toBeVisible();
  await expect(page.getByRole('dialog').getByText('Thêm đảng viên')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await app.screenshot('test-results/nguoi-kiem-tra.png');
  await page.getByRole('gridcell', { name: 'Cầm Thị Hàng' }).first().dblclick();
  await expect(page.getByRole('heading', { level: 1, name: 'Cầm Thị Hàng' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ghi sự kiện' })).toHaveCount(0);
  // The record is read; whoever writes all the same, past the page, is refused.
  await page.getByRole('tab', { name: 'Lý lịch' }).click();
  await expect(page.getByLabel('Tên gọi khác')).not.toBeEditable();
  await expect(page.getByRole('button', { name: 'Lưu hồ sơ' })).toHaveCount(0);
  const refused = await ask(app, 'member.add', { record: {} }).catch(String);
  expect(String(refused)).toContain('right.missing');
  await peoplePanel();
  await expect(page.getByRole('button', { name: 'Thêm người dùng' })).toHaveCount(0);
});

test('a typist writes, and is not shown who opens the register; shut out, the password opens nothing', async () => {
  await peoplePanel();
  await add('Lê Văn Cường', 'Người nhập liệu', 'Nhập liệu', 'mat khau cuong');
  await lock();
  await openAs(page, 'Nhập liệu', 'mat khau cuong');
  await addMember(page, 'Vi Văn Quãng');
  await openSection(page, 'An toàn dữ liệu');
  await page.getByRole('tab', { name: 'Người dùng, mật khẩu' }).click();
  await expect(page.getByText(peopleText.noRight)).toBeVisible();
  await lock();

  await openAs(page, 'Bí thư', freshPassword);
  await peoplePanel();
  await page.getByRole('button', { name: 'Thôi quyền mở sổ: Lê Văn Cường' }).click();
  await page.getByLabel('Mật khẩu của đồng chí').fill('sai mật khẩu');
  await page.getByRole('dialog').getByRole('button', { name: 'Thôi quyền mở sổ' }).click();
  await expect(page.getByText(/mật khẩu không đúng/)).toBeVisible();
  await page.getByLabel('Mật khẩu của đồng chí').fill(freshPassword);
  await page.getByRole('dialog').getByRole('button', { name: 'Thôi quyền mở sổ' }).click();
  await expect(page.getByText('Lê Văn Cường đã thôi quyền mở sổ.')).toBeVisible();
  await lock();
  const box = page.getByLabel('Mật khẩu', { exact: true });
  await box.fill('mat khau cuong');
  await box.press('Enter');
  await expect(page.getByText(/mật khẩu không đúng/i)).toBeVisible();
});
