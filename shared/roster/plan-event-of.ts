/**
 * The facts of one row → the event that they tell, by the kind of the list. What is missing or unknown is an error of
 * the row, never a default; no day is ever put in the place of one that is not said.
 */
import type { z } from 'zod';
import { decisionSchema, type EventKind, type EventPayload } from '../entities/event.ts';
import { eventPayloads } from '../entities/event-payloads.ts';
import { commendationText } from '../i18n/vi/commendation.ts';
import { commendationForms, disciplineForms } from '../i18n/vi/event.ts';
import { eventPartNames } from '../i18n/vi/import.ts';
import { importEventText as text } from '../i18n/vi/import-event.ts';
import {
  badgeRoundHeldOn,
  badgeRoundNames,
  badgeRoundOf,
  badgeRoundsOn,
} from '../rules/regulations/badge-rounds.ts';
import { commendationRegulationOn } from '../rules/regulations/commendation.ts';
import { everyBadgeLevel } from '../rules/regulations/membership.ts';
import type { RuleChanges } from '../rules/regulations/rule-change.ts';
import { formatDate } from '../text/dates.ts';
import type { EventRosterKind } from './event-kind.ts';
import {
  awardOf,
  badgeLevelOf,
  badgeRoundOfWords,
  commendationFormOf,
  disciplineFormOf,
  reachOfWords,
} from './event-names.ts';
import type { Place } from './plan-event-place.ts';
import type { Say } from './plan-judge.ts';
import type { PlannedEvent } from './plan-types.ts';
import type { EventFacts, EventPart, RosterPerson } from './types.ts';

export interface EventSource {
  readonly person: RosterPerson;
  readonly say: Say;
  readonly changes: RuleChanges;
  /** an organisation of the register by the name that a list gives it */
  readonly place: (name: string) => Place;
  /** where the row itself belongs, when that is in the register */
  readonly home: { readonly id: number; readonly name: string } | null;
}

/** Names of what is missing or unknown, with the words that would do. */
interface Reader extends EventSource {
  readonly facts: EventFacts;
  asked(part: EventPart): string | null;
  known<T>(part: EventPart, of: (written: string) => T | null, allowed: readonly string[]): T | null;
}

function readerOf(source: EventSource): Reader {
  const facts = source.person.event ?? {};
  const { say } = source;
  const asked = (part: EventPart): string | null => {
    const written = facts[part] ?? '';
    if (written !== '') return written;
    say('event-value-missing', 'error', { what: eventPartNames[part] });
    return null;
  };
  return {
    ...source,
    facts,
    asked,
    known(part, of, allowed) {
      const written = asked(part);
      const value = written === null ? null : of(written);
      if (written !== null && value === null)
        say(
          'event-value-unknown',
          'error',
          { what: eventPartNames[part], allowed: allowed.join(', ') },
          written,
        );
      return value;
    },
  };
}

/** The event as the ledger's own schemas take it; what they refuse is told by its field. */
function made<K extends EventKind>(
  { facts, say }: Reader,
  kind: K,
  on: string,
  payload: z.input<(typeof eventPayloads)[K]>,
): PlannedEvent | null {
  const decision = decisionSchema.safeParse({
    number: facts.decisionNumber ?? '',
    signedOn: facts.decisionOn ?? '',
    authority: facts.decisionAuthority ?? '',
    signer: facts.decisionSigner ?? '',
  });
  const checked = eventPayloads[kind].safeParse(payload);
  const wrong = decision.error?.issues[0] ?? checked.error?.issues[0];
  if (!decision.success || !checked.success) {
    say('event-refused', 'error', {
      rule: text.refusedField(String(wrong?.path[0] ?? ''), wrong?.message ?? ''),
    });
    return null;
  }
  // as: the payload was parsed by the schema of this very kind.
  return { kind, on, decision: decision.data, payload: checked.data as EventPayload<K> } as PlannedEvent;
}

