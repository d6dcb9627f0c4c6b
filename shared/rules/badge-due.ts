/**
 * Who is due for which Huy hiệu Đảng at a round: pure, from what is known of one person. A round takes those who reach
 * a level within its window; who reached one before and has none is late; the dead are honoured at the round after
 * (Quy định 294-QĐ/TW, khoản 28; HD 06-HD/TW ngày 09/6/2025, mục 18). Waits after a discipline come on top of this.
 */
import { addMonths, daysInMonth } from '../text/dates.ts';
import { firstDayOf } from '../text/day-arithmetic.ts';
import { earliestBadgeDay, earlyMonths } from './badge-early.ts';
import { milestoneOf, type PartyAgeStart } from './party-age-start.ts';
import { type BadgeRound, nextBadgeRound } from './regulations/badge-rounds.ts';
import { type MembershipRegulation, membershipRegulationOn } from './regulations/membership.ts';
import { noChanges, type RuleChanges } from './regulations/rule-change.ts';

/** Official, or known to have been: those whose standing is not known are to be verified first. */
export interface BadgePerson {
  readonly memberId: number;
  readonly dead: boolean;
  /** null: cannot be counted, to be verified */
  readonly start: Pick<PartyAgeStart, 'from' | 'basis' | 'confirmedMonths' | 'gapMonths'> | null;
  /** ngày vào Đảng as far as it is known, where `start` is null; '' = not at all */
  readonly vagueStart: string;
  /** the highest badge that the register knows, 0 = none */
  readonly badgeLevel: number;
  /** of the dead */
  readonly leftOn: string;
  /** since when the register has had him: which badges were given before, it does not know */
  readonly knownSince: string;
}

export interface Milestone {
  readonly level: number;
  /** the day on which the level is reached */
  readonly on: string;
}

export interface BadgeDue extends Milestone {
  readonly group: 'due' | 'late' | 'posthumous';
}

export interface RoundQuestion {
  readonly round: BadgeRound;
  /** milestones before it were missed: the window of the round, or of the next one to come when that is earlier */
  readonly lateBefore: string;
  readonly regulation: MembershipRegulation;
}

/** The dead of so many months before a round are looked at; what was forgotten longer is settled by hand. */
export const posthumousLookBack = 12;

/** No badge is early by more months, whatever an office enters. */
const longestEarly = 60;

/** @param today rounds after the next one have nobody late yet: those before them are still to come */
export function roundQuestion(
  round: BadgeRound,
  today: string,
  changes: RuleChanges = noChanges,
): RoundQuestion {
  const { from } = nextBadgeRound(today, changes);
  return {
    round,
    lateBefore: from < round.from ? from : round.from,
    regulation: membershipRegulationOn(round.day, changes),
  };
}

type Counted = BadgePerson & { readonly start: NonNullable<BadgePerson['start']> };
const isCounted = (person: BadgePerson): person is Counted => person.start !== null;

const yearOf = (day: string): number => Number(day.slice(0, 4));

/**
 * The year from which Party age counts, gaps in it: a level is reached within the twelve months after so many years.
 * By it, what lies years away is passed over without counting days, because whole registers are asked.
 */
const firstYearOf = ({ from, confirmedMonths, gapMonths }: Counted['start']): number =>
  yearOf(from) + (gapMonths - confirmedMonths) / 12;

/**
 * The highest level for which it holds; null when none is above the badge already held.
 * @param before it holds for none that is reached after this day
 */
function highest(
  { start, badgeLevel }: Counted,
  levels: readonly number[],
  before: string,
  holds: (milestone: Milestone) => boolean,
): Milestone | null {
  const mostYears = yearOf(before) + 1 - firstYearOf(start);
  for (let i = levels.length - 1; i >= 0; i--) {
    const level = levels[i] ?? 0;
    if (level <= badgeLevel) return null;
    if (level > mostYears) continue;
    const milestone = { level, on: milestoneOf(start, level) };
    if (holds(milestone)) return milestone;
  }
  return null;
}

/**
 * Years reached before the register took the member over: rosters rarely say which badges were given. Where it knows
 * one of them it is taken to know them all.
 */
