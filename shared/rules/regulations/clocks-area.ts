/** The statutory periods that an office may see and change; those that the ledger itself carries are not among them. */
import { type ClockRule, type ClockUnit, clockKinds, clockRules } from './clocks.ts';
import { ruleArea } from './rule-area.ts';

const units: Readonly<Record<ClockUnit, string>> = {
  workingDays: 'ngày làm việc',
  months: 'tháng',
  days: 'ngày',
  fixed: '',
};

const rules: Readonly<Record<string, ClockRule>> = clockRules;

export const clocksArea = ruleArea({
  area: 'clocks',
  label: 'Thời hạn nhắc việc',
  regulations: [{ validFrom: '2025-07-01', ...clockRules }],
  parameters: clockKinds.flatMap((kind) => {
    const { label, unit, amount } = rules[kind] as ClockRule;
    // A period of 0 is said elsewhere: in the ledger, or among the rules of admission.
    if (unit === 'fixed' || amount === 0) return [];
    return [{ key: `${kind}.amount`, label, unit: units[unit], kind: 'number' as const, low: 1, high: 999 }];
  }),
});
