/**
 * Party age as a sum that a committee member re-adds by hand: one line for the time from the first day, one for each
 * gap, in whole months. Days left over of the time are dropped, a month begun outside counts as a month outside.
 */
import type { LedgerEvent } from '../entities/event.ts';
import { monthsBetween } from '../text/dates.ts';
import { type PartyAgeUnknown, partyAge } from './party-age.ts';
import type { PartyAgeGap, PartyAgeStart } from './party-age-start.ts';
import { noChanges, type RuleChanges } from './regulations/rule-change.ts';

export interface PartyAgeLine {
  readonly kind: 'sinceDecision' | 'sinceCeremony' | 'confirmed' | 'sinceConfirmed' | PartyAgeGap['why'];
  /** '' where only the length is known */
  readonly from: string;
  readonly to: string;
  /** below 0 where it comes off */
  readonly months: number;
  readonly citation: string;
}

const r294 = 'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 4.5';
const g06 = 'Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 5.3';
const citations: Readonly<Record<PartyAgeLine['kind'], string>> = {
  sinceDecision: r294,
  sinceCeremony: g06,
  confirmed: g06,
  sinceConfirmed: r294,
  struckOff: g06,
  resigned: g06,
  admissionCancelled: g06,
  expelled: g06,
  interrupted: g06,
};

export type PartyAgeSum =
  | {
      readonly known: true;
      readonly lines: readonly PartyAgeLine[];
      /** the lines added up: whole months */
      readonly total: number;
      readonly start: PartyAgeStart;
      /** the day up to which it is counted: the one asked about, or the day of death */
      readonly until: string;
      /** what public tools count: from the official date; null where it is not known to the day */
      readonly sinceOfficial: { readonly from: string; readonly months: number } | null;
    }
  | { readonly known: false; readonly why: PartyAgeUnknown };

/** @param asOf full ISO date; for the dead the day of death counts instead */
export function partyAgeLines(
  events: readonly LedgerEvent[],
  asOf: string,
  changes: RuleChanges = noChanges,
): PartyAgeSum {
  const age = partyAge(events, asOf, changes);
  if (!age.known) return age;
  const { until, officialOn } = age;
  const lines = [...timeLines(age, until), ...age.gaps.map(gapLine)];
  return {
    known: true,
    lines: lines.map((line) => ({ ...line, citation: citations[line.kind] })),
    total: Math.max(
      0,
      lines.reduce((sum, { months }) => sum + months, 0),
    ),
    start: age,
    until,
    sinceOfficial:
      officialOn?.length === 10 ? { from: officialOn, months: monthsBetween(officialOn, until) } : null,
  };
}

type BareLine = Omit<PartyAgeLine, 'citation'>;

function timeLines({ basis, from, confirmedMonths }: PartyAgeStart, until: string): BareLine[] {
  const time = { from, to: until, months: monthsBetween(from, until) };
  if (basis === 'decision') return [{ kind: 'sinceDecision', ...time }];
  if (basis === 'ceremony') return [{ kind: 'sinceCeremony', ...time }];
  return [
    { kind: 'confirmed', from: '', to: from, months: confirmedMonths },
    { kind: 'sinceConfirmed', ...time },
  ];
}

const gapLine = ({ why, from, to, months }: PartyAgeGap): BareLine => ({
  kind: why,
  from,
  to,
  months: -months,
});
