import { type Compared, changePercent } from '../../rules/compare-periods.ts';
import { formatCount } from '../../text/numbers.ts';

/** "Đơn thư giảm 12 đơn (−25,0%) so với cùng kỳ năm trước." */
const change = (total: Compared): string => {
  const { now, before, difference } = total;
  if (difference === 0) return `Số đơn thư bằng cùng kỳ năm trước (${formatCount(now)} đơn).`;
  const turn = difference < 0 ? 'giảm' : 'tăng';
  const percent = before === 0 ? 'cùng kỳ năm trước không có đơn' : changePercent(total);
  return `Đơn thư ${turn} ${formatCount(Math.abs(difference))} đơn so với cùng kỳ năm trước (${percent}).`;
};

/** Words of the report on petitions. */
export const petitionsReportText = {
  title: 'Đơn thư',
  blocks: {
    received: 'Đơn thư nhận trong kỳ',
    kinds: 'Theo loại đơn',
    topics: 'Theo lĩnh vực, chủ đề',
    statuses: 'Theo tình trạng giải quyết',
    results: 'Theo kết quả giải quyết',
  },
  total: 'Đơn thư nhận được',
  repeated: 'Trong đó đơn trùng, gửi lại',
  noTopic: 'Chưa ghi lĩnh vực, chủ đề',
  noResult: 'Chưa có kết quả',
  counted: 'Tính theo ngày nhận; tình trạng và kết quả là của lúc lập báo cáo.',
  ofPart: 'Của một tổ chức chỉ tính đơn nói về tổ chức đó, cấp dưới và đảng viên ở đó vào ngày nhận đơn.',
  change,
  book: (number: number, kind: string, topic: string) =>
    [`Đơn số ${formatCount(number)}`, kind, topic].filter(Boolean).join(', '),
} as const;
