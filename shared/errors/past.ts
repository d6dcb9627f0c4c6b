import { defineErrors } from './define.ts';

/** Telephone codes E-XL-01 …: looking at the register of another day. */
export const pastErrors = defineErrors({
  'past.not-found': {
    phone: 'E-XL-01',
    text: (p) => `Tệp ${p.file}: không còn trong thư mục sao lưu. Kiểm tra USB hoặc chọn tệp khác.`,
  },
  'past.other-register': {
    phone: 'E-XL-02',
    text: (p) =>
      `Tệp ${p.file}: khóa của sổ hôm nay không mở được tệp này. Tệp là bản sao của sổ khác, hoặc đã hỏng. Chọn bản sao lưu của chính sổ này; sổ hôm nay không thay đổi.`,
  },
  'past.no-room': {
    phone: 'E-XL-03',
    text: (p) =>
      `Tệp ${p.file}: không chép được ra chỗ tạm để xem (ổ đĩa hết chỗ hoặc không ghi được). Xóa bớt tệp thừa rồi mở lại; bản sao lưu vẫn nguyên vẹn.`,
  },
});
