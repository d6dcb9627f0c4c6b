// What may not be done is not offered: every screen as each role sees it, against the words of the deeds it may not do.
import { expect, type Page, test } from '@playwright/test';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { appText } from '../../shared/i18n/vi/app.ts';
import { peopleText } from '../../shared/i18n/vi/people.ts';
import type { Role } from '../../shared/rules/rights.ts';
import type { App } from '../support/app.ts';
import { ask, freshPassword, openFreshRegister } from '../support/fresh-register.ts';
import { openAs } from '../support/open-as.ts';

const everywhere = [
  ...['/', '/viec-can-lam', '/dang-vien', '/ho-so-trung', '/dang-vien/1', '/dang-vien/moi', '/to-chuc'],
  ...['/xep-loai', '/xep-loai/2026', '/in-an', '/nhap-xuat', '/chuyen-sinh-hoat', '/phat-trien', '/so-sach'],
  ...['/bao-cao', '/the-dang-vien', '/huy-hieu', '/ky-luat', '/kiem-tra', '/dang-phi', '/sinh-hoat'],
  ...['/quy-dinh', '/cac-buoc', '/an-toan', '/thiet-lap'],
];

const noDecision = { number: '', signedOn: '', authority: '', signer: '' };
const password = 'mat khau khac';

/** A register with people, a year and a copy, opened by somebody of this role. */
async function openWithRole(role: Role): Promise<App> {
  const app = await openFreshRegister('Quyen');
  const { open } = await ask<{ open: { rootOrgId: number } }>(app, 'register.status', {});
  for (const fullName of ['Cầm Thị Hàng', 'Hà Văn Tư']) {
    const { id } = await ask<{ id: number }>(app, 'member.add', {
      record: { ...emptyMemberRecord(), fullName, sex: 'Nam' },
    });
    const event = { memberId: id, note: '', decision: noDecision };
    const orgId = open.rootOrgId;
    await ask(app, 'event.record', {
      ...event,
      ...{ kind: 'admitted', effectiveOn: '2010-05-19', payload: { orgId } },
    });
    await ask(app, 'event.record', {
      ...event,
      ...{ kind: 'recognised', effectiveOn: '2011-05-19', payload: {} },
    });
  }
  await ask(app, 'year.create', { year: 2026 });
  await ask(app, 'register.backup', {});
  await ask(app, 'people.add', {
    ...{ name: 'Trần Thị Bình', role, account: 'Khác', restricted: true },
    ...{ newPassword: password, password: freshPassword },
  });
  await app.page.reload();
  await app.page.getByRole('button', { name: 'Khóa sổ' }).click();
  await openAs(app.page, 'Khác', password);
  await expect(app.page.getByRole('navigation', { name: 'Các phần của sổ' })).toBeVisible();
  return app;
}

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
async function offeredOn(page: Page, paths: readonly string[]): Promise<string[]> {
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

const among = (found: readonly string[], deeds: RegExp) => found.filter((line) => deeds.test(line));

/** Words that begin the name of whatever writes or takes out, on all screens; and some fields. */
const writing = new RegExp(
  `⇒ (${[
    ...[
      'Thêm (?!điều kiện)',
      'Ghi (?!ở Quá trình)',
      'Lưu',
      'Sửa',
      'Rút',
      'Xóa',
      'Bỏ (?!lọc|hết|sinh hoạt)',
      'Xuất',
      'In( |$)',
    ],
    ...[
      'Chép',
      'Dán',
      'Nhập ',
      'Lập ',
      'Khai ',
      'Khóa năm \\d',
      'Khóa bảng',
      'Cập nhật',
      'Chọn (ảnh|tệp|biểu|USB)',
    ],
    ...[
      'Tải ',
      'Thành lập',
      'Hợp nhất',
      'Giới thiệu',
      'Chuyển trong',
      'Cả nhóm',
      'Đánh',
      'Nhận ',
      '[CP0-4]\\. ',
    ],
    ...[
      'Sao lưu ngay',
      'Phục hồi bản',
      'Đặt mật khẩu',
      'Nạp',
      'Lấy mã',
      'Bắt đầu',
      'Đổi quyền',
      'Soạn',
      'Tạo ',
    ],
    ...['Tìm người được tặng', 'Trong hồ sơ', 'Tên gọi khác', 'Số quyết định', 'Ngày thu', 'Tên ngày'],
  ].join('|')})`,
);

/** What only the secretary does, and what the deputy does with him or her. */
const keeping = new RegExp(
  `⇒ (${[
    ...[
      'Phục hồi bản',
      'Lấy mã khôi phục mới',
      'Thêm người dùng',
      'Đổi quyền',
      'Đặt mật khẩu mới',
      'Thôi quyền',
    ],
    ...['Bắt đầu bàn giao', 'Chọn thư mục trên USB', 'Xem những gì sẽ bị xóa'],
  ].join('|')})`,
);
const deciding = /⇒ (Khóa năm \d|Nạp gói từ USB|Đặt mật khẩu và mở)/;

const ofTheKeepers = ['/an-toan', '/xep-loai/2026', '/quy-dinh', '/kiem-tra'];

let app: App;
test.afterEach(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

test('an inspector finds nothing on any screen that changes the register or takes anything out of it', async () => {
  test.setTimeout(300_000);
  app = await openWithRole('inspector');
  const found = await offeredOn(app.page, everywhere);
  expect(found.length).toBeGreaterThan(400);
  expect(among(found, writing)).toEqual([]);
});

test('the same words name what a secretary is offered on the same screens', async () => {
  test.setTimeout(300_000);
  app = await openWithRole('secretary');
  const found = await offeredOn(app.page, everywhere);
  expect(new Set(among(found, writing).map((line) => line.split(' ⇒ ')[0])).size).toBeGreaterThan(35);
  expect(new Set(among(found, keeping).map((line) => line.split(' ⇒ ')[1])).size).toBeGreaterThanOrEqual(8);
  expect(new Set(among(found, deciding).map((line) => line.split(' ⇒ ')[1])).size).toBe(3);
});

test('a typist is offered neither what only the secretary does nor what is decided', async () => {
  app = await openWithRole('typist');
  const found = await offeredOn(app.page, ofTheKeepers);
  expect(found.length).toBeGreaterThan(80);
  expect([...among(found, keeping), ...among(found, deciding)]).toEqual([]);
  await app.page.goto(`${app.page.url().split('#')[0]}#/an-toan?muc=nguoi-dung`);
  await expect(app.page.getByText(peopleText.only('keep'))).toBeVisible();
});

test('a deputy is offered what is decided, and not what only the secretary does', async () => {
  app = await openWithRole('deputy');
  const found = await offeredOn(app.page, ofTheKeepers);
  expect(among(found, keeping)).toEqual([]);
  expect(among(found, deciding).length).toBeGreaterThanOrEqual(2);
});
