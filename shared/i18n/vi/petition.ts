import { formatCount } from '../../text/numbers.ts';
import { withCitation } from './cited.ts';

/** Words of the register of petitions. */
export const petitionText = {
  sheetTitle: 'SỔ ĐƠN THƯ',
  steps: { add: 'Ghi đơn thư', edit: 'Sửa đơn thư' },
  add: 'Ghi đơn thư',
  edit: 'Sửa',
  save: 'Ghi vào sổ đơn thư',
  saved: (number: number) => `Đã ghi đơn thư số ${formatCount(number)}.`,
  empty: 'Sổ đơn thư của kỳ này chưa có đơn nào. Đơn nhận được ghi vào đây, có hạn giải quyết và kết quả.',
  noneFound: 'Không có đơn nào khớp với cách lọc.',
  shown: (shown: number, found: number) =>
    shown === found
      ? `${formatCount(found)} đơn`
      : `${formatCount(shown)} trong ${formatCount(found)} đơn; chọn kỳ ngắn hơn để thấy đủ`,
  open: (number: number) => `Mở đơn số ${formatCount(number)}`,
  title: (number: number, year: string) => `Đơn số ${formatCount(number)} năm ${year}`,
  list: 'Sổ đơn thư',
  find: 'Tìm trong đơn thư',
  anyKind: 'Mọi loại đơn',
  anyStatus: 'Mọi tình trạng',
  fields: {
    receivedOn: 'Ngày nhận',
    numberInBook: 'Số trong sổ',
    source: 'Nguồn đơn',
    senderKind: 'Người gửi',
    sender: 'Họ tên, địa chỉ người gửi',
    kind: 'Loại đơn',
    topic: 'Lĩnh vực, chủ đề',
    content: 'Nội dung tóm tắt',
    about: 'Nói về',
    aboutOrgId: 'Tổ chức đảng',
    aboutMemberId: 'Đồng chí trong sổ',
    aboutText: 'Người hoặc nơi khác',
    level: 'Cấp giải quyết',
    authority: 'Nơi giải quyết, nơi chuyển đến',
    dueOn: 'Hạn giải quyết',
    status: 'Tình trạng',
    passedOn: 'Ngày chuyển',
    result: 'Kết luận',
    settledOn: 'Ngày giải quyết xong',
    resolution: 'Văn bản giải quyết',
    repeatOf: 'Trùng với đơn trước',
    note: 'Ghi chú',
  },
  aboutKinds: { text: 'Người, nơi khác', organisation: 'Tổ chức đảng', member: 'Đảng viên trong sổ' },
  topicHint: 'Ví dụ: nhân sự, đất đai',
  notRepeat: 'Không trùng đơn nào',
  termByRule: (date: string, days: number) => `Theo quy định: ${date} (${formatCount(days)} ngày).`,
  termUnknown: 'Loại đơn này chưa có thời hạn trong quy định đang dùng; ghi hạn của cơ quan nếu có.',
  useTerm: 'Lấy hạn này',
  noResult: 'Chưa có kết luận',
  none: 'Không có',
  left: (days: number) =>
    days < 0
      ? `quá ${formatCount(-days)} ngày`
      : days === 0
        ? 'hạn hôm nay'
        : `còn ${formatCount(days)} ngày`,
  columns: {
    number: 'Số',
    received: 'Ngày nhận',
    kind: 'Loại đơn',
    sender: 'Người gửi',
    about: 'Nói về, nội dung',
    status: 'Tình trạng, kết luận',
    due: 'Hạn giải quyết',
  },
  bookName: (number: number, receivedOn: string) => `số ${formatCount(number)}, nhận ngày ${receivedOn}`,
  repeatMark: 'đơn trùng',
  withCitation,
  numberTaken: (number: number, year: string) =>
    `Số ${formatCount(number)} của năm ${year} đã ghi cho đơn khác.`,
  repeatMissing: 'Đơn trước không còn trong sổ.',
  counts: {
    title: 'Số liệu của kỳ, so với cùng kỳ năm trước',
    show: 'Xem số liệu của kỳ',
    hide: 'Ẩn số liệu',
    total: 'Tổng số đơn nhận trong kỳ',
    repeated: 'Trong đó: đơn trùng với đơn trước',
    kinds: 'Theo loại đơn',
    statuses: 'Theo tình trạng',
    results: 'Theo kết luận',
    topics: 'Theo lĩnh vực, chủ đề',
    columns: {
      what: 'Chỉ tiêu',
      now: 'Kỳ này',
      before: 'Cùng kỳ năm trước',
      difference: 'Tăng, giảm',
      percent: 'Tỷ lệ',
    },
  },
  out: (from: string, to: string) => `Sổ đơn thư ${from} đến ${to}`,
  period: (from: string, to: string) => `Đơn nhận từ ngày ${from} đến ngày ${to}`,
  countNote: (total: string, before: string, change: string) =>
    `Cộng ${total} đơn; cùng kỳ năm trước ${before} đơn (${change}).`,
} as const;
