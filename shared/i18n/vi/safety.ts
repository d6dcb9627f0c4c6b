/** Words of the screen that keeps the register safe, and of the roles. */
export const safetyText = {
  title: 'An toàn dữ liệu',
  tabs: {
    backups: 'Sao lưu, phục hồi',
    log: 'Nhật ký',
    people: 'Người dùng, mật khẩu',
    handover: 'Bàn giao sổ',
    past: 'Xem lại sổ cũ',
    machine: 'Máy này',
  },
  roles: {
    secretary: 'Bí thư',
    deputy: 'Phó bí thư',
    typist: 'Người nhập liệu',
    inspector: 'Người kiểm tra',
  },
  /** after "cần quyền" */
  rights: {
    read: 'xem sổ',
    write: 'nhập và sửa sổ',
    decide: 'khóa năm, khóa sổ và đổi quy định',
    keep: 'quản lý người dùng, phục hồi và bàn giao sổ',
    log: 'xem nhật ký',
  },
} as const;
