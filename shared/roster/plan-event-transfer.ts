/** Transfers as the rows of their lists tell them; inside one register a member only changes organisation. */
import { eventPartNames } from '../i18n/vi/import.ts';
import { importEventText as text } from '../i18n/vi/import-event.ts';
import { reachOfWords } from './event-names.ts';
import { dayOf, made, type Reader } from './plan-event-reader.ts';
import type { PlannedEvent } from './plan-types.ts';

const noReach = { reach: '', province: '' } as const;

function reachSaid(reader: Reader) {
  return reader.facts.reach === undefined ? noReach : reader.known('reach', reachOfWords, text.reaches);
}

export function transferOut(reader: Reader): PlannedEvent | null {
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

export function transferIn(reader: Reader): PlannedEvent | null {
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
