import { defineErrors } from './define.ts';

/** Updates from a stick. */
export const updateErrors = defineErrors({
  'update.no-manifest': {
    phone: 'E-CN-01',
    text: (p) =>
      `Thư mục ${p.folder}: không có bản cập nhật (thiếu tệp cap-nhat.json hoặc cap-nhat.json.ky). Chọn đúng thư mục cập nhật trên USB.`,
  },
  'update.no-key': {
    phone: 'E-CN-02',
    text: () =>
      'Bản chương trình này chưa mang khóa của nơi phát hành nên không nhận cập nhật từ USB. Hỏi nơi phát hành để được cài bản mới tại chỗ.',
  },
  'update.bad-signature': {
    phone: 'E-CN-03',
    text: () =>
      'Bản cập nhật: chữ ký không đúng, tệp đã bị sửa hoặc không phải của nơi phát hành. Không dùng USB này; báo cho nơi phát hành và xin bản khác.',
  },
  'update.bad-manifest': {
    phone: 'E-CN-04',
    text: () =>
      'Bản cập nhật: tệp cap-nhat.json không đúng quy cách nên không đọc được. Xin nơi phát hành chép lại USB.',
  },
  'update.older': {
    phone: 'E-CN-05',
    text: (p) =>
      `Bản trên USB là ${p.version}, cũ hơn bản đang dùng ${p.current}, nên không nhận. Muốn trở về bản cũ, dùng bộ cài đã giữ trong máy và bản sao lưu trước khi cập nhật.`,
  },
  'update.same': {
    phone: 'E-CN-06',
    text: (p) => `Bản trên USB là ${p.version}, đúng bản đang dùng. Không cần cập nhật.`,
  },
  'update.schema-older': {
    phone: 'E-CN-07',
    text: (p) =>
      `Sổ đang mở đã ở cấu trúc số ${p.register}, bản trên USB chỉ biết đến số ${p.schema} nên sẽ không mở được sổ. Xin nơi phát hành bản mới hơn.`,
  },
  'update.other-pc': {
    phone: 'E-CN-08',
    text: () =>
      'Bản cập nhật: USB không có tệp dùng cho loại máy này. Xin nơi phát hành đúng bản cho máy này.',
  },
  'update.file-missing': {
    phone: 'E-CN-09',
    text: (p) => `Bản cập nhật: USB thiếu tệp ${p.file}. Chép lại đủ các tệp của bản cập nhật rồi chọn lại.`,
  },
  'update.file-damaged': {
    phone: 'E-CN-10',
    text: (p) =>
      `Tệp ${p.file}: nội dung không đúng như nơi phát hành đã ký, có thể USB hỏng hoặc chép dở. Chép lại USB rồi chọn lại; chương trình và sổ còn nguyên.`,
  },
  'update.other-file': {
    phone: 'E-CN-11',
    text: () => 'USB đã đổi sau khi xem. Chọn lại thư mục cập nhật và so lại mã kiểm tra.',
  },
  'update.copy-damaged': {
    phone: 'E-CN-12',
    text: (p) =>
      `Tệp ${p.file}: chép vào máy xong đọc lại không đúng. Kiểm tra ổ đĩa của máy rồi bấm lại; sổ đã được sao lưu.`,
  },
  'update.not-kept': {
    phone: 'E-CN-13',
    text: (p) =>
      `Tệp ${p.file}: không còn trong thư mục cập nhật của máy. Chọn lại thư mục trên USB để nhận lại.`,
  },
  'update.no-licences': {
    phone: 'E-CN-14',
    text: () =>
      'Chương trình: thiếu tệp giấy phép của các phần dùng chung. Cài lại chương trình từ bộ cài của nơi phát hành.',
  },
});
