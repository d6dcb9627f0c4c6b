import { defineErrors } from './define.ts';

/** Telephone codes E-SL-01 …: copies of the register, the second copy on a stick, and taking one back. */
export const backupErrors = defineErrors({
  'backup.not-found': {
    phone: 'E-SL-01',
    text: (p) =>
      `Bản sao lưu ${p.file}: không còn ở chỗ cũ. Kiểm tra USB còn cắm không, rồi mở lại danh sách bản sao lưu.`,
  },
  'backup.damaged': {
    phone: 'E-SL-02',
    text: (p) =>
      `Bản sao lưu ${p.file ?? ''}: tệp bị hỏng hoặc chép chưa hết nên không dùng được. Sổ đang có không thay đổi; chọn bản khác trong danh sách.`,
  },
  'backup.tampered': {
    phone: 'E-SL-03',
    text: (p) =>
      `Bản sao lưu ${p.file ?? ''}: nội dung không khớp với dấu kiểm tra đi kèm, có thể đã bị sửa. Không phục hồi từ bản này; sổ đang có không thay đổi. Chọn bản khác.`,
  },
  'backup.foreign': {
    phone: 'E-SL-04',
    text: (p) =>
      `Bản sao lưu ${p.file ?? ''}: là của một sổ khác, không phải sổ này. Sổ đang có không thay đổi. Muốn xem sổ kia thì khóa sổ này rồi bấm "Lấy sổ từ bản sao lưu".`,
  },
  'backup.newer': {
    phone: 'E-SL-05',
    text: (p) =>
      `Bản sao lưu ${p.file ?? ''}: do bản chương trình mới hơn ghi. Cài bản chương trình mới rồi làm lại; sổ đang có không thay đổi.`,
  },
  'backup.empty': {
    phone: 'E-SL-06',
    text: (p) =>
      `Bản sao lưu ${p.file ?? ''}: không có đảng viên nào, trong khi sổ đang có ${p.members} người. Không lấy sổ trống đè lên sổ có người; chọn bản khác.`,
  },
  'backup.no-proof': {
    phone: 'E-SL-07',
    text: (p) =>
      `Bản sao lưu ${p.file ?? ''}: không có tệp kiểm tra đi kèm (đuôi .kiem) nên máy không chứng minh được là chưa ai sửa hay bớt gì trong đó. Chép cả tệp .kiem cùng tên từ nơi cất rồi làm lại; nếu không còn tệp đó thì đánh dấu vào câu đồng ý rồi làm lại.`,
  },
  'backup.swap-failed': {
    phone: 'E-SL-08',
    text: (p) =>
      `Sổ ${p.file ?? ''}: chưa thay được bằng bản sao lưu vì tệp sổ đang bị giữ. Đóng chương trình khác, chờ một phút rồi làm lại; sổ đang có vẫn nguyên.`,
  },
  'backup.none-good': {
    phone: 'E-SL-09',
    text: (p) =>
      `Sổ ${p.file ?? ''}: không bản sao lưu nào trên máy này còn mở được. Cắm USB có bản sao lưu rồi bấm "Lấy sổ từ bản sao lưu", hoặc gọi người hỗ trợ. Đừng xóa gì trong thư mục dữ liệu.`,
  },
  'backup.not-yours': {
    phone: 'E-SL-10',
    text: (p) =>
      `Sổ ${p.file ?? ''}: tệp sổ bị hỏng, nhưng vai trò của đồng chí không được thay sổ bằng bản sao lưu. Mời ${p.who} gõ mật khẩu của mình để làm việc này. Chưa có gì thay đổi.`,
  },

  'backup.stick-absent': {
    phone: 'E-SL-11',
    text: (p) =>
      `Bản sao thứ hai: không thấy thư mục ${p.folder}. Cắm USB vào rồi bấm "Sao lưu ngay". Bản sao trên máy này đã xong.`,
  },
  'backup.stick-pulled': {
    phone: 'E-SL-12',
    text: (p) =>
      `Bản sao thứ hai: ${p.folder} mất kết nối giữa chừng nên bản trên đó không tính. Cắm lại USB rồi bấm "Sao lưu ngay". Bản sao trên máy này đã xong.`,
  },
  'backup.stick-full': {
    phone: 'E-SL-13',
    text: (p) =>
      `Bản sao thứ hai: ${p.folder} không đủ chỗ, cần ${p.needMb} MB mà chỉ còn ${p.freeMb} MB. Xóa bớt tệp trên USB hoặc dùng USB khác. Bản sao trên máy này đã xong.`,
  },
  'backup.stick-read-only': {
    phone: 'E-SL-14',
    text: (p) =>
      `Bản sao thứ hai: không được phép ghi vào ${p.folder}. Gạt khóa chống ghi trên USB, hoặc chọn USB, thư mục khác. Bản sao trên máy này đã xong.`,
  },
  'backup.stick-lies': {
    phone: 'E-SL-15',
    text: (p) =>
      `Bản sao thứ hai: đọc lại từ ${p.folder} thì khác với đã ghi. USB này hỏng hoặc dung lượng giả: không dùng nữa, thay USB khác. Bản sao trên máy này đã xong.`,
  },
  'backup.stick-limit': {
    phone: 'E-SL-16',
    text: (p) =>
      `Bản sao thứ hai: ${p.folder} không nhận tệp lớn như vậy (USB định dạng FAT32 chỉ nhận đến 4 GB). Dùng USB định dạng NTFS hoặc exFAT. Bản sao trên máy này đã xong.`,
  },
  'backup.stick-failed': {
    phone: 'E-SL-17',
    text: (p) =>
      `Bản sao thứ hai: ghi vào ${p.folder} bị lỗi nên bản trên đó không tính. Rút USB ra cắm lại rồi bấm "Sao lưu ngay"; lỗi nữa thì thay USB. Bản sao trên máy này đã xong.`,
  },
  'backup.same-folder': {
    phone: 'E-SL-18',
    text: () =>
      'Nơi giữ bản sao thứ hai: nằm trong chính thư mục dữ liệu của sổ nên không bảo vệ được gì thêm. Chọn USB hoặc ổ đĩa khác.',
  },
});
