/**
 * One step of the life cycle: what an event does to the state, or why it cannot. A table by kind of event.
 * May import entities, regulations and text only.
 */
import type { EventKind, LedgerEvent } from '../entities/event.ts';
import { activeStatuses, type MemberState, memberStatuses } from '../entities/member-state.ts';
import { addMonths, formatDate } from '../text/dates.ts';
import { checkBadge } from './badge-award.ts';
import type { Refusal } from './lifecycle.ts';
import { comparePartial } from './partial-order.ts';
import { type MembershipRegulation, membershipRegulationOn } from './regulations/membership.ts';

export type Step =
  | { readonly state: MemberState; readonly warnings: readonly Refusal[] }
  | { readonly refusal: Refusal };

type Rule<K extends EventKind> = (
  state: MemberState,
  event: Extract<LedgerEvent, { kind: K }>,
  regulation: MembershipRegulation,
  past: readonly LedgerEvent[],
) => Step;

const refuse = (rule: string, citation: string): Step => ({ refusal: { rule, citation } });
const next = (state: MemberState, ...warnings: Refusal[]): Step => ({ state, warnings });

const onlyMembers = (state: MemberState, deed: string, citation: string): Step | null =>
  activeStatuses.includes(state.status)
    ? null
    : refuse(
        `Chỉ ${deed} người đang là đảng viên trong sổ; đồng chí này: ${memberStatuses[state.status]}.`,
        citation,
      );

const admitted: Rule<'admitted'> = (state, event, regulation, past) => {
  const before = past.filter((e) => e.kind === 'admitted');
  const decided = event.decision.signedOn || null;
  const entered: MemberState = {
    ...state,
    status: 'probationary',
    orgId: event.payload.orgId ?? state.orgId,
    admittedOn: event.effectiveOn,
    admissionDecidedOn: state.admissionDecidedOn ?? decided,
    officialOn: null,
    leftOn: null,
  };
  if (decided && comparePartial(decided, event.effectiveOn) > 0)
    return refuse(
      `Ngày ký quyết định kết nạp (${formatDate(decided)}) sau ngày làm lễ kết nạp (${formatDate(event.effectiveOn)}).`,
      regulation.ceremonyCitation,
    );
  if (before.length === 0) return next(entered);
  if (activeStatuses.includes(state.status) || !state.leftOn)
    return refuse('Đồng chí này đã được kết nạp rồi.', regulation.readmissionCitation);
  if (before.length > regulation.readmissions)
    return refuse('Chỉ được kết nạp lại một lần.', regulation.readmissionCitation);
  if (comparePartial(event.effectiveOn, addMonths(state.leftOn, regulation.readmissionMonths)) >= 0)
    return next(entered);
  const tooSoon = {
    rule: `Kết nạp lại phải cách ngày ra khỏi Đảng ít nhất ${regulation.readmissionMonths} tháng.`,
    citation: regulation.readmissionCitation,
  };
  return regulation.verified ? { refusal: tooSoon } : next(entered, tooSoon);
};

const recognised: Rule<'recognised'> = (state, event, regulation) => {
  if (!state.admittedOn)
    return refuse(
      `Đến ngày chính thức (${formatDate(event.effectiveOn)}) chưa có kết nạp trong quá trình; phải kết nạp trước rồi mới công nhận.`,
      regulation.probationCitation,
    );
  if (state.status === 'official')
    return refuse('Đồng chí này đã là đảng viên chính thức.', regulation.probationCitation);
  if (!activeStatuses.includes(state.status))
    return refuse(
      `Không công nhận chính thức người đã: ${memberStatuses[state.status]}.`,
      regulation.probationCitation,
    );
  if (comparePartial(event.effectiveOn, state.admittedOn) < 0)
    return refuse(
      `Ngày chính thức (${formatDate(event.effectiveOn)}) trước ngày vào Đảng (${formatDate(state.admittedOn)}).`,
      regulation.probationCitation,
    );
  const due = addMonths(state.admittedOn, regulation.probationMonths);
  const official: MemberState = { ...state, status: 'official', officialOn: event.effectiveOn };
  if (comparePartial(event.effectiveOn, due) === 0) return next(official);
  return next(official, {
    rule: `Ngày chính thức (${formatDate(event.effectiveOn)}) không đúng ${regulation.probationMonths} tháng sau ngày vào Đảng (${formatDate(due)}).`,
    citation: regulation.probationCitation,
  });
};

