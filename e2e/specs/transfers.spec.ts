// Transfers through the built app: out and received, somebody new, a stay with an extension, several with one refused.
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
  await openSection(page, 'Chuyển sinh hoạt');
});
test.afterEach(() => expect(app.problems).toEqual([]));
test.afterAll(() => app.close());

const main = () => page.getByRole('main');
const dialog = () => page.getByRole('dialog');
const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();
const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
const month = today.slice(3);
const daysAgo = (days: number) => {
  const [day = 1, m = 1, year = 2026] = today.split('/').map(Number);
  const date = new Date(Date.UTC(year, m - 1, day - days));
  return date.toISOString().slice(0, 10).split('-').reverse().join('/');
};
const inMonths = (months: number) => {
  const [day = 1, m = 1, year = 2026] = today.split('/').map(Number);
  const date = new Date(Date.UTC(year, m - 1 + months, Math.min(day, 28)));
  return date.toISOString().slice(0, 10).split('-').reverse().join('/');
};

async function choose(label: string, option: string | RegExp): Promise<void> {
  await dialog().getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).first().click();
}

/** Finds somebody who may go and takes the n-th; gives the name. */
async function choosePerson(nth: number): Promise<string> {
  await dialog().getByRole('combobox', { name: 'Đảng viên' }).click();
  const option = page.getByRole('option').nth(nth);
  const name = ((await option.textContent()) ?? '').split(' · ')[0] ?? '';
  await option.click();
  return name;
}

