/**
 * The bands by which a report of the structure of the membership counts, and until when one is of the age of the Youth
 * Union. No text that was read fixes them (domain: practice of offices), so an office has its own. Data only.
 */
import { ruleArea } from './rule-area.ts';
import { noChanges, type RuleChanges, withChanges } from './rule-change.ts';

export interface StructureRegulation {
  readonly citation: string;
  readonly validFrom: string;
  readonly verified: boolean;
  /** the lowest age of each band, ascending; the last band has no end */
  readonly ageBands: readonly number[];
  /** the fewest full years of Party age of each band, ascending */
  readonly partyAgeBands: readonly number[];
  /** from and until which age one is counted with the youth, both included */
  readonly youthAge: readonly number[];
}

const usual: StructureRegulation = {
  citation: 'Cách chia thường dùng trong báo cáo cơ cấu đảng viên (chưa đối chiếu điều khoản)',
  validFrom: '1930-02-03',
  verified: false,
  ageBands: [18, 31, 36, 41, 46, 51, 56, 61],
  partyAgeBands: [30, 40, 50, 60, 70],
  youthAge: [18, 30],
};

export const structureRegulations: readonly StructureRegulation[] = [usual];

/** @param day ISO, of the report's last day */
export const structureRegulationOn = (day: string, changes: RuleChanges = noChanges): StructureRegulation =>
  withChanges('structure', usual, day, changes, { ageBands: '', partyAgeBands: '', youthAge: '' });

export const structureArea = ruleArea({
  area: 'structure',
  label: 'Báo cáo cơ cấu đảng viên',
  regulations: structureRegulations,
  parameters: [
    {
      key: 'ageBands',
      label: 'Nhóm tuổi đời: tuổi thấp nhất của từng nhóm',
      unit: 'tuổi',
      kind: 'numbers',
      low: 1,
      high: 120,
    },
    {
      key: 'partyAgeBands',
      label: 'Nhóm tuổi Đảng: số năm thấp nhất của từng nhóm',
      unit: 'năm',
      kind: 'numbers',
      low: 1,
      high: 100,
    },
    {
      key: 'youthAge',
      label: 'Độ tuổi đoàn viên: từ, đến',
      unit: 'tuổi',
      kind: 'numbers',
      low: 1,
      high: 120,
    },
  ],
});
