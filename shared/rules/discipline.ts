/**
 * What a Party discipline is on a day: the form that stands after complaints, whether it is in force, and when it
 * ends. The same for a member (read from his ledger) and for an organisation (read from its row). Pure.
 *   disciplinesOf(events, '2026-11-22') → [{ event, form: 'warning', state: 'inForce', endsOn: '2027-03-15', … }]
 */
import type { DisciplineForm, SettlementOutcome } from '../entities/discipline-form.ts';
import type { LedgerEvent } from '../entities/event.ts';
import { addMonths } from '../text/dates.ts';
import { comparePartial } from './partial-order.ts';
import { disciplineRegulationOn } from './regulations/discipline.ts';
import { noChanges, type RuleChanges } from './regulations/rule-change.ts';

export const disciplineStates = ['inForce', 'underComplaint', 'toReview', 'ended', 'cancelled'] as const;
export type DisciplineState = (typeof disciplineStates)[number];

export interface Complaint<F extends string> {
  /** '' = settled without one: the upper committee found the decision wrong by itself */
  readonly on: string;
  readonly toBody: string;
  readonly central: boolean;
  /** '' = not settled yet */
  readonly settledOn: string;
  readonly outcome: SettlementOutcome | '';
  /** the form given instead, when it was changed */
  readonly form: F | '';
  readonly reason: string;
}

/** What was decided, and what became of it up to the day asked about. */
export interface DecidedDiscipline<F extends string> {
  readonly form: F;
  readonly effectiveOn: string;
  readonly announcedOn: string;
  /** in the order of the days */
  readonly complaints: readonly Complaint<F>[];
}

export interface Standing<F extends string> {
  /** the form that stands; null when the decision was cancelled */
  readonly form: F | null;
  readonly state: DisciplineState;
  /** first day on which it has no effect any more; null = it has no such day, or none that can be counted */
  readonly endsOn: string | null;
}

/** After these the subject is gone, so nothing ends by itself. */
const putsAnEnd = (form: string): boolean => form === 'expulsion' || form === 'disbandment';

/**
 * Ends by itself so many months after the announcement, or after the complaint was settled ("không khiếu nại"); a
 * new discipline within that time does not let it ("không tái phạm, không vi phạm mới").
 * @param later effective days of the subject's later disciplines that were not cancelled
 */
export function standingOf<F extends string>(
  decided: DecidedDiscipline<F>,
  later: readonly { readonly effectiveOn: string; readonly ended: boolean }[],
  asOf: string,
  changes: RuleChanges = noChanges,
): Standing<F> {
  const { complaints, announcedOn, effectiveOn } = decided;
  let form: F = decided.form;
  for (const { outcome, form: instead } of complaints) {
    if (outcome === 'cancelled') return { form: null, state: 'cancelled', endsOn: null };
    if (outcome === 'changed' && instead !== '') form = instead;
  }
  if (complaints.some((c) => c.settledOn === '')) return { form, state: 'underComplaint', endsOn: null };
  if (putsAnEnd(form)) return { form, state: 'inForce', endsOn: null };
  const from = complaints.findLast((c) => c.on !== '')?.settledOn || announcedOn || effectiveOn;
  if (from.length !== 10) return { form, state: 'inForce', endsOn: null };
  const endsOn = addMonths(from, disciplineRegulationOn(effectiveOn, changes).effect.months);
  if (asOf < endsOn) return { form, state: 'inForce', endsOn };
  const anew = later.some((l) => !l.ended && comparePartial(l.effectiveOn, endsOn) < 0);
  return { form, state: anew ? 'toReview' : 'ended', endsOn };
}

export type DisciplineEvent = Extract<LedgerEvent, { kind: 'disciplined' }>;

export interface MemberDiscipline extends Standing<DisciplineForm> {
  readonly event: DisciplineEvent;
  readonly complaints: readonly Complaint<DisciplineForm>[];
}

/**
 * The disciplines of a member's ledger as they stand on a day, in the order of their days.
 * @param events any order; withdrawn and later ones are passed over
 * @param asOf ISO, may be partial
 */
export function disciplinesOf(
  events: readonly LedgerEvent[],
  asOf: string,
  changes: RuleChanges = noChanges,
): MemberDiscipline[] {
  if (!events.some((e) => e.kind === 'disciplined')) return [];
  const past = events
    .filter((e) => e.withdrawnReason === null && comparePartial(e.effectiveOn, asOf) <= 0)
    .toSorted((a, b) => comparePartial(a.effectiveOn, b.effectiveOn) || a.id - b.id);
  const found: MemberDiscipline[] = [];
  // From the last one back: whether an earlier one ends depends on those after it.
  for (const event of past.toReversed()) {
    if (event.kind !== 'disciplined') continue;
    const complaints = complaintsOf(event.id, past);
    const later = found
      .filter((d) => d.state !== 'cancelled')
      .map((d) => ({ effectiveOn: d.event.effectiveOn, ended: d.state === 'ended' }));
    const { form, announcedOn } = event.payload;
    const decided = { form, effectiveOn: event.effectiveOn, announcedOn, complaints };
    const standing = standingOf(decided, later, asOf, changes);
    found.unshift({ event, complaints, ...(expulsionOver(event, standing, past) ?? standing) });
  }
  return found;
}

function complaintsOf(of: number, past: readonly LedgerEvent[]): Complaint<DisciplineForm>[] {
  const complaints: Complaint<DisciplineForm>[] = [];
  for (const event of past) {
    if (event.kind === 'disciplineAppealed' && event.payload.of === of)
      complaints.push({
        on: event.effectiveOn,
        toBody: event.payload.toBody,
        central: event.payload.central,
        settledOn: '',
        outcome: '',
        form: '',
        reason: '',
      });
    if (event.kind !== 'disciplineSettled' || event.payload.of !== of) continue;
    const { outcome, form, reason } = event.payload;
    const open = complaints.findLast((c) => c.settledOn === '');
    const settled = { settledOn: event.effectiveOn, outcome, form, reason };
    if (open) complaints[complaints.indexOf(open)] = { ...open, ...settled };
    else complaints.push({ on: '', toBody: '', central: false, ...settled });
  }
  return complaints;
}

/** Restored, he was wrongly expelled; admitted again, the expulsion is done with. */
function expulsionOver(
  event: DisciplineEvent,
  { form, state }: Standing<DisciplineForm>,
  past: readonly LedgerEvent[],
): Standing<DisciplineForm> | null {
  if (form !== 'expulsion' || state === 'cancelled') return null;
  const back = past.find(
    (e) =>
      (e.kind === 'restored' || e.kind === 'admitted') &&
      comparePartial(event.effectiveOn, e.effectiveOn) <= 0 &&
      past.indexOf(e) > past.indexOf(event),
  );
  if (!back) return null;
  return back.kind === 'restored'
    ? { form: null, state: 'cancelled', endsOn: null }
    : { form, state: 'ended', endsOn: back.effectiveOn };
}
