import { defineErrors, driveText, roomText } from './define.ts';

/** Failures at files that the user chose: reading them, writing them. */
export const fileErrors = defineErrors({
  'file.not-found': {
    phone: 'E-TEP-01',
    text: (p) => `Tệp ${p.file}: không còn ở chỗ đã chọn. Kiểm tra USB còn cắm không rồi chọn lại tệp.`,
  },
  'file.unreadable': {
    phone: 'E-TEP-02',
    text: (p) =>
      `Tệp ${p.file}: máy không cho đọc. Đóng tệp trong Excel hoặc chép tệp sang thư mục khác rồi chọn lại.`,
  },
  'file.locked': {
    phone: 'E-TEP-03',
    text: (p) => `Tệp ${p.file}: đang mở trong Excel hoặc chương trình khác. Đóng tệp đó rồi bấm lại.`,
  },
  'file.disk-full': {
    phone: 'E-TEP-04',
    text: (p) =>
      `Thư mục ${p.folder}: ổ đĩa${driveText(p)} đã đầy nên không ghi được tệp ${p.file}${roomText(p)}. Xóa bớt tệp thừa hoặc chọn ổ khác rồi lưu lại; tệp cũ (nếu có) còn nguyên.`,
  },
  'file.read-only': {
    phone: 'E-TEP-05',
    text: (p) =>
      `Thư mục ${p.folder}: không được phép ghi. Chọn thư mục khác, ví dụ Tài liệu (Documents), rồi lưu lại.`,
  },
  'file.write-failed': {
    phone: 'E-TEP-06',
    text: (p) => `Tệp ${p.file}: không ghi được. Chọn chỗ lưu khác rồi lưu lại; tệp cũ (nếu có) còn nguyên.`,
  },
  'file.too-large': {
    phone: 'E-TEP-07',
    text: (p) => `Tệp ${p.file}: lớn hơn ${p.limit}. Chọn đúng tệp danh sách hoặc chia nhỏ tệp rồi chọn lại.`,
  },
  'file.forgotten': {
    phone: 'E-TEP-08',
    text: () => 'Tệp đã chọn không còn được nhớ vì chương trình vừa mở lại. Chọn lại tệp.',
  },
  'file.no-program': {
    phone: 'E-TEP-09',
    text: (p) =>
      `Tệp ${p.file}: máy này chưa có chương trình mở loại tệp đó. Bấm "Mở thư mục" để tìm tệp và chép sang máy khác.`,
  },
  'file.no-folder': {
    phone: 'E-TEP-10',
    text: (p) =>
      `Thư mục ${p.folder}: chưa có hoặc không mở được. Lập sổ mới thì chương trình sẽ tạo thư mục này.`,
  },
});
