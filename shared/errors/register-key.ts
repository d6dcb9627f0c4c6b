import { defineErrors } from './define.ts';

/** "30 giây", "5 phút": what is left before the next try. */
export const waitText = (seconds: number): string =>
  seconds < 60 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`;

/** Failures of the key envelope and of those who knock. Telephone codes E-KH-01 … */
export const registerKeyErrors = defineErrors({
  'register.envelope-damaged': {
    phone: 'E-KH-01',
    text: (p) =>
      `Sổ ${p.file}: cả hai tệp khóa đi kèm (đuôi .khoa và .khoa2) bị hỏng; không phải do mật khẩu. Chép hai tệp khóa của bản sao lưu gần nhất trong thư mục "sao-luu" vào cạnh tệp sổ rồi mở lại.`,
  },
  'register.envelope-tampered': {
    phone: 'E-KH-02',
    text: (p) =>
      `Sổ ${p.file}: mật khẩu đúng nhưng tệp khóa đã bị ai đó sửa (dấu niêm không khớp). Chép hai tệp khóa (.khoa, .khoa2) của bản sao lưu gần nhất vào cạnh tệp sổ rồi mở lại, và báo người phụ trách.`,
  },
  'register.envelope-older': {
    phone: 'E-KH-03',
    text: (p) =>
      `Sổ ${p.file}: tệp khóa nằm cạnh sổ là tệp cũ, trước lần đổi mật khẩu gần nhất. Chép lại tệp khóa mới hơn, hoặc mở bằng mã khôi phục (nút Quên mật khẩu).`,
  },
  'register.wait': {
    phone: 'E-KH-04',
    text: (p) =>
      `Đã gõ sai nhiều lần liền. Chờ ${waitText(Number(p.seconds))} rồi gõ lại; tắt chương trình hay chỉnh đồng hồ không rút ngắn được. Dữ liệu trong sổ vẫn nguyên.`,
  },
  'register.person-left': {
    phone: 'E-KH-05',
    text: () =>
      'Mật khẩu này của người đã bàn giao sổ, hoặc chưa có tên trong bản sổ đang mở. Hỏi người đang giữ sổ.',
  },
});
