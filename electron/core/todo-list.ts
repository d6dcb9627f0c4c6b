/** Every deadline of the register on a day: the clocks of those members who can have one, and the register's own. */

import type { ReadDb } from '../../db/connection.ts';
import { openProposals } from '../../db/repo/badge-due.ts';
import { postsToEnd } from '../../db/repo/committee.ts';
import { loansOut } from '../../db/repo/dossier.ts';
import { eventsOfMembers } from '../../db/repo/event.ts';
import { officeHolidays } from '../../db/repo/holiday.ts';
import { openTasks } from '../../db/repo/inspection-task.ts';
import { getMembers } from '../../db/repo/member.ts';
import { getStates } from '../../db/repo/member-state.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import {
  closedBooks,
  type DossierDates,
  dossierDates,
  latestTerms,
  membersWithClocks,
  namesAndPlaces,
  registerSince,
  usesProfileNumbersOf,
} from '../../db/repo/todo.ts';
import { openTransfers } from '../../db/repo/transfer.ts';
import { committeePosts } from '../../shared/entities/committee.ts';
import type { TodoItem, TodoStart } from '../../shared/ipc/todo.ts';
import { type Clock, clocksOf } from '../../shared/rules/clocks.ts';
import { initialState } from '../../shared/rules/initial-state.ts';
import { type DutyRule, dutyRulesOn } from '../../shared/rules/regulations/duties.ts';
import { membershipRegulationOn } from '../../shared/rules/regulations/membership.ts';
import type { RuleChanges } from '../../shared/rules/regulations/rule-change.ts';
import { type Duty, registerDuties } from '../../shared/rules/todo.ts';
import { transferClocks } from '../../shared/rules/transfer-clocks.ts';
import { type HolidayCalendar, holidayCalendar } from '../../shared/rules/working-days.ts';
import { daysBetween } from '../../shared/text/day-arithmetic.ts';
import { duesItems } from './dues-todo.ts';
import { meetingItems } from './meeting-todo.ts';
import { petitionItems } from './petition-todo.ts';
import { printItems } from './print-todo.ts';

/** What each of the three sources gives; names and places are added at the end. */
export type Bare = Omit<TodoItem, 'name' | 'orgId' | 'orgName' | 'daysLeft'> & {
  readonly orgId: number | null;
};

const byName = new Intl.Collator('vi', { numeric: true });

/** What deadlines are wound by. */
export interface Law {
  readonly today: string;
  readonly calendar: HolidayCalendar;
  readonly changes: RuleChanges;
  readonly restricted: boolean;
}

/** @param restricted whether what belongs to the restricted tier is told too. The latest first. */
export function todoItems(db: ReadDb, today: string, restricted: boolean): TodoItem[] {
  const law = { today, restricted, calendar: holidayCalendar(officeHolidays(db)), changes: ruleChanges(db) };
  const bare = [
    ...memberItems(db, law),
    ...transferItems(db, law),
    ...registerItems(db, law),
    ...duesItems(db, law),
    ...meetingItems(db, law),
    ...petitionItems(db, law),
    ...printItems(db, law),
  ];
  return named(db, bare, today).sort(
    (a, b) => a.daysLeft - b.daysLeft || byName.compare(a.name, b.name) || a.key.localeCompare(b.key),
  );
}

function memberItems(db: ReadDb, { today, calendar, changes }: Law): Bare[] {
  const ids = membersWithClocks(db, today, membershipRegulationOn(today, changes).badgeLevels);
  const ledgers = eventsOfMembers(db, ids);
  const states = getStates(db, ids);
  const dossiers = dossierDates(db, ids);
  const sent = Map.groupBy(
    openProposals(db, ids).filter(({ state }) => state === 'sent'),
    ({ memberId }) => memberId,
  );
  return getMembers(db, ids).flatMap(({ id, record }) =>
    clocksOf(
      {
        record,
        state: states.get(id) ?? initialState,
        events: ledgers.get(id) ?? [],
        ...papersOf(dossiers.get(id)),
        sentBadgeLevels: (sent.get(id) ?? []).map(({ level }) => level),
      },
      today,
      calendar,
      changes,
    ).map((clock) => clockItem(id, clock)),
  );
}

const papersOf = (dates: DossierDates | undefined) => ({
  candidatePapersOn: dates?.papersOn ?? '',
  dossierSentOn: dates?.sentOn ?? '',
});

function clockItem(memberId: number, clock: Clock): Bare {
  const { kind, label, detail, dueOn, rule, citation, verified } = clock;
  return {
    key: `${kind}/${memberId}`,
    kind,
    label,
    detail,
    memberId,
    orgId: null,
    dueOn,
    rule,
    citation,
    verified,
    start: startOf(memberId, clock),
  };
}

function startOf(memberId: number, { action, roundDay }: Clock): TodoStart {
  if (action === 'dossier') return { to: 'dossier', memberId };
  if (action === 'badges') return { to: 'badges', roundDay };
  if (action === 'record' || action === 'none') return { to: 'member', memberId };
  return { to: 'event', memberId, kind: action };
}

function transferItems(db: ReadDb, { today, calendar, changes }: Law): Bare[] {
  return openTransfers(db).flatMap((transfer) => {
    const { id, memberId } = transfer;
    return (
      transferClocks(transfer, today, calendar, changes)
        // The end of a stay is a clock of the member's own ledger.
        .filter(({ kind }) => kind !== 'stayEnds')
        .map(({ kind, label, dueOn, rule, citation, verified }) => ({
          key: `${kind}/${id}`,
          kind,
          label,
          detail: transfer.direction === 'in' ? transfer.fromName : transfer.toName,
          memberId,
          orgId: null,
          dueOn,
          rule,
          citation,
          verified,
          start: { to: 'transfer' as const, id, memberId },
        }))
    );
  });
}

function registerItems(db: ReadDb, { today, changes, restricted }: Law): Bare[] {
  const duties = registerDuties(
    {
      since: registerSince(db),
      closed: closedBooks(db),
      terms: latestTerms(db),
      posts: postsToEnd(db, today).map((held) => ({ ...held, post: committeePosts[held.post] })),
      loans: loansOut(db),
      tasks: restricted ? openTasks(db) : [],
      hanoi: usesProfileNumbersOf(db, 'HN'),
    },
    today,
    changes,
  );
  const rules = dutyRulesOn(today, changes);
  return duties.map((duty, index) => dutyItem(duty, rules[duty.kind], index));
}

function dutyItem(
  duty: Duty,
  { label, rule, citation, verified, everyMonths }: DutyRule,
  index: number,
): Bare {
  const { kind, dueOn, detail, orgId, memberId, start } = duty;
  return {
    key: `${kind}/${index}`,
    kind,
    label,
    detail,
    memberId,
    orgId,
    dueOn,
    rule: rule.replace('{months}', String(everyMonths)),
    citation,
    verified,
    start,
  };
}

function named(db: ReadDb, bare: readonly Bare[], today: string): TodoItem[] {
  const people = namesAndPlaces(db, [...new Set(bare.flatMap((item) => item.memberId ?? []))]);
  const organisations = organisationNames(db);
  return bare.map((item) => {
    const person = item.memberId === null ? undefined : people.get(item.memberId);
    const orgId = item.orgId ?? person?.orgId ?? null;
    return {
      ...item,
      name: person?.name ?? '',
      orgId,
      orgName: orgId === null ? '' : (organisations.get(orgId) ?? ''),
      daysLeft: daysBetween(today, item.dueOn),
    };
  });
}