/** The day of the event; by the decision only where the decision's own day is the day on which it holds. */
function dayOf({ facts, say }: Reader, otherwise: string, byDecision: boolean): string | null {
  const told = facts.eventOn || otherwise;
  if (told !== '') return told;
  const signed = byDecision ? (facts.decisionOn ?? '') : '';
  if (signed === '') {
    say('event-date-missing', 'error', {});
    return null;
  }
  say('event-date-by-decision', 'warning', {}, formatDate(signed));
  return signed;
}

function badge(reader: Reader): PlannedEvent | null {
  const { facts, say, changes } = reader;
  const level = reader.known('badgeLevel', badgeLevelOf, everyBadgeLevel.map(String));
  const award = facts.form === undefined ? 'award' : reader.known('form', awardOf, text.awards);
  const said =
    facts.badgeRound === undefined ? null : reader.known('badgeRound', badgeRoundOfWords, badgeRoundNames);
  const on = dayOf(reader, said?.day ?? '', true);
  if (level === null || award === null || on === null || (facts.badgeRound !== undefined && !said))
    return null;
  const round = said?.name ?? roundOn(on, changes, say);
  const badgeNumber = facts.badgeNumber ?? '';
  return round === null ? null : made(reader, 'badgeAwarded', on, { level, round, award, badgeNumber });
}

/** The round of a day: itself, or the one whose window of days it lies in, which is then said. */
export function roundOn(
  on: string,
  changes: RuleChanges,
  say: Say,
): EventPayload<'badgeAwarded'>['round'] | null {
  if (on.length < 10) {
    say('event-value-missing', 'error', { what: eventPartNames.badgeRound });
    return null;
  }
  const held = badgeRoundHeldOn(on, changes);
  if (held) return held.name;
  const { name } = badgeRoundOf(on, changes);
  say('event-warning', 'warning', {
    rule: text.roundByWindow(formatDate(on), name),
    citation: badgeRoundsOn(on, changes).citation,
  });
  return name;
}

function commendation(reader: Reader): PlannedEvent | null {
  const { facts, say, changes } = reader;
  const form = reader.known('form', commendationFormOf, Object.values(commendationForms));
  const on = dayOf(reader, '', true);
  const year = wholeNumber(reader, 'year', /^(?:năm\s*)?(\d{4})$/iu);
  const amount = wholeNumber(reader, 'amount', /^(\d{1,3}(?:[.,\s]\d{3})+|\d+)\s*(?:đ|đồng|vnđ|vnd)?\.?$/iu);
  const title =
    facts.ground ||
    moreThanName(facts.form ?? '', Object.values(commendationForms)) ||
    reader.asked('ground');
  if (form === 'flag') {
    const citation = commendationRegulationOn(on ?? '', changes).citation;
    say('event-refused', 'error', { rule: commendationText.formRefused(form, citation) });
    return null;
  }
  if (form === null || on === null || title === null || year === undefined || amount === undefined)
    return null;
  return made(reader, 'commended', on, { form, title, year, amount });
}

/** "Bằng khen hoàn thành xuất sắc nhiệm vụ": what the cell says besides the form's own name. */
const moreThanName = (written: string, names: readonly string[]): string =>
  names.some((name) => name.toLowerCase() === written.trim().toLowerCase()) ? '' : written;

/** null where nothing is written, undefined where it is no such number, which is said. */
function wholeNumber({ facts, say }: Reader, part: EventPart, shape: RegExp): number | null | undefined {
  const written = facts[part] ?? '';
  if (written === '') return null;
  const digits = shape.exec(written)?.[1]?.replace(/\D/g, '');
  if (digits !== undefined) return Number(digits);
  say('event-value-unknown', 'error', { what: eventPartNames[part], allowed: text.wholeNumber }, written);
  return undefined;
}

