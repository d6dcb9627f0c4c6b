import { defineErrors } from './define.ts';

const nothing = 'Chưa ghi gì vào sổ.';

/** Telephone codes E-QD-01 … */
export const ruleErrors = defineErrors({
  'rule.unknown-parameter': {
    phone: 'E-QD-01',
    text: (p) => `Tham số ${p.parameter}: chương trình không có tham số này. Chọn lại trong danh sách.`,
  },
  'rule.bad-value': {
    phone: 'E-QD-02',
    text: (p) => `Giá trị của "${p.label}": không đúng kiểu hoặc ngoài giới hạn. Nhập ${p.wanted}.`,
  },
  'rule.dates': {
    phone: 'E-QD-03',
    text: (p) =>
      `Hiệu lực của "${p.label}": ngày hết (${p.until}) trước ngày bắt đầu (${p.from}). Sửa một trong hai ngày.`,
  },
  'rule.verified': {
    phone: 'E-QD-04',
    text: (p) =>
      `"${p.label}": giá trị có hiệu lực từ ${p.from} đã đối chiếu với văn bản (${p.citation}) nên không sửa tay được. Có văn bản mới thì nạp gói quy định, hoặc chọn thời gian hiệu lực khác.`,
  },
  'rule.same': {
    phone: 'E-QD-05',
    text: (p) => `"${p.label}": giá trị và căn cứ mới trùng với giá trị đang dùng. Không có gì để ghi.`,
  },
  'rule.no-citation': {
    phone: 'E-QD-06',
    text: () => 'Ô Căn cứ văn bản: chưa nhập. Ghi số, ngày và điều khoản của văn bản quy định giá trị này.',
  },
  'rule.no-ground': {
    phone: 'E-QD-07',
    text: () => 'Ô Lý do đổi: chưa nhập. Ghi vì sao đơn vị đổi giá trị này.',
  },
  'rule.changed-meanwhile': {
    phone: 'E-QD-08',
    text: () => `Quy định vừa được đổi ở cửa sổ khác. Mở lại để xem giá trị mới rồi ghi tiếp. ${nothing}`,
  },
  'rule.breaks-ledger': {
    phone: 'E-QD-09',
    text: (p) =>
      `Đổi như vậy thì sự kiện đã ghi của ${p.count} đồng chí không còn hợp lệ, trước hết: đồng chí ${p.name}, ${p.event} ngày ${p.date} (${p.rule}). Dùng giá trị có hiệu lực từ ngày muộn hơn, hoặc sửa sự kiện ấy trước. ${nothing}`,
  },
  'rule.not-found': {
    phone: 'E-QD-10',
    text: () => 'Thay đổi này không còn trong sổ hoặc đã bỏ. Mở lại trang Quy định đang dùng để xem.',
  },
  'rule.no-reason': {
    phone: 'E-QD-11',
    text: () => 'Ô Lý do bỏ: chưa nhập. Ghi vì sao bỏ thay đổi này.',
  },
  'rule.pack-not-json': {
    phone: 'E-QD-12',
    text: (p) =>
      `Tệp ${p.file}: không đọc được, tệp hỏng hoặc không phải gói quy định. Chọn tệp khác. ${nothing}`,
  },
  'rule.pack-format': {
    phone: 'E-QD-13',
    text: (p) => `Tệp ${p.file}: không phải gói quy định của chương trình này. Chọn tệp khác. ${nothing}`,
  },
  'rule.pack-newer': {
    phone: 'E-QD-14',
    text: (p) =>
      `Tệp ${p.file}: gói theo mẫu ${p.version}, chương trình này đọc đến mẫu ${p.known}. Cài bản chương trình mới rồi nạp lại. ${nothing}`,
  },
  'rule.pack-keys': {
    phone: 'E-QD-15',
    text: (p) => `Tệp ${p.file}: có tên mục không được phép. Xin lại tệp từ nơi phát hành. ${nothing}`,
  },
  'rule.pack-fields': {
    phone: 'E-QD-16',
    text: (p) =>
      `Tệp ${p.file}, mục ${p.where}: thiếu, thừa hoặc sai kiểu. Xin lại tệp từ nơi phát hành. ${nothing}`,
  },
  'rule.pack-parameters': {
    phone: 'E-QD-17',
    text: (p) =>
      `Gói có ${p.count} tham số mà chương trình này không biết: ${p.list}. Cài bản chương trình mới rồi nạp lại. ${nothing}`,
  },
  'rule.pack-verified': {
    phone: 'E-QD-18',
    text: (p) =>
      `Gói đổi "${p.label}" trong thời gian của quy định từ ${p.from} đã đối chiếu (${p.citation}). Gói chỉ thay được từ một ngày sau đó. ${nothing}`,
  },
  'rule.pack-installed': {
    phone: 'E-QD-19',
    text: (p) => `Gói "${p.name}" đã được nạp ngày ${p.date}. ${nothing}`,
  },
  'rule.pack-changed': {
    phone: 'E-QD-20',
    text: (p) => `Tệp ${p.file} đã đổi sau khi xem trước. Chọn tệp và xem trước lại. ${nothing}`,
  },
  'rule.nothing-to-export': {
    phone: 'E-QD-21',
    text: () => 'Đơn vị chưa đổi giá trị nào nên không có gì để xuất ra gói. Đổi một giá trị trước.',
  },
});
