import { signed } from '../../rules/compare-periods.ts';
import { formatDate } from '../../text/dates.ts';
import { formatCount } from '../../text/numbers.ts';

/** Words of the section of movement. */
export const movementText = {
  title: 'Biến động đảng viên',
  opening: 'Đầu kỳ',
  in: 'Tăng',
  out: 'Giảm',
  closing: 'Cuối kỳ',
  away: 'Đang sinh hoạt tạm thời nơi khác cuối kỳ (ghi bên cạnh)',
  guests: 'Đảng viên nơi khác đến sinh hoạt tạm thời cuối kỳ (ghi bên cạnh)',
  proved: (opening: number, into: number, out: number, closing: number) =>
    `Đã kiểm: ${formatCount(opening)} + ${formatCount(into)} − ${formatCount(out)} = ${formatCount(closing)} (${signed(closing - opening)}); đầu kỳ và cuối kỳ đếm riêng từng ngày.`,
  beside:
    'Chuyển giữa các chi bộ trong cùng tổ chức đảng đang xem không làm tăng, giảm. Sinh hoạt tạm thời ghi bên cạnh, không cộng.',
  memberOn: (day: string) => `Là đảng viên của tổ chức đảng hết ngày ${formatDate(day)}`,
  fromTo: (before: string, after: string) => [before, after].filter(Boolean).join(' → '),
} as const;
