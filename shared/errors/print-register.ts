import { defineErrors } from './define.ts';

/** Failures at the print register and the stock of blanks: telephone codes E-SI-01 … */
export const printRegisterErrors = defineErrors({
  'printRun.not-found': {
    phone: 'E-SI-01',
    text: () => 'Sổ theo dõi in: không có lần in này. Mở lại danh sách để xem.',
  },
  'printRun.answered': {
    phone: 'E-SI-02',
    text: () =>
      'Sổ theo dõi in: lần in này đã được xác nhận nên không ghi lại được. Mở sổ để xem kết quả đã ghi.',
  },
  'printRun.sheets': {
    phone: 'E-SI-03',
    text: () => 'Kết quả in: chưa nêu đủ từng tờ của lần in. Mở lại phần xác nhận và đánh dấu từng tờ.',
  },
  'printRun.why': {
    phone: 'E-SI-04',
    text: (p) => `Tờ ${p.sheet}: tờ hỏng phải ghi lý do. Nhập lý do rồi xác nhận lại.`,
  },
  'printRun.serial-missing': {
    phone: 'E-SI-05',
    text: (p) =>
      `Tờ ${p.sheet}: phôi có số seri nên phải ghi số đã dùng. Nhập số in trên phôi rồi xác nhận lại.`,
  },
  'printRun.serial-unread': {
    phone: 'E-SI-06',
    text: (p) =>
      `Tờ ${p.sheet}: số seri "${p.serial}" không đúng dạng của loại phôi này (ví dụ ${p.example}). Xem lại số in trên phôi rồi sửa.`,
  },
  'printRun.serial-used': {
    phone: 'E-SI-07',
    text: (p) =>
      `Tờ ${p.sheet}: phôi ${p.serial} ${p.place} nên không ghi dùng lần nữa. Xem lại số in trên phôi rồi sửa.`,
  },
  'printRun.serial-unknown': {
    phone: 'E-SI-08',
    text: (p) =>
      `Tờ ${p.sheet}: phôi ${p.serial} chưa được ghi nhận trong sổ phôi. Mở phần Phôi, ghi việc nhận phôi rồi xác nhận lại; lần in vẫn được giữ ở phần chờ xác nhận.`,
  },
  'blank.not-found': {
    phone: 'E-SI-09',
    text: () => 'Sổ phôi: loại phôi này không còn trong sổ. Mở lại danh sách để xem.',
  },
  'blank.changed-meanwhile': {
    phone: 'E-SI-10',
    text: () => 'Loại phôi này vừa được sửa ở cửa sổ khác. Mở lại để xem bản mới rồi ghi tiếp; chưa ghi gì.',
  },
  'blank.same-name': {
    phone: 'E-SI-11',
    text: (p) => `Tên loại phôi: sổ đã có loại phôi "${p.name}". Đặt tên khác.`,
  },
  'blank.name-in-use': {
    phone: 'E-SI-12',
    text: (p) =>
      `Loại phôi "${p.name}": đã có số seri ghi theo tên và dạng số này nên không đổi được. Lập loại phôi mới cho đợt phôi khác dạng.`,
  },
  'blank.serial-unread': {
    phone: 'E-SI-13',
    text: (p) =>
      `Số seri "${p.serial}": không đúng dạng của loại phôi này (ví dụ ${p.example}). Sửa lại rồi ghi.`,
  },
  'blank.turned': {
    phone: 'E-SI-14',
    text: () => 'Số seri: số cuối nhỏ hơn số đầu. Sửa lại rồi ghi.',
  },
  'blank.too-many': {
    phone: 'E-SI-15',
    text: (p) =>
      `Số seri: từ số đầu đến số cuối là ${p.count} phôi, quá ${p.most} phôi một lần. Xem lại hai số hoặc chia thành nhiều lần.`,
  },
  'blank.in-the-way': {
    phone: 'E-SI-16',
    text: (p) => `Phôi ${p.serial} ${p.place}; chưa ghi gì. Xem lại số seri và ngày rồi ghi.`,
  },
  'blank.needs': {
    phone: 'E-SI-17',
    text: (p) => `${p.field}: phải ghi để phôi có căn cứ. Nhập rồi ghi lại.`,
  },
  'blank.future': {
    phone: 'E-SI-18',
    text: () => 'Ngày ghi: chưa đến ngày này. Sửa lại ngày rồi ghi.',
  },
  'blank.used-meanwhile': {
    phone: 'E-SI-19',
    text: (p) =>
      `Sổ phôi: phôi ${p.serial} đã được dùng hoặc ghi việc khác sau bước này nên không hoàn tác được. Xem phôi đó trong Sổ theo dõi in.`,
  },
});
