// The life in the Party by its wizards: what the rules allow is recorded, what they forbid is refused with the rule.
import { expect, type Page, test } from '@playwright/test';
import type { App } from '../support/app.ts';
import { addMember, openPractice, startAnew, startEvent } from '../support/practice.ts';
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

const dialog = () => page.getByRole('dialog');
const status = (text: string) => page.getByRole('main').getByText(text, { exact: true }).first();

async function choose(label: string, option: string): Promise<void> {
  await dialog().getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function admit(on: string, org = 'Chi bộ Khu phố 1'): Promise<void> {
  await startEvent(page, 'Kết nạp');
  await dialog().getByLabel('Ngày làm lễ kết nạp').fill(on);
  await choose('Chi bộ kết nạp', org);
  await dialog().getByRole('button', { name: 'Ghi nhận kết nạp' }).click();
  await expect(dialog()).toHaveCount(0);
}

async function recognise(on: string): Promise<void> {
  await startEvent(page, 'Công nhận chính thức');
  await dialog().getByLabel('Ngày chính thức').fill(on);
  await dialog().getByRole('button', { name: 'Ghi nhận công nhận chính thức' }).click();
  await expect(dialog()).toHaveCount(0);
}

test('admission and recognition: the wizard says what follows, the head shows it', async () => {
  await addMember(page, 'Trần Thị Mơ');
  await startEvent(page, 'Kết nạp');
  const deed = dialog().getByRole('button', { name: 'Ghi nhận kết nạp' });
  await expect(deed).toBeDisabled();
  await expect(dialog().getByText('Còn thiếu: Ngày làm lễ kết nạp (ngày vào Đảng).')).toBeVisible();
  await dialog().getByLabel('Ngày làm lễ kết nạp').fill('19/05/2010');
  await choose('Chi bộ kết nạp', 'Chi bộ Khu phố 1');
  await dialog().getByLabel('Số quyết định').fill('12-QĐ/ĐU');
  await dialog().getByLabel('Ngày ký quyết định').fill('28/04/2010');
  await expect(
    dialog().getByText(
      /Sau khi ghi: đồng chí Trần Thị Mơ là Đảng viên dự bị, sinh hoạt tại Chi bộ Khu phố 1, từ 19\/05\/2010\./,
    ),
  ).toBeVisible();
  await deed.click();
  await expect(status('Đảng viên dự bị')).toBeVisible();

  await startEvent(page, 'Công nhận chính thức');
  // The date by the rules is offered, not filled in.
  await expect(dialog().getByLabel('Ngày chính thức')).toHaveValue('');
  await dialog()
    .getByRole('button', { name: /^Dùng ngày này: 19\/05\/2011/ })
    .click();
  await expect(dialog().getByLabel('Ngày chính thức')).toHaveValue('19/05/2011');
  await expect(dialog().getByText(/chuyển từ Đảng viên dự bị sang Đảng viên chính thức/)).toBeVisible();
  await dialog().getByRole('button', { name: 'Ghi nhận công nhận chính thức' }).click();
  await expect(status('Đảng viên chính thức')).toBeVisible();
  await expect(page.getByText('từ ngày ký quyết định kết nạp 28/04/2010')).toBeVisible();
  await expect(page.getByText('Quyết định số 12-QĐ/ĐU ký ngày 28/04/2010')).toBeVisible();
});

test('an official date before the admission is refused with the article', async () => {
  await addMember(page, 'Lò Văn Mận');
  await admit('19/05/2010');
  await startEvent(page, 'Công nhận chính thức');
  await dialog().getByLabel('Ngày chính thức').fill('19/05/2009');
  await expect(dialog().getByRole('alert')).toContainText('phải kết nạp trước');
  await expect(dialog().getByRole('alert')).toContainText('Căn cứ: Điều lệ Đảng (2011)');
  await expect(dialog().getByRole('button', { name: 'Ghi nhận công nhận chính thức' })).toBeDisabled();
});

test('an official date other than twelve months later passes with a warning that stays', async () => {
  await addMember(page, 'Vi Thị Đào');
  await admit('19/05/2010');
  await startEvent(page, 'Công nhận chính thức');
  await dialog().getByLabel('Ngày chính thức').fill('01/08/2011');
  await expect(dialog().getByText(/không đúng 12 tháng sau ngày vào Đảng \(19\/05\/2011\)/)).toBeVisible();
  await dialog().getByRole('button', { name: 'Ghi nhận công nhận chính thức' }).click();
  await expect(page.getByRole('tabpanel').getByText(/không đúng 12 tháng/)).toBeVisible();
});

test('there is no badge of 35 years, and none before its time', async () => {
  await addMember(page, 'Hoàng Văn Lê');
  await admit('19/05/1990');
  await recognise('19/05/1991');
  await startEvent(page, 'Huy hiệu Đảng');
  await dialog().getByLabel('Ngày trao tặng').fill('07/11/2025');
  const level = dialog().getByRole('combobox', { name: 'Mức Huy hiệu' });
  await level.fill('35');
  await expect(dialog().getByRole('alert')).toContainText('Không có Huy hiệu 35 năm.');
  await expect(dialog().getByRole('alert')).toContainText('Quy định 294-QĐ/TW');
  await level.fill('40');
  await expect(dialog().getByRole('alert')).toContainText('Đến 19/05/2030 mới đủ 40 năm tuổi Đảng');
  await level.fill('30');
  await expect(dialog().getByText(/có Huy hiệu 30 năm tuổi Đảng/)).toBeVisible();
  await page.keyboard.press('Tab');
  await dialog().getByRole('button', { name: 'Ghi tặng Huy hiệu Đảng' }).click();
  await expect(page.getByText('Tặng Huy hiệu 30 năm tuổi Đảng · Đợt: 7/11', { exact: true })).toBeVisible();
});

test('a probationary member is reprimanded or warned, never expelled, and may be struck off', async () => {
  await addMember(page, 'Đinh Thị Quýt');
  await admit('19/05/2026');
  await startEvent(page, 'Kỷ luật');
  await dialog().getByLabel('Ngày kỷ luật').fill('01/10/2026');
  await dialog().getByRole('combobox', { name: 'Hình thức' }).click();
  // What cannot be is not offered; that it is refused with its article is the rules' own test.
  await expect(page.getByRole('option')).toHaveText(['Khiển trách', 'Cảnh cáo']);
  await page.getByRole('option', { name: 'Cảnh cáo' }).click();
  await dialog().getByRole('button', { name: 'Đóng' }).last().click();

  await startEvent(page, 'Ra khỏi Đảng');
  await choose('Hình thức', 'Xóa tên');
  await dialog().getByLabel('Ngày ra khỏi Đảng').fill('01/10/2026');
  await dialog().getByLabel('Lý do').fill('Không đủ tư cách');
  await dialog().getByRole('button', { name: 'Ghi ra khỏi Đảng' }).click();
  await expect(status('Xóa tên')).toBeVisible();
});

test('out to another committee, back in, and death', async () => {
  await addMember(page, 'Phùng Văn Cam');
  await admit('19/05/2000');
  await recognise('19/05/2001');
  await startEvent(page, 'Chuyển sinh hoạt đi');
  await dialog().getByLabel('Ngày chuyển đi').fill('01/02/2010');
  await dialog().getByLabel('Nơi chuyển đến').fill('Đảng ủy phường Sông Mơ');
  await dialog().getByRole('button', { name: 'Ghi chuyển sinh hoạt đi' }).click();
  await expect(status('Đã chuyển đi')).toBeVisible();

  await startEvent(page, 'Tiếp nhận sinh hoạt');
  await dialog().getByLabel('Ngày tiếp nhận').fill('01/03/2015');
  await choose('Về chi bộ', 'Chi bộ Khu phố 2');
  await dialog().getByLabel('Nơi chuyển đi').fill('Đảng ủy phường Sông Mơ');
  await dialog().getByRole('button', { name: 'Ghi tiếp nhận sinh hoạt' }).click();
  await expect(status('Đảng viên chính thức')).toBeVisible();
  await expect(status('Chi bộ Khu phố 2')).toBeVisible();

  await startEvent(page, 'Từ trần');
  await dialog().getByLabel('Ngày từ trần').fill('02/09/2025');
  await dialog().getByRole('button', { name: 'Ghi từ trần' }).click();
  await expect(status('Từ trần')).toBeVisible();
});

test('a move inside the register only changes the branch', async () => {
  await addMember(page, 'Tạ Thị Bưởi');
  await admit('19/05/2000');
  await startEvent(page, 'Chuyển sinh hoạt đi');
  await dialog().getByLabel('Ngày chuyển đi').fill('01/02/2010');
  await choose('Chuyển đến', 'Chi bộ khác trong sổ này');
  await choose('Chi bộ nhận', 'Chi bộ Khu phố 2');
  await expect(dialog().getByText(/sinh hoạt tại Chi bộ Khu phố 2/)).toBeVisible();
  await dialog().getByRole('button', { name: 'Ghi chuyển sinh hoạt đi' }).click();
  await expect(status('Đảng viên dự bị')).toBeVisible();
  await expect(page.getByText('Đến: Chi bộ Khu phố 2')).toBeVisible();
});

test('a wrong entry is withdrawn with its ground and stays, struck through', async () => {
  await addMember(page, 'Cù Văn Ổi');
  await admit('19/05/2000');
  await startEvent(page, 'Từ trần');
  await dialog().getByLabel('Ngày từ trần').fill('02/09/2025');
  await dialog().getByRole('button', { name: 'Ghi từ trần' }).click();
  await page.getByRole('button', { name: /^Rút sự kiện ghi nhầm: Từ trần/ }).click();
  await expect(dialog().getByRole('button', { name: 'Rút sự kiện' })).toBeDisabled();
  await dialog().getByLabel('Căn cứ rút').fill('Ghi nhầm người trùng tên');
  await dialog().getByRole('button', { name: 'Rút sự kiện' }).click();
  await expect(status('Đảng viên dự bị')).toBeVisible();
  await expect(page.locator('s', { hasText: 'Từ trần' })).toBeVisible();
  await expect(page.getByText('Đã rút vì ghi nhầm: Ghi nhầm người trùng tên')).toBeVisible();

  await page.getByRole('button', { name: /^Rút sự kiện ghi nhầm: Kết nạp/ }).click();
  await expect(dialog()).toBeVisible();
});

test('a half-filled wizard comes back as it was left', async () => {
  await addMember(page, 'Lục Thị Na');
  await startEvent(page, 'Kết nạp');
  await dialog().getByLabel('Người giới thiệu').fill('Lê Văn Ánh; Hà Kim Cúc');
  await page.keyboard.press('Escape');
  await expect(dialog()).toHaveCount(0);
  await startEvent(page, 'Kết nạp');
  await expect(dialog().getByLabel('Người giới thiệu')).toHaveValue('Lê Văn Ánh; Hà Kim Cúc');
  await dialog().getByRole('button', { name: 'Bỏ bản nháp' }).click();
  await expect(dialog().getByLabel('Người giới thiệu')).toHaveValue('');
});

test('neither the life nor a wizard has a serious fault for a screen reader', async () => {
  await addMember(page, 'Sùng Thị Mận');
  await admit('19/05/2000');
  expect(await seriousFaults(page)).toEqual([]);
  await startEvent(page, 'Kỷ luật');
  expect(await seriousFaults(page)).toEqual([]);
});
