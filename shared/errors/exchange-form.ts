import { defineErrors } from './define.ts';

/** Forms of the upper level: filling them in, and tasks from their findings. Telephone codes E-BM-01 … */
export const formErrors = defineErrors({
  'form.not-fillable': {
    phone: 'E-BM-01',
    text: (p) =>
      `Biểu ${p.file ?? 'đã chọn'}: không phải tệp .xlsx hoặc .xlsm nên không điền giữ nguyên được. Mở biểu trong Excel, lưu thành tệp .xlsx rồi chọn lại.`,
  },
  'form.unknown': {
    phone: 'E-BM-02',
    text: (p) =>
      `Biểu ${p.file}, trang ${p.sheet}: không có cột nào sổ điền được ngoài họ và tên. Chọn đúng trang của biểu.`,
  },
  'form.no-room': {
    phone: 'E-BM-03',
    text: (p) =>
      `Biểu ${p.file}: chỉ còn ${p.room} dòng trống trước dòng ${p.row} (đã có chữ), cần ${p.needed} dòng. Mở biểu trong Excel, chèn thêm dòng trống rồi chọn lại, hoặc chọn tổ chức đảng nhỏ hơn.`,
  },
  'form.forgotten': {
    phone: 'E-BM-04',
    text: () => 'Biểu đã chọn không còn được nhớ. Chọn lại biểu.',
  },
  'form.changed': {
    phone: 'E-BM-05',
    text: () => 'Sổ đã thay đổi sau khi xem trước. Xem lại các ô sẽ điền rồi lưu.',
  },
  'form.same-file': {
    phone: 'E-BM-06',
    text: (p) => `Tệp ${p.file}: là biểu cấp trên gửi, phải giữ nguyên. Lưu bản đã điền với tên khác.`,
  },
  'form.nothing': {
    phone: 'E-BM-07',
    text: () => 'Biểu không có ô nào để điền từ sổ. Chọn tổ chức đảng khác hoặc chọn các ô muốn thay.',
  },
  'form.no-findings': {
    phone: 'E-BM-08',
    text: (p) =>
      `Tệp ${p.file}, trang ${p.sheet}: không có cột "Kết quả kiểm tra" hoặc "Chi tiết lỗi". Chọn tệp cấp trên gửi trả.`,
  },
  'memberTask.not-found': {
    phone: 'E-BM-09',
    text: () => 'Việc này không còn như lúc mở. Xem lại danh sách việc cần làm.',
  },
});
