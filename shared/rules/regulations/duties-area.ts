/** When the register reminds of its own duties: what an office may see and change. */
import { type DutyKind, type DutyRule, dutyRules } from './duties.ts';
import { ruleArea } from './rule-area.ts';

const rules = Object.entries(dutyRules) as [DutyKind, DutyRule][];
const number = { kind: 'number', high: 366 } as const;

export const dutiesArea = ruleArea({
  area: 'duties',
  label: 'Nhắc việc của sổ',
  regulations: [{ validFrom: '2025-07-01', ...dutyRules }],
  parameters: rules.flatMap(([kind, { label, everyMonths, noticeDays }]) => [
    ...(everyMonths > 0
      ? [{ key: `${kind}.everyMonths`, label: `${label}: mỗi`, unit: 'tháng', ...number, low: 1 }]
      : []),
    ...(noticeDays > 0
      ? [{ key: `${kind}.noticeDays`, label: `${label}: nhắc trước`, unit: 'ngày', ...number }]
      : []),
  ]),
});
