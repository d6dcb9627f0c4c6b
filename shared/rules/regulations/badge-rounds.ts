/**
 * The four rounds of Huy hiệu Đảng in a year. The central text names the days (HD 06-HD/TW 2025, 18.4) and no windows:
 * which milestones belong to which round is Hà Nội's guidance of 8/2025, taken as the default and marked local.
 */
export interface BadgeRound {
  readonly name: '3/2' | '19/5' | '2/9' | '7/11';
  /** MM-DD of the round */
  readonly on: string;
  /** months of the milestones that belong to it; December belongs to the round of the next year */
  readonly months: readonly number[];
}

export const badgeRounds: readonly BadgeRound[] = [
  { name: '3/2', on: '02-03', months: [12, 1, 2] },
  { name: '19/5', on: '05-19', months: [3, 4, 5] },
  { name: '2/9', on: '09-02', months: [6, 7, 8, 9] },
  { name: '7/11', on: '11-07', months: [10, 11] },
];

/** The round for somebody who reaches the years on a day. */
export function badgeRoundOf(
  milestone: string,
  rounds: readonly BadgeRound[] = badgeRounds,
): { readonly name: BadgeRound['name']; readonly day: string } {
  const month = Number(milestone.slice(5, 7));
  const year = Number(milestone.slice(0, 4)) + (month === 12 ? 1 : 0);
  const round = rounds.find((r) => r.months.includes(month));
  if (!round) throw new Error(`no round takes month ${month}`);
  return { name: round.name, day: `${year}-${round.on}` };
}

/** The first round on or after a day. */
export function nextBadgeRound(day: string): { readonly name: BadgeRound['name']; readonly day: string } {
  const year = Number(day.slice(0, 4));
  const days = [year, year + 1].flatMap((y) =>
    badgeRounds.map((r) => ({ name: r.name, day: `${y}-${r.on}` })),
  );
  const next = days.find((r) => r.day >= day);
  if (!next) throw new Error(`no round after ${day}`);
  return next;
}
