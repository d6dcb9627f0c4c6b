/**
 * Tuổi Đảng: from the signing of the (first) admission decision, else from "ngày vào Đảng", to a day, minus the
 * time outside the Party; only after recognition (Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 5.3; Quy định
 * 294-QĐ/TW, khoản 4.5). A public tool counts from the official date and is a year short: so the basis is shown.
 */
import type { LedgerEvent } from '../entities/event.ts';
import { addMonths, monthsBetween } from '../text/dates.ts';
import { foldLedger, standingEvents } from './lifecycle.ts';
import { partyAgeStart } from './party-age-start.ts';

export type PartyAge =
  | {
      readonly known: true;
      readonly years: number;
      readonly months: number;
      readonly from: string;
      /** decision: signing of the admission decision; ceremony: ngày vào Đảng, for want of it */
      readonly basis: 'decision' | 'ceremony';
      /** whole months outside the Party, taken off */
      readonly gapMonths: number;
    }
  | { readonly known: false; readonly why: 'notMember' | 'notRecognised' | 'noFullDate' };

/** @param asOf full ISO date; for the dead the day of death counts instead */
export function partyAge(events: readonly LedgerEvent[], asOf: string): PartyAge {
  const { state } = foldLedger(events, asOf);
  if (state.status === 'none' || state.status === 'unverified') return { known: false, why: 'notMember' };
  if (state.status === 'probationary') return { known: false, why: 'notRecognised' };
  if (!state.officialOn || (state.status !== 'official' && state.status !== 'died'))
    return { known: false, why: 'notMember' };
  const start = partyAgeStart(standingEvents(events, asOf));
  const end = state.status === 'died' && state.leftOn ? state.leftOn : asOf;
  if (!start || end.length !== 10) return { known: false, why: 'noFullDate' };
  const total = Math.max(0, monthsBetween(addMonths(start.from, start.gapMonths), end));
  return { known: true, years: Math.trunc(total / 12), months: total % 12, ...start };
}
