/** Who may be commended in which form, and how many years running make "hoàn thành xuất sắc nhiều năm liền". */
import type { CommendationForm } from '../../entities/commendation.ts';
import { commendationForms, memberCommendationForms } from '../../entities/commendation.ts';
import { ruleArea } from './rule-area.ts';
import { noChanges, type RuleChanges, withChanges } from './rule-change.ts';

export interface CommendationRegulation {
  readonly citation: string;
  /** first day in force, ISO */
  readonly validFrom: string;
  readonly verified: boolean;
  readonly forms: Readonly<Record<'members' | 'organisations', readonly CommendationForm[]>>;
  /** the best level in so many years one after the other */
  readonly consecutiveYears: number;
  readonly consecutiveCitation: string;
  readonly consecutiveVerified: boolean;
}

const forms = { members: memberCommendationForms, organisations: commendationForms } as const;
const unread = 'Quy định về thi đua, khen thưởng trong Đảng trước năm 2025 (chưa đối chiếu điều khoản)';
const guidance06 = 'Hướng dẫn 06-HD/TW ngày 09/6/2025';

/** Oldest first. */
const commendationRegulations: readonly CommendationRegulation[] = [
  {
    citation: unread,
    validFrom: '1930-02-03',
    verified: false,
    forms,
    consecutiveYears: 5,
    consecutiveCitation: unread,
    consecutiveVerified: false,
  },
  {
    citation: `${guidance06}, mục 19`,
    validFrom: '2025-06-09',
    verified: true,
    forms,
    consecutiveYears: 5,
    consecutiveCitation: `${guidance06}, mục 19.2`,
    consecutiveVerified: true,
  },
];

/** @param day ISO, may be partial */
export function commendationRegulationOn(
  day: string,
  changes: RuleChanges = noChanges,
): CommendationRegulation {
  const found =
    commendationRegulations.findLast(({ validFrom }) => validFrom <= day) ?? commendationRegulations[0];
  if (!found) throw new Error('no regulation of commendations');
  return withChanges('commendation', found, day, changes, { consecutiveYears: 'consecutive' });
}

export const commendationArea = ruleArea({
  area: 'commendation',
  label: 'Khen thưởng',
  regulations: commendationRegulations,
  sources: { consecutiveYears: 'consecutive' },
  parameters: [
    {
      key: 'consecutiveYears',
      label: 'Số năm liền được xếp loại hoàn thành xuất sắc để xét khen',
      unit: 'năm',
      kind: 'number',
    },
  ],
});
