import { expect, type Page } from '@playwright/test';
import type { DemoStep } from './demo-step.ts';

const go = async (page: Page, section: string): Promise<void> => {
  await page.getByRole('navigation').getByRole('link', { name: section, exact: true }).click();
};

const shown = (page: Page) => page.getByText(/^Đang xem/);

/** Chooses in the wizard that stands open. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** What the two lists became: figures, the list, one record, and events in one member's Party life. */
export const memberSteps: readonly DemoStep[] = [
  {
    title: 'Xem tổng quan, tổ chức và danh sách đảng viên',
    run: async ({ app, picture, figure }) => {
      const { page } = app;
      await go(page, 'Tổng quan');
      await page.getByText('978').first().waitFor();
      await picture('tong-quan');
      await go(page, 'Tổ chức đảng');
      await page.getByText('Chi bộ 17').first().waitFor();
      await picture('to-chuc');
      await go(page, 'Đảng viên');
      await expect(shown(page)).toHaveText('Đang xem 978');
      figure('Đảng viên trong sổ', (await shown(page).textContent()) ?? '');
      await picture('danh-sach');
      const search = page.getByRole('searchbox', { name: 'Tìm đảng viên' });
      for (const typed of ['nguyen', 'Nguyễn Thị', 'hoàng hồng thuỷ']) {
        await search.fill(typed);
        await page.waitForTimeout(300);
        figure(`Tìm "${typed}"`, (await shown(page).textContent()) ?? '');
      }
      await picture('tim-kiem');
    },
  },
  {
    title: 'Mở hồ sơ, ghi sự kiện, và một sự kiện bị từ chối',
    run: async ({ app, picture, figure }) => {
      const { page } = app;
      await page.getByRole('grid').getByRole('link', { name: 'Hoàng Hồng Thủy' }).click();
      await page.getByRole('tab', { name: 'Lý lịch' }).waitFor();
      await picture('ho-so');
      await page.getByRole('tab', { name: /^Quá trình/ }).click();
      await picture('qua-trinh');
      const dialog = page.getByRole('dialog');
      const start = async (deed: string): Promise<void> => {
        await page.getByRole('button', { name: 'Ghi sự kiện' }).click();
        await page.getByRole('menuitem', { name: deed, exact: true }).click();
        await dialog.waitFor();
      };
      await start('Huy hiệu Đảng');
      await dialog.getByLabel('Ngày trao tặng').fill('03/02/2021');
      await dialog.getByRole('combobox', { name: 'Mức Huy hiệu' }).fill('35');
      await dialog.getByRole('alert').waitFor();
      figure(
        'Bị từ chối',
        (await dialog.getByRole('alert').allInnerTexts()).join(' ').replaceAll('\n', ': '),
      );
      await picture('su-kien-bi-tu-choi');
      await dialog.getByRole('combobox', { name: 'Mức Huy hiệu' }).fill('30');
      await page.keyboard.press('Tab');
      await dialog.getByText(/^Sau khi ghi:/).waitFor();
      await picture('su-kien-huy-hieu');
      await dialog.getByRole('button', { name: 'Ghi tặng Huy hiệu Đảng' }).click();
      await expect(dialog).toHaveCount(0);
      await start('Khen thưởng');
      await dialog.getByLabel('Ngày khen thưởng').fill('19/05/2022');
      await choose(page, 'Hình thức', 'Giấy khen');
      await dialog.getByLabel('Nội dung khen thưởng').fill('Hoàn thành xuất sắc nhiệm vụ 5 năm liền');
      await dialog.getByRole('button', { name: /^Ghi khen thưởng/ }).click();
      await expect(dialog).toHaveCount(0);
      await picture('qua-trinh-sau-khi-ghi');
      await go(page, 'An toàn dữ liệu');
      await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
      await page
        .getByText(/^Đã sao lưu/)
        .first()
        .waitFor();
      // The short news at the edge of the window goes by itself; the pictures that follow are of the screens.
      await expect(page.locator('.mantine-Notifications-notification')).toHaveCount(0, { timeout: 20_000 });
      await picture('an-toan-du-lieu');
      await go(page, 'Thiết lập');
      await picture('thiet-lap');
    },
  },
];
