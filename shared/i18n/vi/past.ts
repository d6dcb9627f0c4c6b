/** Words of the panel "Xem lại sổ cũ", of the window beside it, and of the places where a register may lie. */
import { formatDate } from '../../text/dates.ts';
import { momentText } from '../../text/moment.ts';

export const pastText = {
  /** before what is noted in today's log */
  logged: (day: string) => `Sổ ngày ${formatDate(day)} (xem lại)`,
  opened: (file: string) => `Mở xem tệp ${file}`,
  openStep: 'Mở xem lại sổ cũ',
  title: (day: string) => `Sổ ngày ${formatDate(day)} – chỉ đọc – Sổ Đảng Viên`,
  banner: (day: string) => `ĐANG XEM SỔ NGÀY ${formatDate(day)} – bản sao lưu, chỉ đọc, không sửa được`,
  bannerElsewhere: (day: string) =>
    `ĐANG XEM BẢN CHÉP CỦA SỔ NẰM Ở NƠI KHÔNG GHI ĐƯỢC, ngày ${formatDate(day)} – chỉ đọc, không sửa được`,
  /** where a deed of today would stand */
  onlyLook: (day: string) => `Đang xem lại sổ ngày ${formatDate(day)}: chỉ xem.`,
  backToToday: 'Đóng sổ cũ',
  closed: 'Sổ cũ đã đóng. Đồng chí đóng cửa sổ này.',
  /** on every printed page and exported sheet */
  mark: (day: string) => `Sổ ngày ${formatDate(day)} – in từ bản sao lưu, không phải sổ hiện hành`,

  intro:
    'Mở một bản sao lưu trong cửa sổ thứ hai, chỉ đọc, bên cạnh sổ hôm nay. Bản sao lưu không bị thay đổi; mọi lần xem, in, xuất đều vào nhật ký của sổ hôm nay.',
  day: 'Xem sổ đến hết ngày',
  dayNote: 'Chọn một ngày: chương trình đưa ra bản sao lưu mới nhất có vào ngày đó.',
  fromBackup: 'Sổ như đã ghi lúc ấy',
  fromBackupNote: 'Đúng những gì đã nhập đến lúc sao lưu, kể cả chỗ sai được sửa về sau.',
  noneBefore: (day: string) =>
    `Không có bản sao lưu nào từ ngày ${formatDate(day)} trở về trước. Dùng số liệu sổ hôm nay tính đến ngày đó, hoặc mở một tệp sao lưu cất ở nơi khác (USB).`,
  found: (at: string) => `Bản sao lưu lúc ${momentText(at)}`,
  show: 'Mở xem bản này',
  asOf: 'Số liệu sổ hôm nay tính đến ngày đó',
  asOfNote: 'Tính lại từ quá trình trong Đảng đã ghi đến hôm nay, có cả những gì nhập bổ sung sau ngày đó.',
  asOfList: 'Danh sách đến ngày đó',
  asOfReport: 'Báo cáo đến ngày đó',
  pick: 'Mở tệp sao lưu ở nơi khác…',
  all: 'Các bản sao lưu trong máy này',
  noBackups: 'Chưa có bản sao lưu nào trong thư mục sao-luu.',
  columnAt: 'Sao lưu lúc',
  columnFile: 'Tệp',
  columnSize: 'Cỡ',
  size: (bytes: number) => `${(bytes / 1_048_576).toFixed(1).replace('.', ',')} MB`,
  compare: 'So với hôm nay',
  compareOf: (at: string) => `Đang xem sổ lúc ${momentText(at)}`,
  showAgain: 'Về cửa sổ sổ cũ',
  atThatTime: 'Lúc đó',
  now: 'Hôm nay',
  difference: 'Chênh lệch',
  figures: {
    members: 'Đảng viên',
    official: 'Chính thức',
    probationary: 'Dự bị',
    organisations: 'Tổ chức đảng',
  },
  lastStep: 'Việc ghi sau cùng',
  lastStepText: (step: { readonly at: string; readonly actor: string; readonly name: string }) =>
    `${step.name} (${step.actor}, ${momentText(step.at)})`,
  none: 'chưa có',
} as const;
