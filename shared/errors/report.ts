import { defineErrors } from './define.ts';

/** Telephone codes E-BC-01 … */
export const reportErrors = defineErrors({
  'report.days': {
    phone: 'E-BC-01',
    text: () => 'Kỳ báo cáo: ngày đầu sau ngày cuối. Chọn lại kỳ hoặc nhập lại hai ngày.',
  },
});
