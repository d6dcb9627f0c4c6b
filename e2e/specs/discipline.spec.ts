// Discipline through the built app: a member disciplined by the wizard, complained of and settled; an organisation by
// keyboard; what the rules refuse; the list with its figures and its way out.
import { expect, type Page, test } from '@playwright/test';
import type { App } from '../support/app.ts';
import { openPractice, openSection, startAnew } from '../support/practice.ts';
import { seriousFaults } from '../support/serious-faults.ts';

let app: App;
let page: Page;

test.beforeAll(async () => {
  app = await openPractice();
  page = app.page;
});
test.beforeEach(async () => {
  await startAnew(page);
  await openSection(page, 'Kỷ luật');
});
test.afterEach(() => expect(app.problems).toEqual([]));
test.afterAll(() => app.close());

const dialog = () => page.getByRole('dialog').last();
const list = () => page.getByRole('table', { name: 'Các quyết định kỷ luật' });
const year = Number(
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric' }).format(new Date()),
);

async function choose(label: string, option: string): Promise<void> {
  await dialog().getByRole('combobox', { name: label, exact: true }).click();
  await page.locator('[role=option]:visible').filter({ hasText: option }).first().click();
}

test('a member: refused without a post, recorded with what follows, complained of, settled', async () => {
  await page.getByRole('button', { name: 'Kỷ luật đảng viên' }).click();
  await dialog().getByRole('combobox', { name: 'Chọn đảng viên' }).fill('');
  const option = page.locator('[role=option]:visible').nth(3);
  const name = ((await option.textContent()) ?? '').split(' · ')[0] ?? '';
  await option.click();
  await expect(dialog().getByLabel('Ngày kỷ luật có hiệu lực')).toBeVisible();
  await dialog().getByLabel('Ngày kỷ luật có hiệu lực').fill(`05/01/${year}`);
  await choose('Hình thức', 'Cách chức');
  await dialog().getByLabel('Nội dung vi phạm').fill('Vi phạm quy chế làm việc');
  await expect(dialog().getByRole('alert')).toContainText('Quy định 69-QĐ/TW ngày 06/7/2022, Điều 7');
  await expect(dialog().getByRole('button', { name: 'Ghi kỷ luật' })).toBeDisabled();
  await choose('Hình thức', 'Khiển trách');
  await expect(dialog().getByRole('list', { name: 'Hệ quả' })).toContainText('Chưa xét tặng Huy hiệu Đảng');
  await dialog().getByRole('button', { name: 'Ghi kỷ luật' }).click();

  await page.getByRole('tab', { name: 'Khen thưởng, kỷ luật' }).click();
  const section = page.getByRole('region', { name: 'Kỷ luật' });
  await section.getByRole('button', { name: 'Ghi khiếu nại' }).click();
  await dialog().getByLabel('Ngày khiếu nại').fill(`04/01/${year}`);
  await expect(dialog().getByRole('alert')).toContainText('chưa có quyết định kỷ luật ấy');
  await dialog().getByLabel('Ngày khiếu nại').fill(`12/01/${year}`);
  await dialog().getByRole('button', { name: 'Ghi khiếu nại' }).click();
  await expect(section.getByText('Đang khiếu nại', { exact: true })).toBeVisible();
  await section.getByRole('button', { name: 'Ghi kết quả giải quyết' }).click();
  await dialog().getByLabel('Ngày quyết định giải quyết').fill(`02/02/${year}`);
  await choose('Kết quả', 'Hủy bỏ quyết định kỷ luật');
  await dialog().getByRole('button', { name: 'Ghi kết quả giải quyết' }).click();
  await expect(section.getByText('Đã hủy bỏ', { exact: true })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Các phần của sổ' })
    .getByRole('link', { name: 'Kỷ luật', exact: true })
    .click();
  await expect(
    list()
      .getByRole('row', { name: new RegExp(name) })
      .first(),
  ).toContainText('Khiển trách (đã hủy bỏ)');
});

test('an organisation by keyboard, and corrected', async () => {
  await page.getByRole('button', { name: 'Kỷ luật tổ chức đảng' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog().getByRole('combobox', { name: 'Tổ chức đảng' })).toBeFocused();
  const next = async (typed: string) => {
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
  };
  await page.keyboard.type('Khu phố 1');
  await expect(page.getByRole('option', { name: 'Chi bộ Khu phố 1' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listbox').getByRole('option', { name: 'Cảnh cáo' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await next(`06/01/${year}`);
  await next('');
  await next('');
  await page.keyboard.type('Buông lỏng lãnh đạo');
  await expect(dialog().getByRole('list', { name: 'Hệ quả' })).toContainText('không xếp hoàn thành xuất sắc');
  const opened = page.getByRole('dialog', { name: 'Chi bộ Khu phố 1' });
  // Pressed once, also while what was typed last is being checked.
  await page.keyboard.press('Control+s');
  await expect(opened).toContainText('Đang có hiệu lực');
  await opened.getByRole('button', { name: 'Sửa' }).click();
  await dialog().getByLabel('Số quyết định').fill('21-QĐ/ĐU');
  await dialog().getByRole('button', { name: 'Ghi sửa đổi' }).click();
  await expect(opened).toContainText('Quyết định số 21-QĐ/ĐU');
});

test('the list narrows down, its figures stand beside the year before, and nothing in it is out of reach', async () => {
  const figures = page.getByRole('table', { name: 'Số liệu trong kỳ' });
  await expect(figures).toContainText('Cùng kỳ năm trước');
  await page.getByLabel('Tình trạng', { exact: true }).selectOption('underComplaint');
  await expect(list().getByRole('row')).toHaveCount(2);
  await page.getByLabel('Hình thức', { exact: true }).selectOption('expulsion');
  await page.getByRole('button', { name: 'Bỏ điều kiện' }).click();
  await page.getByLabel('Xem', { exact: true }).selectOption('inForce');
  await expect(list()).toContainText('Đang khiếu nại');
  expect(await seriousFaults(page)).toEqual([]);
  await list().getByRole('button').first().click();
  await expect(page.getByRole('dialog')).toContainText('Hệ quả');
  expect(await seriousFaults(page)).toEqual([]);
});
