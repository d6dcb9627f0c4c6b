import { defineErrors } from './define.ts';

/** Telephone codes E-BC-01 … */
export const reportErrors = defineErrors({
  'report.days': {
    phone: 'E-BC-01',
    text: () => 'Kỳ báo cáo: ngày đầu sau ngày cuối. Chọn lại kỳ hoặc nhập lại hai ngày.',
  },
  'report.not-issued': {
    phone: 'E-BC-02',
    text: (p) =>
      `Báo cáo số ${p.number}: sổ này chưa phát hành báo cáo nào mang số đó. Chọn lại số trong danh sách báo cáo đã phát hành.`,
  },
});
