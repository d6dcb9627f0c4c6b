import { expect, type Page, test } from '@playwright/test';
import type { App } from '../support/app.ts';
import { addMember, openList, openPractice, startAnew } from '../support/practice.ts';
import { seriousFaults } from '../support/serious-faults.ts';

let app: App;
let page: Page;

test.beforeAll(async () => {
  app = await openPractice();
  page = app.page;
});
// Each test begins with a freshly loaded page and a member of its own; the register stays open.
test.beforeEach(async () => {
  await startAnew(page);
});
test.afterEach(() => expect(app.problems).toEqual([]));
test.afterAll(() => app.close());

test('a record without a name is refused, with a jump to the field', async () => {
  await openList(page);
  await page.getByRole('link', { name: 'Thêm đảng viên' }).click();
  await page.getByLabel('Ngày sinh').fill('31/02/1960');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Còn 2 mục phải sửa trước khi lưu')).toBeVisible();
  await page.getByRole('button', { name: /^Họ và tên khai sinh: Chưa nhập/ }).click();
  await expect(page.getByLabel('Họ và tên khai sinh')).toBeFocused();
});

test('doubtful numbers are pointed out and never stand in the way of saving', async () => {
  await addMember(page, 'Lò Văn Mận');
  await page.getByRole('tab', { name: 'Lý lịch' }).click();
  await page.getByLabel('Ngày sinh').fill('19/05/1970');
  await page.getByLabel('Số căn cước').fill('001061012345');
  await expect(page.getByText(/Số căn cước cho biết năm sinh 1961, hồ sơ ghi 1970\./)).toBeVisible();
  await page.getByLabel('Số lý lịch').fill('12 HN');
  await expect(page.getByText(/Số lý lịch gồm 6 chữ số/)).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Đã lưu hồ sơ đồng chí Lò Văn Mận.')).toBeVisible();
  await page.getByRole('tab', { name: 'Nhật ký' }).click();
  await expect(
    page.getByRole('row', { name: /Số căn cước \(trống\) 001•••345 Sửa hồ sơ Người luyện tập/ }),
  ).toBeVisible();
});

test('what was typed and not saved is offered back', async () => {
  await addMember(page, 'Vi Thị Đào');
  await page.getByRole('tab', { name: 'Lý lịch' }).click();
  await page.getByRole('textbox', { name: 'Quê quán' }).fill('xã Suối Trong');
  await page
    .getByRole('navigation', { name: 'Các phần của sổ' })
    .getByRole('link', { name: 'Tổng quan' })
    .click();
  await openList(page);
  await page.getByRole('searchbox').fill('vi thi dao');
  await page.getByRole('link', { name: 'Vi Thị Đào' }).first().click();
  await expect(page.getByText(/Có bản nháp chưa lưu từ/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Quê quán' })).toHaveValue('');
  await page.getByRole('button', { name: 'Dùng lại bản nháp' }).click();
  await expect(page.getByRole('textbox', { name: 'Quê quán' })).toHaveValue('xã Suối Trong');
  await page.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await expect(page.getByText('Đã lưu hồ sơ đồng chí Vi Thị Đào.')).toBeVisible();
  await page.reload();
  await openList(page);
  await page.getByRole('searchbox').fill('vi thi dao');
  await page.getByRole('link', { name: 'Vi Thị Đào' }).first().click();
  await expect(page.getByRole('textbox', { name: 'Quê quán' })).toHaveValue('xã Suối Trong');
  await expect(page.getByText(/Có bản nháp chưa lưu từ/)).toHaveCount(0);
});

test('Enter goes on to the next field and the keyboard alone saves', async () => {
  await openList(page);
  await page.getByRole('link', { name: 'Thêm đảng viên' }).press('Enter');
  await page.getByLabel('Họ và tên khai sinh').focus();
  await page.keyboard.type('Ngô Thị Bàn Phím');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Tên gọi khác')).toBeFocused();
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('heading', { level: 1, name: 'Ngô Thị Bàn Phím' })).toBeVisible();
});

test('the form has no serious fault for a screen reader, also with errors in it', async () => {
  await openList(page);
  await page.getByRole('link', { name: 'Thêm đảng viên' }).click();
  await page.getByRole('button', { name: 'Thêm vào sổ' }).click();
  await expect(page.getByText('Còn 1 mục phải sửa trước khi lưu')).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
});
