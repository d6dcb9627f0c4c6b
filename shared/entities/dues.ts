/** Đảng phí: who pays how much for which month. A month is 'YYYY-MM'; money is whole đồng. */
import { z } from 'zod';
import { addMonths, daysInMonth } from '../text/dates.ts';

/** The groups that the regulations name; what each pays stands in shared/rules/regulations/dues.ts. */
export const duesGroups = {
  insured: 'Đóng BHXH bắt buộc',
  leave: 'Nghỉ ốm đau, thai sản hưởng trợ cấp BHXH',
  pension: 'Hưởng lương hưu',
  uninsured: 'Không đóng BHXH, chưa đến tuổi nghỉ hưu',
  elderly: 'Đến tuổi nghỉ hưu, không có lương hưu',
  student: 'Học sinh, sinh viên',
  agreed: 'Khác: mức cấp ủy ấn định',
} as const;
/** As a column of a table has room for. */
export const duesGroupsInShort: Readonly<Record<keyof typeof duesGroups, string>> = {
  insured: 'BHXH bắt buộc',
  leave: 'Ốm đau, thai sản',
  pension: 'Lương hưu',
  uninsured: 'Không đóng BHXH',
  elderly: 'Không có lương hưu',
  student: 'Học sinh, sinh viên',
  agreed: 'Mức ấn định',
};
export type DuesGroup = keyof typeof duesGroups;
export const duesGroupNames = Object.keys(duesGroups) as [DuesGroup, ...DuesGroup[]];

/** Grounds on which a member pays nothing or less; each needs the decision of the branch or the committee. */
export const duesReliefs = {
  poor: 'Miễn: hộ nghèo',
  nearPoor: 'Miễn: hộ cận nghèo',
  illness: 'Miễn: bệnh hiểm nghèo',
  socialPension: 'Miễn: hưởng trợ cấp hưu trí xã hội',
  reduced30: 'Giảm 30 %',
  reduced50: 'Giảm 50 %',
  reduced70: 'Giảm 70 %',
} as const;
export type DuesRelief = keyof typeof duesReliefs;
export const duesReliefNames = Object.keys(duesReliefs) as [DuesRelief, ...DuesRelief[]];

export const wageRegions = [1, 2, 3, 4] as const;
export type WageRegion = (typeof wageRegions)[number];

export const duesMethods = { cash: 'Tiền mặt', portal: 'Cổng dịch vụ công' } as const;
export type DuesMethod = keyof typeof duesMethods;
export const duesMethodNames = Object.keys(duesMethods) as [DuesMethod, ...DuesMethod[]];

/** The regime before 342-QĐ/TW is not in the program: it would be computed by a text that was not in force. */
export const firstDuesMonth = '2011-01';

export const isDuesMonth = (text: string): boolean =>
  /^2[01]\d{2}-(0[1-9]|1[0-2])$/.test(text) && text >= firstDuesMonth;
export const duesMonth = z.string().refine(isDuesMonth, 'Không phải tháng có thật từ 01/2011.');

/** Whole đồng; more than a thousand millions is a slip of the keys. */
export const money = z.number().int().min(0).max(1_000_000_000);

/** What a member pays by, from a month on until the next entry. */
export const duesProfileSchema = z.object({
  group: z.enum(duesGroupNames),
  /** salary, allowance or pension of the month before, or the agreed due itself; null = not told or not needed */
  baseAmount: money.nullable(),
  region: z.literal(wageRegions).nullable(),
  relief: z.enum(['', ...duesReliefNames]),
  /** last month of the relief; '' = until another entry */
  reliefUntil: z.union([z.literal(''), duesMonth]),
  decision: z.string().trim().max(200),
});
export type DuesProfile = z.output<typeof duesProfileSchema>;

export interface DatedProfile extends DuesProfile {
  readonly fromMonth: string;
}

export const nextMonth = (month: string): string => addMonths(month, 1);

/** Both included; none when `to` is earlier. */
export function monthsFromTo(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = nextMonth(month)) months.push(month);
  return months;
}

export const firstDayOfMonth = (month: string): string => `${month}-01`;
export const lastDayOfMonth = (month: string): string =>
  `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))}`;
