import { formatDate } from '../../text/dates.ts';

const count = new Intl.NumberFormat('vi-VN');

/** Words of narrowing the list: the sentence, conditions, saved filters, another day. */
export const memberFilterText = {
  sentence: 'Lọc bằng một câu',
  sentenceExample: 'dự bị, nữ, chi bộ 3, vào Đảng từ 2020',
  sentenceHint: 'Gõ rồi bấm Enter. Có dấu hoặc không dấu đều được.',
  unknown: (words: readonly string[]) =>
    `Chưa hiểu: ${words.map((w) => `"${w}"`).join(', ')}. Sửa lại chỗ đó, hoặc dùng nút Điều kiện.`,
  ambiguous: (words: string, names: readonly string[]) =>
    `"${words}" có thể là: ${names.join('; ')}. Gõ đủ tên tổ chức.`,
  addCondition: 'Thêm điều kiện',
  conditionShort: 'Điều kiện',
  field: 'Mục',
  operator: 'So sánh',
  value: 'Giá trị',
  addThis: 'Thêm vào bộ lọc',
  toggle: (words: string, off: boolean) =>
    off ? `Dùng lại điều kiện ${words}` : `Tạm bỏ điều kiện ${words}`,
  off: 'tạm bỏ',
  alone: (n: number) => `Riêng điều kiện này: ${count.format(n)} đồng chí`,
  saved: 'Bộ lọc đã lưu',
  savedShort: 'Đã lưu',
  savedEmpty: 'Chưa lưu bộ lọc nào. Lọc danh sách theo ý muốn, đặt tên rồi lưu tại đây.',
  saveName: 'Tên bộ lọc',
  saveNameExample: 'Dự bị sắp hết hạn',
  save: 'Lưu bộ lọc đang dùng',
  saveNothing: 'Danh sách chưa lọc theo điều kiện nào.',
  savedDone: (name: string) => `Đã lưu bộ lọc "${name}".`,
  apply: (name: string, n: number) => `${name} (${count.format(n)})`,
  rename: (name: string) => `Đổi tên bộ lọc ${name}`,
  renameDo: 'Đổi tên',
  remove: (name: string) => `Xóa bộ lọc ${name}`,
  removed: (name: string) => `Đã xóa bộ lọc "${name}". Lấy lại được tại Các bước đã làm.`,
  day: 'Xem sổ ngày khác',
  dayLabel: 'Xem sổ tính đến ngày',
  dayHint: 'Trạng thái, chi bộ và các ngày là của hôm đó; các mục lý lịch là của hôm nay.',
  dayShow: 'Xem ngày này',
  dayFull: 'Ghi đủ ngày, tháng, năm.',
  dayFuture: 'Ngày này chưa tới. Chọn hôm nay hoặc một ngày đã qua.',
  dayShown: (day: string) => `Đang xem sổ ngày ${formatDate(day)}`,
  dayBack: 'Về hôm nay',
} as const;
