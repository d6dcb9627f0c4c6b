import { defineErrors } from './define.ts';

/** Failures at papers by template. */
export const documentErrors = defineErrors({
  'document.not-found': {
    phone: 'E-MG-01',
    text: () => 'Mẫu giấy: mẫu này không còn trong sổ. Mở lại danh sách mẫu và chọn mẫu khác.',
  },
  'document.newer': {
    phone: 'E-MG-02',
    text: () =>
      'Mẫu giấy: mẫu này do phiên bản mới hơn của chương trình lập nên máy này chưa đọc được. Cài phiên bản mới rồi mở lại; các mẫu khác không bị ảnh hưởng.',
  },
  'document.bad-template': {
    phone: 'E-MG-03',
    text: () =>
      'Mẫu giấy: nội dung của mẫu bị hỏng hoặc không phải mẫu giấy của chương trình này. Chọn tệp khác hoặc lấy lại mẫu gốc.',
  },
  'document.other-subject': {
    phone: 'E-MG-04',
    text: (p) => `Mẫu "${p.name}": không dùng được cho những mục đã chọn. Chọn mẫu khác hoặc chọn lại người.`,
  },
  'document.no-organisation': {
    phone: 'E-MG-05',
    text: () => 'Tổ chức lập giấy: tổ chức này không còn trong sổ. Chọn tổ chức khác.',
  },
  'document.unknown-mark': {
    phone: 'E-MG-06',
    text: (p) =>
      `Mẫu "${p.template}": không có mục "[${p.name}]". Sửa thành một mục có trong sổ, gần nhất là: ${p.known}. Đủ các mục xem tại In ấn › Soạn mẫu.`,
  },
});
