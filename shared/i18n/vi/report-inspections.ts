import { formatDate } from '../../text/dates.ts';
import { formatCount } from '../../text/numbers.ts';

/** Words of the report on inspection and supervision. */
export const inspectionsReportText = {
  title: 'Kiểm tra, giám sát',
  counted:
    'Cuộc tính theo ngày kết luận. TCĐ, ĐV là lượt được kiểm tra, giám sát: hai lần trong kỳ đếm hai, trừ dòng ghi "không tính trùng".',
  signsApart: 'Số kiểm tra khi có dấu hiệu vi phạm đứng riêng, không nằm trong số được kiểm tra.',
  reported: (label: string, count: number) =>
    `${label}: trong đó ${formatCount(count)} theo báo cáo của cấp dưới, không có tên.`,
  none: 'Trong kỳ không có cuộc kiểm tra, giám sát nào kết luận.',
  noTopics: 'Trong kỳ và cùng kỳ năm trước không có cuộc nào ghi nội dung (chủ đề).',
  campaign: (title: string, performer: string) => [title, performer].filter(Boolean).join(' – '),
  paper: (number: string, on: string) =>
    [number && `Quyết định, kế hoạch số ${number}`, on && `ngày ${formatDate(on)}`].filter(Boolean).join(' '),
} as const;
