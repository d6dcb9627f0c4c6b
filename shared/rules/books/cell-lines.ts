/** Words that the books share: lines of a cell, dates, decisions. */
import type { PersonFact } from '../../entities/book.ts';
import type { Decision, EventKind, LedgerEvent } from '../../entities/event.ts';
import { formatDate } from '../../text/dates.ts';

/** Lines of one cell; empty ones are left out. */
export const lines = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== '' && part !== null && part !== undefined).join('\n');

/** Parts of one line, empty ones left out. */
export const listed = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

export const day = (date: string | null): string => formatDate(date ?? '');

export const labelled = (label: string, value: string): string => (value === '' ? '' : `${label} ${value}`);

/** "12-QĐ/ĐU" over "05/03/2025" over who decided */
export const decisionLines = (decision: Decision): string =>
  lines(decision.number, day(decision.signedOn), decision.authority);

export const eventsOf = <K extends EventKind>(
  fact: PersonFact,
  ...kinds: readonly K[]
): Extract<LedgerEvent, { kind: K }>[] =>
  fact.events.filter((e): e is Extract<LedgerEvent, { kind: K }> => kinds.some((kind) => kind === e.kind));

export const lastOf = <K extends EventKind>(
  fact: PersonFact,
  ...kinds: readonly K[]
): Extract<LedgerEvent, { kind: K }> | undefined => eventsOf(fact, ...kinds).at(-1);

/** Name over date of birth: how most books name a person. */
export const nameAndBirth = ({ record }: Pick<PersonFact, 'record'>): string =>
  lines(record.fullName, day(record.bornOn));

/** Date of admission over date of recognition. */
export const joinedDates = ({ state }: Pick<PersonFact, 'state'>): string =>
  lines(day(state.admittedOn), day(state.officialOn));
