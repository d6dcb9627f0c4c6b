// What every screen offers, and the words of the deeds that are not for everybody, or not for every day.
import { expect, type Page } from '@playwright/test';
import { appText } from '../../shared/i18n/vi/app.ts';

export const everywhere = [
  ...['/', '/viec-can-lam', '/dang-vien', '/ho-so-trung', '/dang-vien/1', '/dang-vien/moi', '/to-chuc'],
  ...['/xep-loai', '/xep-loai/2026', '/in-an', '/nhap-xuat', '/chuyen-sinh-hoat', '/phat-trien', '/so-sach'],
  ...['/bao-cao', '/the-dang-vien', '/huy-hieu', '/ky-luat', '/kiem-tra', '/dang-phi', '/sinh-hoat'],
  ...['/quy-dinh', '/cac-buoc', '/an-toan', '/thiet-lap'],
];

/** What can be pressed or typed into on the screen: the names of buttons, links, entries of menus and fields. */
const offered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      ['button', 'a', 'input', 'textarea', 'select'].map((tag) => `main ${tag}`).join() +
        ', [role=menu] [role=menuitem]',
    );
    return [...all]
      .filter(
        (e) =>
          e.checkVisibility() && !e.matches(':disabled, :read-only:is(input, textarea), [data-disabled]'),
      )
      .map((e) => {
        const label = e instanceof HTMLInputElement ? e.labels?.[0]?.textContent : undefined;
        return (e.getAttribute('aria-label') ?? label ?? e.textContent ?? '').trim();
      });
  });

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByText(appText.loading)).toHaveCount(0);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 150))));
}

/** All screens with their panels and menus: "where ⇒ what". */
export async function offeredOn(page: Page, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const look = async (where: string) => {
    await settled(page);
    found.push(...(await offered(page)).map((what) => `${where} ⇒ ${what}`));
  };
  for (const path of paths) {
    await page.evaluate((to) => {
      window.location.hash = `#${to}`;
    }, path);
    await look(path);
    const menus = page.locator('main button[aria-haspopup=menu]');
    for (let i = 0; i < (await menus.count()); i++) {
      await menus.nth(i).click();
      await look(`${path} ▾`);
      await page.keyboard.press('Escape');
    }
    const tabs = page.getByRole('main').getByRole('tab');
    for (let i = 0; i < (await tabs.count()); i++) {
      await tabs.nth(i).click();
      await look(`${path} › ${await tabs.nth(i).textContent()}`);
    }
  }
  return [...new Set(found)];
}

export const among = (found: readonly string[], deeds: RegExp) => found.filter((line) => deeds.test(line));

const begins = (words: readonly string[]): RegExp => new RegExp(`⇒ (${words.join('|')})`);

/** Words that begin the name of whatever writes, on all screens; and some fields. */
const changes = [
  ...['Thêm (?!điều kiện)', 'Ghi (?!ở Quá trình)', 'Lưu', 'Sửa', 'Rút', 'Xóa', 'Bỏ (?!lọc|hết|sinh hoạt)'],
  ...['Dán', 'Nhập ', 'Lập ', 'Khai ', 'Khóa năm \\d', 'Khóa bảng', 'Cập nhật', 'Chọn (ảnh|tệp|biểu|USB)'],
  ...['Tải ', 'Thành lập', 'Hợp nhất', 'Giới thiệu', 'Chuyển trong', 'Cả nhóm', 'Đánh'],
  ...['Nhận ', '[CP0-4]\\. ', 'Sao lưu ngay', 'Phục hồi bản', 'Đặt mật khẩu', 'Nạp', 'Lấy mã'],
  ...['Bắt đầu(?! từ ô)', 'Đổi quyền', 'Soạn', 'Tạo ', 'Tìm người được tặng', 'Trong hồ sơ', 'Tên gọi khác'],
  ...['Số quyết định', 'Ngày thu', 'Tên ngày'],
];
export const changing = begins(changes);
/** What takes out, too. */
export const writing = begins([...changes, 'Xuất', 'In( |$)', 'Chép']);

/** What only the secretary does, and what the deputy does with him or her. */
export const keeping = begins([
  ...[
    'Phục hồi bản',
    'Lấy mã khôi phục mới',
    'Thêm người dùng',
    'Đổi quyền',
    'Đặt mật khẩu mới',
    'Thôi quyền',
  ],
  ...['Bắt đầu bàn giao', 'Chọn thư mục trên USB', 'Xem những gì sẽ bị xóa'],
]);
export const deciding = /⇒ (Khóa năm \d|Nạp gói từ USB|Đặt mật khẩu và mở)/;
