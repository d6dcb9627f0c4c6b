// The app with a practice register open: 120 invented people, the same ones every time.
import { expect, type Page } from '@playwright/test';
import { type App, launchApp } from './app.ts';

export async function openPractice(): Promise<App> {
  const app = await launchApp();
  await app.page.getByRole('button', { name: 'Mở sổ luyện tập' }).click();
  await expect(app.page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
  return app;
}

/** Loads the page anew at the overview: the address keeps drawers and dialogs of the journey before open over a reload. */
export async function startAnew(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '#/';
  });
  await page.reload();
}

/** Opens a section by the left bar and waits for its heading. */
export async function openSection(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Các phần của sổ' })
    .getByRole('link', { name, exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}

export async function openList(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Các phần của sổ' })
    .getByRole('link', { name: 'Đảng viên', exact: true })
    .click();
  await expect(page.getByRole('grid', { name: 'Danh sách đảng viên' })).toBeVisible();
}

/** Adds a member by the form and stops at the empty life. */
export async function addMember(page: Page, name: string): Promise<void> {
  await openList(page);
  await page.getByRole('link', { name: 'Thêm đảng viên' }).click();
  await page.getByLabel('Họ và tên khai sinh').fill(name);
  await page.getByRole('button', { name: 'Thêm vào sổ' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Opens the wizard of one kind of event. */
export async function startEvent(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: 'Ghi sự kiện' }).click();
  await page.getByRole('menuitem', { name: label }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}
