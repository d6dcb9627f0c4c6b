/** What of the yearly rating an office may see and change, for members and for organisations. */
import { classificationSources } from './classification.ts';
import { classificationRegimes } from './classification-regimes.ts';
import { ruleArea } from './rule-area.ts';
import type { RuleParameter } from './rule-change.ts';

const levels = [
  ['excellent', 'Tên mức cao nhất'],
  ['good', 'Tên mức thứ hai'],
  ['fair', 'Tên mức thứ ba'],
  ['poor', 'Tên mức thấp nhất'],
] as const;

const named = (key: 'names' | 'organisationNames', of: string): RuleParameter[] =>
  levels.map(([level, label]) => ({
    key: `${key}.${level}`,
    label: `${label}${of}`,
    unit: '',
    kind: 'text',
  }));

const counting = (
  key: 'capCounting' | 'organisationCapCounting',
  of: string,
  part: string,
): RuleParameter[] => [
  {
    key: `${key}.base`,
    label: `Giới hạn mức cao nhất${of} tính trên`,
    unit: '',
    kind: 'choice',
    names: {
      good: 'số ở mức thứ hai',
      excellentAndGood: 'số ở hai mức đầu',
      rated: 'số được xếp loại',
    },
  },
  {
    key: `${key}.rounding`,
    label: `Giới hạn mức cao nhất${of}: số lẻ`,
    unit: '',
    kind: 'choice',
    names: { down: 'làm tròn xuống', nearest: 'làm tròn gần nhất', up: 'làm tròn lên' },
  },
  {
    key: `${key}.scope`,
    label: `Giới hạn mức cao nhất${of}: phạm vi`,
    unit: '',
    kind: 'choice',
    names: { whole: 'chung cho cả danh sách', part },
  },
];

const points = { unit: 'điểm', kind: 'number', high: 100 } as const;

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
    ...counting('capCounting', '', 'riêng từng chi bộ'),
    {
      key: 'organisationCap.percent',
      label: 'Tổ chức đảng ở mức cao nhất, nhiều nhất',
      unit: '%',
      kind: 'number',
      high: 100,
    },
    ...counting('organisationCapCounting', ' của tổ chức đảng', 'riêng từng loại tổ chức đảng'),
    {
      key: 'newMemberMonths',
      label: 'Chưa xếp loại đảng viên mới kết nạp chưa đủ',
      unit: 'tháng',
      kind: 'number',
      high: 24,
    },
    { key: 'scores.excellent.from', label: 'Mức cao nhất từ', ...points },
    { key: 'scores.good.from', label: 'Mức thứ hai từ', ...points },
    { key: 'scores.fair.from', label: 'Mức thứ ba từ', ...points },
    {
      key: 'disciplined.lowest',
      label: 'Bị kỷ luật trong năm thì xếp mức thấp nhất',
      unit: '',
      kind: 'yesNo',
    },
    {
      key: 'disciplined.exceptCounted',
      label: 'Trừ vi phạm của năm trước đã tính khi xếp loại năm ấy',
      unit: '',
      kind: 'yesNo',
    },
    {
      key: 'unitDisciplined.organisationNotBest',
      label: 'Tổ chức đảng, lãnh đạo bị kỷ luật: tổ chức không xếp mức cao nhất',
      unit: '',
      kind: 'yesNo',
    },
    {
      key: 'unitDisciplined.memberNotBest',
      label: 'Tổ chức đảng, lãnh đạo bị kỷ luật: đảng viên của đơn vị không xếp mức cao nhất',
      unit: '',
      kind: 'yesNo',
    },
    { key: 'best.criteria', label: 'Điều kiện của mức cao nhất', unit: '', kind: 'text' },
    {
      key: 'best.tasksAbovePercent',
      label: 'Mức cao nhất: số nhiệm vụ vượt mức, ít nhất',
      unit: '%',
      kind: 'number',
      high: 100,
    },
    ...named('names', ''),
    ...named('organisationNames', ' của tổ chức đảng'),
  ],
});
