import { defineErrors } from './define.ts';

/** Filling a workbook by its marks. Telephone codes E-BMT-01 … */
export const templateErrors = defineErrors({
  'template.forgotten': {
    phone: 'E-BMT-01',
    text: () => 'Biểu mẫu đã chọn không còn được nhớ. Chọn lại biểu mẫu.',
  },
  'template.no-marks': {
    phone: 'E-BMT-02',
    text: (p) =>
      `Biểu mẫu ${p.file}: chưa có ô nào được đánh dấu nên chưa biết điền gì vào đâu. Bấm vào một ô trên trang rồi chọn số liệu, hoặc ghi {{tên số liệu}} vào ô trong Excel.`,
  },
  'template.unknown-marks': {
    phone: 'E-BMT-03',
    text: (p) =>
      `Biểu mẫu ${p.file}: sổ không hiểu ${p.count} dấu (${p.marks}). Chưa ghi gì. Sửa tên trong biểu, hoặc bấm vào ô đó rồi chọn số liệu trong danh sách.`,
  },
  'template.missing-figures': {
    phone: 'E-BMT-04',
    text: (p) =>
      `Biểu mẫu ${p.file}: kỳ này không có ${p.count} số liệu (${p.marks}). Chưa ghi gì. Chọn số liệu khác cho các ô đó.`,
  },
  'template.no-room': {
    phone: 'E-BMT-05',
    text: (p) =>
      `Biểu mẫu ${p.file}, trang ${p.sheet}: dưới dòng mẫu ${p.row} chỉ còn ${p.room} dòng trống, cần ${p.needed} dòng. Mở biểu trong Excel, chèn thêm dòng trống dưới dòng mẫu rồi chọn lại.`,
  },
});