test('out: drafted, gone, box by box, received there', async () => {
  await main().getByRole('button', { name: 'Giới thiệu chuyển đi' }).first().click();
  const name = await choosePerson(0);
  await dialog().getByLabel('Nơi chuyển đến').fill('Đảng ủy phường Sông Mơ');
  await dialog().getByRole('button', { name: 'Dùng số này' }).click();
  await dialog().getByLabel('Ngày giới thiệu').fill(today);
  await dialog().getByLabel('Đã đóng đảng phí hết tháng').fill('01/2020');
  await expect(dialog().getByText(/Mới đóng đảng phí hết tháng 01\/2020/)).toBeVisible();
  await dialog().getByLabel('Đã đóng đảng phí hết tháng').fill(month);
  await expect(dialog().getByRole('button', { name: 'Lập giấy giới thiệu' })).toBeDisabled();
  await dialog()
    .getByLabel(/Đã kiểm tra: không đang bị kiểm tra/)
    .check();
  await dialog().getByRole('button', { name: 'Lập giấy giới thiệu' }).click();

  const panel = page.getByRole('dialog', { name });
  await expect(panel.getByText('Đang lập', { exact: true })).toBeVisible();
  await panel.getByLabel('Ô 1: ngày').fill(today);
  await panel.getByLabel('Ô 1: người ký').fill('Bí thư chi bộ');
  await expect(panel.getByText('Ô kế tiếp: ô 2', { exact: false })).toBeVisible();
  await panel.getByRole('button', { name: 'Lưu các ô và phiếu báo' }).click();
  await expect(page.getByText('Đã lưu các ô và phiếu báo.')).toBeVisible();
  await panel.getByRole('button', { name: 'Ghi đã đi' }).click();
  await panel.getByRole('form', { name: 'Ghi đã đi' }).getByRole('button', { name: 'Ghi đã đi' }).click();
  await expect(panel.getByText('Đã chuyển đi', { exact: true })).toBeVisible();
  await expect(panel.getByText(/Nộp giấy cho nơi đến: .* còn 30 ngày làm việc/)).toBeVisible();
  await panel.getByRole('button', { name: 'Ghi đã tiếp nhận' }).click();
  await panel
    .getByRole('form', { name: 'Ghi đã tiếp nhận' })
    .getByRole('button', { name: 'Ghi đã tiếp nhận' })
    .click();
  await expect(panel.getByText('Không còn hạn nào đang chạy.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(main().getByRole('row', { name: new RegExp(name) })).toContainText('Đã tiếp nhận');
});

test('in: somebody new comes with the paper; a date that cannot be is refused at its field', async () => {
  await tab('Đến');
  await main().getByRole('button', { name: 'Ghi chuyển đến' }).first().click();
  await dialog().getByLabel('Họ và tên khai sinh').fill('Lương Thị Hạnh');
  await dialog().getByLabel('Ngày sinh').fill('02/03/1985');
  await dialog().getByLabel('Ngày vào Đảng').fill('03/02/2012');
  await dialog().getByLabel('Ngày chính thức').fill('03/02/2011');
  await dialog().getByLabel('Nơi chuyển đi').fill('Đảng ủy phường Đồi Thông');
  await choose('Chi bộ tiếp nhận', 'Chi bộ Khu phố 2');
  await dialog().getByLabel('Ngày chi bộ tiếp nhận').fill(today);
  await dialog().getByRole('button', { name: 'Ghi tiếp nhận' }).click();
  await expect(
    dialog()
      .getByText(/Ngày chính thức \(03\/02\/2011\) trước ngày vào Đảng/)
      .first(),
  ).toBeVisible();
  await dialog().getByLabel('Ngày chính thức').fill('03/02/2013');
  await dialog().getByRole('button', { name: 'Ghi tiếp nhận' }).click();
  const panel = page.getByRole('dialog', { name: 'Lương Thị Hạnh' });
  await expect(panel.getByText('Đã tiếp nhận', { exact: true })).toBeVisible();
  await panel.getByRole('link', { name: 'Mở hồ sơ' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lương Thị Hạnh' })).toBeVisible();
  await expect(main().getByText('Đảng viên chính thức', { exact: true }).first()).toBeVisible();
});

test('a temporary stay: its length is refused beyond the rule, then prolonged, then ended', async () => {
  await tab('Tạm thời');
  await main().getByRole('button', { name: 'Giới thiệu tạm thời' }).first().click();
  const name = await choosePerson(1);
  await dialog().getByLabel('Nơi chuyển đến').fill('Đảng ủy Học viện');
  await dialog().getByLabel('Ngày giới thiệu').fill(daysAgo(10));
  await dialog().getByLabel('Đã đóng đảng phí hết tháng').fill(month);
  await dialog().getByLabel('Ngày đi').fill(daysAgo(10));
  await dialog().getByLabel('Ngày hết hạn tạm thời').fill(inMonths(14));
  await expect(dialog().getByText(/từ 3 đến dưới 12 tháng/)).toBeVisible();
  await expect(dialog().getByRole('button', { name: 'Lập giấy và ghi đã đi' })).toBeDisabled();
  await dialog().getByLabel('Ngày hết hạn tạm thời').fill(inMonths(6));
  await dialog().getByRole('button', { name: 'Lập giấy và ghi đã đi' }).click();

  const panel = page.getByRole('dialog', { name });
  await panel.getByRole('button', { name: 'Gia hạn sinh hoạt tạm thời' }).click();
  const form = panel.getByRole('form', { name: 'Gia hạn sinh hoạt tạm thời' });
  await form.getByLabel('Hạn mới').fill(inMonths(10));
  await form.getByRole('button', { name: 'Gia hạn sinh hoạt tạm thời' }).click();
  await expect(panel.getByText(new RegExp(`Hết hạn tạm thời: ${inMonths(10)}`))).toBeVisible();
  await panel.getByRole('button', { name: 'Ghi hết sinh hoạt tạm thời' }).click();
  await panel
    .getByRole('form', { name: 'Ghi hết sinh hoạt tạm thời' })
    .getByRole('button', { name: 'Ghi hết sinh hoạt tạm thời' })
    .click();
  await expect(panel.getByText('Đã hết tạm thời', { exact: true })).toBeVisible();
});

test('several at once: one refused by name keeps all; without him the others go', async () => {
  await tab('Tạm thời');
  await main().getByRole('button', { name: 'Giới thiệu tạm thời' }).first().click();
  const blocked = await choosePerson(2);
  await dialog().getByLabel('Nơi chuyển đến').fill('Đảng ủy Học viện');
  await dialog().getByLabel('Ngày hết hạn tạm thời').fill(inMonths(6));
  await dialog().getByRole('button', { name: 'Lập giấy giới thiệu' }).click();
  await expect(page.getByRole('dialog', { name: blocked })).toBeVisible();
  await page.keyboard.press('Escape');

  await tab('Trong nội bộ');
  await main().getByRole('button', { name: 'Chuyển trong nội bộ' }).first().click();
  await dialog().getByRole('button', { name: 'Giới thiệu nhiều người một lần' }).click();
  for (const nth of [2, 3, 4]) await choosePerson(nth);
  await choose('Chi bộ nhận', 'Đảng bộ phường Hoa Ban');
  await dialog()
    .getByLabel(/Đã kiểm tra/)
    .check();
  await expect(dialog().getByText(/1 đồng chí chưa giới thiệu được/)).toBeVisible();
  await expect(dialog().getByRole('row', { name: new RegExp(blocked) })).toContainText(
    'lần chuyển khác chưa xong',
  );
  const write = dialog().getByRole('button', { name: 'Lập giấy giới thiệu' });
  await expect(write).toBeDisabled();
  await dialog()
    .getByRole('button', { name: `Bỏ ${blocked} khỏi lần này` })
    .click();
  await write.click();
  await expect(page.getByText('Đã lập giấy giới thiệu cho 2 đồng chí.')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Trong nội bộ' }).getByRole('row')).toHaveCount(3);
  expect(await seriousFaults(page)).toEqual([]);
});

test('a day off of the office is written into the settings and taken out again', async () => {
  await page
    .getByRole('navigation', { name: 'Các phần của sổ' })
    .getByRole('link', { name: 'Thiết lập' })
    .click();
  const form = page.getByRole('form', { name: 'Thêm vào bảng' });
  const year = today.slice(6);
  await form.getByLabel('Ngày', { exact: true }).fill(`02/09/${year}`);
  await form.getByLabel('Tên ngày').fill('Quốc khánh');
  await form.getByRole('button', { name: 'Thêm vào bảng' }).click();
  await expect(form.getByRole('alert')).toContainText('vốn đã là ngày nghỉ');
  await form.getByLabel('Loại ngày').selectOption('working');
  await form.getByLabel('Tên ngày').fill('Làm bù');
  await form.getByRole('button', { name: 'Thêm vào bảng' }).click();
  await expect(page.getByRole('table', { name: 'Cơ quan ghi thêm' })).toContainText('Làm bù');
  await page.getByRole('button', { name: `Bỏ ngày 02/09/${year}` }).click();
  await expect(page.getByText('Năm này chưa ghi thêm ngày nào.')).toBeVisible();
});
