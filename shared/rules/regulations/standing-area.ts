/** What of the regulations on exemption, suspension and temporary stays an office may see and change. */
import { ruleArea } from './rule-area.ts';
import { standingRegulations } from './standing.ts';

const months = { unit: 'tháng', kind: 'number', low: 1, high: 120 } as const;
const days = { unit: 'ngày', kind: 'number', low: 1, high: 999 } as const;

export const standingArea = ruleArea({
  area: 'standing',
  label: 'Miễn, đình chỉ, sinh hoạt tạm thời',
  regulations: standingRegulations,
  parameters: [
    { key: 'exemption.months', label: 'Miễn công tác, sinh hoạt mỗi lần dưới', ...months },
    { key: 'suspension.days', label: 'Đình chỉ sinh hoạt đảng', ...days },
    { key: 'suspension.extensions', label: 'Số lần gia hạn đình chỉ', unit: 'lần', kind: 'number', high: 9 },
    { key: 'suspension.extensionDays', label: 'Mỗi lần gia hạn đình chỉ không quá', ...days },
    { key: 'temporary.least', label: 'Sinh hoạt tạm thời từ', ...months },
    { key: 'temporary.below', label: 'Sinh hoạt tạm thời dưới', ...months },
    { key: 'temporary.studyMost', label: 'Sinh hoạt tạm thời để học tập, đến', ...months },
  ],
});
