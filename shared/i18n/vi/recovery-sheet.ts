/** Words of the two half-sheets on which the recovery code is kept. */
export const recoverySheetText = {
  title: (half: number) => `MÃ KHÔI PHỤC SỔ ĐẢNG VIÊN – NỬA ${half}/2`,
  register: (file: string, madeOn: string) => `Sổ: ${file} · Mã lập ngày ${madeOn}`,
  alone: 'Một nửa này không mở được sổ. Cần đủ hai nửa.',
  keeper: 'Người giữ',
  keepers: { 1: 'đồng chí giữ sổ (bí thư)', 2: 'đồng chí phó bí thư hoặc cấp ủy viên được phân công' },
  place: 'Nơi cất',
  places: {
    1: 'phong bì niêm phong, trong tủ có khóa; không để cạnh máy tính',
    2: 'phong bì niêm phong, trong tủ có khóa ở phòng khác với nửa 1',
  },
  name: 'Họ tên, chữ ký, ngày niêm phong',
  use: 'Khi quên mật khẩu: ở màn hình mở sổ bấm "Quên mật khẩu", gõ nửa 1 rồi nửa 2. Mở niêm phong rồi thì lấy mã mới và hủy tờ này.',
  never: 'Không chụp ảnh, không sao chép, không gửi qua điện thoại.',
  cut: 'cắt theo đường này',

  print: 'In hai nửa tờ',
  modalTitle: 'Hai nửa tờ ghi mã khôi phục',
  modalNote:
    'In một tờ A4 rồi cắt đôi. Mỗi nửa do một người giữ, cất ở hai nơi. Tờ này không lưu vào máy và không ghi mã vào sổ in.',
  send: 'In ra giấy',
  sent: 'Đã gửi tờ A4 đến máy in. Cắt đôi, niêm phong và giao cho hai người giữ.',
  making: 'Đang dàn trang…',
  halves: ['Nửa 1', 'Nửa 2'],
} as const;
