import { defineErrors } from './define.ts';

/** Failures of the program itself: a bug behind a polite door. */
export const appErrors = defineErrors({
  'app.unexpected': {
    phone: 'E-CT-01',
    text: () =>
      'Chương trình gặp lỗi ngoài dự kiến ở bước vừa làm. Dữ liệu trong sổ không thay đổi; đóng chương trình, mở lại và làm lại bước đó.',
  },
  'app.bad-request': {
    phone: 'E-CT-02',
    text: () =>
      'Yêu cầu gửi vào sổ không đúng mẫu nên đã bị từ chối. Sổ không thay đổi; mở lại màn hình này và làm lại.',
  },
  'app.locked': {
    phone: 'E-CT-03',
    text: () => 'Sổ đang khóa. Nhập mật khẩu để mở sổ rồi làm lại bước vừa rồi.',
  },
  'app.cancelled': {
    phone: 'E-CT-04',
    text: () => 'Đã dừng theo yêu cầu. Sổ giữ nguyên như trước khi bắt đầu.',
  },
});
