/** The facts of one row → the event that they tell, by the kind of the list. */
import type { EventRosterKind } from './event-kind.ts';
import { badge, commendation, discipline } from './plan-event-honours.ts';
import { dayOf, type EventSource, made, type Reader, readerOf } from './plan-event-reader.ts';
import { transferIn, transferOut } from './plan-event-transfer.ts';
import type { PlannedEvent } from './plan-types.ts';

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
