/**
 * What each group pays for a month by its rate, with the lines that lead to it. Whole đồng throughout: percentages
 * become parts of a million before they touch money, and each due is rounded once.
 */
import { type DatedProfile, type DuesGroup, duesGroups, type WageRegion } from '../entities/dues.ts';
import { formatDate } from '../text/dates.ts';
import { formatCount } from '../text/numbers.ts';
import type { DuesRate, DuesRegulation, WageRow } from './regulations/dues.ts';

/** One line of the reckoning and the text that it rests on; '' where it rests on none. */
export interface DuesReason {
  readonly text: string;
  readonly citation: string;
}

/** Why there is no due yet. */
export type DueGap = 'noProfile' | 'noBase' | 'noRegion' | 'noWage';

export type Due = { readonly because: readonly DuesReason[] } & (
  | { readonly kind: 'due'; readonly amount: number }
  | { readonly kind: 'exempt' }
  | { readonly kind: 'unknown'; readonly gap: DueGap }
);

const wholePart = 1_000_000;

/** `percent` of an amount, rounded half up to a multiple of `to` đồng. */
export function percentOf(amount: number, percent: number, to: number): number {
  const parts = Math.round((percent * wholePart) / 100);
  const unit = wholePart * Math.max(1, Math.trunc(to));
  return Math.floor((2 * amount * parts + unit) / (2 * unit)) * (unit / wholePart);
}

export const moneyText = (amount: number): string => `${formatCount(amount)} đồng`;
export const percentText = (percent: number): string => `${String(percent).replace('.', ',')} %`;

const gapTexts: Readonly<Record<DueGap, string>> = {
  noProfile: 'Chưa khai đối tượng và mức thu nhập tính đóng đảng phí.',
  noBase: 'Chưa có mức thu nhập tính đóng của tháng này.',
  noRegion: 'Chưa chọn vùng lương tối thiểu.',
  noWage: 'Chưa có mức lương tối thiểu vùng của tháng này trong Quy định đang dùng.',
};

export const unknownDue = (gap: DueGap): Due => ({
  kind: 'unknown',
  gap,
  because: [{ text: gapTexts[gap], citation: '' }],
});

/** The due of one month by what the group pays, before any relief. */
export function dueByRate(regulation: DuesRegulation, profile: DatedProfile, month: string): Due {
  const { group, baseAmount } = profile;
  const rate = regulation[group];
  if (rate.of === 'wage') return byWage(regulation, profile, rate, month);
  if (rate.of === 'fixed')
    return settled(rate.amount, `${duesGroups[group]}: ${moneyText(rate.amount)} một tháng`, rate.citation);
  if (baseAmount === null) return unknownDue('noBase');
  if (rate.of === 'agreed') return agreed(rate, group, baseAmount);
  const amount = percentOf(baseAmount, rate.percent, regulation.rounding.to);
  return {
    kind: 'due',
    amount,
    because: [
      { text: `${baseNames[group]}: ${moneyText(baseAmount)}${since(profile)}`, citation: '' },
      {
        text: `${percentText(rate.percent)} × ${moneyText(baseAmount)} = ${moneyText(amount)}`,
        citation: rate.citation,
      },
      ...roundingLine(regulation),
    ],
  };
}

/** What the amount in a profile is, by group. */
export const baseNames: Readonly<Record<DuesGroup, string>> = {
  insured: 'Tiền lương đóng BHXH tháng trước',
  leave: 'Trợ cấp ốm đau, thai sản',
  pension: 'Lương hưu',
  uninsured: 'Mức ấn định',
  elderly: 'Mức ấn định',
  student: 'Mức cố định',
  agreed: 'Mức ấn định',
};

const since = ({ fromMonth }: DatedProfile): string => ` (khai từ ${formatDate(fromMonth)})`;

function byWage(
  regulation: DuesRegulation,
  profile: DatedProfile,
  rate: Extract<DuesRate, { of: 'income' | 'wage' }>,
  month: string,
): Due {
  if (profile.region === null) return unknownDue('noRegion');
  const wage = wageIn(regulation, profile.region, month);
  if (wage === null) return unknownDue('noWage');
  const amount = percentOf(wage, rate.percent, regulation.rounding.to);
  return {
    kind: 'due',
    amount,
    because: [
      {
        text: `Lương tối thiểu vùng ${romanRegion[profile.region]}: ${moneyText(wage)}`,
        citation: regulation.wages.citation,
      },
      {
        text: `${percentText(rate.percent)} × ${moneyText(wage)} = ${moneyText(amount)}`,
        citation: rate.citation,
      },
      ...roundingLine(regulation),
    ],
  };
}

export const romanRegion: Readonly<Record<WageRegion, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/** The wage in force in a month; null where no row says it: it is never guessed. */
function wageIn({ wages }: DuesRegulation, region: WageRegion, month: string): number | null {
  // An office may have entered them in any order.
  const row = wages.rows
    .filter(({ from }) => from <= month)
    .reduce<WageRow | undefined>(
      (latest, one) => (latest && latest.from > one.from ? latest : one),
      undefined,
    );
  const wage = row?.[`region${region}`] ?? 0;
  return wage > 0 ? wage : null;
}

function agreed(rate: Extract<DuesRate, { of: 'agreed' }>, group: DuesGroup, amount: number): Due {
  const outside = rate.most > 0 && (amount < rate.least || amount > rate.most);
  return {
    kind: 'due',
    amount,
    because: [
      { text: `${duesGroups[group]}: mức ấn định ${moneyText(amount)} một tháng`, citation: rate.citation },
      ...(outside
        ? [
            {
              text: `Mức ấn định ngoài khung từ ${moneyText(rate.least)} đến ${moneyText(rate.most)}: cần xem lại.`,
              citation: rate.citation,
            },
          ]
        : []),
    ],
  };
}

const roundingLine = ({ rounding }: DuesRegulation): DuesReason[] =>
  rounding.to > 1 ? [{ text: `Làm tròn đến ${moneyText(rounding.to)}`, citation: rounding.citation }] : [];

const settled = (amount: number, text: string, citation: string): Due => ({
  kind: 'due',
  amount,
  because: [{ text, citation }],
});
