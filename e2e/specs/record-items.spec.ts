// The record beyond its plain fields: rows by keyboard, corrections and changes, masked numbers, the photo.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
test.beforeEach(async () => {
  await startAnew(page);
});
test.afterEach(() => expect(app.problems).toEqual([]));
test.afterAll(() => app.close());

const openRecord = () => page.getByRole('tab', { name: 'Lý lịch' }).click();
const saveRecord = () => page.keyboard.press('Control+s');

test('rows are added, mended and taken away by the keyboard alone', async () => {
  await addMember(page, 'Cầm Thị Hàng');
  await openRecord();
  await page.getByRole('button', { name: 'Thêm người trong gia đình' }).press('Enter');
  await page.keyboard.type('Chồng');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Lò Văn Dòng');
  for (let i = 0; i < 5; i++) await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Chồng Lò Văn Dòng/ })).toBeVisible();
  // Another row stands ready; an impossible one is refused at its column.
  await expect(page.getByRole('combobox', { name: 'Quan hệ' })).toBeFocused();
  await page.keyboard.type('Con');
  await page.getByLabel('Năm sinh').fill('31/02/1990');
  await page.getByRole('button', { name: 'Lưu dòng' }).click();
  await expect(page.getByText('Chưa nhập. Đây là mục bắt buộc.')).toBeVisible();
  await expect(page.getByText(/Không phải ngày có thật/)).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Thôi' }).click();

  await page.getByRole('button', { name: 'Sửa: Chồng, Lò Văn Dòng' }).press('Enter');
  await page.getByRole('textbox', { name: 'Họ và tên', exact: true }).fill('Lò Văn Đồng');
  await saveRecord();
  await expect(page.getByRole('row', { name: /Chồng Lò Văn Đồng/ })).toBeVisible();
  await page.getByRole('button', { name: 'Xóa: Chồng, Lò Văn Đồng' }).press('Enter');
  await expect(page.getByText(/Đã xóa người trong gia đình: Chồng, Lò Văn Đồng/)).toBeVisible();
  await page.getByRole('tab', { name: 'Nhật ký' }).click();
  await expect(
    page.getByRole('row', { name: /Quan hệ gia đình Chồng, Lò Văn Dòng Chồng, Lò Văn Đồng/ }),
  ).toBeVisible();
});

test('a gap in the work history is pointed out, and a half-written row comes back', async () => {
  await addMember(page, 'Vi Văn Quãng');
  await openRecord();
  await page.getByRole('button', { name: 'Thêm giai đoạn công tác' }).click();
  const row = async (from: string, until: string, work: string) => {
    await page.getByLabel('Từ', { exact: true }).fill(from);
    await page.getByLabel('Đến', { exact: true }).fill(until);
    await page.getByLabel(/^Làm việc gì/).fill(work);
    await page.getByLabel(/^Chức vụ Đảng, chính quyền/).press('Enter');
    await expect(page.getByRole('row', { name: new RegExp(work) })).toBeVisible();
  };
  await row('09/1980', '06/1984', 'Công nhân nhà máy gạch');
  await row('9/1984', '', 'Cán bộ xã Bến Lau');
  await expect(page.getByText('Chưa ghi từ 07/1984 đến 08/1984: quá trình phải liền tháng.')).toBeVisible();
  await page.getByLabel(/^Làm việc gì/).fill('đang ghi dở');
  await openList(page);
  await page.getByRole('searchbox').fill('vi van quang');
  await page.getByRole('link', { name: 'Vi Văn Quãng' }).first().click();
  await expect(page.getByText(/Đã đưa lại dòng đang ghi dở từ/)).toBeVisible();
  await expect(page.getByLabel(/^Làm việc gì/)).toHaveValue('đang ghi dở');
});

