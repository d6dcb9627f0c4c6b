/**
 * How members are rated at year's end, by year. Data only; shared/rules/classify-year.ts reads it.
 * A past year keeps its names and limits for ever. A later guidance is one more entry (and its test rows).
 * `verified: false` marks what was not read in the text itself: such a limit is shown as a warning to check,
 * never a block.
 */
import type { RatingLevel } from '../rating-names.ts';
import type { UnratedReason } from '../rating-unrated.ts';
import { noChanges, type RuleChanges, withChanges } from './rule-change.ts';

export interface RatingCap {
  /** highest share of the best level, in percent */
  readonly percent: number;
  /** what it is counted on: those rated good ("hoàn thành tốt"), or all rated */
  readonly base: 'good' | 'rated';
  readonly citation: string;
  readonly verified: boolean;
}

export interface ClassificationRegime {
  readonly citation: string;
  /** first and last year of rating; null = still in force */
  readonly from: number;
  readonly to: number | null;
  readonly names: Readonly<Record<RatingLevel, string>>;
  /** who is not rated by the rule itself, each with the text that says so */
  readonly exempted: Readonly<Partial<Record<UnratedReason, string>>>;
  /** months since the ceremony before a new member is rated; null where the regime has no such rule */
  readonly newMemberMonths: number | null;
  readonly cap: RatingCap | null;
  readonly verified: boolean;
}

const namesSince2018: Readonly<Record<RatingLevel, string>> = {
  excellent: 'Hoàn thành xuất sắc nhiệm vụ',
  good: 'Hoàn thành tốt nhiệm vụ',
  fair: 'Hoàn thành nhiệm vụ',
  poor: 'Không hoàn thành nhiệm vụ',
};

const namesBefore2018: Readonly<Record<RatingLevel, string>> = {
  excellent: 'Đủ tư cách, hoàn thành xuất sắc nhiệm vụ',
  good: 'Đủ tư cách, hoàn thành tốt nhiệm vụ',
  fair: 'Đủ tư cách, hoàn thành nhiệm vụ',
  poor: 'Không hoàn thành nhiệm vụ',
};

const guidance27 = 'Hướng dẫn 27-HD/BTCTW ngày 25/9/2014';
const regulation132 = 'Quy định 132-QĐ/TW ngày 08/3/2018';
const guidance16 = `${regulation132} và Hướng dẫn 16-HD/BTCTW ngày 24/9/2018`;
const guidance21 = `${regulation132} và Hướng dẫn 21-HD/BTCTW ngày 18/10/2019`;
const guidance25 = 'Quy định 124-QĐ/TW ngày 04/10/2023 và Hướng dẫn 25-HD/BTCTW ngày 10/11/2023';
const guidance43 = 'Quy định 366-QĐ/TW ngày 30/8/2025 và Hướng dẫn 43-HD/BTCTW ngày 31/10/2025';

/** Oldest first. */
export const classificationRegimes: readonly ClassificationRegime[] = [
  {
    citation: 'Quy định về đánh giá đảng viên trước Hướng dẫn 27-HD/BTCTW',
    from: 1930,
    to: 2013,
    names: { ...namesBefore2018, poor: 'Vi phạm tư cách' },
    exempted: { exempt: 'đảng viên được miễn công tác và sinh hoạt đảng' },
    newMemberMonths: null,
    cap: null,
    verified: false,
  },
  {
    citation: guidance27,
    from: 2014,
    to: 2017,
    names: namesBefore2018,
    exempted: { exempt: guidance27 },
    newMemberMonths: null,
    cap: { percent: 15, base: 'good', citation: guidance27, verified: false },
    verified: true,
  },
  {
    citation: guidance16,
    from: 2018,
    to: 2018,
    names: namesSince2018,
    exempted: { exempt: guidance16 },
    newMemberMonths: null,
    cap: { percent: 20, base: 'good', citation: guidance16, verified: false },
    verified: true,
  },
  {
    citation: guidance21,
    from: 2019,
    to: 2022,
    names: namesSince2018,
    exempted: { exempt: guidance21, suspended: guidance21 },
    newMemberMonths: null,
    cap: { percent: 20, base: 'good', citation: guidance21, verified: true },
    verified: true,
  },
  {
    citation: guidance25,
    from: 2023,
    to: 2024,
    names: namesSince2018,
    exempted: { exempt: guidance25, suspended: guidance25, newMember: guidance25 },
    newMemberMonths: 6,
    cap: { percent: 20, base: 'good', citation: guidance25, verified: false },
    verified: true,
  },
  {
    citation: guidance43,
    from: 2025,
    to: null,
    names: namesSince2018,
    exempted: { exempt: guidance43, suspended: guidance43, newMember: guidance43 },
    newMemberMonths: 6,
    cap: { percent: 20, base: 'good', citation: guidance43, verified: false },
    verified: false,
  },
];

/** The regime by which a year is rated, whenever the question is asked, as changed here for the end of that year. */
export function classificationRegimeOf(year: number, changes: RuleChanges = noChanges): ClassificationRegime {
  const found = classificationRegimes.findLast((regime) => regime.from <= year);
  if (!found) throw new Error(`no rating in the year ${year}`);
  return withChanges('classification', found, yearEnd(year), changes);
}

/** The day on which the members of a year are counted. */
export const yearEnd = (year: number): string => `${year}-12-31`;
