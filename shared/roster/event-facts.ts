/** The cells of one row that tell of an event → its facts, as read: ISO dates, everything else as written. */
import { formatDate } from '../text/dates.ts';
import { decisionInCell } from './event-words.ts';
import { readOwn } from './own-fields.ts';
import { type Draft, take } from './person-fields.ts';
import { serialToIso } from './serial-date.ts';
import type { ColumnReading, EventFacts, EventPart, RawCell } from './types.ts';
import { readText } from './values.ts';

export type EventDraftFacts = Partial<Record<EventPart, string>>;

const DATES: readonly EventPart[] = ['eventOn', 'decisionOn'];
const asDate = { kind: 'date', options: [] } as const;

/** Puts one cell into the row's facts; what cannot be read is noted at its cell, as in any other column. */
export function readEventCell(
  draft: Draft,
  { part, facts }: { readonly part: EventPart; readonly facts: EventDraftFacts },
  column: ColumnReading,
  cell: RawCell,
  epoch1904: boolean,
): void {
  const dated = cell.t === 'd' && typeof cell.v === 'number' && cell.w === undefined;
  const iso = dated ? serialToIso(Number(cell.v), epoch1904) : null;
  const value = DATES.includes(part)
    ? take(draft, column, readOwn(asDate, cell, epoch1904))
    : iso !== null
      ? formatDate(iso)
      : take(draft, column, readText(cell));
  if (value === null || value === '') return;
  const decision = part === 'decisionNumber' ? decisionInCell(value) : null;
  if (!decision) {
    facts[part] ??= value;
    return;
  }
  facts.decisionNumber ??= decision.number;
  if (decision.on !== '') facts.decisionOn ??= decision.on;
  if (decision.authority !== '') facts.decisionAuthority ??= decision.authority;
}

/** What stands above the row holds where the row is silent. */
export function completeFacts(facts: EventDraftFacts, above: EventFacts | undefined): EventFacts | undefined {
  const complete: EventFacts = { ...above, ...facts };
  return Object.keys(complete).length === 0 ? undefined : complete;
}
