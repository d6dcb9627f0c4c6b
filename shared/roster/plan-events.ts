/**
 * Lists of events beside the rest of the plan: whom they may mean, what each row adds to the ledger, what is there
 * already. One planner goes through one list, because a person may stand in it more than once.
 */
import type { LedgerEvent } from '../entities/event.ts';
import { eventPartNames } from '../i18n/vi/import.ts';
import { importEventText as text } from '../i18n/vi/import-event.ts';
import { normalBadgeNumber } from '../rules/badge-number.ts';
import { putOutStatuses } from '../rules/possible-events.ts';
import { ratingLevelOf } from '../rules/rating-names.ts';
import { classificationRegimeOf } from '../rules/regulations/classification.ts';
import { foldText } from '../text/names.ts';
import { type EventRosterKind, isEventKind } from './event-kind.ts';
import { matchByNameToo } from './plan-event-match.ts';
import { eventOfRow } from './plan-event-of.ts';
import { placeFinder } from './plan-event-place.ts';
import { findSame, tellDifferences } from './plan-event-same.ts';
import { asLedgerEvents, foldWith, type Say } from './plan-judge.ts';
import type { Match } from './plan-match.ts';
import type { Additions } from './plan-row.ts';
import { openedBeforeLeaving, withToldEvents } from './plan-told.ts';
import type { MatchedMember, OrgRef, PlannedEvent, RegisterFacts } from './plan-types.ts';
import type { RosterPerson, RosterReading, RowProblem } from './types.ts';

export interface ListedRow {
  readonly person: RosterPerson;
  /** null for somebody new */
  readonly member: MatchedMember | null;
  readonly org: OrgRef | null;
  /** what the rest of the plan makes of the row */
  readonly additions: Additions;
  readonly say: Say;
}

export interface EventPlanner {
  readonly ofEvents: boolean;
  /** whether somebody who does not stand in the register is entered by the list itself */
  readonly brings: boolean;
  /** the row as the rest of the plan takes it */
  prepare(person: RosterPerson): RosterPerson;
  matcher(matchOf: (person: RosterPerson) => Match): (person: RosterPerson) => Match;
  /** passes over what a list of this kind says by its very nature */
  quiet(say: Say): Say;
  /** the member's ledger with what earlier rows of the list add to it */
  ledgerOf(member: MatchedMember | null): readonly LedgerEvent[];
  complete(row: ListedRow): Additions;
  /** called for each row that will be written */
  remember(memberId: number, events: readonly PlannedEvent[]): void;
}

/** Entries that bring somebody into an organisation that only the commit knows. */
export const needsPlace = (event: PlannedEvent): boolean =>
  event.kind === 'enrolled' ||
  event.kind === 'received' ||
  (event.kind === 'admitted' && event.payload.orgId === 0);

/** Of the opening entries that the rest of the plan makes, those that the list's own event stands for. */
const REPLACED: Readonly<Partial<Record<EventRosterKind, readonly PlannedEvent['kind'][]>>> = {
  admissions: ['admitted', 'enrolled'],
  recognitions: ['recognised'],
  transfersIn: ['enrolled'],
};

