import { defineErrors } from './define.ts';

/** Telephone codes E-MAY-01 …: this PC and the file for support. */
export const machineErrors = defineErrors({
  'machine.not-seen': {
    phone: 'E-MAY-01',
    text: () =>
      'Gói hỗ trợ: nội dung đã đổi từ lúc xem nên chưa lưu gì. Xem lại nội dung gói rồi bấm lưu lần nữa.',
  },
});
