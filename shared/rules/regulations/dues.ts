/**
 * What the regulations on Party dues say, by validity. Data only; shared/rules/dues.ts computes with it. The two years
 * of lower rates in 01-QĐ/TW are versions of their own, so that a month keeps the rate of its date.
 */
import type { DuesGroup, DuesRelief, WageRegion } from '../../entities/dues.ts';
import { ruleArea } from './rule-area.ts';
import { noChanges, type RuleChanges, type RuleParameter, withChanges } from './rule-change.ts';

interface Figure {
  readonly citation: string;
  readonly verified: boolean;
}

/** percent of the member's own income, or of the region's minimum wage; one amount; or agreed on within limits */
export type DuesRate = Figure &
  (
    | { readonly of: 'income' | 'wage'; readonly percent: number }
    | { readonly of: 'fixed'; readonly amount: number }
    | { readonly of: 'agreed'; readonly least: number; readonly most: number }
  );

type RegionColumn = `region${WageRegion}`;
export type WageRow = Readonly<Record<RegionColumn, number>> & { readonly from: string };

export interface DuesRegulation extends Figure, Readonly<Record<DuesGroup, DuesRate>> {
  /** first day in force, ISO */
  readonly validFrom: string;
  /** full years of Party age from which nothing is paid; 0 = no such exemption */
  readonly partyAge: Figure & { readonly years: number };
  /** percent taken off the due by each ground, and for how many months each time at most */
  readonly relief: Figure & Readonly<Record<DuesRelief, number>> & { readonly months: number };
  /** lương tối thiểu vùng by the month of each decree, oldest first; a row stands until the next one */
  readonly wages: Figure & { readonly rows: readonly WageRow[] };
  /** a due is rounded half up to a multiple of so many đồng */
  readonly rounding: Figure & { readonly to: number };
  /** months unpaid in a calendar year: told to the branch, and the proposal of xóa tên */
  readonly arrears: Figure & { readonly warn: number; readonly strikeOff: number };
  /** percent of what it collects that a branch keeps: outside these a share is doubtful */
  readonly kept: Figure & { readonly least: number; readonly most: number };
}

const unread = (text: string): Figure => ({
  citation: `${text} (chưa đối chiếu điều khoản)`,
  verified: false,
});
const read = (citation: string): Figure => ({ citation, verified: true });

const r01 = 'Quy định 01-QĐ/TW ngày 03/02/2026';
const d342 = 'Quyết định 342-QĐ/TW ngày 28/12/2010';

const noTerm = { least: 0, most: 0 } as const;
const offBy: Readonly<Record<DuesRelief, number>> = {
  poor: 100,
  nearPoor: 100,
  illness: 100,
  socialPension: 100,
  reduced30: 30,
  reduced50: 50,
  reduced70: 70,
};
/** No text says how a due is rounded; the office may set hundreds or thousands. */
const toTheDong = {
  to: 1,
  citation: 'Cách làm tròn của sổ: đến đồng, từ nửa trở lên thì tăng',
  verified: true,
};
const keptShare = { least: 30, most: 50, ...unread('Mức thường gặp') };

const since342: DuesRegulation = {
  validFrom: '2011-01-01',
  ...unread(d342),
  insured: { of: 'income', percent: 1, ...unread(d342) },
  leave: { of: 'income', percent: 1, ...unread(d342) },
  pension: { of: 'income', percent: 0.5, ...unread(d342) },
  uninsured: { of: 'agreed', least: 2000, most: 30_000, ...unread(d342) },
  elderly: { of: 'agreed', least: 2000, most: 30_000, ...unread(d342) },
  student: { of: 'fixed', amount: 3000, ...unread(d342) },
  agreed: { of: 'agreed', ...noTerm, ...unread(d342) },
  partyAge: { years: 0, ...unread(d342) },
  relief: { ...offBy, months: 12, ...unread(d342) },
  wages: { rows: [], ...unread(d342) },
  rounding: toTheDong,
  arrears: { warn: 2, strikeOff: 3, ...unread('Quy định về thi hành Điều lệ Đảng') },
  kept: keptShare,
};

