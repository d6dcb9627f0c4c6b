/** Words of the register's keys: passwords, the recovery code, the lock. */
export const registerKeyText = {
  refused: 'Đếm lần gõ sai mật khẩu',
  /** as they stand in the log: what, and the reason behind it */
  logged: {
    refused: (times: number) => ({ what: 'Mật khẩu mở sổ', reason: `${times} lần gõ sai liền trước đó` }),
    opened: { what: 'Mở sổ', reason: 'bằng mật khẩu' },
    recovered: { what: 'Mở sổ', reason: 'bằng mã khôi phục' },
    remembered: { what: 'Mở sổ', reason: 'máy này nhớ mật khẩu' },
    locked: { what: 'Khóa sổ', reason: '' },
    ownPassword: { what: 'Đổi mật khẩu của mình', reason: '' },
    afterRecovery: { what: 'Đặt mật khẩu mới', reason: 'bằng mã khôi phục' },
    codePrinted: { what: 'Hai nửa tờ ghi mã khôi phục', reason: 'in ra giấy' },
    newCode: { what: 'Lấy mã khôi phục mới', reason: '' },
  },
} as const;
