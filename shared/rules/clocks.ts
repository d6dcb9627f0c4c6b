/**
 * Every statutory period that runs in one member's life on a day: from the ledger and the record to a list of dates.
 * Pure; the to-do list ranks it. A clock stops by doing: it is gone when the ledger says so. Those of a transfer are
 * its own (transfer-clocks.ts).
 */
import type { EventKind, LedgerEvent } from '../entities/event.ts';
import type { MemberState } from '../entities/member-state.ts';
import { daysBetween } from '../text/day-arithmetic.ts';
import { admissionClocks } from './clocks-admission.ts';
import { standingClocks } from './clocks-standing.ts';
import { type ClockKind, clockRulesOn } from './regulations/clocks.ts';
import { noChanges, type RuleChanges } from './regulations/rule-change.ts';
import type { HolidayCalendar } from './working-days.ts';

export { type ClockKind, clockKinds } from './regulations/clocks.ts';

/** What stops the clock: an event to record, the record, the dossier of papers, or the list of a round of badges. */
export type ClockAction = EventKind | 'record' | 'dossier' | 'badges' | 'none';

export interface ClockFacts {
  readonly record: { readonly cardNumber: string; readonly profileNumber: string };
  /** as of the day asked about */
  readonly state: MemberState;
  /** the whole ledger in any order, later and withdrawn entries too */
  readonly events: readonly LedgerEvent[];
  /** oldest date among the papers of a candidate in the dossier; '' or left out = not known */
  readonly candidatePapersOn?: string;
  /** day on which the dossier went up to the upper committee; '' = it is still here */
  readonly dossierSentOn?: string;
  /** last year for which a phiếu bổ sung is there; left out = the office does not keep track */
  readonly supplementedYear?: number;
  /** levels of badges for which a proposal went up and is not decided yet */
  readonly sentBadgeLevels?: readonly number[];
}

export interface Clock {
  readonly kind: ClockKind;
  /** the deed to do, in a few words */
  readonly label: string;
  readonly startsOn: string;
  /** last day in time */
  readonly dueOn: string;
  /** calendar days late, 0 in time */
  readonly overdueDays: number;
  /** calendar days left, 0 on the last day and after it */
  readonly remainingDays: number;
  readonly rule: string;
  readonly citation: string;
  /** false: a reminder to check, the text was not read or does not set this period */
  readonly verified: boolean;
  readonly action: ClockAction;
  /** what the label alone does not say, e.g. which badge and round; '' mostly */
  readonly detail: string;
  /** the round of badges it is for; '' mostly */
  readonly roundDay: string;
}

/** A clock as its topic gives it; what follows from the day asked about is added here. */
export interface WoundClock {
  readonly kind: ClockKind;
  readonly startsOn: string;
  readonly dueOn: string;
  readonly action: ClockAction;
  readonly detail?: string;
  readonly roundDay?: string;
}

function read(wound: WoundClock, today: string, changes: RuleChanges): Clock {
  const rule = clockRulesOn(wound.startsOn, changes)[wound.kind];
  const left = daysBetween(today, wound.dueOn);
  return {
    kind: wound.kind,
    label: rule.label,
    startsOn: wound.startsOn,
    dueOn: wound.dueOn,
    overdueDays: Math.max(0, -left),
    remainingDays: Math.max(0, left),
    rule: rule.rule.replace('{amount}', String(rule.amount)),
    citation: rule.citation,
    verified: rule.verified && wound.startsOn >= rule.validFrom,
    action: wound.action,
    detail: wound.detail ?? '',
    roundDay: wound.roundDay ?? '',
  };
}

/**
 * The clocks that run on a day, most overdue first. A date known only to the month or year winds no clock.
 * @param today full ISO date, also when the register is asked about a past day
 */
export function clocksOf(
  facts: ClockFacts,
  today: string,
  calendar: HolidayCalendar,
  changes: RuleChanges = noChanges,
): Clock[] {
  return [
    ...admissionClocks(facts, today, calendar, changes),
    ...standingClocks(facts, today, calendar, changes),
  ]
    .filter((wound) => wound.startsOn <= today)
    .map((wound) => read(wound, today, changes))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}
