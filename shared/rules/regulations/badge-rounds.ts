/**
 * The rounds of Huy hiệu Đảng in a year. The central text names the days (HD 06-HD/TW 2025, 18.4) and no windows: which
 * milestones belong to which round is Hà Nội's guidance of 8/2025, taken as the default, marked local and editable. A
 * window lasts until the next one begins, so that together they always cover the year.
 *   badgeRoundOf('2026-12-15') → { name: '3/2', day: '2027-02-03', from: '2026-12-01', until: '2027-03-01' }
 */
import { ruleArea } from './rule-area.ts';
import { noChanges, type RuleChanges, withChanges } from './rule-change.ts';

export const badgeRoundNames = ['3/2', '19/5', '2/9', '7/11', 'khác'] as const;
export type BadgeRoundName = (typeof badgeRoundNames)[number];

/** A type and no interface, so that it is a row of figures too. */
export type BadgeRoundRule = {
  readonly name: BadgeRoundName;
  /** MM-DD of the round */
  readonly on: string;
  /** MM-DD on which its window of milestones begins; it may lie in the year before the round */
  readonly from: string;
};

export interface BadgeRoundsRegulation {
  readonly validFrom: string;
  readonly citation: string;
  readonly verified: boolean;
  readonly rounds: readonly BadgeRoundRule[];
  /** months before its dossiers are due in which an office is told of a round */
  readonly noticeMonths: number;
}

export interface BadgeRound {
  readonly name: BadgeRoundName;
  readonly day: string;
  /** first day of its window, and the first day after it */
  readonly from: string;
  readonly until: string;
}

/** Oldest first. */
const regulations: readonly [BadgeRoundsRegulation, ...BadgeRoundsRegulation[]] = [
  {
    validFrom: '2025-08-01',
    citation:
      'Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 18.4; khoảng ngày của từng đợt: hướng dẫn của Ban Tổ chức Thành ủy Hà Nội tháng 8/2025 (địa phương có thể khác)',
    verified: false,
    rounds: [
      { name: '3/2', on: '02-03', from: '12-01' },
      { name: '19/5', on: '05-19', from: '03-01' },
      { name: '2/9', on: '09-02', from: '06-01' },
      { name: '7/11', on: '11-07', from: '10-01' },
    ],
    noticeMonths: 3,
  },
];

const badgeSources = { rounds: '', noticeMonths: '' };

/** In force on a day, the oldest known one for days before it, as changed here. */
export const badgeRoundsOn = (day: string, changes: RuleChanges = noChanges): BadgeRoundsRegulation =>
  withChanges(
    'badge',
    regulations.findLast((r) => r.validFrom <= day) ?? regulations[0],
    day,
    changes,
    badgeSources,
  );

/** The rounds held in a year in the order of their days; each by the rules of its own day. */
function badgeRoundsIn(year: number, changes: RuleChanges): BadgeRound[] {
  const yearOf = (n: number): string => String(n).padStart(4, '0');
  return badgeRoundsOn(`${yearOf(year)}-12-31`, changes)
    .rounds.map(({ name, on }) => {
      const day = `${yearOf(year)}-${on}`;
      const rules = badgeRoundsOn(day, changes).rounds.toSorted((a, b) => (a.from < b.from ? -1 : 1));
      const at = Math.max(
        rules.findIndex((rule) => rule.name === name),
        0,
      );
      const opens = rules[at]?.from ?? on;
      const next = rules[(at + 1) % rules.length]?.from ?? on;
      const opensIn = opens <= on ? year : year - 1;
      return {
        name,
        day,
        from: `${yearOf(opensIn)}-${opens}`,
        until: `${yearOf(next > opens ? opensIn : opensIn + 1)}-${next}`,
      };
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** The rounds held in the years from one to another. */
export const badgeRoundsOfYears = (
  from: number,
  to: number,
  changes: RuleChanges = noChanges,
): BadgeRound[] => Array.from({ length: to - from + 1 }, (_, i) => badgeRoundsIn(from + i, changes)).flat();

const yearOfDay = (day: string): number => Number(day.slice(0, 4));

/** The first of them for which it holds; there is one every year. */
function firstRound(day: string, changes: RuleChanges, holds: (round: BadgeRound) => boolean): BadgeRound {
  const year = yearOfDay(day);
  const found = badgeRoundsOfYears(year, year + 2, changes).find(holds);
  if (!found) throw new Error(`no round of badges after ${day}`);
  return found;
}

/** The round for somebody who reaches the years on a day: where rules changed between two windows, the next one. */
export const badgeRoundOf = (milestone: string, changes: RuleChanges = noChanges): BadgeRound =>
  firstRound(milestone, changes, ({ until }) => milestone < until);

/** The first round on or after a day. */
export const nextBadgeRound = (day: string, changes: RuleChanges = noChanges): BadgeRound =>
  firstRound(day, changes, (round) => round.day >= day);

/** The round held on a day; undefined where none is. */
export const badgeRoundHeldOn = (day: string, changes: RuleChanges = noChanges): BadgeRound | undefined =>
  badgeRoundsIn(yearOfDay(day), changes).find((round) => round.day === day);

/** MM-DD */
const monthDay = '(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';

/** What an office may change of it. */
export const badgeArea = ruleArea({
  area: 'badge',
  label: 'Đợt tặng Huy hiệu Đảng',
  regulations: regulations,
  sources: badgeSources,
  parameters: [
    {
      key: 'rounds',
      label: 'Các đợt trong năm',
      unit: '',
      kind: 'rows',
      names: { name: 'đợt', on: 'trao (tháng-ngày)', from: 'tính từ (tháng-ngày)' },
      patterns: { name: '3/2|19/5|2/9|7/11|khác', on: monthDay, from: monthDay },
    },
    { key: 'noticeMonths', label: 'Nhắc trước hạn nộp hồ sơ', unit: 'tháng', kind: 'number' },
  ],
});