const since01: DuesRegulation = {
  validFrom: '2026-02-01',
  ...read(r01),
  insured: { of: 'income', percent: 1, ...read(r01) },
  leave: { of: 'income', percent: 1, ...read(r01) },
  pension: { of: 'income', percent: 0.5, ...read(r01) },
  uninsured: { of: 'wage', percent: 0.3, ...read(`${r01}, mức của các năm 2026, 2027`) },
  elderly: { of: 'wage', percent: 0.2, ...read(`${r01}, mức của các năm 2026, 2027`) },
  student: { of: 'fixed', amount: 5000, ...read(r01) },
  agreed: { of: 'agreed', ...noTerm, ...unread(r01) },
  partyAge: { years: 50, ...read(r01) },
  relief: { ...offBy, months: 12, ...unread(r01) },
  // Decrees on the minimum wage come about once a year: an office adds the next row in "Quy định đang dùng".
  wages: {
    rows: [
      { from: '2026-01', region1: 5_310_000, region2: 4_730_000, region3: 4_140_000, region4: 3_700_000 },
    ],
    ...unread('Nghị định 293/2025/NĐ-CP về lương tối thiểu vùng'),
  },
  rounding: toTheDong,
  arrears: {
    warn: 2,
    strikeOff: 3,
    ...read(`Quy định 294-QĐ/TW ngày 26/5/2025, khoản 8.1; ${r01}: không đóng đảng phí 3 tháng trong năm`),
  },
  kept: keptShare,
};

const since2028: DuesRegulation = {
  ...since01,
  validFrom: '2028-01-01',
  uninsured: { of: 'wage', percent: 0.5, ...read(`${r01}, mức từ năm 2028`) },
  elderly: { of: 'wage', percent: 0.3, ...read(`${r01}, mức từ năm 2028`) },
};

/** Oldest first. */
export const duesRegulations: readonly DuesRegulation[] = [since342, since01, since2028];

/** In force on a day, as changed here. @param day full ISO date; never "today" by itself */
export const duesRegulationOn = (day: string, changes: RuleChanges = noChanges): DuesRegulation =>
  withChanges(
    'dues',
    duesRegulations.findLast((regulation) => regulation.validFrom <= day) ?? since342,
    day,
    changes,
  );

const parameters: readonly RuleParameter[] = [
  {
    key: 'insured.percent',
    label: 'Đóng BHXH bắt buộc: phần trăm tiền lương đóng BHXH',
    unit: '%',
    kind: 'number',
  },
  { key: 'leave.percent', label: 'Ốm đau, thai sản: phần trăm trợ cấp', unit: '%', kind: 'number' },
  { key: 'pension.percent', label: 'Hưởng lương hưu: phần trăm lương hưu', unit: '%', kind: 'number' },
  {
    key: 'uninsured.percent',
    label: 'Không đóng BHXH, chưa đến tuổi nghỉ hưu: phần trăm lương tối thiểu vùng',
    unit: '%',
    kind: 'number',
  },
  {
    key: 'elderly.percent',
    label: 'Đến tuổi nghỉ hưu, không có lương hưu: phần trăm lương tối thiểu vùng',
    unit: '%',
    kind: 'number',
  },
  { key: 'uninsured.least', label: 'Không đóng BHXH: mức ấn định thấp nhất', unit: 'đồng', kind: 'number' },
  { key: 'uninsured.most', label: 'Không đóng BHXH: mức ấn định cao nhất', unit: 'đồng', kind: 'number' },
  { key: 'elderly.least', label: 'Không có lương hưu: mức ấn định thấp nhất', unit: 'đồng', kind: 'number' },
  { key: 'elderly.most', label: 'Không có lương hưu: mức ấn định cao nhất', unit: 'đồng', kind: 'number' },
  { key: 'student.amount', label: 'Học sinh, sinh viên', unit: 'đồng', kind: 'number' },
  { key: 'partyAge.years', label: 'Miễn từ đủ tuổi đảng', unit: 'năm', kind: 'number' },
  { key: 'relief.months', label: 'Mỗi lần miễn, giảm nhiều nhất', unit: 'tháng', kind: 'number' },
  {
    key: 'wages.rows',
    label: 'Lương tối thiểu vùng theo tháng bắt đầu',
    unit: 'đồng',
    kind: 'rows',
    patterns: { from: '20\\d\\d-(0[1-9]|1[0-2])' },
    names: {
      from: 'Từ tháng (năm-tháng)',
      region1: 'Vùng I',
      region2: 'Vùng II',
      region3: 'Vùng III',
      region4: 'Vùng IV',
    },
  },
  { key: 'rounding.to', label: 'Làm tròn mức đóng đến', unit: 'đồng', kind: 'number' },
  { key: 'arrears.warn', label: 'Nhắc khi chưa đóng trong năm', unit: 'tháng', kind: 'number' },
  {
    key: 'arrears.strikeOff',
    label: 'Đề nghị xem xét xóa tên khi chưa đóng trong năm',
    unit: 'tháng',
    kind: 'number',
  },
  { key: 'kept.least', label: 'Tỷ lệ chi bộ giữ lại thường gặp, thấp nhất', unit: '%', kind: 'number' },
  { key: 'kept.most', label: 'Tỷ lệ chi bộ giữ lại thường gặp, cao nhất', unit: '%', kind: 'number' },
];

/** What an office may see and change of it in "Quy định đang dùng". */
export const duesArea = ruleArea({
  area: 'dues',
  label: 'Đảng phí',
  regulations: duesRegulations,
  parameters,
});
