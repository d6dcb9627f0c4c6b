// The Party organisations: the tree of a day, the deeds that change it, committees, the structure report.
import { expect, type Page, test } from '@playwright/test';
import type { App } from '../support/app.ts';
import { openPractice, startAnew } from '../support/practice.ts';
import { seriousFaults } from '../support/serious-faults.ts';

let app: App;
let page: Page;

test.beforeAll(async () => {
  app = await openPractice();
  page = app.page;
});
test.beforeEach(async () => {
  await startAnew(page);
  await page
    .getByRole('navigation', { name: 'Các phần của sổ' })
    .getByRole('link', { name: 'Tổ chức đảng' })
    .click();
  await expect(tree()).toBeVisible();
});
test.afterEach(() => expect(app.problems).toEqual([]));
test.afterAll(() => app.close());

const tree = () => page.getByRole('treegrid', { name: 'Tổ chức đảng' });
const dialog = () => page.getByRole('dialog');
const cell = (name: string) => tree().getByRole('gridcell', { name, exact: true });
const row = (name: string) =>
  tree()
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name, exact: true }) });

async function startDeed(org: string, deed: string): Promise<void> {
  await cell(org).click();
  await page.getByRole('button', { name: `Ghi việc của ${org}` }).click();
  await page.getByRole('menuitem', { name: deed }).click();
  await expect(dialog()).toBeVisible();
}