/** A roster says that the person is a member there on its date, whatever it leaves out. */
const enrolled: Rule<'enrolled'> = (state, event) => {
  const unclear =
    state.status === 'none' || (state.status === 'probationary' && !event.payload.standingKnown);
  return next({
    ...state,
    status: unclear ? 'unverified' : state.status,
    orgId: event.payload.orgId,
    enrolledOn: event.effectiveOn,
  });
};

const transferCitation =
  'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 6.3; Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, mục 4.3';

const transferredOut: Rule<'transferredOut'> = (state, event) => {
  const refusal = onlyMembers(state, 'chuyển sinh hoạt cho', transferCitation);
  if (refusal) return refusal;
  // Inside one register the member only changes organisation and never leaves the books.
  if (event.payload.toOrgId !== null) {
    if (event.payload.toOrgId === state.orgId)
      return refuse('Nơi chuyển đến trùng với nơi đang sinh hoạt.', transferCitation);
    return next({ ...state, orgId: event.payload.toOrgId });
  }
  return next({ ...state, status: 'transferredOut', leftOn: event.effectiveOn });
};

const received: Rule<'received'> = (state, event) => {
  if (activeStatuses.includes(state.status) && state.orgId !== null)
    return refuse('Đồng chí này đang sinh hoạt trong sổ nên không tiếp nhận lần nữa.', transferCitation);
  if (!state.admittedOn)
    return refuse('Ghi ngày kết nạp (ở nơi cũ) trước rồi mới tiếp nhận.', transferCitation);
  if (state.status !== 'transferredOut' && !activeStatuses.includes(state.status))
    return refuse(`Không tiếp nhận người đã: ${memberStatuses[state.status]}.`, transferCitation);
  return next({
    ...state,
    status: state.officialOn ? 'official' : 'probationary',
    orgId: event.payload.orgId,
    leftOn: null,
  });
};

const commended: Rule<'commended'> = (state, _event, regulation) =>
  onlyMembers(state, 'khen thưởng', regulation.badgeCitation) ?? next(state);

const disciplined: Rule<'disciplined'> = (state, event, regulation) => {
  const citation = regulation.probationaryDisciplineCitation;
  const refusal = onlyMembers(state, 'kỷ luật', citation);
  if (refusal) return refusal;
  const { form } = event.payload;
  if (state.status === 'probationary' && (form === 'dismissal' || form === 'expulsion'))
    return refuse(
      'Đảng viên dự bị chỉ bị khiển trách hoặc cảnh cáo; không đủ tư cách thì xóa tên.',
      citation,
    );
  if (form === 'expulsion') return next({ ...state, status: 'expelled', leftOn: event.effectiveOn });
  return next(state);
};

const removed: Rule<'removed'> = (state, event, regulation) => {
  const refusal = onlyMembers(state, 'xóa tên, cho ra khỏi Đảng', regulation.removalCitation);
  return refusal ?? next({ ...state, status: event.payload.form, leftOn: event.effectiveOn });
};

const died: Rule<'died'> = (state, event, regulation) => {
  const refusal = onlyMembers(state, 'ghi từ trần cho', regulation.citation);
  return refusal ?? next({ ...state, status: 'died', leftOn: event.effectiveOn });
};

const badgeAwarded: Rule<'badgeAwarded'> = (state, event, regulation) => {
  const checked = checkBadge(state, event, regulation);
  if ('refusal' in checked) return checked;
  const level = event.payload.award === 'reissue' ? state.badgeLevel : event.payload.level;
  return next({ ...state, badgeLevel: Math.max(state.badgeLevel, level) }, ...checked.warnings);
};

const rules: { readonly [K in EventKind]: Rule<K> } = {
  admitted,
  recognised,
  enrolled,
  transferredOut,
  received,
  badgeAwarded,
  commended,
  disciplined,
  removed,
  died,
};

/** Applies one event to a state. Every event of a kind meets the regulation of its own date. */
export function apply(state: MemberState, event: LedgerEvent, past: readonly LedgerEvent[]): Step {
  const regulation = membershipRegulationOn(event.effectiveOn);
  // The table is keyed by kind, so the rule found takes exactly this event.
  const rule = rules[event.kind] as Rule<EventKind>;
  return rule(state, event, regulation, past);
}
