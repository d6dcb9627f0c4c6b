import { defineErrors } from './define.ts';

/** Telephone codes E-MS-01 … */
export const referenceCodeErrors = defineErrors({
  'code.form': {
    phone: 'E-MS-01',
    text: () =>
      'Mã tra cứu: không đúng dạng. Mã gồm ba chữ và số lần phát hành, ba chữ số của dòng, một ký tự kiểm, ví dụ TKD12-007-C; một con số của dòng thêm dấu / và số thứ tự cột. Xem lại cột Mã tra cứu trên báo cáo.',
  },
  'code.check': {
    phone: 'E-MS-02',
    text: (p) =>
      `Mã tra cứu ${p.code}: ký tự kiểm không khớp, có một ký tự nhập sai hoặc hai ký tự đổi chỗ. Đọc lại mã trên báo cáo rồi nhập lại.`,
  },
  'code.other-register': {
    phone: 'E-MS-03',
    text: (p) =>
      `Mã tra cứu ${p.code}: của một sổ khác (mã của sổ này bắt đầu bằng ${p.mark}). Mở đúng sổ đã phát hành báo cáo rồi tra lại.`,
  },
  'code.unknown': {
    phone: 'E-MS-04',
    text: (p) =>
      `Mã tra cứu ${p.code}: sổ này chưa có lần phát hành đó. Có thể sổ được khôi phục từ bản sao lưu cũ hơn báo cáo; mở bản sổ mới nhất rồi tra lại.`,
  },
  'code.no-line': {
    phone: 'E-MS-05',
    text: (p) =>
      `Mã tra cứu ${p.code}: báo cáo của lần phát hành đó chỉ có ${p.lines} dòng. Đọc lại mã trên báo cáo rồi nhập lại.`,
  },
  'code.no-column': {
    phone: 'E-MS-06',
    text: (p) =>
      `Mã tra cứu ${p.code}: dòng này không có số liệu ở cột ${p.column}. Chọn cột trong bảng, hoặc bỏ phần sau dấu / để xem cả dòng.`,
  },
  'code.line-only': {
    phone: 'E-MS-07',
    text: (p) => `Mã tra cứu ${p.code}: là mã của cả dòng. Chọn một con số của dòng để xem danh sách.`,
  },
  'report.too-long': {
    phone: 'E-BC-20',
    text: (p) =>
      `Phát hành báo cáo: có ${p.lines} dòng, quá ${p.most} dòng của một lần phát hành. Bỏ bớt phần rồi phát hành làm nhiều lần.`,
  },
});
