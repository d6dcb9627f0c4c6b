import type { EventPayload } from '../../entities/event.ts';
import type { BadgeRoundName } from '../../rules/regulations/badge-rounds.ts';
import { formatCount } from '../../text/numbers.ts';

/** Words of the report on Huy hiệu Đảng. */
export const badgesReportText = {
  title: 'Huy hiệu Đảng',
  blocks: {
    people: 'Đảng viên được tặng Huy hiệu Đảng',
    levels: 'Theo mức Huy hiệu',
    awards: 'Theo mức và đợt trong kỳ',
    proposals: 'Đề nghị tặng Huy hiệu Đảng ở các đợt trong kỳ',
    outcomes: 'Kết quả các đề nghị trong kỳ',
  },
  people: 'Đảng viên được tặng, truy tặng',
  posthumous: 'Trong đó truy tặng',
  withoutNumber: 'Trong đó chưa ghi số Huy hiệu',
  reissued: 'Cấp lại (không tính vào số trên)',
  exchanged: 'Đổi (không tính vào số trên)',
  level: (level: number) => `Huy hiệu ${level} năm`,
  sum: 'Cộng',
  rounds: {
    '3/2': 'Đợt 3/2',
    '19/5': 'Đợt 19/5',
    '2/9': 'Đợt 2/9',
    '7/11': 'Đợt 7/11',
    khác: 'Dịp khác',
  } satisfies Readonly<Record<BadgeRoundName, string>>,
  proposed: 'Đảng viên được đề nghị',
  states: {
    sent: 'Đã gửi cấp trên',
    awarded: 'Được tặng',
    refused: 'Không được tặng',
    waiting: 'Chưa có kết quả',
    withdrawn: 'Đã rút (không tính là đề nghị)',
  },
  awardKinds: {
    award: 'tặng',
    posthumous: 'truy tặng',
    reissue: 'cấp lại',
    exchange: 'đổi',
  } satisfies Readonly<Record<EventPayload<'badgeAwarded'>['award'], string>>,
  number: (badgeNumber: string) => (badgeNumber === '' ? '' : `số ${badgeNumber}`),
  counted:
    'Tính theo ngày ký quyết định; chưa ghi ngày ký thì theo ngày trao. Đợt đề nghị tính theo ngày của đợt.',
  severalLevels: (awards: number, people: number) =>
    `${formatCount(awards)} lượt tặng cho ${formatCount(people)} đồng chí: có đồng chí được hai mức trong kỳ.`,
  none: 'Trong kỳ không có lượt tặng Huy hiệu Đảng nào.',
} as const;
