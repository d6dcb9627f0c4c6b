import { defineErrors } from './define.ts';

/** Telephone codes E-HC-01 … */
export const restrictedErrors = defineErrors({
  'restricted.locked': {
    phone: 'E-HC-01',
    text: () => 'Phần kiểm tra, giám sát và đơn thư đang khóa. Mở phần này bằng mật khẩu riêng rồi làm lại.',
  },
});
