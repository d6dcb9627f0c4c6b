// The frame around the screens, and the screens that stand in no other spec: overview, settings.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type App, launchApp } from '../support/app.ts';

let app: App;
let page: Page;

test.beforeEach(async () => {
  app = await launchApp();
  page = app.page;
  await page.getByRole('button', { name: 'Mở sổ luyện tập' }).click();
  await expect(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
});

test.afterEach(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

/** In the order of the left bar, which a test below reads. */
const sections = [
  'Tổng quan',
  'Việc cần làm',
  'Đảng viên',
  'Tổ chức đảng',
  'Phát triển Đảng',
  'Chuyển sinh hoạt',
  'Thẻ đảng viên',
  'Huy hiệu, khen thưởng',
  'Kỷ luật',
  'Kiểm tra, giám sát',
  'Đảng phí',
  'Sinh hoạt chi bộ',
  'Xếp loại cuối năm',
  'Báo cáo',
  'Sổ sách',
  'In ấn',
  'Nhập, xuất Excel',
  'Các bước đã làm',
  'An toàn dữ liệu',
  'Thiết lập',
];
const goTo = async (section: string) => {
  const link = page
    .getByRole('navigation', { name: 'Các phần của sổ' })
    .getByRole('link', { name: section, exact: true });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
};

const openCommands = async () => {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Lệnh' })).toBeFocused();
};

test('the left bar holds every section, and at 200 % the last one can still be reached', async () => {
  const links = page.getByRole('navigation', { name: 'Các phần của sổ' }).getByRole('link');
  await expect(links).toHaveText(sections);
  await app.setZoom(2);
  await links.last().scrollIntoViewIfNeeded();
  await expect(links.last()).toBeInViewport({ ratio: 1 });
});

test('each figure of the overview opens the list of exactly so many', async () => {
  for (const label of ['Đảng viên', 'Chính thức', 'Dự bị', 'Nữ', 'Đã ra khỏi sổ']) {
    await goTo('Tổng quan');
    const figure = page
      .getByRole('region', { name: 'Số liệu hôm nay' })
      .getByRole('link')
      .filter({ hasText: label })
      .first();
    const count = /\d+/.exec((await figure.textContent()) ?? '')?.[0];
    await figure.click();
    await expect(page.getByText(`Đang xem ${count}`, { exact: true })).toBeVisible();
  }
});

test('the keyboard alone skips to the work area, changes the section and locks', async () => {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Tới phần làm việc' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();

  await page.getByRole('button', { name: 'Khóa sổ' }).focus();
  for (let i = 0; i <= sections.indexOf('Tổ chức đảng'); i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Tổ chức đảng' })).toBeVisible();
  await openCommands();
  await page.keyboard.type('khoa so');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Mở sổ đã có' })).toBeVisible();
});

test('Ctrl+F searches the members from any screen, Ctrl+K finds a command without diacritics', async () => {
  await goTo('Thiết lập');
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('searchbox', { name: 'Tìm đảng viên' })).toBeFocused();
  await page.keyboard.type('nguyen');
  await expect(page.getByRole('heading', { level: 1, name: 'Thiết lập' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Đảng viên' })).toBeVisible();
  await openCommands();
  await page.keyboard.type('to chuc');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Tổ chức đảng' })).toBeVisible();
});

test('a backup made by hand is named there and in the status line', async () => {
  await goTo('An toàn dữ liệu');
  await expect(page.getByText('Chưa sao lưu lần nào', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
  await expect(page.getByText(/^Đã sao lưu lúc .*\.sodang trong thư mục "sao-luu"\.$/)).toBeVisible();
  await expect(page.getByRole('contentinfo').getByText(/^Sao lưu gần nhất: /)).toBeVisible();
});

for (const percent of [100, 150, 200])
  test(`at ${percent} % no screen is cut off or needs scrolling sideways`, async () => {
    await app.setZoom(percent / 100);
    for (const section of sections) {
      await goTo(section);
      const widths = await page.evaluate(() => {
        const work = document.querySelector('main');
        return {
          page: document.documentElement.scrollWidth - window.innerWidth,
          work: work ? work.scrollWidth - work.clientWidth : 0,
        };
      });
      expect(widths, section).toEqual({ page: 0, work: 0 });
    }
  });

for (const scheme of ['Sáng', 'Tối'])
  test(`no screen has a serious accessibility fault (${scheme})`, async () => {
    await goTo('Thiết lập');
    await page.getByText(scheme, { exact: true }).click();
    for (const section of sections) {
      await goTo(section);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${section}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
