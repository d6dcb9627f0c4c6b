/**
 * Deadlines of the register as a whole, beside the clocks of its members (clocks.ts): books closed, lists matched
 * with the levels above and below, terms, loans. Pure. Like a clock, each is gone when the register says it is done.
 */
import { addMonths, formatDate } from '../text/dates.ts';
import { addDays, daysBetween } from '../text/day-arithmetic.ts';
import { type DutyKind, type DutyRule, dutyRulesOn } from './regulations/duties.ts';
import { noChanges, type RuleChanges } from './regulations/rule-change.ts';

/** What starts the doing. */
export type DutyStart =
  | { readonly to: 'books' }
  | { readonly to: 'organisation'; readonly orgId: number }
  | { readonly to: 'dossier'; readonly memberId: number }
  | { readonly to: 'inspection'; readonly id: number }
  | { readonly to: 'members' };

export interface Duty {
  readonly kind: DutyKind;
  readonly startsOn: string;
  readonly dueOn: string;
  readonly detail: string;
  readonly orgId: number | null;
  readonly memberId: number | null;
  readonly start: DutyStart;
}

export interface DutyFacts {
  /** day on which the register began: nothing was due here before */
  readonly since: string;
  /** closed books: which, and the day they show */
  readonly closed: readonly { readonly book: string; readonly asOf: string }[];
  /** the latest term of each committee that has an end */
  readonly terms: readonly {
    readonly orgId: number;
    readonly orgName: string;
    readonly name: string;
    readonly untilOn: string;
  }[];
  readonly posts: readonly {
    readonly orgId: number;
    readonly orgName: string;
    readonly memberId: number;
    readonly fromOn: string;
    readonly post: string;
  }[];
  readonly loans: readonly {
    readonly memberId: number;
    readonly borrower: string;
    readonly borrowedOn: string;
    readonly dueOn: string;
  }[];
  /** what has to follow from inspections; none of it while the restricted tier is closed */
  readonly tasks: readonly {
    readonly campaignId: number;
    readonly who: string;
    readonly what: string;
    readonly dueOn: string;
  }[];
  /** numbers of biographies of Hà Nội are in use: the report of number blocks is asked for there only */
  readonly hanoi: boolean;
}

/** A book closed so few days before the end of a period still answers for the period. */
const closedEarlyDays = 15;

/** Last days of the periods of so many months that matter on a day: the one that ended last, and the running one. */
function periodEnds(today: string, months: number): readonly [string, string] {
  const year = today.slice(0, 4);
  const month = Number(today.slice(5, 7));
  const next = Math.ceil(month / months) * months;
  const firstAfter = addMonths(`${year}-01-01`, next);
  return [addDays(addMonths(firstAfter, -months), -1), addDays(firstAfter, -1)];
}

/** One for each period whose end is past or near and for which the book was not closed. */
function periodic(
  kind: DutyKind,
  book: string,
  args: { readonly facts: DutyFacts; readonly today: string; readonly rule: DutyRule },
): Duty[] {
  const { facts, today, rule } = args;
  const { noticeDays, everyMonths } = rule;
  return periodEnds(today, everyMonths)
    .filter((end) => facts.since <= end && today >= addDays(end, -noticeDays))
    .filter((end) => !facts.closed.some((c) => c.book === book && c.asOf >= addDays(end, -closedEarlyDays)))
    .map((end) => ({
      kind,
      startsOn: addDays(end, -noticeDays),
      dueOn: end,
      detail: `tính đến ${formatDate(end)}`,
      orgId: null,
      memberId: null,
      start: { to: 'books' },
    }));
}

export function registerDuties(facts: DutyFacts, today: string, changes: RuleChanges = noChanges): Duty[] {
  const rules = dutyRulesOn(today, changes);
  const duties = [
    ...periodic('closeBooks', 'members', { facts, today, rule: rules.closeBooks }),
    ...periodic('matchMembers', 'members', { facts, today, rule: rules.matchMembers }),
    ...periodic('matchDossiers', 'handovers', { facts, today, rule: rules.matchDossiers }),
  ];
  if (facts.hanoi && today.slice(5, 7) === '11')
    duties.push({
      kind: 'profileBlocks',
      startsOn: `${today.slice(0, 4)}-11-01`,
      dueOn: `${today.slice(0, 4)}-11-30`,
      detail: '',
      orgId: null,
      memberId: null,
      start: { to: 'members' },
    });
  for (const { orgId, orgName, name, untilOn } of facts.terms) {
    if (untilOn.length !== 10 || daysBetween(today, untilOn) > rules.termEnding.noticeDays) continue;
    duties.push({
      kind: 'termEnding',
      startsOn: addDays(untilOn, -rules.termEnding.noticeDays),
      dueOn: untilOn,
      detail: `${name}, ${orgName}`,
      orgId,
      memberId: null,
      start: { to: 'organisation', orgId },
    });
  }
  for (const { orgId, orgName, memberId, post } of facts.posts)
    duties.push({
      kind: 'postOfLeaver',
      startsOn: today,
      dueOn: today,
      detail: `${post}, ${orgName}`,
      orgId,
      memberId,
      start: { to: 'organisation', orgId },
    });
  for (const { memberId, borrower, borrowedOn, dueOn } of facts.loans) {
    if (dueOn.length !== 10 || daysBetween(today, dueOn) > rules.loanReturn.noticeDays) continue;
    duties.push({
      kind: 'loanReturn',
      startsOn: borrowedOn,
      dueOn,
      detail: `người mượn: ${borrower}`,
      orgId: null,
      memberId,
      start: { to: 'dossier', memberId },
    });
  }
  for (const { campaignId, who, what, dueOn } of facts.tasks) {
    if (daysBetween(today, dueOn) > rules.inspectionTask.noticeDays) continue;
    duties.push({
      kind: 'inspectionTask',
      startsOn: addDays(dueOn, -rules.inspectionTask.noticeDays),
      dueOn,
      detail: `${what} (${who})`,
      orgId: null,
      memberId: null,
      start: { to: 'inspection', id: campaignId },
    });
  }
  return duties;
}
