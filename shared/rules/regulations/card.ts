/** How many digits the number of a Party card has, by the day of issue. A later regulation is one more entry here. */
import { ruleArea } from './rule-area.ts';
import { noChanges, type RuleChanges, withChanges } from './rule-change.ts';

export interface CardRegulation {
  readonly citation: string;
  /** first day in force, ISO */
  readonly validFrom: string;
  readonly verified: boolean;
  readonly digits: number;
}

/** Oldest first. */
const cardRegulations: readonly CardRegulation[] = [
  {
    citation: 'Chỉ thị 29-CT/TW ngày 17/10/2003 (chưa đối chiếu điều khoản)',
    validFrom: '2003-10-17',
    verified: false,
    digits: 8,
  },
  {
    // The number is the holder's own identity number, and the card has been used since this day.
    citation: 'Quy định 347-QĐ/TW ngày 08/8/2025',
    validFrom: '2025-09-02',
    verified: true,
    digits: 12,
  },
];

/** @param day ISO, may be partial; before the first of them the first one */
export function cardRegulationOn(day: string, changes: RuleChanges = noChanges): CardRegulation {
  const found = cardRegulations.findLast(({ validFrom }) => validFrom <= day) ?? cardRegulations[0];
  if (!found) throw new Error('no regulation of cards');
  return withChanges('card', found, day, changes, { digits: '' });
}

export const cardArea = ruleArea({
  area: 'card',
  label: 'Thẻ đảng viên',
  regulations: cardRegulations,
  sources: { digits: '' },
  parameters: [{ key: 'digits', label: 'Số chữ số của số thẻ đảng viên', unit: 'chữ số', kind: 'number' }],
});