export function createEventPlanner(reading: RosterReading, register: RegisterFacts): EventPlanner {
  const { kind } = reading;
  const added = new Map<number, PlannedEvent[]>();
  const numbers = new Map<string, number>();
  const place = placeFinder(register.organisations);
  const nameOf = new Map(register.organisations.map((o) => [o.id, o.name]));
  const hasLevel = reading.columns.some(
    ({ target }) => target.kind === 'event' && target.part === 'ratingLevel',
  );
  const ledgerOf: EventPlanner['ledgerOf'] = (member) =>
    member === null ? [] : [...member.events, ...asLedgerEvents(added.get(member.id) ?? [])];

  function listedEvent(row: ListedRow, of: Exclude<EventRosterKind, 'ratings'>): PlannedEvent | null {
    const { person, member, org, say } = row;
    const ledger = ledgerOf(member);
    const home = org?.kind === 'existing' ? { id: org.id, name: nameOf.get(org.id) ?? '' } : null;
    const event = eventOfRow(of, { person, say, changes: register.ruleChanges, place, home });
    if (event === null) return null;
    if (event.on > register.today) say('date-future', 'error', {}, event.on);
    const there = findSame(event, ledger);
    if (there) tellDifferences(event, there, say);
    // Another date than the ledger's: said with the member's dates, and the ledger stands.
    if (there || toldOtherwise(event, member)) return null;
    judgeByRegister(event, row, ledger);
    return event;
  }

  function judgeByRegister(event: PlannedEvent, row: ListedRow, ledger: readonly LedgerEvent[]): void {
    const { person, member, org, say } = row;
    const { bornOn = '', citizenId = '', post = '' } = { ...person.fields, ...member?.record };
    const judged = register.judgeEvent?.(event, {
      memberId: member?.id ?? 0,
      orgId: org?.kind === 'existing' ? org.id : null,
      record: { bornOn, citizenId, post },
      ledger,
    });
    if (judged?.refusal) say('event-refused', 'error', { rule: judged.refusal });
    for (const { rule, citation } of judged?.warnings ?? [])
      say('event-warning', 'warning', { rule, citation });
    if (event.kind !== 'badgeAwarded' || event.payload.badgeNumber === '') return;
    const { badgeNumber } = event.payload;
    const first = numbers.get(normalBadgeNumber(badgeNumber));
    if (first !== undefined && first !== person.row)
      say('event-refused', 'error', { rule: text.numberTwice(badgeNumber, first) });
    numbers.set(normalBadgeNumber(badgeNumber), first ?? person.row);
  }

  return {
    ofEvents: isEventKind(kind),
    brings: kind === 'members' || kind === 'admissions' || kind === 'transfersIn',
    prepare: (person) =>
      !isEventKind(kind) ? person : { ...withRating(person, kind, hasLevel), problems: once(person, kind) },
    matcher: (matchOf) => (isEventKind(kind) ? matchByNameToo(register.known, matchOf) : matchOf),
    quiet: (say) => {
      const passedOver: readonly string[] =
        kind === 'transfersOut' || kind === 'transfersIn' ? ['member-left', 'organisation-differs'] : [];
      return passedOver.length === 0
        ? say
        : (problem, ...rest) => {
            if (!passedOver.includes(problem)) say(problem, ...rest);
          };
    },
    ledgerOf,
    complete(row) {
      const { person, member, additions, say } = row;
      if (!isEventKind(kind)) return withToldEvents(person, additions, { member, register, say });
      const others = additions.events.filter((e) => !REPLACED[kind]?.includes(e.kind));
      if (kind === 'ratings') {
        checkLevels(person, hasLevel, say);
        return { ...additions, events: others };
      }
      const event = listedEvent(row, kind);
      if (event === null) return { ...additions, events: others };
      const before =
        event.kind === 'received' ? others.map((e) => admittedElsewhere(e, event.payload.origin)) : others;
      const events = openedBeforeLeaving([...before, event]);
      const ledger = ledgerOf(member);
      const own = new Set(asLedgerEvents(events).map(({ id }) => id));
      for (const { rule, citation, eventId } of foldWith(ledger, events, register).warnings)
        if (own.has(eventId)) say('event-warning', 'warning', { rule, citation });
      return { ...additions, events };
    },
    remember: (memberId, events) => added.set(memberId, [...(added.get(memberId) ?? []), ...events]),
  };
}

/** An admission or recognition that the ledger has on another day: told where the dates are compared. */
function toldOtherwise(event: PlannedEvent, member: MatchedMember | null): boolean {
  if (member === null) return false;
  const { admittedOn, officialOn, status } = member.state;
  if (event.kind === 'recognised') return officialOn !== null;
  return event.kind === 'admitted' && admittedOn !== null && !putOutStatuses.includes(status);
}

/** Who comes from elsewhere was admitted there, as the paper says. */
const admittedElsewhere = (event: PlannedEvent, origin: string): PlannedEvent =>
  event.kind === 'admitted'
    ? { ...event, payload: { ...event.payload, place: origin.slice(0, 300) } }
    : event;

/** In a list of events a person may stand twice; two rows that enter one new person are still one too many. */
const once = (person: RosterPerson, kind: EventRosterKind): readonly RowProblem[] =>
  kind === 'admissions' || kind === 'transfersIn'
    ? person.problems
    : person.problems.filter((p) => p.kind !== 'duplicate-in-file');

function withRating(person: RosterPerson, kind: EventRosterKind, hasLevel: boolean): RosterPerson {
  const year = yearOf(person);
  if (kind !== 'ratings' || year === null || !hasLevel) return person;
  return { ...person, ratings: { ...person.ratings, [year]: person.event?.ratingLevel ?? '' } };
}

const yearOf = ({ event }: RosterPerson): number | null =>
  Number(/^(?:năm\s*)?((?:19|20)\d\d)$/iu.exec(event?.year ?? '')?.[1] ?? 0) || null;

/** A text that says why there is no level is no level that was mistyped. */
const saysUnrated = (written: string): boolean =>
  /\b(chua|khong|mien|tam dinh chi|dinh chi)\b.*\b(xep loai|danh gia|phan loai|kiem diem|sinh hoat|cong tac)\b|^mien\b/.test(
    foldText(written),
  );

function checkLevels(person: RosterPerson, hasLevel: boolean, say: Say): void {
  const years = Object.entries(person.ratings);
  if (years.length === 0) {
    const what = hasLevel ? eventPartNames.year : eventPartNames.ratingLevel;
    const written = hasLevel ? (person.event?.year ?? '') : '';
    if (written === '') say('event-value-missing', 'error', { what });
    else say('event-value-unknown', 'error', { what, allowed: text.wholeNumber }, written);
  }
  for (const [year, written] of years) {
    if (written === '' || ratingLevelOf(written) !== null || saysUnrated(written)) continue;
    const allowed = Object.values(classificationRegimeOf(Number(year)).names).join(', ');
    say('event-value-unknown', 'error', { what: eventPartNames.ratingLevel, allowed }, written);
  }
}
