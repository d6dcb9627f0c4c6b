import { defineErrors } from './define.ts';

/** Telephone codes E-HS-01 … */
export const recordErrors = defineErrors({
  'record.how-needed': {
    phone: 'E-HS-01',
    text: (p) =>
      `Hồ sơ, mục ${p.fields}: giá trị đã ghi bị thay bằng giá trị khác. Chọn sửa sai (nêu căn cứ) hoặc thay đổi thực tế (nêu ngày) rồi lưu lại.`,
  },
  'record.correction-only': {
    phone: 'E-HS-02',
    text: (p) => `Hồ sơ, mục ${p.field}: ${p.rule} (${p.citation}).`,
  },
  'record.number-held': {
    phone: 'E-HS-03',
    text: (p) =>
      `${p.field}: số này đang ghi ở hồ sơ đồng chí ${p.name}. Mở hồ sơ đó để đối chiếu, sửa bên sai trước rồi lưu lại.`,
  },
  'record.mask-edited': {
    phone: 'E-HS-04',
    text: (p) =>
      `${p.field}: số đang che thì không sửa từng chữ số được. Bấm Hiện số rồi sửa, hoặc xóa hết và nhập lại cả số.`,
  },
  'record.change-in-future': {
    phone: 'E-HS-05',
    text: (p) =>
      `Thay đổi từ ngày ${p.date}: ngày này chưa đến. Hồ sơ ghi điều đang có; đến ngày đó hãy ghi thay đổi.`,
  },
  'record.change-before-later': {
    phone: 'E-HS-06',
    text: (p) =>
      `Thay đổi từ ngày ${p.date}: mục ${p.field} đã ghi thay đổi ngày ${p.later}. Nhập ngày sau ngày đó; nếu lần trước ghi nhầm thì rút ở Quá trình trong Đảng.`,
  },
  'record.item-invalid': {
    phone: 'E-HS-07',
    text: (p) => `${p.list}, cột ${p.column}: ${p.rule}`,
  },
  'record.item-changed-meanwhile': {
    phone: 'E-HS-08',
    text: (p) =>
      `${p.list}: dòng này vừa được sửa hoặc xóa ở chỗ khác. Bấm Thôi để xem dòng mới rồi sửa lại.`,
  },
  'record.later-change': {
    phone: 'E-HS-09',
    text: (p) =>
      `Thay đổi thông tin: mục ${p.field} còn một lần thay đổi sau đó, ngày ${p.later}. Rút lần sau trước.`,
  },
});
