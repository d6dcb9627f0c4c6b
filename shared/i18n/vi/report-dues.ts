import { formatDate } from '../../text/dates.ts';
import { formatCount } from '../../text/numbers.ts';

const money = (amount: number): string => `${formatCount(amount)} đồng`;

/** Words of the report on Đảng phí. */
export const duesReportText = {
  title: 'Đảng phí',
  blocks: {
    money: 'Đảng phí của các tháng trong kỳ',
    people: 'Đảng viên đóng đảng phí',
    split: 'Đảng phí thu trong kỳ, phần giữ lại và nộp lên',
  },
  due: 'Phải đóng',
  paid: 'Đã đóng cho các tháng trong kỳ',
  owed: 'Còn nợ',
  payers: 'Đảng viên phải đóng',
  exempt: 'Đảng viên được miễn',
  unknown: 'Đảng viên có tháng chưa rõ mức đóng',
  warn: (from: number, below: number) =>
    below - 1 <= from
      ? `Chưa đóng ${from} tháng trong năm`
      : `Chưa đóng từ ${from} đến ${below - 1} tháng trong năm`,
  strikeOff: (months: number) => `Chưa đóng từ ${months} tháng trở lên trong năm`,
  collected: 'Đã thu (theo ngày nộp)',
  kept: 'Giữ lại theo tỷ lệ',
  forwarded: 'Nộp lên cấp trên theo tỷ lệ',
  notHandedUp: 'Số đã thu chưa ghi lần bàn giao lên cấp trên',
  months: (from: string, to: string) =>
    `Tính trọn các tháng từ ${formatDate(from)} đến ${formatDate(to)}, theo số đã đóng đến lúc lập báo cáo; chỉ những đồng chí đã có mức đóng hoặc phiếu thu trong sổ.`,
  noMonths: 'Kỳ này không có tháng nào chương trình tính được đảng phí (từ 01/2011 đến tháng này).',
  none: 'Trong kỳ chưa ghi mức đóng hay phiếu thu đảng phí nào.',
  several: 'Một đồng chí có tháng phải đóng và tháng được miễn thì có ở cả hai dòng.',
  citation: (citation: string, verified: boolean) =>
    verified ? `Căn cứ: ${citation}.` : `Căn cứ: ${citation} (cần đối chiếu lại với văn bản).`,
  withoutShare: (branches: number) =>
    `${formatCount(branches)} chi bộ có thu mà chưa ghi tỷ lệ giữ lại: số đã thu của các chi bộ này không có ở hai dòng giữ lại và nộp lên.`,
  keptRule: (least: number, most: number, citation: string) =>
    `Tỷ lệ giữ lại thường từ ${least} đến ${most} %. ${citation}.`,
  memberMonths: (d: { readonly due: number; readonly paid: number; readonly owed: number }) =>
    `phải đóng ${money(d.due)}, đã đóng ${money(d.paid)}, còn nợ ${money(d.owed)}`,
  unpaidMonths: (months: readonly string[]) => `chưa đóng tháng ${months.map(formatDate).join(', ')}`,
  branchMoney: (collected: number) => `đã thu ${money(collected)}`,
} as const;
