/**
 * One step of the life cycle: what an event does to the state, or why it cannot. A table by kind of event.
 * May import entities, regulations and text only.
 */
import type { EventKind, LedgerEvent } from '../entities/event.ts';
import { activeStatuses, type MemberState, memberStatuses } from '../entities/member-state.ts';
import { addMonths, formatDate } from '../text/dates.ts';
import { checkBadge } from './badge-award.ts';
import {
  handedOver,
  received,
  temporaryIn,
  temporaryInEnded,
  temporaryOut,
  temporaryReturned,
  transferReturned,
  transferredOut,
} from './lifecycle-moves.ts';
import {
  exempted,
  exemptionEnded,
  residenceEnded,
  residenceIntroduced,
  suspended,
  suspensionEnded,
  suspensionExtended,
} from './lifecycle-overlays.ts';
import { gone, next, onlyMembers, type Rule, refuse, type Step } from './lifecycle-rule.ts';
import { comparePartial } from './partial-order.ts';
import { membershipRegulationOn } from './regulations/membership.ts';

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
    probationDueOn: addMonths(event.effectiveOn, regulation.probationMonths),
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
  const due = state.probationDueOn ?? addMonths(state.admittedOn, regulation.probationMonths);
  const official: MemberState = {
    ...state,
    status: 'official',
    officialOn: event.effectiveOn,
    probationDueOn: null,
  };
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
  if (form === 'expulsion') return next(gone(state, 'expelled', event.effectiveOn));
  return next(state);
};

const removed: Rule<'removed'> = (state, event, regulation) => {
  const refusal = onlyMembers(state, 'xóa tên, cho ra khỏi Đảng', regulation.removalCitation);
  return refusal ?? next(gone(state, event.payload.form, event.effectiveOn));
};

const died: Rule<'died'> = (state, event, regulation) => {
  const refusal = onlyMembers(state, 'ghi từ trần cho', regulation.citation);
  return refusal ?? next(gone(state, 'died', event.effectiveOn));
};

const nominated: Rule<'nominated'> = (state, event, regulation) => {
  if (state.status !== 'none')
    return refuse(
      `Chỉ đưa người chưa vào Đảng vào danh sách quần chúng ưu tú; đồng chí này: ${memberStatuses[state.status]}.`,
      regulation.citation,
    );
  return next({ ...state, status: 'candidate', orgId: event.payload.orgId });
};

const candidacyEnded: Rule<'candidacyEnded'> = (state, _event, regulation) =>
  state.status === 'candidate'
    ? next({ ...state, status: 'none', orgId: null })
    : refuse('Đồng chí này không có trong danh sách quần chúng ưu tú.', regulation.citation);

const probationExtended: Rule<'probationExtended'> = (state, event, regulation) => {
  if (state.status !== 'probationary' || !state.probationDueOn)
    return refuse('Chỉ kéo dài thời gian dự bị của đảng viên dự bị.', regulation.probationCitation);
  return next({ ...state, probationDueOn: addMonths(state.probationDueOn, event.payload.months) });
};

const cardIssued: Rule<'cardIssued'> = (state, _event, regulation) => {
  const refusal = onlyMembers(state, 'cấp thẻ cho', regulation.citation);
  if (refusal) return refusal;
  if (state.status === 'probationary')
    return refuse('Thẻ đảng viên chỉ cấp sau khi công nhận chính thức.', regulation.citation);
  return next(state);
};

const restored: Rule<'restored'> = (state, event, regulation) => {
  const out = ['expelled', 'struckOff', 'resigned', 'admissionCancelled'];
  if (!out.includes(state.status))
    return refuse(
      `Chỉ khôi phục quyền của người đã ra khỏi Đảng; đồng chí này: ${memberStatuses[state.status]}.`,
      regulation.readmissionCitation,
    );
  return next({
    ...state,
    status: state.officialOn ? 'official' : state.admittedOn ? 'probationary' : 'unverified',
    orgId: event.payload.orgId,
    leftOn: null,
  });
};

/** A fact of the record changed; the standing in the Party did not. */
const detailsChanged: Rule<'detailsChanged'> = (state) => next(state);

const badgeAwarded: Rule<'badgeAwarded'> = (state, event, regulation) => {
  const checked = checkBadge(state, event, regulation);
  if ('refusal' in checked) return checked;
  const level = event.payload.award === 'reissue' ? state.badgeLevel : event.payload.level;
  return next({ ...state, badgeLevel: Math.max(state.badgeLevel, level) }, ...checked.warnings);
};

const rules: { readonly [K in EventKind]: Rule<K> } = {
  nominated,
  candidacyEnded,
  probationExtended,
  cardIssued,
  exempted,
  exemptionEnded,
  suspended,
  suspensionExtended,
  suspensionEnded,
  transferReturned,
  handedOver,
  temporaryOut,
  temporaryReturned,
  temporaryIn,
  temporaryInEnded,
  residenceIntroduced,
  residenceEnded,
  restored,
  detailsChanged,
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
