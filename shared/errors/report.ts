import { defineErrors } from './define.ts';

/** Telephone codes E-BC-01 … */
export const reportErrors = defineErrors({
  'report.days': {
    phone: 'E-BC-01',
    text: () => 'Kỳ báo cáo: ngày đầu sau ngày cuối. Chọn lại kỳ hoặc nhập lại hai ngày.',
  },
  'report.movement-not-proved': {
    phone: 'E-BC-03',
    text: (p) =>
      `Biến động từ ${p.from} đến ${p.to}: ${p.opening} đầu kỳ + ${p.into} tăng − ${p.out} giảm không bằng ${p.closing} cuối kỳ nên không lập bảng. Sao lưu sổ rồi gọi hỗ trợ, đọc mã lỗi này.`,
  },
  'report.no-figure': {
    phone: 'E-BC-04',
    text: () =>
      'Số liệu: báo cáo của kỳ này không có chỉ tiêu đã hỏi. Đóng danh sách rồi bấm lại vào con số trên bảng.',
  },
  'report.not-copied': {
    phone: 'E-BC-05',
    text: () =>
      'Chép bảng: máy không cho chép. Bấm chép lại một lần nữa; vẫn không được thì bấm "Xuất Excel" ở màn hình có nút đó.',
  },
  'report.not-issued': {
    phone: 'E-BC-02',
    text: (p) =>
      `Báo cáo số ${p.number}: sổ này chưa phát hành báo cáo nào mang số đó. Chọn lại số trong danh sách báo cáo đã phát hành.`,
  },
});
