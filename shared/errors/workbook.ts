import { defineErrors } from './define.ts';

const file = (name: string | number | undefined): string =>
  name === undefined || name === '' ? 'Tệp đã chọn' : `Tệp ${name}`;

/** Failures at reading a workbook: the file as a whole, before any row is looked at. The register is untouched. */
export const workbookErrors = defineErrors({
  'workbook.not-a-workbook': {
    phone: 'E-EXC-01',
    text: (p) =>
      `${file(p.file)}: không phải tệp bảng tính. Chọn tệp Excel (.xls, .xlsx), bảng tính .ods hoặc danh sách .csv, .txt.`,
  },
  'workbook.empty': {
    phone: 'E-EXC-02',
    text: (p) =>
      `${file(p.file)}: không có ô nào ghi chữ hay số. Mở tệp kiểm tra rồi chọn đúng tệp có danh sách.`,
  },
  'workbook.password': {
    phone: 'E-EXC-03',
    text: (p) =>
      `${file(p.file)}: có đặt mật khẩu mở tệp. Mở tệp trong Excel, vào Tệp › Thông tin › Bảo vệ sổ làm việc › Mã hóa bằng mật khẩu, xóa mật khẩu, lưu lại rồi chọn lại tệp.`,
  },
  'workbook.wrong-password': {
    phone: 'E-EXC-04',
    text: (p) =>
      `${file(p.file)}: mật khẩu mở tệp không đúng. Nhập lại mật khẩu của tệp, chú ý chữ hoa và bộ gõ tiếng Việt.`,
  },
  'workbook.too-large': {
    phone: 'E-EXC-05',
    text: (p) =>
      `${file(p.file)}: lớn hơn mức sổ đọc được (${p.limit ?? '20 MB'}). Bỏ ảnh và các trang không cần, hoặc chia danh sách thành nhiều tệp rồi nhập từng tệp.`,
  },
  'workbook.too-many-rows': {
    phone: 'E-EXC-06',
    text: (p) =>
      `${file(p.file)}, trang ${p.sheet}: có hơn ${p.limit} dòng. Chia danh sách thành nhiều tệp rồi nhập từng tệp.`,
  },
  'workbook.too-complex': {
    phone: 'E-EXC-07',
    text: (p) =>
      `${file(p.file)}: bên trong phình ra quá lớn hoặc có cấu tạo bất thường nên không được mở, để bảo vệ máy. Mở tệp trong Excel, chép riêng bảng danh sách sang tệp mới rồi chọn tệp mới.`,
  },
  'workbook.damaged': {
    phone: 'E-EXC-08',
    text: (p) =>
      `${file(p.file)}: bị hỏng hoặc chép chưa hết. Mở tệp trong Excel xem còn đủ không, lưu thành tệp mới rồi chọn lại; nếu lấy từ USB, chép lại tệp vào máy.`,
  },
  'workbook.timeout': {
    phone: 'E-EXC-09',
    text: (p) =>
      `${file(p.file)}: đọc quá lâu nên đã dừng. Chép riêng bảng danh sách sang tệp mới (dán dạng giá trị) rồi chọn tệp mới.`,
  },
  'workbook.reader-stopped': {
    phone: 'E-EXC-10',
    text: (p) =>
      `${file(p.file)}: phần đọc tệp dừng giữa chừng, có thể do tệp quá nặng so với bộ nhớ của máy. Đóng bớt chương trình khác rồi chọn lại, hoặc chia nhỏ tệp.`,
  },
  'workbook.chart-only': {
    phone: 'E-EXC-11',
    text: (p) =>
      `${file(p.file)}: chỉ có biểu đồ, không có trang danh sách. Chọn tệp có bảng họ và tên đảng viên.`,
  },
  'workbook.no-table': {
    phone: 'E-EXC-12',
    text: (p) =>
      `Trang ${p.sheet}: không thấy dòng tiêu đề có cột Họ và tên. Chọn trang khác, hoặc ghi tiêu đề các cột (Họ và tên, Ngày sinh, …) ngay trên danh sách rồi chọn lại tệp.`,
  },
  'workbook.no-sheet': {
    phone: 'E-EXC-13',
    text: (p) => `Tệp không có trang tên ${p.sheet}. Chọn một trang có trong tệp.`,
  },
  'workbook.cipher': {
    phone: 'E-EXC-14',
    text: (p) =>
      `${file(p.file)}: mật khẩu được đặt theo cách mà sổ không mở được. Mở tệp bằng chính phần mềm đã lưu nó, lưu thành tệp Excel (.xlsx) không có mật khẩu rồi chọn tệp mới.`,
  },
});
