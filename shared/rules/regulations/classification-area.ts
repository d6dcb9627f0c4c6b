/** What of the yearly rating an office may see and change: the limit of the best level, new members, the names. */
import { classificationSources } from './classification.ts';
import { classificationRegimes } from './classification-regimes.ts';
import { ruleArea } from './rule-area.ts';

export const classificationArea = ruleArea({
  area: 'classification',
  label: 'Xếp loại chất lượng',
  regulations: classificationRegimes.map((regime) => ({ ...regime, validFrom: `${regime.from}-01-01` })),
  sources: classificationSources,
  parameters: [
    {
      key: 'cap.percent',
      label: 'Hoàn thành xuất sắc, nhiều nhất trong số hoàn thành tốt nhiệm vụ',
      unit: '%',
      kind: 'number',
      high: 100,
    },
    {
      key: 'newMemberMonths',
      label: 'Chưa xếp loại đảng viên mới kết nạp chưa đủ',
      unit: 'tháng',
      kind: 'number',
      high: 24,
    },
    { key: 'names.excellent', label: 'Tên mức cao nhất', unit: '', kind: 'text' },
    { key: 'names.good', label: 'Tên mức thứ hai', unit: '', kind: 'text' },
    { key: 'names.fair', label: 'Tên mức thứ ba', unit: '', kind: 'text' },
    { key: 'names.poor', label: 'Tên mức thấp nhất', unit: '', kind: 'text' },
  ],
});
