import { defineErrors } from './define.ts';

/** Telephone codes E-TR-01 … */
export const customFieldErrors = defineErrors({
  'customField.label-taken': {
    phone: 'E-TR-01',
    text: (p) => `Tên mục: "${p.label}" đã có trên lý lịch. Đặt tên khác.`,
  },
  'customField.values-do-not-fit': {
    phone: 'E-TR-02',
    text: (p) =>
      `Kiểu của mục "${p.label}": ${p.count} giá trị đã nhập không hợp với kiểu mới, ví dụ "${p.example}". Sửa các giá trị đó trước, hoặc lập mục mới.`,
  },
  'customField.not-found': {
    phone: 'E-TR-03',
    text: () => 'Mục tự thêm: không còn trong sổ. Mở lại màn hình Thiết lập.',
  },
  'customField.changed-meanwhile': {
    phone: 'E-TR-05',
    text: (p) =>
      `Ô ${p.label}: vừa được sửa ở cửa sổ khác thành "${p.value}". Mở lại hồ sơ để xem rồi sửa tiếp.`,
  },
  'customField.bad-value': {
    phone: 'E-TR-04',
    text: (p) => `Ô ${p.label}: ${p.problem}`,
  },
});
