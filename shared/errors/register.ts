import { defineErrors, driveText, roomText } from './define.ts';

/** Failures at opening, making and keeping a register. */
export const registerErrors = defineErrors({
  'register.wrong-password': {
    phone: 'E-SO-01',
    text: () => 'Ô Mật khẩu: mật khẩu không đúng. Gõ lại; để ý phím Caps Lock và tắt bộ gõ tiếng Việt.',
  },
  'register.wrong-recovery-code': {
    phone: 'E-SO-02',
    text: () =>
      'Mã khôi phục: mã không đúng. Gõ lại từng nhóm như trên hai nửa tờ giấy; xem tên sổ và ngày lập mã trên tờ có phải của sổ này, lần lấy mã sau cùng.',
  },
  'register.damaged': {
    phone: 'E-SO-03',
    text: (p) =>
      `Sổ ${p.file ?? ''}: tệp sổ bị hỏng nên không mở được (mật khẩu vẫn đúng). Không sửa gì thêm; lấy bản sao lưu gần nhất trong thư mục "sao-luu" và gọi người hỗ trợ.`,
  },
  'register.damaged-now': {
    phone: 'E-SO-13',
    text: () =>
      'Tệp sổ: ổ đĩa vừa trả về chỗ không đọc được nên việc này chưa làm. Bấm Ctrl+L khóa sổ rồi mở lại: chương trình sẽ kiểm tra tệp và đưa ra bản sao lưu gần nhất nếu cần.',
  },
  'register.in-use': {
    phone: 'E-SO-04',
    text: (p) =>
      p.machine === undefined
        ? `Sổ ${p.file ?? ''}: đang mở ở một cửa sổ hoặc máy khác. Đóng sổ ở nơi đó rồi mở lại.`
        : `Sổ ${p.file ?? ''}: đang mở trên máy ${p.machine}, tài khoản ${p.user || '(không rõ)'}, từ ${p.since}. Đóng sổ ở nơi đó rồi mở lại; sổ vẫn nguyên vẹn.`,
  },
  'register.newer': {
    phone: 'E-SO-05',
    text: (p) =>
      `Sổ này do bản chương trình mới hơn ghi (lược đồ ${p.version}, bản này biết đến ${p.known}). Cài bản chương trình mới rồi mở lại; sổ vẫn nguyên vẹn.`,
  },
  'register.foreign': {
    phone: 'E-SO-06',
    text: () => 'Tệp đã chọn không phải sổ của chương trình này. Chọn tệp có đuôi .sodang.',
  },
  'register.not-found': {
    phone: 'E-SO-07',
    text: (p) => `Sổ ${p.file}: không còn trong thư mục dữ liệu. Kiểm tra USB hoặc chọn lại thư mục dữ liệu.`,
  },
  'register.exists': {
    phone: 'E-SO-08',
    text: (p) => `Tên sổ: thư mục dữ liệu đã có sổ tên "${p.name}". Đặt tên khác.`,
  },
  'register.envelope-missing': {
    phone: 'E-SO-09',
    text: (p) =>
      `Sổ ${p.file}: thiếu tệp khóa đi kèm (đuôi .khoa). Chép tệp khóa từ bản sao lưu vào cạnh tệp sổ rồi mở lại.`,
  },
  'register.folder-unwritable': {
    phone: 'E-SO-10',
    text: (p) => `Thư mục dữ liệu ${p.folder}: không ghi được. Chọn thư mục khác mà đồng chí được phép ghi.`,
  },
  'register.disk-full': {
    phone: 'E-SO-11',
    text: (p) =>
      `Ổ đĩa${driveText(p)} của thư mục ${p.folder} đã đầy nên không ghi được sổ${roomText(p)}. Xóa bớt tệp thừa rồi làm lại; sổ giữ nguyên như trước.`,
  },
  'register.backup-failed': {
    phone: 'E-SO-12',
    text: () => 'Bản sao lưu vừa ghi không mở lại được nên đã bỏ. Kiểm tra ổ đĩa còn chỗ rồi sao lưu lại.',
  },
  'register.read-only': {
    phone: 'E-SO-41',
    text: (p) =>
      `Sổ ${p.file} trong thư mục ${p.folder}: máy không cho ghi. Bỏ dấu "Chỉ đọc" (Read-only) của tệp, hoặc chép cả thư mục sang chỗ đồng chí được phép ghi rồi làm lại; sổ giữ nguyên như trước.`,
  },
  'register.disk-fails': {
    phone: 'E-SO-42',
    text: (p) =>
      `Sổ ${p.file} trong thư mục ${p.folder}: ổ đĩa báo lỗi khi đọc hoặc ghi. Kiểm tra dây hoặc USB, chép cả thư mục sang ổ khác rồi mở lại ở đó; những gì đã lưu trước bước này vẫn còn.`,
  },
});
