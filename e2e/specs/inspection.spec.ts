// Inspection through the built app: a campaign from its form to its figure, its outcomes by keyboard, the programme.
import { expect, type Page, test } from '@playwright/test';
import type { App } from '../support/app.ts';
import { openPractice, startAnew } from '../support/practice.ts';
import { seriousFaults } from '../support/serious-faults.ts';

let app: App;
let page: Page;

test.beforeAll(async () => {
  app = await openPractice();
  page = app.page;
  await section('Kiểm tra, giám sát');
  await page.getByLabel('Mật khẩu').first().fill('luyện tập 123');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Các cuộc' })).toBeVisible();
});
test.beforeEach(async () => {
  await startAnew(page);
  await section('Kiểm tra, giám sát');
});
test.afterEach(() => expect(app.problems).toEqual([]));
test.afterAll(() => app.close());

const main = () => page.getByRole('main');
const dialog = (name: string) => page.getByRole('dialog', { name });
const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();
const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
const section = (name: string) =>
  page.getByRole('navigation', { name: 'Các phần của sổ' }).getByRole('link', { name }).click();

/** The number of a line of figures, as it stands in the table of this year. */
async function figure(line: string): Promise<number> {
  await tab('Số liệu');
  const row = main()
    .getByRole('row', { name: new RegExp(`^${line}`) })
    .first();
  await expect(row).toBeVisible();
  return Number((await row.getByRole('cell').nth(2).textContent())?.replaceAll('.', ''));
}

test('a campaign from its form to the figure that counts it', async () => {
  const before = await figure('Tổ chức đảng được kiểm tra');
  await tab('Các cuộc');
  await main().getByRole('button', { name: 'Lập cuộc' }).click();
  const form = dialog('Lập cuộc kiểm tra, giám sát');
  await form.getByRole('button', { name: 'Ghi cuộc' }).click();
  await expect(form.getByText('Chưa nhập tên cuộc.')).toBeVisible();
  await form.getByLabel('Tên cuộc').fill('Kiểm tra việc học tập nghị quyết');
  await form.getByRole('combobox', { name: 'Hình thức' }).click();
  await page.getByRole('listbox').getByText('Kiểm tra chấp hành theo chương trình').click();
  await page.keyboard.press('Escape');
  await form.getByLabel('Từ ngày').fill(today);
  await form.getByLabel('Ngày kết luận').fill('01/01/2020');
  await expect(form.getByText(`Ngày kết luận trước ngày bắt đầu (${today}).`)).toBeVisible();
  await form.getByLabel('Ngày kết luận').fill(today);
  await form.getByRole('button', { name: 'Ghi cuộc' }).click();

  const panel = dialog('Kiểm tra việc học tập nghị quyết');
  await panel.getByRole('button', { name: 'Thêm đối tượng' }).first().click();
  const picker = dialog('Thêm đối tượng');
  await picker.getByLabel('Chi bộ Khu phố 1').check();
  await picker.getByLabel('Chi bộ Khu phố 2').check();
  await picker.getByRole('button', { name: 'Thêm 2 tổ chức' }).click();
  await expect(panel.getByText('Đối tượng: 2 tổ chức đảng')).toBeVisible();

  // By keyboard: down the column, then all written at once.
  await panel.getByLabel('Chi bộ Khu phố 1: có vi phạm').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Đã ghi kết quả của 2 đối tượng.')).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(main().getByRole('row', { name: /học tập nghị quyết/ })).toContainText('2 có vi phạm');

  expect(await figure('Tổ chức đảng được kiểm tra')).toBe(before + 2);
  await main()
    .getByRole('button', { name: `Xem ${before + 2} của dòng Tổ chức đảng được kiểm tra`, exact: true })
    .click();
  const rows = dialog('Tổ chức đảng được kiểm tra').getByRole('row', { name: /học tập nghị quyết/ });
  await expect(rows).toHaveCount(2);
  expect(await seriousFaults(page)).toEqual([]);
});

test('a line of the programme shows how far it is, and begins its campaign', async () => {
  await tab('Chương trình, kế hoạch');
  await expect(main().getByText('Đạt 2/3 tổ chức đảng (66,7%)')).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  await main().getByRole('button', { name: 'Lập cuộc theo dòng Việc thực hiện Chỉ thị 05' }).click();
  const form = dialog('Lập cuộc kiểm tra, giám sát');
  await expect(form.getByLabel('Tên cuộc')).toHaveValue('Việc thực hiện Chỉ thị 05');
  await form.getByLabel('Tên cuộc').press('Control+s');
  await expect(dialog('Việc thực hiện Chỉ thị 05').getByText('Theo kế hoạch', { exact: true })).toBeVisible();
});

test('what has to follow is a thing to do until the tier is closed', async () => {
  await section('Việc cần làm');
  await expect(main().getByText(/Nộp đủ đảng phí còn chậm/)).toBeVisible();
  await section('Kiểm tra, giám sát');
  await main().getByRole('button', { name: 'Khóa phần này' }).click();
  await expect(page.getByLabel('Mật khẩu').first()).toBeVisible();
  await section('Việc cần làm');
  await expect(main().getByText('Toàn sổ').first()).toBeVisible();
  await expect(main().getByText(/Nộp đủ đảng phí còn chậm/)).toHaveCount(0);
});
