import { defineErrors } from './define.ts';

/** Failures at the yearly rating of organisations. */
export const organisationRatingErrors = defineErrors({
  'organisation-rating.not-listed': {
    phone: 'E-XLTC-01',
    text: (p) =>
      `Xếp loại tổ chức đảng năm ${p.year}: có ${p.count} tổ chức không thuộc diện xếp loại của năm này. Mở lại danh sách rồi chọn lại.`,
  },
  'organisation-rating.note-missing': {
    phone: 'E-XLTC-02',
    text: (p) => `Ô Ghi rõ: lý do "${p.reason}" cần ghi rõ vì sao. Nhập một câu rồi ghi lại.`,
  },
  'organisation-rating.changed-meanwhile': {
    phone: 'E-XLTC-03',
    text: (p) =>
      `${p.name}: nội dung xếp loại đã được sửa ở cửa sổ khác. Đóng cửa sổ nhập, xem lại rồi nhập tiếp.`,
  },
});
