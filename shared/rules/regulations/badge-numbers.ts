/**
 * How the number of a Huy hiệu Đảng is built: the code of the province, then a letter for some levels, then digits
 * whose count tells the level. Read in the guidance of 2025; how numbers looked before was not read.
 */
import { ruleArea } from './rule-area.ts';
import { noChanges, type RuleChanges, withChanges } from './rule-change.ts';

/** A type and not an interface, so that it is a value of a rule as well. */
export type BadgePattern = {
  readonly level: number;
  /** '' where there is none */
  readonly letter: string;
  readonly digits: number;
};

export interface BadgeNumberRegulation {
  readonly citation: string;
  readonly validFrom: string;
  /** false where the text itself was not read: a number of another pattern only warns */
  readonly verified: boolean;
  readonly patterns: readonly BadgePattern[];
}

const guidance38 = 'Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, mục 1.4';

const patterns: readonly BadgePattern[] = [
  { level: 30, letter: '', digits: 8 },
  { level: 40, letter: '', digits: 7 },
  { level: 45, letter: 'E', digits: 7 },
  { level: 50, letter: '', digits: 6 },
  { level: 55, letter: 'D', digits: 6 },
  { level: 60, letter: '', digits: 5 },
  { level: 65, letter: 'C', digits: 5 },
  { level: 70, letter: '', digits: 4 },
  { level: 75, letter: 'B', digits: 4 },
  { level: 80, letter: '', digits: 3 },
  { level: 85, letter: 'A', digits: 3 },
  { level: 90, letter: '', digits: 2 },
];

/** Oldest first. */
export const badgeNumberRegulations: readonly BadgeNumberRegulation[] = [
  {
    citation: `mẫu số hiện hành theo ${guidance38}; Huy hiệu tặng trước đó (chưa đối chiếu điều khoản)`,
    validFrom: '2011-01-19',
    verified: false,
    patterns,
  },
  { citation: guidance38, validFrom: '2025-09-29', verified: true, patterns },
];

const area = 'badgeNumbers';

/** @param day ISO, may be partial */
export function badgeNumberRegulationOn(
  day: string,
  changes: RuleChanges = noChanges,
): BadgeNumberRegulation {
  const found = badgeNumberRegulations.findLast((r) => r.validFrom <= day) ?? badgeNumberRegulations[0];
  if (!found) throw new Error('there is always a first regulation');
  return withChanges(area, found, day, changes, { patterns: '' });
}

export const badgeNumbersArea = ruleArea({
  area,
  label: 'Mẫu số Huy hiệu Đảng',
  regulations: badgeNumberRegulations,
  sources: { patterns: '' },
  parameters: [
    {
      key: 'patterns',
      label: 'Chữ và số chữ số theo mức Huy hiệu',
      unit: '',
      kind: 'rows',
      names: { level: 'mức', letter: 'chữ', digits: 'số chữ số' },
      patterns: { letter: '[A-ZĐ]?' },
    },
  ],
});
