import { defineErrors } from './define.ts';

/** Telephone codes E-TC-01 … */
export const organisationErrors = defineErrors({
  'organisation.exists': {
    phone: 'E-TC-01',
    text: (p) => `Tên tổ chức: "${p.name}" đã có dưới cùng cấp trên. Đặt tên khác hoặc dùng tổ chức đã có.`,
  },
  'organisation.not-found': {
    phone: 'E-TC-02',
    text: () => 'Tổ chức đảng: không còn trong sổ. Mở lại danh sách tổ chức.',
  },
});
