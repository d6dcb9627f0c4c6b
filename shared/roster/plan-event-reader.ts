/**
 * The facts of one row on their way to an event. What is missing or unknown is an error of the row, never a default; no
 * day is ever put in the place of one that is not said.
 */
import type { z } from 'zod';
import { decisionSchema, type EventKind, type EventPayload } from '../entities/event.ts';
import { eventPayloads } from '../entities/event-payloads.ts';
import { eventPartNames } from '../i18n/vi/import.ts';
import { importEventText as text } from '../i18n/vi/import-event.ts';
import type { RuleChanges } from '../rules/regulations/rule-change.ts';
import { formatDate } from '../text/dates.ts';
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

/** Reads a row, and says what is missing or unknown in it, with the words that would do. */
export interface Reader extends EventSource {
  readonly facts: EventFacts;
  asked(part: EventPart): string | null;
  known<T>(part: EventPart, of: (written: string) => T | null, allowed: readonly string[]): T | null;
}

export function readerOf(source: EventSource): Reader {
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
export function made<K extends EventKind>(
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
export function dayOf({ facts, say }: Reader, otherwise: string, byDecision: boolean): string | null {
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

/** null where nothing is written, undefined where it is no such number, which is said. */
export function wholeNumber(
  { facts, say }: Reader,
  part: EventPart,
  shape: RegExp,
): number | null | undefined {
  const written = facts[part] ?? '';
  if (written === '') return null;
  const digits = shape.exec(written)?.[1]?.replace(/\D/g, '');
  if (digits !== undefined) return Number(digits);
  say('event-value-unknown', 'error', { what: eventPartNames[part], allowed: text.wholeNumber }, written);
  return undefined;
}
