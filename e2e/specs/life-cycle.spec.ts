// One journey through the built app for each family of wizards, from the list of candidates to the last entry.
import { expect, type Page, test } from '@playwright/test';
import type { App } from '../support/app.ts';
import { openMember, withLife } from '../support/lives.ts';
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
});
test.afterEach(() => expect(app.problems).toEqual([]));
test.afterAll(() => app.close());

const dialog = () => page.getByRole('dialog');
const main = () => page.getByRole('main');
const deed = (name: string) => dialog().getByRole('button', { name, exact: true });

async function start(label: string): Promise<void> {
  await page.getByRole('button', { name: 'Ghi sự kiện' }).click();
  await page.getByRole('menuitem', { name: label, exact: true }).click();
  await expect(dialog()).toBeVisible();
}

async function choose(label: string, option: string): Promise<void> {
  await dialog().getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function record(name: string): Promise<void> {
  await deed(name).click();
  await expect(dialog()).toHaveCount(0);
}

test('from the list of candidates over a prolonged probation to the card', async () => {
  await openSection(page, 'Phát triển Đảng');
  await page.getByRole('button', { name: 'Thêm quần chúng ưu tú' }).click();
  await expect(dialog().getByText(/Còn thiếu: Họ và tên khai sinh/)).toBeVisible();
  await dialog().getByLabel('Họ và tên khai sinh').fill('Mai Thị Sáng');
  await dialog().getByLabel('Ngày sinh').fill('01/02/2000');
  await choose('Chi bộ', 'Chi bộ Khu phố 1');
  await dialog().getByLabel('Ngày chi bộ xét').fill('01/03/2025');
  await record('Thêm vào danh sách');
  expect(await seriousFaults(page)).toEqual([]);

  await page.getByRole('link', { name: 'Ghi nhận kết nạp: Mai Thị Sáng' }).click();
  await dialog().getByLabel('Ngày làm lễ kết nạp').fill('19/05/2025');
  await expect(dialog().getByText(/Ngày chính thức theo quy định: 19\/05\/2026/)).toBeVisible();
  await record('Ghi nhận kết nạp');
  await expect(main().getByText('Hết dự bị')).toBeVisible();

  await start('Kéo dài thời gian dự bị');
  await dialog().getByLabel('Ngày quyết định kéo dài').fill('19/05/2026');
  await dialog().getByLabel('Kéo dài thêm').fill('13');
  await page.keyboard.press('Tab');
  await expect(dialog().getByText('Nhập số từ 1 đến 12.')).toBeVisible();
  await dialog().getByLabel('Kéo dài thêm').fill('3');
  await dialog().getByLabel('Lý do').fill('Chưa hoàn thành nhiệm vụ');
  await record('Ghi kéo dài dự bị');

  await start('Công nhận chính thức');
  await dialog()
    .getByRole('button', { name: /^Dùng ngày này: 19\/08\/2026/ })
    .click();
  await record('Ghi nhận công nhận chính thức');
  await start('Cấp thẻ đảng viên');
  await dialog().getByLabel('Ngày cấp thẻ').fill('02/09/2026');
  await choose('Hình thức', 'Cấp mới');
  await dialog().getByLabel('Số thẻ đảng viên').fill('001300012345');
  await record('Ghi cấp thẻ');
  await expect(main().getByText('Cấp mới · Số thẻ: 001300012345')).toBeVisible();
});

test('exemption and suspension lie over the status until they are ended', async () => {
  await withLife(app, 'Tống Văn Nghỉ', ['admitted', '2000-05-19'], ['recognised', '2001-05-19']);
  await start('Miễn công tác và sinh hoạt đảng');
  await dialog().getByLabel('Miễn từ ngày').fill('01/10/2026');
  await choose('Lý do', 'Điều trị bệnh dài ngày hoặc ở xa');
  await dialog()
    .getByRole('button', { name: /^Dùng ngày này: 30\/09\/2027/ })
    .click();
  await record('Ghi miễn sinh hoạt');
  await expect(main().getByText(/Miễn sinh hoạt đến 30\/09\/2027 \(còn \d+ ngày\)/)).toBeVisible();
  await start('Hết miễn công tác và sinh hoạt đảng');
  await dialog().getByLabel('Sinh hoạt trở lại từ ngày').fill('01/11/2026');
  await record('Ghi hết miễn sinh hoạt');
  await expect(main().getByText(/^Miễn sinh hoạt đến/)).toHaveCount(0);

  await start('Đình chỉ sinh hoạt đảng');
  await dialog().getByLabel('Đình chỉ từ ngày').fill('05/11/2026');
  await dialog()
    .getByRole('button', { name: /^Dùng ngày này: 03\/02\/2027/ })
    .click();
  await dialog().getByLabel('Lý do đình chỉ').fill('Đang được kiểm tra');
  await record('Ghi đình chỉ sinh hoạt');
  await start('Gia hạn đình chỉ sinh hoạt đảng');
  await dialog().getByLabel('Ngày gia hạn').fill('20/11/2026');
  await dialog()
    .getByRole('button', { name: /^Dùng ngày này: 05\/03\/2027/ })
    .click();
  await record('Ghi gia hạn đình chỉ');
  await expect(main().getByText(/Đình chỉ sinh hoạt đến 05\/03\/2027/)).toBeVisible();
  await start('Hết đình chỉ sinh hoạt đảng');
  await dialog().getByLabel('Sinh hoạt trở lại từ ngày').fill('21/11/2026');
  await record('Ghi hết đình chỉ');
  await expect(main().getByText(/^Đình chỉ sinh hoạt đến/)).toHaveCount(0);
});

test('out of the Party and in again: not before thirty-six months, with the rule at the field', async () => {
  await withLife(
    app,
    'Quách Văn Lại',
    ['admitted', '2000-05-19'],
    ['recognised', '2001-05-19'],
    ['removed', '2020-01-10', { form: 'struckOff', reason: 'Bỏ sinh hoạt' }],
  );
  await start('Kết nạp lại');
  await dialog().getByLabel('Ngày làm lễ kết nạp').fill('01/01/2019');
  const refused = dialog().getByRole('alert');
  await expect(refused).toContainText('Căn cứ:');
  const date = dialog().getByLabel('Ngày làm lễ kết nạp');
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await expect(deed('Ghi nhận kết nạp lại')).toBeDisabled();
  await date.fill('19/05/2026');
  await record('Ghi nhận kết nạp lại');
  await expect(page.getByText('Kết nạp lại – 19/05/2026')).toBeVisible();
});

test('struck off wrongly and restored', async () => {
  await withLife(
    app,
    'Nông Văn Oan',
    ['admitted', '2000-05-19'],
    ['recognised', '2001-05-19'],
    ['removed', '2020-01-10', { form: 'struckOff', reason: 'Nhầm' }],
  );
  await start('Khôi phục quyền đảng viên');
  await dialog().getByLabel('Ngày khôi phục').fill('10/01/2021');
  await dialog().getByLabel('Căn cứ khôi phục').fill('Kết luận: bị xử lý oan');
  await record('Ghi khôi phục quyền');
  await expect(main().getByText('Đảng viên chính thức', { exact: true }).first()).toBeVisible();
});

test('nobody dies twice: it is not offered, the list says why, and the address alone does not help', async () => {
  const id = await withLife(app, 'Lê Văn Khuất', ['admitted', '2000-05-19'], ['died', '2024-01-02']);
  await page.getByRole('button', { name: 'Ghi sự kiện' }).click();
  await expect(page.getByRole('menuitem', { name: 'Từ trần', exact: true })).toHaveCount(0);
  await page.getByRole('menuitem', { name: /^Việc khác không ghi được/ }).click();
  await expect(dialog().getByRole('row', { name: /^Từ trần/ })).toContainText('Căn cứ:');
  await page.keyboard.press('Escape');
  await openMember(app, id, '?ghi=died');
  await dialog().getByLabel('Ngày từ trần').fill('05/05/2025');
  await expect(dialog().getByRole('alert')).toContainText('Căn cứ:');
  await expect(deed('Ghi từ trần')).toBeDisabled();
});

test('entered today, effective later: the wizard and the head count the days', async () => {
  await withLife(app, 'Phó Thị Mai', ['admitted', '2000-05-19'], ['recognised', '2001-05-19']);
  await start('Chuyển sinh hoạt đi');
  const ahead = new Date(Date.now() + 9 * 86_400_000).toLocaleDateString('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  await dialog().getByLabel('Ngày chuyển đi').fill(ahead);
  await dialog().getByLabel('Nơi chuyển đến').fill('Đảng ủy phường Sông Mơ');
  await expect(dialog().getByText(`Có hiệu lực từ ${ahead} (còn 9 ngày).`)).toBeVisible();
  await record('Ghi chuyển sinh hoạt đi');
  await expect(main().getByText(`Chuyển sinh hoạt đi: có hiệu lực từ ${ahead} (còn 9 ngày)`)).toBeVisible();
  await expect(main().getByText('Đảng viên chính thức', { exact: true }).first()).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
});
