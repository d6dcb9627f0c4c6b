import { defineErrors } from './define.ts';

/** Failures at designing papers: templates as files, pictures of blanks. */
export const documentDesignErrors = defineErrors({
  'documentFile.foreign': {
    phone: 'E-MT-01',
    text: (p) => `Tệp ${p.file}: không phải tệp mẫu giấy của chương trình này. Chọn tệp có đuôi .mau-giay.`,
  },
  'documentFile.damaged': {
    phone: 'E-MT-02',
    text: (p) =>
      `Tệp ${p.file}: nội dung đã bị sửa hoặc chép thiếu nên không nhập. Xin lại tệp ở nơi gửi rồi chọn lại.`,
  },
  'documentFile.too-large': {
    phone: 'E-MT-03',
    text: (p) =>
      `Tệp ${p.file}: lớn hơn ${p.limit} nên không thể là tệp mẫu giấy. Chọn tệp khác có đuôi .mau-giay.`,
  },
  'documentFile.changed': {
    phone: 'E-MT-04',
    text: (p) => `Tệp ${p.file}: đã khác đi từ lúc xem trước. Chọn lại tệp và xem lại trước khi nhập.`,
  },
  'documentFile.bad-picture': {
    phone: 'E-MT-05',
    text: (p) =>
      `Tệp ${p.file}: ảnh phôi kèm theo bị hỏng nên không nhập mẫu này. Xin lại tệp, hoặc xin tệp không kèm ảnh.`,
  },
  'documentGhost.too-large': {
    phone: 'E-MT-06',
    text: (p) => `Ảnh phôi ${p.file}: lớn hơn 10 MB. Quét lại ở 200 điểm ảnh hoặc thu nhỏ ảnh rồi chọn lại.`,
  },
  'documentGhost.unreadable': {
    phone: 'E-MT-07',
    text: (p) =>
      `Ảnh phôi ${p.file}: không phải ảnh JPG hoặc PNG còn nguyên vẹn. Quét hoặc chụp lại phôi rồi chọn ảnh mới.`,
  },
});
