/**
 * One step of the life cycle: what an event does to the state, or why it cannot. A table by kind of event.
 * May import entities, regulations and text only.
 */
import type { EventKind, LedgerEvent } from '../entities/event.ts';
import { type MemberState, memberStatuses } from '../entities/member-state.ts';
import { initialState } from './initial-state.ts';
import * as admission from './lifecycle-admission.ts';
import * as cards from './lifecycle-cards.ts';
import * as discipline from './lifecycle-discipline.ts';
import * as honours from './lifecycle-honours.ts';
import * as leaving from './lifecycle-leaving.ts';
import * as moves from './lifecycle-moves.ts';
import * as overlays from './lifecycle-overlays.ts';
import { next, nothingOver, type Rule, refuse, type Step } from './lifecycle-rule.ts';
import { putOutStatuses } from './possible-events.ts';
import { membershipRegulationOn } from './regulations/membership.ts';
import type { RuleChanges } from './regulations/rule-change.ts';

/** A roster says that the person is a member there on its date, whatever it leaves out. */
const enrolled: Rule<'enrolled'> = (state, event) => {
  const unclear =
    state.status === 'none' ||
    state.status === 'candidate' ||
    (state.status === 'probationary' && !event.payload.standingKnown);
  return next({
    ...state,
    status: unclear ? 'unverified' : state.status,
    orgId: event.payload.orgId,
    enrolledOn: event.effectiveOn,
  });
};

/** A fact of the record changed; the standing in the Party did not. */
const detailsChanged: Rule<'detailsChanged'> = (state) => next(state);

const movedAway = (e: LedgerEvent): boolean =>
  (e.kind === 'transferredOut' || e.kind === 'handedOver') && e.payload.toOrgId === null;
const putOut = (e: LedgerEvent): boolean =>
  e.kind === 'removed' || (e.kind === 'disciplined' && e.payload.form === 'expulsion');

/** The state before an event by which somebody left, with all that lay over it: as if he had not left. */
function stateBefore(left: LedgerEvent, past: readonly LedgerEvent[], changes: RuleChanges): MemberState {
  let state = initialState;
  const before: LedgerEvent[] = [];
  for (const event of past.slice(0, past.indexOf(left))) {
    const step = apply(state, event, before, changes);
    if ('refusal' in step) throw new Error('the past was folded before');
    state = step.state;
    before.push(event);
  }
  return state;
}

/** The paper came back: the transfer did not happen. */
const transferReturned: Rule<'transferReturned'> = (state, _event, regulation, past, changes) => {
  const left = past.findLast(movedAway);
  if (state.status !== 'transferredOut' || left?.kind !== 'transferredOut')
    return refuse(
      `Chỉ trả lại giấy khi đã chuyển đi; đồng chí này: ${memberStatuses[state.status]}.`,
      regulation.citation,
    );
  const { badgeLevel, enrolledOn } = state;
  return next({ ...stateBefore(left, past, changes), badgeLevel, enrolledOn });
};

/** Wronged and put right: the standing is what it was, and Party age runs on (shared/rules/party-age.ts). */
const restored: Rule<'restored'> = (state, event, regulation, past, changes) => {
  const citation = regulation.restorationCitation;
  const left = past.findLast(putOut);
  if (!putOutStatuses.includes(state.status) || !left)
    return refuse(
      `Chỉ khôi phục quyền của người đã ra khỏi Đảng; đồng chí này: ${memberStatuses[state.status]}.`,
      citation,
    );
  const { badgeLevel, enrolledOn } = state;
  const { orgId } = event.payload;
  const back = { ...stateBefore(left, past, changes), ...nothingOver, orgId, badgeLevel, enrolledOn };
  if (state.status !== 'resigned') return next(back);
  return next(back, {
    rule: 'Chỉ khôi phục quyền của người bị xử lý oan; đồng chí này tự xin ra khỏi Đảng, cần đối chiếu.',
    citation,
  });
};

const rules: { readonly [K in EventKind]: Rule<K> } = {
  ...admission,
  ...leaving,
  ...cards,
  ...honours,
  ...discipline,
  transferredOut: moves.transferredOut,
  received: moves.received,
  handedOver: moves.handedOver,
  temporaryOut: moves.temporaryOut,
  temporaryReturned: moves.temporaryReturned,
  temporaryExtended: moves.temporaryExtended,
  temporaryIn: moves.temporaryIn,
  temporaryInEnded: moves.temporaryInEnded,
  exempted: overlays.exempted,
  exemptionEnded: overlays.exemptionEnded,
  suspended: overlays.suspended,
  suspensionExtended: overlays.suspensionExtended,
  suspensionEnded: overlays.suspensionEnded,
  residenceIntroduced: overlays.residenceIntroduced,
  residenceEnded: overlays.residenceEnded,
  enrolled,
  transferReturned,
  restored,
  detailsChanged,
};

/** Applies one event to a state. Every event of a kind meets the regulation of its own date. */
export function apply(
  state: MemberState,
  event: LedgerEvent,
  past: readonly LedgerEvent[],
  changes: RuleChanges,
): Step {
  const regulation = membershipRegulationOn(event.effectiveOn, changes);
  // The table is keyed by kind, so the rule found takes exactly this event.
  const rule = rules[event.kind] as Rule<EventKind>;
  return rule(state, event, regulation, past, changes);
}