test('what takes the place of something is corrected with its ground or changed from a day', async () => {
  await addMember(page, 'Ma Thị Đổi');
  await openRecord();
  await page.getByLabel('Ngày sinh').fill('1960');
  await page.getByRole('combobox', { name: 'Nghề nghiệp hiện nay' }).fill('Giáo viên');
  await saveRecord();
  await expect(page.getByText('Đã lưu hồ sơ đồng chí Ma Thị Đổi.')).toBeVisible();

  await page.getByLabel('Ngày sinh').fill('1961');
  await saveRecord();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/Ngày sinh không được điều chỉnh.*mục 9\.2/)).toBeVisible();
  await dialog.getByRole('radio', { name: 'Thay đổi thực tế' }).check();
  await expect(dialog.getByRole('button', { name: 'Ghi thay đổi' })).toBeDisabled();
  await dialog.getByRole('radio', { name: 'Sửa sai (đính chính)' }).check();
  await dialog.getByRole('button', { name: 'Lưu đính chính' }).click();
  await expect(dialog.getByText('Chưa nhập căn cứ.')).toBeVisible();
  await dialog.getByLabel('Căn cứ sửa').fill('Theo giấy khai sinh gốc');
  await dialog.getByRole('button', { name: 'Lưu đính chính' }).click();
  await expect(page.getByText('Đã đính chính 1 mục trong hồ sơ đồng chí Ma Thị Đổi.')).toBeVisible();

  await page.getByRole('combobox', { name: 'Nghề nghiệp hiện nay' }).fill('Hưu trí');
  await saveRecord();
  await dialog.getByRole('radio', { name: 'Thay đổi thực tế' }).check();
  await dialog.getByLabel('Thay đổi từ ngày').fill('01/09/2025');
  expect(await seriousFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Ghi thay đổi' }).click();
  await expect(page.getByText(/Đã ghi thay đổi 1 mục .* từ 01\/09\/2025/)).toBeVisible();
  await page.getByRole('button', { name: 'Xem hồ sơ tại một ngày' }).click();
  await dialog.getByLabel('Ngày', { exact: true }).fill('31/08/2025');
  await expect(dialog.getByRole('row', { name: 'Nghề nghiệp hiện nay Giáo viên Hưu trí' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('tab', { name: 'Nhật ký' }).click();
  await expect(
    page.getByRole('row', { name: /Ngày sinh 1960 1961 Đính chính hồ sơ: Theo giấy khai sinh gốc/ }),
  ).toBeVisible();
  await page.getByRole('tab', { name: 'Quá trình trong Đảng' }).click();
  await expect(page.getByText('Thay đổi thông tin – 01/09/2025')).toBeVisible();
});

test('a number stands masked until a reason is given, and the look is logged', async () => {
  await addMember(page, 'Nông Văn Che');
  await openRecord();
  await page.getByLabel('Số căn cước').fill('001060012345');
  await page.getByLabel('Số thẻ đảng viên').fill('87654321');
  await saveRecord();
  await expect(page.getByRole('textbox', { name: 'Số căn cước' })).toHaveValue('001•••345');
  await page.getByRole('button', { name: 'Hiện Số căn cước' }).click();
  await page.getByRole('button', { name: 'Hiện', exact: true }).click();
  await expect(page.getByText('Chưa nhập lý do. Ghi ít nhất vài chữ.')).toBeVisible();
  await page.getByLabel('Lý do xem').fill('Đối chiếu thẻ căn cước');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Số căn cước' })).toHaveValue('001060012345');
  await page.getByRole('tab', { name: 'Nhật ký' }).click();
  await expect(page.getByRole('row', { name: /Đã xem: Số căn cước Đối chiếu thẻ căn cước/ })).toBeVisible();

  await addMember(page, 'Nông Văn Trùng');
  await openRecord();
  await page.getByLabel('Số thẻ đảng viên').fill('87654321');
  await expect(page.getByText(/Số này đang ghi ở hồ sơ đồng chí Nông Văn Che/)).toBeVisible();
  await saveRecord();
  await expect(page.getByText('Còn 1 mục phải sửa trước khi lưu')).toBeVisible();
  await page.getByRole('link', { name: 'Mở hồ sơ đó' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nông Văn Che' })).toBeVisible();
});

test('a photo is cropped to 3×4 by the keyboard, and a coarse or false one is said to be so', async () => {
  await addMember(page, 'Hoàng Văn Lê');
  const notAPhoto = join(app.home, 'anh.jpg');
  writeFileSync(notAPhoto, 'no picture at all');
  await app.answerOpenDialog(notAPhoto);
  await page.getByRole('button', { name: 'Chọn ảnh' }).click();
  await expect(page.getByText(/Ảnh anh\.jpg: không phải ảnh JPG hoặc PNG.*\(E-DV-03\)/)).toBeVisible();

  const photo = join(app.home, 'that.png');
  writeFileSync(photo, await drawnPhoto(page, 800, 600));
  expect(readFileSync(photo).length).toBeGreaterThan(100);
  await app.answerOpenDialog(photo);
  await page.getByRole('button', { name: 'Chọn ảnh' }).click();
  await expect(page.getByText(/đạt 381 điểm\/inch: đủ nét/)).toBeVisible();
  const area = page.getByRole('application', { name: 'Vùng ảnh sẽ lấy' });
  await area.focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('+');
  await expect(page.getByText(/chỉ đạt 26\d điểm\/inch/)).toBeVisible();
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight');
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Dùng ảnh này' }).click();
  const shown = page.getByRole('img', { name: 'Ảnh đồng chí Hoàng Văn Lê' });
  await expect(shown).toBeVisible();
  const size = await shown.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight]);
  expect(size[0]).toBe(307);
  await page.getByRole('button', { name: 'Bỏ ảnh' }).click();
  await expect(page.getByText('Chưa có ảnh')).toBeVisible();
});

/** A picture drawn in the page: a face of a sort, so that a screenshot shows where the frame lies. */
async function drawnPhoto(on: Page, width: number, height: number): Promise<Buffer> {
  const base64 = await on.evaluate(
    ([w, h]) => {
      const canvas = document.createElement('canvas');
      canvas.width = w;
      canvas.height = h;
      const pen = canvas.getContext('2d');
      if (!pen) return '';
      pen.fillStyle = '#dfe8f0';
      pen.fillRect(0, 0, w, h);
      pen.fillStyle = '#c89b7b';
      pen.beginPath();
      pen.arc(w / 2, h * 0.4, h * 0.2, 0, 7);
      pen.fill();
      pen.fillStyle = '#345';
      pen.fillRect(w * 0.3, h * 0.65, w * 0.4, h * 0.35);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    },
    [width, height] as const,
  );
  return Buffer.from(base64, 'base64');
}
