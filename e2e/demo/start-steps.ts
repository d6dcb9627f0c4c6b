import { startText as text } from '../../shared/i18n/vi/start.ts';
import type { DemoStep } from './demo-step.ts';

const password = 'hoa ban no trang rung';

/** The first morning: an empty data folder, a new register, its recovery code, the first screen. */
export const startSteps: readonly DemoStep[] = [
  {
    title: 'Lập sổ mới, đặt mật khẩu, chép mã khôi phục',
    run: async ({ app, picture }) => {
      const { page } = app;
      await page.getByRole('button', { name: 'Lập sổ mới' }).waitFor();
      await picture('mo-lan-dau');
      await page.getByRole('button', { name: 'Lập sổ mới' }).click();
      await page.getByLabel('Tên tổ chức đảng').fill('Đảng ủy Trung ương Đoàn (mẫu)');
      await page.getByLabel('Loại tổ chức').selectOption('grassrootsCommittee');
      await page.getByLabel('Tên sổ').fill('Dang uy mau');
      await page.getByLabel('Họ và tên người giữ sổ').fill('Nguyễn Văn Thư');
      await page.getByLabel('Mật khẩu mới').fill(password);
      await page.getByLabel('Gõ lại mật khẩu').fill(password);
      await picture('lap-so');
      await page.getByRole('button', { name: text.createDo, exact: true }).click();
      const code = (await page.getByLabel(text.codeTitle).textContent()) ?? '';
      await picture('ma-khoi-phuc');
      await page.getByLabel(text.codeLast).fill(code.slice(-5));
      await page.getByRole('button', { name: text.codeDone }).click();
      await page.getByRole('heading', { name: 'Tổng quan' }).waitFor();
      await picture('tong-quan-trong');
    },
  },
];
