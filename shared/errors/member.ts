import { defineErrors } from './define.ts';

export const memberErrors = defineErrors({
  'member.not-found': {
    phone: 'E-DV-01',
    text: () => 'Hồ sơ đảng viên: không còn trong sổ. Quay lại danh sách và mở lại.',
  },
  'member.changed-meanwhile': {
    phone: 'E-DV-02',
    text: () =>
      'Hồ sơ đảng viên: vừa được sửa ở chỗ khác sau khi mở biểu này. Chép lại chỗ đang sửa, mở lại hồ sơ rồi sửa tiếp; bản nháp vẫn được giữ.',
  },
  'member.photo-unreadable': {
    phone: 'E-DV-03',
    text: (p) => `Ảnh ${p.file}: không phải ảnh JPG hoặc PNG. Chọn tệp ảnh 3×4 khác.`,
  },
  'member.photo-too-large': {
    phone: 'E-DV-04',
    text: (p) => `Ảnh ${p.file}: lớn hơn 5 MB. Thu nhỏ ảnh rồi chọn lại.`,
  },
});
