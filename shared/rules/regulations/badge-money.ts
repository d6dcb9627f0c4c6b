/**
 * The money beside a Huy hiệu Đảng: a multiple of lương cơ sở by level. Both are dated; a level or a time for which
 * no figure is known has none, and nothing is guessed. Offices enter theirs.
 */
import { ruleArea } from './rule-area.ts';
import { noChanges, type RuleChanges, withChanges } from './rule-change.ts';

export interface BadgeMoneyRegulation {
  readonly validFrom: string;
  readonly citation: string;
  readonly verified: boolean;
  /** level → multiple of lương cơ sở; 0 = not known */
  readonly multiples: Readonly<Record<string, number>>;
  readonly multiplesCitation: string;
  readonly multiplesVerified: boolean;
  /** đồng a month; 0 = not known for that time */
  readonly baseSalary: number;
  readonly baseSalaryCitation: string;
  readonly baseSalaryVerified: boolean;
}

const guidance56 = 'Hướng dẫn 56-HD/VPTW ngày 27/10/2015 (chưa đối chiếu điều khoản)';

/** Those of 45, 85 and 90 were not found. */
const multiples: BadgeMoneyRegulation['multiples'] = {
  30: 1.5,
  40: 2,
  45: 0,
  50: 3,
  55: 3.5,
  60: 5,
  65: 6,
  70: 8,
  75: 10,
  80: 15,
  85: 0,
  90: 0,
};

const since2015: BadgeMoneyRegulation = {
  validFrom: '2015-10-27',
  citation: guidance56,
  verified: false,
  multiples,
  multiplesCitation: guidance56,
  multiplesVerified: false,
  baseSalary: 0,
  baseSalaryCitation: 'lương cơ sở trước 01/7/2019: chưa có mức trong chương trình',
  baseSalaryVerified: false,
};

const withSalary = (validFrom: string, baseSalary: number, from: string): BadgeMoneyRegulation => ({
  ...since2015,
  validFrom,
  baseSalary,
  baseSalaryCitation: `lương cơ sở từ ${from} (chưa đối chiếu điều khoản)`,
});

/** Oldest first; nothing is known of the time before the first one. */
export const badgeMoneyRegulations: readonly BadgeMoneyRegulation[] = [
  {
    ...since2015,
    validFrom: '',
    citation: 'trước Hướng dẫn 56-HD/VPTW: chưa có mức trong chương trình',
    multiples: Object.fromEntries(Object.keys(multiples).map((level) => [level, 0])),
    multiplesCitation: 'trước Hướng dẫn 56-HD/VPTW: chưa có mức trong chương trình',
  },
  since2015,
  withSalary('2019-07-01', 1_490_000, '01/7/2019'),
  withSalary('2023-07-01', 1_800_000, '01/7/2023'),
  withSalary('2024-07-01', 2_340_000, '01/7/2024'),
];

const area = 'badgeMoney';
const badgeMoneySources = { multiples: 'multiples', baseSalary: 'baseSalary' };

/** @param day full ISO date of the decision */
export function badgeMoneyRegulationOn(day: string, changes: RuleChanges = noChanges): BadgeMoneyRegulation {
  const found = badgeMoneyRegulations.findLast((r) => r.validFrom <= day);
  if (!found) throw new Error('the first regulation holds from the beginning');
  return withChanges(area, found, day, changes, badgeMoneySources);
}

export const badgeMoneyArea = ruleArea({
  area,
  label: 'Tiền thưởng kèm Huy hiệu Đảng',
  regulations: badgeMoneyRegulations.filter((r) => r.validFrom !== ''),
  sources: badgeMoneySources,
  parameters: [
    {
      key: 'multiples',
      label: 'Số lần lương cơ sở theo mức Huy hiệu (0: chưa có mức)',
      unit: 'lần',
      kind: 'table',
    },
    { key: 'baseSalary', label: 'Lương cơ sở (0: chưa có mức)', unit: 'đồng', kind: 'number' },
  ],
});
