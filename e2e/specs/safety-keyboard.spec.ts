// Restore, hand-over and clearing a PC without a mouse: after each step the keyboard stands where the work goes on.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { backupText } from '../../shared/i18n/vi/backup.ts';
import { handoverText } from '../../shared/i18n/vi/handover.ts';
import { retireText } from '../../shared/i18n/vi/retire.ts';
import type { App } from '../support/app.ts';
import { ask, freshPassword, openFreshRegister } from '../support/fresh-register.ts';

let app: App;
let page: Page;
test.beforeEach(async () => {
  app = await openFreshRegister('Ban phim');
  page = app.page;
});
test.afterEach(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

const goTo = (panel: string) =>
  page.evaluate((muc) => {
    window.location.hash = `#/an-toan?muc=${muc}`;
  }, panel);

const hasFocus = (there: Locator) => there.evaluate((element) => element === document.activeElement);

/** Tab by Tab from where the keyboard stands; what is reached can be seen. */
async function tabTo(there: Locator): Promise<void> {
  await there.waitFor();
  for (let presses = 0; presses < 60 && !(await hasFocus(there)); presses++) await page.keyboard.press('Tab');
  await expect(there).toBeFocused();
  await expect(there).toBeInViewport();
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function press(there: Locator): Promise<void> {
  await tabTo(there);
  await page.keyboard.press('Enter');
}

async function type(there: Locator, words: string): Promise<void> {
  await tabTo(there);
  await page.keyboard.type(words);
}

test('a copy is restored and the restore taken back', async () => {
  const add = (fullName: string) => ask(app, 'member.add', { record: { ...emptyMemberRecord(), fullName } });
  await add('Lò Văn Dòng');
  await ask(app, 'register.backup', {});
  await add('Cầm Thị Hàng');
  await goTo('sao-luu');
  await press(page.getByRole('button', { name: /^Phục hồi bản lúc / }));
  for (const told of [/: 1 đảng viên/, /: 2 đảng viên/]) {
    await expect(page.getByLabel(backupText.restore.password)).toBeFocused();
    await page.keyboard.type(freshPassword);
    await page.keyboard.press('Enter');
    await expect(button(backupText.restore.do)).toBeFocused();
    await page.keyboard.press('Enter');
    const done = page.getByRole('status').filter({ hasText: told });
    await expect(done).toBeFocused();
    await expect(done).toBeInViewport();
    if (told.source.includes('1')) await press(button(backupText.restore.undo));
  }
});

test('a register is handed over', async () => {
  const { open } = await ask<{ open: { rootOrgId: number } }>(app, 'register.status', {});
  const { id } = await ask<{ id: number }>(app, 'member.add', {
    record: { ...emptyMemberRecord(), fullName: 'Lò Văn Dòng' },
  });
  await ask(app, 'event.record', {
    ...{ memberId: id, kind: 'admitted', effectiveOn: '2010-05-19', note: '' },
    decision: { number: '', signedOn: '', authority: '', signer: '' },
    payload: { orgId: open.rootOrgId },
  });
  const step = (name: keyof typeof handoverText.steps) =>
    expect(page.getByRole('group', { name: handoverText.steps[name], exact: true })).toBeFocused();
  await goTo('ban-giao');
  await press(button(handoverText.start));
  await step('who');
  await type(page.getByLabel('Chức vụ người giao'), 'Bí thư');
  await type(page.getByLabel('Họ và tên người nhận'), 'Trần Thị Bình');
  await type(page.getByLabel('Chức vụ người nhận'), 'Bí thư mới');
  await type(page.getByLabel('Tên khi mở sổ của người nhận'), 'Bí thư');
  await type(page.getByRole('textbox', { name: handoverText.witness, exact: true }), 'Lê Văn Cường');
  await type(page.getByLabel('Chức vụ người chứng kiến'), 'Phó Ban Tổ chức');
  await press(button(handoverText.next));
  await step('count');
  await tabTo(page.getByRole('grid', { name: 'Hồ sơ giấy theo danh sách' }));
  await page.keyboard.press('c');
  await press(button(handoverText.next));
  await step('rest');
  await press(button(handoverText.next));
  await step('minutes');
  await press(button(handoverText.seal));
  await expect(page.getByText(/^Đã sao lưu: /)).toBeVisible();
  await press(button(handoverText.next));
  await step('sign');
  await type(page.getByLabel(/^Mật khẩu đang dùng/), freshPassword);
  await type(page.getByLabel('Mật khẩu mới'), 'mat khau nguoi moi');
  await type(page.getByLabel('Gõ lại mật khẩu'), 'mat khau nguoi moi');
  await page.keyboard.press('Enter');
  await expect(button(handoverText.complete('Trần Thị Bình'))).toBeFocused();
  await page.keyboard.press('Enter');
  const code = (await page.getByRole('status', { name: 'Mã khôi phục của sổ' }).textContent()) ?? '';
  await type(page.getByLabel('Gõ lại nhóm cuối của mã'), code.slice(code.lastIndexOf('-') + 1));
  await press(button('Đã cất mã mới'));
  await expect(page.getByRole('row', { name: /Trần Thị Bình/ })).toBeVisible();
});

test('a PC is cleared', async () => {
  const stick = join(app.home, 'usb');
  mkdirSync(stick);
  await app.answerOpenDialog(stick);
  await goTo('may-nay');
  await press(button(retireText.start));
  await expect(page.getByRole('heading', { name: retireText.stepList })).toBeFocused();
  await press(button(retireText.pick));
  await expect(page.getByLabel(retireText.nameLabel('Ban phim'))).toBeFocused();
  await page.keyboard.type('Ban phim');
  await type(page.getByLabel(retireText.password), freshPassword);
  await press(button(retireText.wipe));
  await expect(page.getByRole('status').filter({ hasText: retireText.done.title(0) })).toBeFocused();
  await press(button(retireText.done.close));
});