async function choose(label: string, option: string): Promise<void> {
  await dialog().getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('an organisation is founded and renamed with its decision, and a name given twice is refused', async () => {
  await page.getByRole('button', { name: 'Thành lập tổ chức', exact: true }).click();
  await dialog().getByLabel('Tên tổ chức').fill('Chi bộ Khu phố 1');
  await dialog().getByLabel('Quyết định').fill('12-QĐ/ĐU ngày 05/03/2025');
  await dialog().getByLabel('Ngày có hiệu lực').fill('03/2025');
  await dialog().getByRole('button', { name: 'Ghi thành lập' }).click();
  await expect(dialog().getByText('Cần đủ ngày, tháng, năm.').first()).toBeVisible();
  await dialog().getByLabel('Ngày có hiệu lực').fill('5/3/2025');
  await expect(dialog().getByText('E-TC-01').first()).toBeVisible();

  await dialog().getByLabel('Tên tổ chức').fill('Chi bộ Khu phố 9');
  await expect(
    dialog().getByText(/Chi bộ Khu phố 9 có 0 đảng viên chính thức; chi bộ cần ít nhất 3/),
  ).toBeVisible();
  await dialog().getByRole('button', { name: 'Ghi thành lập' }).click();
  await expect(cell('Chi bộ Khu phố 9')).toBeVisible();

  await startDeed('Chi bộ Khu phố 9', 'Đổi tên');
  await dialog().getByLabel('Tên mới').fill('Chi bộ Khu phố 10');
  await dialog().getByRole('button', { name: 'Ghi đổi tên' }).click();
  await expect(cell('Chi bộ Khu phố 10')).toBeVisible();
  await expect(cell('Chi bộ Khu phố 9')).toHaveCount(0);

  // The day before the new name the old one stands, and before the founding neither.
  await page.getByLabel('Tính đến ngày').fill('06/03/2025');
  await expect(cell('Chi bộ Khu phố 9')).toBeVisible();
  await page.getByLabel('Tính đến ngày').fill('04/03/2025');
  await expect(cell('Chi bộ Khu phố 9')).toHaveCount(0);
  await expect(page.getByText('Đang xem ngày 04/03/2025, không phải hôm nay.')).toBeVisible();
  await page.getByRole('button', { name: 'Về hôm nay' }).click();
  await expect(cell('Chi bộ Khu phố 10')).toBeVisible();
});

test('a merger moves the members, says so before and after, and is withdrawn with its ground', async () => {
  const before = await row('Chi bộ Khu phố 2').getByRole('gridcell').nth(1).textContent();
  await startDeed('Chi bộ Khu phố 2', 'Sáp nhập');
  await choose('Tổ chức nhận', 'Chi bộ Khu phố 1');
  await expect(dialog().getByText(`${before} đảng viên chuyển sang Chi bộ Khu phố 1`)).toBeVisible();
  await expect(dialog().getByText(/Kết thúc từ ngày .*: Chi bộ Khu phố 2\./)).toBeVisible();
  await dialog().getByRole('button', { name: 'Ghi sáp nhập' }).click();
  await expect(page.getByText(/Đã ghi sáp nhập.* người được chuyển/)).toBeVisible();
  await expect(cell('Chi bộ Khu phố 2')).toHaveCount(0);

  await page.getByLabel('Tính đến ngày').fill('01/01/2026');
  await cell('Chi bộ Khu phố 2').click();
  await page.getByRole('button', { name: /^Rút Sáp nhập/ }).click();
  await dialog().getByLabel('Căn cứ rút').fill('Ghi nhầm tổ chức, biên bản 02');
  await dialog().getByRole('button', { name: 'Rút việc này' }).click();
  await expect(page.getByText(/người trở về nơi cũ/)).toBeVisible();
  await page.getByRole('button', { name: 'Về hôm nay' }).click();
  await expect(row('Chi bộ Khu phố 2').getByRole('gridcell').nth(1)).toHaveText(before ?? '');
  await cell('Chi bộ Khu phố 2').click();
  await expect(page.getByText('Đã rút: Ghi nhầm tổ chức, biên bản 02')).toBeVisible();
});

test('dissolving with members in it is refused at once until the deed says where they go', async () => {
  await startDeed('Chi bộ Trường Tiểu học Hoa Ban', 'Giải thể');
  await expect(dialog().getByText('E-TC-06').first()).toBeVisible();
  await dialog().getByRole('button', { name: 'Ghi giải thể' }).click();
  await expect(dialog()).toBeVisible();
  await choose('Đảng viên chuyển về', 'Chi bộ Khu phố 1');
  await expect(dialog().getByText('E-TC-06')).toHaveCount(0);
  // What was typed outlives closing the window.
  await dialog().getByLabel('Quyết định').fill('15-QĐ/ĐU');
  await page.waitForTimeout(1000);
  await page.keyboard.press('Escape');
  await expect(dialog()).toHaveCount(0);
  await startDeed('Chi bộ Trường Tiểu học Hoa Ban', 'Giải thể');
  await expect(dialog().getByLabel('Quyết định')).toHaveValue('15-QĐ/ĐU');
  await dialog().getByRole('button', { name: 'Bỏ bản nháp' }).click();
  await expect(dialog().getByLabel('Quyết định')).toHaveValue('');
});

test('a part is split off with the members chosen by name', async () => {
  await startDeed('Chi bộ Khu phố 1', 'Chia tách');
  await dialog().getByLabel('Tên tổ chức').fill('Chi bộ Khu phố 1B');
  await dialog().getByRole('checkbox').nth(0).check();
  await dialog().getByRole('checkbox').nth(1).check();
  await expect(dialog().getByText('2 đảng viên chuyển sang Chi bộ Khu phố 1B.')).toBeVisible();
  await dialog().getByRole('button', { name: 'Ghi chia tách' }).click();
  await expect(row('Chi bộ Khu phố 1B').getByRole('gridcell').nth(1)).toHaveText('2');
});

test('the arrow keys walk the tree, and nothing on the screen keeps anybody out', async () => {
  await row('Chi bộ Khu phố 1').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(cell('Chi bộ Khu phố 1')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(row('Chi bộ Cơ quan phường')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Chi bộ Khu phố 1', exact: true })).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByText('Báo cáo cơ cấu').click();
  await expect(page.getByRole('table', { name: 'Báo cáo cơ cấu tổ chức' })).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
});

test('a secretary is chosen for a term, a second one is refused, and the day decides who holds the post', async () => {
  await cell('Chi bộ Cơ quan phường').click();
  await page.getByRole('button', { name: 'Thêm nhiệm kỳ' }).click();
  await dialog().getByLabel('Tên nhiệm kỳ').fill('Nhiệm kỳ 2025–2027');
  await dialog().getByLabel('Từ ngày').fill('1/6/2025');
  await dialog().getByLabel('Đến ngày').fill('1/6/2024');
  await dialog().getByRole('button', { name: 'Ghi nhiệm kỳ' }).click();
  await expect(dialog().getByText('E-CU-01')).toBeVisible();
  await dialog().getByLabel('Đến ngày').fill('1/6/2027');
  await dialog().getByRole('button', { name: 'Ghi nhiệm kỳ' }).click();
  await expect(dialog()).toHaveCount(0);

  const appoint = async (nth: number, from: string) => {
    await page.getByRole('button', { name: 'Ghi giữ chức vụ' }).click();
    await dialog().getByRole('textbox', { name: 'Giữ từ ngày', exact: true }).fill(from);
    await dialog().getByRole('combobox', { name: 'Đồng chí' }).click();
    await page.getByRole('listbox').getByRole('option').nth(nth).click();
    await dialog().getByRole('button', { name: 'Ghi giữ chức vụ' }).click();
  };
  await appoint(0, '1/6/2025');
  await expect(dialog()).toHaveCount(0);
  const committee = page.getByRole('region', { name: 'Cấp ủy' });
  await expect(committee.getByText(/: Bí thư/)).toBeVisible();
  await appoint(1, '1/1/2026');
  await expect(dialog().getByText('E-CU-04')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /^Thôi giữ: / }).click();
  await page.getByRole('menuitem', { name: 'Thôi giữ' }).click();
  await dialog().getByLabel('Thôi giữ từ ngày').fill('1/9/2026');
  await dialog().getByLabel('Lý do').fill('Chuyển công tác');
  await dialog().getByRole('button', { name: 'Ghi thôi giữ' }).click();
  await expect(committee.getByText('Ngày này chưa ghi ai giữ chức vụ.')).toBeVisible();
  await page.getByLabel('Tính đến ngày').fill('31/08/2026');
  await expect(committee.getByText(/: Bí thư/)).toBeVisible();
});
