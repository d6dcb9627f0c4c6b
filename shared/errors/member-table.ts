import { defineErrors } from './define.ts';

/** Telephone codes E-TL-01 … */
export const memberTableErrors = defineErrors({
  'table.no-dimension': {
    phone: 'E-TL-01',
    text: () =>
      'Nhóm, hàng hoặc cột đã chọn không còn trong sổ (mục riêng đã bỏ, năm chưa xếp loại). Chọn lại rồi xem.',
  },
  'table.too-wide': {
    phone: 'E-TL-02',
    text: (p) =>
      `Bảng đếm hai chiều: có ${p.columns} cột, nhiều nhất ${p.most} cột. Đổi hàng với cột, hoặc chọn mục có ít giá trị hơn làm cột.`,
  },
  'table.not-saved': {
    phone: 'E-TL-03',
    text: () => 'Danh sách, bảng đếm đã lưu: không còn trong sổ. Mở lại danh sách các cái đã lưu.',
  },
});
