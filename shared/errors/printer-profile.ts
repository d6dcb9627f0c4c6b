import { defineErrors } from './define.ts';

/** Failures at calibrating a printer and at printing onto blanks. */
export const printerProfileErrors = defineErrors({
  'printer-profile.small-paper': {
    phone: 'E-MI-01',
    text: (p) =>
      `Khổ giấy: tờ ${p.width} × ${p.height} mm quá nhỏ nên không đủ chỗ cho các thang số. Căn chỉnh bằng giấy khổ lớn hơn đặt cùng khay, hoặc kiểm tra lại kích thước.`,
  },
  'printer-profile.bad-number': {
    phone: 'E-MI-02',
    text: (p) =>
      `Dấu ${p.mark}, thang ${p.ladder}: số này không có trên thang; số có từ 1 đến 99, trừ các số chẵn chục 20, 40, 60, 80, có thể thêm nửa số (47,5). Xem lại số ở chỗ nếp gấp cắt thang.`,
  },
  'printer-profile.misread': {
    phone: 'E-MI-03',
    text: (p) =>
      `Thang ${p.ladder}: bốn số không khớp với nhau, lệch ${p.off} mm. Xem lại trước hết số ở dấu ${p.mark}; nếu cả bốn số đều đúng thì nếp gấp bị lệch, in tờ khác và gấp lại.`,
  },
  'printer-profile.not-found': {
    phone: 'E-MI-04',
    text: () => 'Hồ sơ căn chỉnh: hồ sơ này không còn trong sổ. Chọn hồ sơ khác hoặc căn chỉnh lại máy in.',
  },
  'printer-profile.same-name': {
    phone: 'E-MI-05',
    text: (p) =>
      `Hồ sơ căn chỉnh: máy in "${p.printer}", khay "${p.tray}", giấy "${p.paper}" đã có hồ sơ. Đổi tên khay hoặc tên giấy, hoặc căn chỉnh lại hồ sơ đã có.`,
  },
  'overlay.practice': {
    phone: 'E-MI-06',
    text: () =>
      'In lên phôi: sổ luyện tập chỉ in thử trên giấy thường vì người trong sổ là người giả định. Mở sổ chính thức để in lên phôi thật.',
  },
  'overlay.central-blank': {
    phone: 'E-MI-07',
    text: (p) =>
      `Mẫu "${p.name}": phôi này do cấp có thẩm quyền phát hành nên không in thành giấy riêng (HD 38-HD/BTCTW). Mở mục "In lên phôi" để in chữ lên đúng tờ phôi.`,
  },
  'overlay.nothing-left': {
    phone: 'E-MI-08',
    text: () =>
      'In tiếp: không còn tờ nào từ số tờ đã nhập, hoặc giấy của các đồng chí đã chọn không còn ô nào để in. Xem lại số tờ và ô cần in.',
  },
  'overlay.not-placed': {
    phone: 'E-MI-09',
    text: (p) =>
      `Mẫu "${p.name}": mẫu này không đặt chữ theo vị trí nên không in lên phôi được. Chọn mẫu khác hoặc soạn mẫu đặt chữ lên phôi.`,
  },
});
