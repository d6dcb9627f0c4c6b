/** Every deadline of the register on a day: the clocks of those members who can have one, and the register's own. */
import type { ReadDb } from '../../db/connection.ts';
import { postsToEnd } from '../../db/repo/committee.ts';
import { loansOut } from '../../db/repo/dossier.ts';
import { eventsOfMembers } from '../../db/repo/event.ts';
import { officeHolidays } from '../../db/repo/holiday.ts';
import { getMembers } from '../../db/repo/member.ts';
import { getStates } from '../../db/repo/member-state.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
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
import { dutyRules } from '../../shared/rules/regulations/duties.ts';
import { membershipRegulationOn } from '../../shared/rules/regulations/membership.ts';
import { type Duty, registerDuties } from '../../shared/rules/todo.ts';
import { transferClocks } from '../../shared/rules/transfer-clocks.ts';
import { type HolidayCalendar, holidayCalendar } from '../../shared/rules/working-days.ts';
import { daysBetween } from '../../shared/text/day-arithmetic.ts';

/** What each of the three sources gives; names and places are added at the end. */
type Bare = Omit<TodoItem, 'name' | 'orgId' | 'orgName' | 'daysLeft'> & { readonly orgId: number | null };

const byName = new Intl.Collator('vi', { numeric: true });

/** The latest first. */
export function todoItems(db: ReadDb, today: string): TodoItem[] {
  const calendar = holidayCalendar(officeHolidays(db));
  const bare = [
    ...memberItems(db, today, calendar),
    ...transferItems(db, today, calendar),
    ...registerItems(db, today),
  ];
  return named(db, bare, today).sort(
    (a, b) => a.daysLeft - b.daysLeft || byName.compare(a.name, b.name) || a.key.localeCompare(b.key),
  );
}

function memberItems(db: ReadDb, today: string, calendar: HolidayCalendar): Bare[] {
  const ids = membersWithClocks(db, today, membershipRegulationOn(today).badgeLevels);
  const ledgers = eventsOfMembers(db, ids);
  const states = getStates(db, ids);
  const dossiers = dossierDates(db, ids);
  return getMembers(db, ids).flatMap(({ id, record }) =>
    clocksOf(
      {
        record,
        state: states.get(id) ?? initialState,
        events: ledgers.get(id) ?? [],
        ...papersOf(dossiers.get(id)),
      },
      today,
      calendar,
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

function startOf(memberId: number, { action }: Clock): TodoStart {
  if (action === 'dossier') return { to: 'dossier', memberId };
  if (action === 'record' || action === 'none') return { to: 'member', memberId };
  return { to: 'event', memberId, kind: action };
}

function transferItems(db: ReadDb, today: string, calendar: HolidayCalendar): Bare[] {
  return openTransfers(db).flatMap((transfer) => {
    const { id, memberId } = transfer;
    return (
      transferClocks(transfer, today, calendar)
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

function registerItems(db: ReadDb, today: string): Bare[] {
  const duties = registerDuties(
    {
      since: registerSince(db),
      closed: closedBooks(db),
      terms: latestTerms(db),
      posts: postsToEnd(db, today).map((held) => ({ ...held, post: committeePosts[held.post] })),
      loans: loansOut(db),
      hanoi: usesProfileNumbersOf(db, 'HN'),
    },
    today,
  );
  return duties.map(dutyItem);
}

function dutyItem({ kind, dueOn, detail, orgId, memberId, start }: Duty, index: number): Bare {
  const { label, rule, citation, verified } = dutyRules[kind];
  return {
    key: `${kind}/${index}`,
    kind,
    label,
    detail,
    memberId,
    orgId,
    dueOn,
    rule,
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
