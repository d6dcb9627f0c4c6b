import { defineErrors } from './define.ts';

export const badgeErrors = defineErrors({
  'badge.no-round': {
    phone: 'E-HH-01',
    text: (p) =>
      `Ngày ${p.date} không phải ngày của đợt tặng Huy hiệu Đảng nào. Chọn lại đợt trong danh sách các đợt.`,
  },
  'badge.no-member': {
    phone: 'E-HH-02',
    text: () => 'Đồng chí này không còn trong sổ. Mở lại danh sách đảng viên và chọn lại.',
  },
});
