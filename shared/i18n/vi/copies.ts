/** Words of the register of copies: what left the register, when, by whom. */
import { formatCount } from '../../text/numbers.ts';

export const copiesText = {
  title: 'Sổ theo dõi bản sao',
  note: 'Mỗi lần xuất tệp, in, chép bảng sang Excel, lưu gói hỗ trợ đều đứng ở đây, mới nhất trước. Việc thuộc phần hạn chế chỉ hiện khi phần đó đang mở.',
  kinds: {
    export: 'Xuất tệp',
    print: 'In',
    copy: 'Sao chép',
    support: 'Hỗ trợ, dọn máy',
  },
  year: (year: string) => `Năm ${year}:`,
  times: (kind: string, times: number) => `${kind} ${formatCount(times)} lần`,
  columns: { at: 'Lúc', actor: 'Người làm', kind: 'Việc', what: 'Nội dung', reason: 'Lý do, tệp' },
  whatOf: (what: string, member: string | null) => (member === null ? what : `${what} của ${member}`),
  empty: 'Chưa có bản sao nào ra khỏi sổ.',
  shown: (shown: number) => `Đang hiện ${formatCount(shown)} lần`,
  older: 'Xem các lần trước đó',
  sheet: {
    title: 'SỔ THEO DÕI BẢN SAO',
    cut: (count: number) => `Chỉ đưa ra ${formatCount(count)} lần mới nhất.`,
  },
} as const;
