import { defineErrors } from './define.ts';

/** Telephone codes E-DT-01 … */
export const petitionErrors = defineErrors({
  'petition.not-found': {
    phone: 'E-DT-01',
    text: () => 'Đơn thư: không còn trong sổ. Mở lại danh sách để xem.',
  },
  'petition.changed-meanwhile': {
    phone: 'E-DT-02',
    text: () => 'Đơn này vừa được sửa ở cửa sổ khác. Mở lại để xem bản mới rồi ghi tiếp; chưa ghi gì.',
  },
  'petition.refused': {
    phone: 'E-DT-03',
    text: (p) => `${p.rule}${p.citation ? ` Căn cứ: ${p.citation}.` : ''} Sửa lại rồi ghi.`,
  },
});
