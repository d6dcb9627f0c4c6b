/**
 * Tuổi Đảng: from the signing of the (first) admission decision, else from "ngày vào Đảng", to a day, minus the
 * time not in activity; only after recognition (Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 5.3; Quy định 294-QĐ/TW,
 * khoản 4.5). A public tool counts from the official date and is a year short: so the basis is shown.
 */
import type { LedgerEvent } from '../entities/event.ts';
import { foldLedger, standingEvents } from './lifecycle.ts';
import { type PartyAgeStart, partyAgeMonths, partyAgeStart } from './party-age-start.ts';
import { noChanges, type RuleChanges } from './regulations/rule-change.ts';

/** standingUnknown: in a roster that does not say since when, or whether recognised */
export type PartyAgeUnknown = 'notMember' | 'notRecognised' | 'standingUnknown' | 'noFullDate';

export type PartyAge =
  | ({
      readonly known: true;
      readonly years: number;
      readonly months: number;
      /** the day up to which it is counted: the one asked about, or the day of death */
      readonly until: string;
      /** null: not known, but a decision confirmed the age */
      readonly officialOn: string | null;
    } & PartyAgeStart)
  | { readonly known: false; readonly why: PartyAgeUnknown };

/** @param asOf full ISO date; for the dead the day of death counts instead */
export function partyAge(
  events: readonly LedgerEvent[],
  asOf: string,
  changes: RuleChanges = noChanges,
): PartyAge {
  const { state } = foldLedger(events, asOf, changes);
  const { status, officialOn } = state;
  if (status === 'probationary') return { known: false, why: 'notRecognised' };
  if (status !== 'official' && status !== 'died' && status !== 'unverified')
    return { known: false, why: 'notMember' };
  const start = partyAgeStart(standingEvents(events, asOf));
  if (!officialOn && start?.basis !== 'confirmed') return { known: false, why: 'standingUnknown' };
  const until = status === 'died' && state.leftOn ? state.leftOn : asOf;
  if (!start || until.length !== 10) return { known: false, why: 'noFullDate' };
  const total = Math.max(0, partyAgeMonths(start, until));
  return { known: true, years: Math.trunc(total / 12), months: total % 12, until, officialOn, ...start };
}
