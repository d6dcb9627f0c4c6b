/**
 * Further events of somebody in a list of members, told by columns of their own (mẫu 7-HSĐV, 10 to 13; "Huy hiệu 40
 * năm"). Where the day or what happened is not plain, or the ledger refuses it, the words are kept and said.
 */
import { type EventPayload, noDecision } from '../entities/event.ts';
import { eventPayloads } from '../entities/event-payloads.ts';
import { eventPartNames } from '../i18n/vi/import.ts';
import { importEventText as text } from '../i18n/vi/import-event.ts';
import { checkBadgeNumber } from '../rules/badge-number.ts';
import { comparePartial } from '../rules/partial-order.ts';
import { removalFormOf } from './event-names.ts';
import { type DatedWords, readDatedWords } from './event-words.ts';
import { roundOn } from './plan-event-honours.ts';
import { findSame, tellDifferences } from './plan-event-same.ts';
import { foldWith, type Say } from './plan-judge.ts';
import type { Additions } from './plan-row.ts';
import type { MatchedMember, PlannedEvent, RegisterFacts } from './plan-types.ts';
import type { EventPart, RosterPerson } from './types.ts';

const event = <K extends PlannedEvent['kind']>(kind: K, on: string, payload: EventPayload<K>): PlannedEvent =>
  // as: kind and payload are of one K, which the union does not show.
  ({ kind, on, decision: noDecision, payload }) as PlannedEvent;

type Told = { readonly part: EventPart; readonly written: string; readonly event: PlannedEvent | null };

export interface ToldFacts {
  readonly member: MatchedMember | null;
  readonly register: Pick<RegisterFacts, 'today' | 'ruleChanges'>;
  readonly say: Say;
}

export function withToldEvents(person: RosterPerson, additions: Additions, facts: ToldFacts): Additions {
  if (person.event === undefined) return additions;
  const { member, register, say } = facts;
  const ledger = member?.events ?? [];
  const told = Object.entries(person.event)
    // as: Object.entries forgets that the keys are parts.
    .map(
      ([part, written]): Told => ({
        part: part as EventPart,
        written,
        event: toldEvent(part as EventPart, written, facts),
      }),
    )
    .toSorted((a, b) => comparePartial(a.event?.on ?? '', b.event?.on ?? ''));
  let events = additions.events;
  const words: string[] = additions.remark === '' ? [] : [additions.remark];
  const keep = ({ part, written }: Told, rule = '') => {
    words.push(text.keptWords(eventPartNames[part], written));
    const what = eventPartNames[part];
    say('event-in-words', 'warning', { what, rule, kept: member === null ? 'note' : '' }, written);
  };
  for (const one of told) {
    if (one.event === null) {
      keep(one);
      continue;
    }
    const there = findSame(one.event, ledger);
    if (there) {
      tellDifferences(one.event, there, say);
      continue;
    }
    const more = openedBeforeLeaving([...events, one.event]);
    const { refused } = foldWith(ledger, more, register);
    if (refused || one.event.on > register.today) keep(one, refused?.refusal.rule);
    else events = more;
  }
  return { ...additions, events, remark: words.join(' ') };
}

function toldEvent(part: EventPart, written: string, { register, say }: ToldFacts): PlannedEvent | null {
  const dated = readDatedWords(written);
  if (dated === null) return null;
  const { on, words } = dated;
  switch (part) {
    case 'leftTo':
      return words === ''
        ? null
        : event(
            'transferredOut',
            on,
            eventPayloads.transferredOut.parse({ destination: words, scope: 'external' }),
          );
    case 'cameFrom':
      return words === ''
        ? null
        : event('received', on, eventPayloads.received.parse({ orgId: 0, origin: words }));
    case 'died':
      return event('died', on, { cause: words });
    case 'removed':
      return outOfParty(dated);
    default:
      return toldBadge(Number(/^badge(\d\d)$/.exec(part)?.[1]), dated, register.ruleChanges, say);
  }
}

function outOfParty({ on, words }: DatedWords): PlannedEvent | null {
  const form = removalFormOf(words);
  if (form === null) return null;
  return form === 'expulsion'
    ? event('disciplined', on, eventPayloads.disciplined.parse({ form, ground: words }))
    : event('removed', on, { form, reason: words });
}

/** Beside the day only the badge's own number may stand. */
function toldBadge(
  level: number,
  { on, words }: DatedWords,
  changes: RegisterFacts['ruleChanges'],
  say: Say,
): PlannedEvent | null {
  const badgeNumber = words.replace(/^số\s*:?\s*/iu, '');
  const { refusal, warnings } = checkBadgeNumber({ level, number: badgeNumber, on }, changes);
  if (Number.isNaN(level) || refusal || warnings.length > 0 || on.length < 10) return null;
  const round = roundOn(on, changes, say);
  return round === null ? null : event('badgeAwarded', on, { level, round, award: 'award', badgeNumber });
}

const leaves = (e: PlannedEvent): boolean =>
  e.kind === 'died' ||
  e.kind === 'removed' ||
  (e.kind === 'disciplined' && e.payload.form === 'expulsion') ||
  (e.kind === 'transferredOut' && e.payload.toOrgId === null);

/**
 * A list that still names somebody who left before its own day takes him over on the day of leaving, the last on which
 * he surely stood in it: on the list's day he would be entered as one who is there.
 */
export function openedBeforeLeaving(events: readonly PlannedEvent[]): PlannedEvent[] {
  const last = events
    .filter((e) => leaves(e) || e.kind === 'received')
    .toSorted((a, b) => comparePartial(a.on, b.on))
    .at(-1);
  if (last === undefined || !leaves(last)) return [...events];
  return events.map((e) =>
    e.kind === 'enrolled' && comparePartial(last.on, e.on) < 0 ? { ...e, on: last.on } : e,
  );
}
