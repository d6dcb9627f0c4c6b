import { defineErrors } from './define.ts';

/** Telephone codes E-DS-01 … */
export const listErrors = defineErrors({
  'filter.name-taken': {
    phone: 'E-DS-01',
    text: (p) => `Tên bộ lọc: đã có bộ lọc "${p.name}". Đặt tên khác, hoặc xóa bộ lọc cũ trước.`,
  },
  'filter.not-found': {
    phone: 'E-DS-02',
    text: () => 'Bộ lọc đã lưu: không còn trong sổ. Mở lại danh sách bộ lọc.',
  },
  'bulk.bad-value': {
    phone: 'E-DS-03',
    text: (p) => `Mục ${p.label}: ${p.problem} Nhập lại giá trị rồi xem trước.`,
  },
  'bulk.one-by-one': {
    phone: 'E-DS-04',
    text: (p) =>
      `Mục ${p.label}: mỗi đồng chí một giá trị riêng, không sửa hàng loạt được. Sửa trong từng hồ sơ.`,
  },
  'bulk.nothing': {
    phone: 'E-DS-05',
    text: () => 'Sửa hàng loạt: các đồng chí đã chọn đều có sẵn giá trị này, không có gì để sửa.',
  },
  'bulkEvent.refused': {
    phone: 'E-DS-06',
    text: (p) =>
      `Ghi cho nhiều đồng chí: ${p.count} đồng chí không ghi được (${p.name}: ${p.why}). Bỏ các đồng chí đó khỏi danh sách rồi ghi lại.`,
  },
  'paste.no-header': {
    phone: 'E-DS-07',
    text: () =>
      'Đoạn dán: dòng đầu phải là tên cột và có cột Họ và tên, Số căn cước hoặc Số thẻ đảng viên. Chép lại từ Excel cùng với dòng tên cột.',
  },
  'paste.nothing': {
    phone: 'E-DS-08',
    text: () => 'Đoạn dán: không có dòng nào làm thay đổi hồ sơ.',
  },
  'paste.row-refused': {
    phone: 'E-DS-09',
    text: (p) => `Đoạn dán, dòng ${p.row} (${p.name}): ${p.why} Sửa trong Excel rồi dán lại.`,
  },
  'merge.same': {
    phone: 'E-DS-10',
    text: () => 'Gộp hồ sơ: hai hồ sơ phải khác nhau và đều còn trong sổ. Mở lại danh sách hồ sơ trùng.',
  },
  'merge.refused': {
    phone: 'E-DS-11',
    text: (p) =>
      `Gộp hồ sơ: quá trình ghép lại không đúng quy định: ${p.rule} Căn cứ: ${p.citation}. Bỏ chọn sự kiện ghi nhầm rồi gộp lại.`,
  },
});