export const badgesKnown = (
  { badgeLevel, knownSince }: Pick<BadgePerson, 'badgeLevel' | 'knownSince'>,
  on: string,
): boolean => badgeLevel > 0 || on > knownSince;

/** null: nothing is due to him at this round. */
export function badgeDueAt(person: BadgePerson, question: RoundQuestion): BadgeDue | null {
  if (!isCounted(person)) return null;
  const { round, lateBefore, regulation } = question;
  if (person.dead) return posthumousAt(person, question);
  const reached = highest(person, regulation.badgeLevels, round.until, ({ on }) => on < round.until);
  if (!reached) return null;
  if (reached.on >= round.from) return { ...reached, group: 'due' };
  return reached.on < lateBefore && badgesKnown(person, reached.on) ? { ...reached, group: 'late' } : null;
}

function posthumousAt(person: Counted, { round, regulation }: RoundQuestion): BadgeDue | null {
  const { leftOn } = person;
  if (leftOn.length !== 10 || leftOn > round.day || leftOn <= addMonths(round.day, -posthumousLookBack))
    return null;
  const latest = addMonths(leftOn, longestEarly);
  const earned = highest(
    person,
    regulation.badgeLevels,
    latest,
    ({ level, on }) => earliestBadgeDay(on, earlyMonths(regulation, level, 'death')) <= leftOn,
  );
  return earned && badgesKnown(person, earned.on) ? { ...earned, group: 'posthumous' } : null;
}

/** The level that one who is gravely ill may have at the round already though the years are not full. */
export function earlyBadgeAt(person: BadgePerson, { round, regulation }: RoundQuestion): Milestone | null {
  if (!isCounted(person) || person.dead) return null;
  const early = highest(
    person,
    regulation.badgeLevels,
    addMonths(round.day, longestEarly),
    ({ level, on }) => earliestBadgeDay(on, earlyMonths(regulation, level, 'illness')) <= round.day,
  );
  return early && early.on >= round.until ? early : null;
}

/**
 * The level that somebody whose dates are not known well enough may be due for within the window of the round. Nothing
 * is computed from a year alone: it only says whose papers to look at.
 */
export function unclearBadgeAt(person: BadgePerson, { round, regulation }: RoundQuestion): number | null {
  const { start, vagueStart, badgeLevel, dead } = person;
  if (start !== null || vagueStart === '' || dead) return null;
  const level = regulation.badgeLevels.findLast((l) => {
    const on = addMonths(vagueStart, l * 12);
    return l > badgeLevel && firstDayOf(on) < round.until && lastDayOf(on) >= round.from;
  });
  return level ?? null;
}

/** The last day that a partial date can mean. */
function lastDayOf(date: string): string {
  if (date.length === 10) return date;
  const month = date.slice(5, 7) || '12';
  const year = date.slice(0, 4);
  return `${year}-${month}-${daysInMonth(Number(year), Number(month))}`;
}

/**
 * The levels of one person that fall into the windows of rounds, each once: what a forecast counts.
 * @param rounds in the order of their days
 */
export function milestonesWithin(
  person: BadgePerson,
  rounds: readonly RoundQuestion[],
  found: (milestone: Milestone, round: number) => void,
): void {
  const first = rounds[0];
  const last = rounds.at(-1);
  if (!first || !last || !isCounted(person) || person.dead) return;
  const since = firstYearOf(person.start);
  const fewestYears = yearOf(first.round.from) - 1 - since;
  const mostYears = yearOf(last.round.until) + 1 - since;
  for (const level of last.regulation.badgeLevels) {
    if (level <= person.badgeLevel || level < fewestYears) continue;
    if (level > mostYears) return;
    const on = milestoneOf(person.start, level);
    if (on < first.round.from) continue;
    if (on >= last.round.until) return;
    const at = rounds.findIndex(({ round }) => round.from <= on && on < round.until);
    if (at >= 0) found({ level, on }, at);
  }
}

/** The level that the living come to next. @param from first day of the window that is open */
export function nextMilestone(
  person: BadgePerson,
  levels: readonly number[],
  from: string,
): Milestone | null {
  if (!isCounted(person) || person.dead) return null;
  for (const level of levels) {
    const on = milestoneOf(person.start, level);
    if (level > person.badgeLevel && on >= from) return { level, on };
  }
  return null;
}
