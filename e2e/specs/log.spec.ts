// A change is a sentence in the log; it is filtered, proved, signed on paper, and the paper is held against it later.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { App } from '../support/app.ts';
import { ask, openFreshRegister } from '../support/fresh-register.ts';
import { pdfText } from '../support/printed-pdf.ts';
import { repositoryRoot } from '../support/which-electron.ts';

const pictures = join(repositoryRoot, 'test-results/log');
mkdirSync(pictures, { recursive: true });

let app: App;
test.beforeAll(async () => {
  app = await openFreshRegister('Nhat ky');
});
test.afterAll(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

test('edit → sentence → filter → check → signed paper → compare', async () => {
  const { page } = app;
  const record = {
    ...emptyMemberRecord(),
    fullName: 'Nguyễn Thị Sen',
    bornOn: '1980-05',
    citizenId: '001080012345',
  };
  const { id } = await ask<{ id: number }>(app, 'member.add', { record });
  for (let i = 0; i < 40; i++)
    await ask(app, 'member.add', {
      record: { ...emptyMemberRecord(), fullName: `Trần Văn ${i}`, homeTown: 'Tân Lập' },
    });
  const opened = await ask<{ version: number; record: typeof record }>(app, 'member.get', { id });
  await ask(app, 'member.update', {
    id,
    version: opened.version,
    record: { ...opened.record, bornOn: '1980-05-12' },
    how: { kind: 'correction', ground: 'Theo giấy khai sinh gốc' },
  });
  await ask(app, 'record.reveal', { memberId: id, field: 'citizenId', reason: 'Đối chiếu thẻ' });

  await page.getByRole('link', { name: 'An toàn dữ liệu' }).click();
  await page.getByRole('tab', { name: 'Nhật ký' }).click();
  const list = page.getByRole('region', { name: 'Nhật ký' });
  await expect(list.getByRole('listitem').first()).toContainText(
    'Nguyễn Văn Thư xem Số căn cước của Nguyễn Thị Sen, lý do: Đối chiếu thẻ.',
  );
  const edited = 'sửa Ngày sinh của Nguyễn Thị Sen: 05/1980 thành 12/05/1980.';
  await expect(list).toContainText(edited);
  await expect(list).toContainText('Căn cứ: ');
  await app.screenshot(join(pictures, '1-log.png'));

  await page.getByRole('combobox', { name: 'Việc', exact: true }).selectOption('Sửa sổ');
  await page.getByLabel('Từ trong nhật ký').fill('ngay sinh cua nguyen thi sen');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list).toContainText(edited);
  await app.setZoom(1.5);
  await app.screenshot(join(pictures, '2-filtered-150.png'));
  await app.setZoom(1);

  await page.getByRole('button', { name: 'Kiểm tra nhật ký' }).click();
  await expect(page.getByText(/^Đã kiểm tra \d+ mục, không mục nào bị sửa\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(list.getByRole('listitem').first()).toContainText('kiểm tra: Đã kiểm tra');
  await app.screenshot(join(pictures, '3-checked.png'));

  // The paper: its code is read off the PDF as a person would read it off the signed sheet.
  await page.getByRole('button', { name: 'In biên bản xác nhận nhật ký' }).click();
  await page.getByRole('button', { name: 'Soạn biên bản' }).click();
  await page.getByRole('button', { name: 'Dựng trang in' }).click();
  const save = page.getByRole('button', { name: 'Lưu PDF' });
  await expect(save).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Đang mở các trang')).toBeHidden();
  await app.screenshot(join(pictures, '4-minutes.png'));
  const pdf = join(app.home, 'bien-ban.pdf');
  await app.answerSaveDialog(pdf);
  await save.click();
  await expect(page.getByRole('dialog').getByText(/bien-ban/)).toBeVisible();
  execFileSync('pdftoppm', ['-png', '-r', '70', pdf, join(pictures, '6-paper')]);
  const printed = pdfText(pdf);
  expect(printed).toContain('xác nhận nhật ký của sổ đảng viên');
  const code = /(?:[0-9A-F]{4} ){7}[0-9A-F]{4}/.exec(printed)?.[0] ?? '';
  const sequence = /in biên bản này: số ([\d.]+)/.exec(printed.replaceAll(/\s+/g, ' '))?.[1] ?? '';
  expect(code).not.toBe('');
  await page.keyboard.press('Escape');

  const compare = async (typed: string): Promise<void> => {
    await page.getByLabel('Số mục cuối').fill(sequence.replaceAll('.', ''));
    await page.getByLabel('Mã của mục cuối').fill(typed);
    await page.getByRole('button', { name: 'So mã' }).click();
  };
  await page.getByRole('button', { name: 'So với biên bản đã ký' }).click();
  await compare(code.toLowerCase());
  await expect(page.getByText(/^Khớp\. Nhật ký còn nguyên/)).toBeVisible();
  await app.screenshot(join(pictures, '5-same.png'));
  await compare(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
  await expect(page.getByText(/^Không khớp\./)).toBeVisible();
  await page.keyboard.press('Escape');

  // From an entry to the step that it belongs to, and to the person.
  await page.getByLabel('Từ trong nhật ký').fill('ngay sinh cua nguyen thi sen');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await list.getByRole('link', { name: /^Xem bước/ }).click();
  await expect(page.getByText('1 bước')).toBeVisible();
  await page.goBack();
});