function discipline(reader: Reader): PlannedEvent | null {
  const { facts } = reader;
  const form = reader.known('form', disciplineFormOf, Object.values(disciplineForms));
  const ground = reader.asked('ground');
  // Quy định 21-QĐ/TW: a decision takes effect on its signing; a branch's own on the day of the vote, if the list says so.
  const on = dayOf(reader, '', true);
  if (form === null || ground === null || on === null) return null;
  const postsRemoved =
    form === 'dismissal' ? moreThanName(facts.form ?? '', [disciplineForms.dismissal]) : '';
  return made(reader, 'disciplined', on, { form, ground, postsRemoved });
}

const noReach = { reach: '', province: '' } as const;

function reachSaid(reader: Reader) {
  return reader.facts.reach === undefined ? noReach : reader.known('reach', reachOfWords, text.reaches);
}

function transferOut(reader: Reader): PlannedEvent | null {
  const { facts, say } = reader;
  const destination = reader.asked('destination');
  const on = dayOf(reader, '', false);
  const reach = reachSaid(reader);
  if (destination === null || on === null || reach === null) return null;
  const found = reader.place(destination);
  if (found.kind === 'several') {
    say(
      'event-value-unknown',
      'error',
      { what: eventPartNames.destination, allowed: found.names.join('; ') },
      destination,
    );
    return null;
  }
  if (found.kind === 'one') return moved(reader, on, { id: found.id, name: destination });
  say('destination-outside', 'warning', {}, destination);
  if (reach.reach === '') say('transfer-paper-unsaid', 'warning', {}, destination);
  const paperNumber = facts.paperNumber ?? '';
  return withReason(
    reader,
    made(reader, 'transferredOut', on, { destination, scope: 'external', paperNumber, ...reach }),
  );
}

/** Inside one register a member only changes organisation, and goes by the paper for that. */
const moved = (reader: Reader, on: string, to: { readonly id: number; readonly name: string }) =>
  withReason(
    reader,
    made(reader, 'transferredOut', on, {
      destination: to.name,
      scope: 'internal',
      toOrgId: to.id,
      paperNumber: reader.facts.paperNumber ?? '',
      reach: 'withinUpper',
    }),
  );

const withReason = ({ facts }: Reader, event: PlannedEvent | null): PlannedEvent | null =>
  event === null || !facts.ground ? event : { ...event, note: facts.ground };

function transferIn(reader: Reader): PlannedEvent | null {
  const { facts, say, home } = reader;
  const origin = reader.asked('origin');
  const on = dayOf(reader, '', false);
  const reach = reachSaid(reader);
  if (origin === null || on === null || reach === null) return null;
  if (reader.place(origin).kind === 'one' && home !== null) return moved(reader, on, home);
  if (reach.reach === '') say('transfer-paper-unsaid', 'warning', {}, origin);
  const paperNumber = facts.paperNumber ?? '';
  return withReason(reader, made(reader, 'received', on, { orgId: 0, origin, paperNumber, ...reach }));
}

function admission(reader: Reader): PlannedEvent | null {
  const on = dayOf(reader, reader.person.admittedOn ?? '', false);
  return on === null ? null : made(reader, 'admitted', on, { orgId: 0 });
}

function recognition(reader: Reader): PlannedEvent | null {
  const on = dayOf(reader, reader.person.officialOn ?? '', false);
  return on === null ? null : made(reader, 'recognised', on, {});
}

const builders: Readonly<
  Record<Exclude<EventRosterKind, 'ratings'>, (reader: Reader) => PlannedEvent | null>
> = {
  admissions: admission,
  recognitions: recognition,
  transfersOut: transferOut,
  transfersIn: transferIn,
  badges: badge,
  commendations: commendation,
  disciplines: discipline,
};

/** null where the row does not tell enough; what is wanting has been said. */
export const eventOfRow = (
  kind: Exclude<EventRosterKind, 'ratings'>,
  source: EventSource,
): PlannedEvent | null => builders[kind](readerOf(source));
