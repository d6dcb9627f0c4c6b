/** Words of what everybody sets about their own way into the register. */
export const ownKeysText = {
  password: 'Đổi mật khẩu của tôi',
  passwordNote: 'Mã khôi phục trên giấy vẫn dùng được sau khi đổi.',
  passwordPractice: 'Sổ luyện tập không có mật khẩu.',
  oldPassword: 'Mật khẩu đang dùng',
  changePassword: 'Đổi mật khẩu',
  passwordChanged: 'Đã đổi mật khẩu. Lần mở sổ sau dùng mật khẩu mới.',
  recovery: 'Mã khôi phục',
  recoveryNote:
    'Mất một nửa tờ giấy ghi mã, hoặc nghi có người đã thấy cả hai nửa: lấy mã mới. Mã cũ hết tác dụng ngay.',
  passwordForCode: 'Mật khẩu mở sổ',
  newCode: 'Lấy mã khôi phục mới',
  codeKept: 'Đã giữ mã trên giấy',
  codeRenewed: 'Đã đổi mã khôi phục. Hủy cả hai nửa tờ giấy ghi mã cũ.',
} as const;
