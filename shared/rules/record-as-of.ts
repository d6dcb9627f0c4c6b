/**
 * The record as it stood on a day. The table holds what is true today; every change of a fact is an event
 * ("detailsChanged") that keeps the value before it, so an older day is today less the later changes.
 * Corrections of typing errors are no events: they hold for all days (HD 06-HD/TW 2025, mục 8 and 9).
 */
import type { LedgerEvent } from '../entities/event.ts';
import { type MemberRecord, memberFields } from '../entities/member.ts';
import { endOfTime } from '../text/day-arithmetic.ts';
import { standingEvents } from './lifecycle.ts';

const isField = (name: string): name is keyof MemberRecord => Object.hasOwn(memberFields, name);

/**
 * @param events the member's ledger in any order; withdrawn entries are passed over
 * @param day full ISO date; a change known to the month or year only counts from the first day it may have happened
 */
export function recordAsOf(record: MemberRecord, events: readonly LedgerEvent[], day: string): MemberRecord {
  const changes = events.filter((e) => e.kind === 'detailsChanged');
  if (changes.length === 0) return record;
  const past = new Set(standingEvents(changes, day));
  const later = standingEvents(changes, endOfTime).filter((e) => !past.has(e));
  if (later.length === 0) return record;
  const asOf = { ...record };
  // Latest first, so that the earliest of several changes of one field has the last word.
  for (const event of later.toReversed()) {
    if (event.kind !== 'detailsChanged') continue;
    for (const { field, before } of event.payload.changes) if (isField(field)) asOf[field] = before;
  }
  return asOf;
}
