import { defineErrors } from './define.ts';

/** Telephone codes E-HC-01 … */
export const restrictedErrors = defineErrors({
  'restricted.locked': {
    phone: 'E-HC-01',
    text: () =>
      'Phần kiểm tra, giám sát, đơn thư và quan hệ nước ngoài đang khóa. Mở phần này bằng mật khẩu riêng rồi làm lại.',
  },
  'restricted.wrong-password': {
    phone: 'E-HC-02',
    text: () =>
      'Ô Mật khẩu riêng: mật khẩu không đúng. Gõ lại; để ý phím Caps Lock và tắt bộ gõ tiếng Việt nếu mật khẩu không dấu.',
  },
  'restricted.wait': {
    phone: 'E-HC-03',
    text: (p) => `Ô Mật khẩu riêng: đã gõ sai nhiều lần liền. Chờ ${p.seconds} giây rồi gõ lại.`,
  },
  'restricted.already-set': {
    phone: 'E-HC-04',
    text: () =>
      'Phần kiểm tra, giám sát, đơn thư và quan hệ nước ngoài đã có mật khẩu riêng. Mở bằng mật khẩu ấy, hoặc đặt lại bằng mã khôi phục của sổ.',
  },
  'restricted.not-set': {
    phone: 'E-HC-05',
    text: () =>
      'Phần kiểm tra, giám sát, đơn thư và quan hệ nước ngoài chưa có mật khẩu riêng. Đặt mật khẩu trước.',
  },
});
