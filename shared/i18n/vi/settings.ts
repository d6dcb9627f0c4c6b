/** Words of the settings. */
export const settingsText = {
  title: 'Thiết lập',
  appearance: 'Cách hiển thị',
  sections: 'Các phần trên thanh bên',
  sectionsNote: 'Bỏ chọn phần mà chi bộ không dùng. Phần đã ẩn vẫn mở được bằng Ctrl+K; dữ liệu giữ nguyên.',
  appearanceNote: 'Giữ riêng cho máy này.',
  scheme: 'Màu nền',
  schemes: { light: 'Sáng', dark: 'Tối', auto: 'Theo Windows' },
  folderInUse: 'Muốn đổi thư mục dữ liệu thì khóa sổ trước; chọn ở màn hình mở sổ.',
  backup: 'Sao lưu',
  backupNote:
    'Mỗi bản sao lưu là một sổ đầy đủ, cũng khóa bằng mật khẩu, đã mở thử trước khi tính là xong. Chép thư mục "sao-luu" ra USB cất nơi khác.',
  last: (when: string) => `Lần gần nhất: ${when}`,
  never: 'Sổ này chưa sao lưu lần nào.',
  backupNow: 'Sao lưu ngay',
  backedUp: (file: string, when: string) => `Đã sao lưu lúc ${when} vào tệp ${file} trong thư mục "sao-luu".`,
  about: 'Về chương trình',
  aboutLines: [
    'Sổ quản lý đảng viên cho chi bộ, đảng bộ, chạy trên một máy, không cần mạng.',
    'Không phải cơ sở dữ liệu đảng viên chính thức, không thay hồ sơ giấy, thẻ đảng viên hay Huy hiệu Đảng do Trung ương cấp.',
    'Không phải sản phẩm của cơ yếu: không ghi bí mật nhà nước vào sổ.',
  ],
  version: 'Phiên bản',
  register: 'Sổ đang mở',
} as const;
