import { defineErrors } from './define.ts';

/** Reports in words. Telephone codes E-BCL-01 … */
export const narrativeErrors = defineErrors({
  'narrative.not-found': {
    phone: 'E-BCL-01',
    text: () => 'Báo cáo này không còn trong sổ. Về danh sách rồi chọn lại.',
  },
  'narrative.changed': {
    phone: 'E-BCL-02',
    text: () => 'Báo cáo đã được sửa ở chỗ khác sau khi mở. Mở lại báo cáo rồi sửa tiếp.',
  },
  'narrative.locked': {
    phone: 'E-BCL-03',
    text: () => 'Báo cáo đã khóa số liệu nên không sửa được. Mở khóa, ghi lý do, rồi sửa.',
  },
  'narrative.missing': {
    phone: 'E-BCL-04',
    text: (p) =>
      `Báo cáo còn ${p.count} chỗ chưa có số (${p.names}). Mở phần có mật khẩu riêng nếu là số kiểm tra, đơn thư; hoặc sửa, bỏ các câu đó rồi làm lại.`,
  },
});
