// A list of events through the wizard: what the title says of all rows, whom a name alone means, who is not known.
import { expect, test } from '@playwright/test';
import { rosterKindNames, importText as text } from '../../shared/i18n/vi/import.ts';
import { wizardText } from '../../shared/i18n/vi/import-wizard.ts';
import { ask, openFreshRegister } from '../support/fresh-register.ts';
import { goTo, pickLines, pickList } from '../support/import-list.ts';
import { seriousFaults } from '../support/serious-faults.ts';

test('a list of badges is known by its title and goes into the ledgers of those whom it names', async () => {
  test.setTimeout(120_000);
  const app = await openFreshRegister('Nhap thu');
  const { page } = app;
  await pickList(app, [
    '1;Nguyễn Văn An;20/05/1955;03/02/1980;03/02/1981;Kinh;',
    '2;Trần Thị Bình;08/03/1960;02/03/1985;02/03/1986;Kinh;',
  ]);
  await goTo(page, 'write');
  await page.getByRole('button', { name: text.write(2) }).click();
  await expect(page.getByText('Đã ghi: 2 mới, 0 đổi, 0 trùng, 0 bỏ.')).toBeVisible();
  await page.getByRole('button', { name: text.startAgain }).click();

  await pickLines(
    app,
    [
      'DANH SÁCH ĐẢNG VIÊN ĐƯỢC TẶNG HUY HIỆU ĐẢNG ĐỢT 19/5/2025',
      '(Kèm theo Quyết định số 123-QĐ/TU ngày 15/5/2025 của Ban Thường vụ Thành ủy)',
      'TT;Họ và tên;Loại Huy hiệu;Số Huy hiệu',
      '1;Nguyễn Văn An;45 năm;HN E1234567',
      '2;Trần Thị Bình;40 năm;HN 1234567',
      '3;Lê Văn Lạ;50 năm;HN 123456',
    ],
    'huy-hieu.csv',
  );
  await expect(page.getByText(wizardText.kindAutomatic(rosterKindNames.badges))).toBeVisible();
  await goTo(page, 'match');
  // Nothing but the names stands in the list: the person says that they are those of the register.
  await page.getByRole('button', { name: wizardText.takeNamesakes(2) }).click();
  await expect(
    page.getByText(wizardText.matchCount(2, 2, 0)).or(page.getByText(wizardText.matchCount(1, 2, 0))),
  ).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  await goTo(page, 'write');
  await expect(page.locator('[data-outcome="changed"]')).toContainText('2');
  await page.getByText(`${text.outcomes.leftOut} (1)`).click();
  await expect(page.getByRole('button', { name: text.enterRow })).toBeVisible();
  await page.getByRole('button', { name: text.write(2) }).click();
  await expect(page.getByText('Đã ghi: 0 mới, 2 đổi, 0 trùng, 1 bỏ.')).toBeVisible();
  const ids = await ask<readonly number[]>(app, 'member.ids', {});
  const { events } = await ask<{ events: readonly { kind: string; effectiveOn: string }[] }>(
    app,
    'member.get',
    {
      id: Math.min(...ids),
    },
  );
  expect(events.find(({ kind }) => kind === 'badgeAwarded')?.effectiveOn).toBe('2025-05-19');
  expect(app.problems).toEqual([]);
  await app.close();
});
