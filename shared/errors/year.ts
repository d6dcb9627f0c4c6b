import { defineErrors } from './define.ts';

/** Failures at the yearly rating. */
export const yearErrors = defineErrors({
  'year.exists': {
    phone: 'E-XL-01',
    text: (p) => `Năm ${p.year}: đã có danh sách xếp loại. Mở danh sách đó để ghi tiếp.`,
  },
  'year.not-found': {
    phone: 'E-XL-02',
    text: (p) =>
      `Năm ${p.year}: chưa có danh sách xếp loại. Lập danh sách của năm hoặc nhập tệp có cột xếp loại.`,
  },
  'year.future': {
    phone: 'E-XL-03',
    text: (p) => `Ô Năm: năm ${p.year} chưa đến. Nhập năm từ 1930 đến ${p.latest}.`,
  },
  'year.nobody': {
    phone: 'E-XL-04',
    text: (p) =>
      `Năm ${p.year}: trong sổ không có đảng viên nào tính đến ngày 31/12/${p.year}. Nhập danh sách hoặc ghi ngày vào Đảng của các đồng chí trước.`,
  },
  'year.not-listed': {
    phone: 'E-XL-05',
    text: (p) =>
      `Danh sách năm ${p.year}: có ${p.count} đồng chí không còn trong danh sách. Mở lại danh sách rồi chọn lại.`,
  },
  'year.reason-not-ruled': {
    phone: 'E-XL-06',
    text: (p) =>
      `Lý do "${p.reason}": không phải là trường hợp không xếp loại của năm ${p.year}. Chọn lý do khác hoặc chọn "Lý do khác" và ghi rõ. Căn cứ: ${p.citation}.`,
  },
  'year.note-missing': {
    phone: 'E-XL-07',
    text: (p) => `Ô Ghi rõ: lý do "${p.reason}" cần ghi rõ vì sao. Nhập một câu rồi ghi lại.`,
  },
  'year.not-from-source': {
    phone: 'E-XL-08',
    text: () =>
      'Lý do "Tệp nguồn để trống": chỉ dùng cho người mà tệp đã nhập để trống cột xếp loại. Chọn lý do khác.',
  },
  'year.closed': {
    phone: 'E-XL-21',
    text: (p) =>
      `Năm ${p.year}: xếp loại đã khóa (bản khóa số ${p.number}, ngày ${p.date}) nên không ghi được. Có hai cách: ghi điều chỉnh có căn cứ, hoặc mở khóa năm với lý do; cả hai ở Xếp loại cuối năm, năm ${p.year}, thẻ Khóa năm.`,
  },
  'year.open-rows': {
    phone: 'E-XL-22',
    text: (p) =>
      `Năm ${p.year}: còn ${p.open} trong ${p.listed} đồng chí chưa ghi mức, chưa nêu lý do. Ghi tiếp, hoặc xác nhận khóa với ${p.open} dòng còn trống.`,
  },
  'year.not-closed': {
    phone: 'E-XL-23',
    text: (p) => `Năm ${p.year}: chưa khóa hoặc đã mở khóa. Ghi thẳng vào danh sách của năm.`,
  },
  'year.closing-not-found': {
    phone: 'E-XL-24',
    text: () => 'Bản khóa: không còn bản này trong sổ. Mở lại thẻ Khóa năm rồi chọn lại.',
  },
  'year.amend-same': {
    phone: 'E-XL-25',
    text: (p) => `Điều chỉnh: đồng chí ${p.name} đã có đúng mức này. Bỏ đồng chí ra hoặc chọn mức khác.`,
  },
  'year.amend-future': {
    phone: 'E-XL-26',
    text: (p) => `Ô Ngày văn bản: ngày ${p.date} chưa đến. Nhập ngày không quá ${p.today}.`,
  },
  'year.amend-moved': {
    phone: 'E-XL-27',
    text: (p) =>
      `Năm ${p.year}: vừa có điều chỉnh khác trong lúc đang ghi. Xem lại bảng trước và sau rồi ghi lại.`,
  },
  'year.nothing-to-do': {
    phone: 'E-XL-09',
    text: (p) =>
      `Danh sách năm ${p.year}: không có gì để cập nhật, danh sách đã khớp với sổ tính đến ngày 31/12/${p.year}.`,
  },
  'year.meeting-changed': {
    phone: 'E-XL-10',
    text: (p) =>
      `Buổi họp của ${p.org}: đã được ghi ở cửa sổ khác sau khi mở. Đóng biểu, mở lại rồi nhập lại phần của mình.`,
  },
  'year.not-a-branch': {
    phone: 'E-XL-11',
    text: (p) =>
      `Danh sách năm ${p.year}: không có đồng chí nào của tổ chức này nên không ghi buổi họp. Chọn chi bộ có trong danh sách.`,
  },
});
