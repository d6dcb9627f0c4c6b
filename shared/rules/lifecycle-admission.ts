/** Steps of the life cycle from candidate to card: nomination, admission (and readmission), probation, recognition. */
import { activeStatuses, type MemberState, memberStatuses } from '../entities/member-state.ts';
import { addMonths, formatDate, monthsBetween } from '../text/dates.ts';
import { firstDayOf } from '../text/day-arithmetic.ts';
import type { Refusal } from './lifecycle.ts';
import { next, type Rule, refuse, type Step, unlessVerified } from './lifecycle-rule.ts';
import { comparePartial } from './partial-order.ts';
import { putOutStatuses } from './possible-events.ts';
import { type MembershipRegulation, membershipRegulationOn } from './regulations/membership.ts';
import type { RuleChanges } from './regulations/rule-change.ts';

export const nominated: Rule<'nominated'> = (state, event, regulation) => {
  if (state.status !== 'none' && state.status !== 'candidate')
    return refuse(
      `Chỉ đưa người chưa vào Đảng vào danh sách quần chúng ưu tú; đồng chí này: ${memberStatuses[state.status]}.`,
      regulation.citation,
    );
  return next({ ...state, status: 'candidate', orgId: event.payload.orgId });
};

export const candidacyEnded: Rule<'candidacyEnded'> = (state, _event, regulation) =>
  state.status === 'candidate'
    ? next({ ...state, status: 'none', orgId: null })
    : refuse('Đồng chí này không có trong danh sách quần chúng ưu tú.', regulation.citation);

export const admitted: Rule<'admitted'> = (state, event, regulation, past) => {
  const decided = event.decision.signedOn || null;
  const before = past.filter((e) => e.kind === 'admitted');
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
  if (before.length > 0) return readmitted(state, entered, before.length, regulation);
  if (state.status === 'unverified' && state.admittedOn === null)
    return next(entered, ...afterRoster(state, event.effectiveOn, regulation));
  if (state.status !== 'none' && state.status !== 'candidate' && !putOutStatuses.includes(state.status))
    return refuse(
      `Không ghi kết nạp sau khi đã là: ${memberStatuses[state.status]}. Kết nạp ở nơi khác thì ghi đúng ngày kết nạp, trước sự kiện ấy.`,
      regulation.readmissionCitation,
    );
  const certificateOn = past.findLast((e) => e.kind === 'nominated')?.payload.certificateOn ?? '';
  return next(entered, ...oldCertificate(certificateOn, decided ?? event.effectiveOn, regulation));
};

/** The roster says that the person was a member already; the day of admission must lie before it. */
function afterRoster(state: MemberState, on: string, regulation: MembershipRegulation): Refusal[] {
  if (!state.enrolledOn || comparePartial(on, state.enrolledOn) <= 0) return [];
  return [
    {
      rule: `Danh sách ngày ${formatDate(state.enrolledOn)} đã ghi là đảng viên, trước ngày kết nạp này; cần đối chiếu.`,
      citation: regulation.ceremonyCitation,
    },
  ];
}

function oldCertificate(certificateOn: string, on: string, regulation: MembershipRegulation): Refusal[] {
  if (certificateOn === '') return [];
  const citation = regulation.certificateCitation;
  if (comparePartial(certificateOn, on) > 0)
    return [{ rule: 'Giấy chứng nhận lớp nhận thức về Đảng cấp sau khi kết nạp; cần đối chiếu.', citation }];
  const validUntil = addMonths(certificateOn, regulation.certificateMonths);
  if (comparePartial(on, validUntil) <= 0) return [];
  return [
    {
      rule: `Giấy chứng nhận lớp nhận thức về Đảng đã quá ${regulation.certificateMonths} tháng (hết giá trị ngày ${formatDate(validUntil)}).`,
      citation,
    },
  ];
}

/** Kết nạp lại: from out of the Party only, after a time, once, and not for everybody. */
function readmitted(
  state: MemberState,
  entered: MemberState,
  admissions: number,
  regulation: MembershipRegulation,
): Step {
  const { readmissionCitation: citation, readmissionVerified: verified } = regulation;
  if (!putOutStatuses.includes(state.status) || !state.leftOn)
    return refuse(
      activeStatuses.includes(state.status)
        ? 'Đồng chí này đã được kết nạp rồi.'
        : `Không kết nạp lại người: ${memberStatuses[state.status]}.`,
      citation,
    );
  const warnings: Refusal[] = [];
  if (state.status === 'resigned')
    warnings.push({
      rule: 'Không kết nạp lại người xin ra khỏi Đảng, trừ trường hợp hoàn cảnh gia đình đặc biệt khó khăn.',
      citation,
    });
  if (admissions > regulation.readmissions)
    return unlessVerified({ citation, verified }, 'Chỉ được kết nạp lại một lần.', entered, ...warnings);
  if (
    entered.admittedOn &&
    comparePartial(entered.admittedOn, addMonths(state.leftOn, regulation.readmissionMonths)) < 0
  )
    return unlessVerified(
      { citation, verified },
      `Kết nạp lại phải cách ngày ra khỏi Đảng ít nhất ${regulation.readmissionMonths} tháng.`,
      entered,
      ...warnings,
    );
  return next(entered, ...warnings);
}

/** Probation lasts as long as was the rule on the day of the ceremony, whatever became the rule since. */
const probationOf = (admittedOn: string, changes: RuleChanges): number =>
  membershipRegulationOn(admittedOn, changes).probationMonths;

export const probationExtended: Rule<'probationExtended'> = (state, event, regulation, _past, changes) => {
  if (state.status !== 'probationary' || !state.probationDueOn || !state.admittedOn)
    return refuse('Chỉ kéo dài thời gian dự bị của đảng viên dự bị.', regulation.probationCitation);
  const probationDueOn = addMonths(state.probationDueOn, event.payload.months);
  const usual = addMonths(state.admittedOn, probationOf(state.admittedOn, changes));
  const added = monthsBetween(firstDayOf(usual), firstDayOf(probationDueOn));
  if (added <= regulation.prolongationMonths) return next({ ...state, probationDueOn });
  return next(
    { ...state, probationDueOn },
    {
      rule: `Kéo dài tất cả ${added} tháng; thời gian dự bị kéo dài không quá ${regulation.prolongationMonths} tháng.`,
      citation: regulation.prolongationCitation,
    },
  );
};

export const recognised: Rule<'recognised'> = (state, event, regulation, _past, changes) => {
  const citation = regulation.probationCitation;
  const on = formatDate(event.effectiveOn);
  if (!state.admittedOn)
    return refuse(
      `Đến ngày chính thức (${on}) chưa có kết nạp trong quá trình; phải kết nạp trước rồi mới công nhận.`,
      citation,
    );
  const guest = state.status === 'temporary';
  if (state.status === 'official' || (guest && state.officialOn !== null))
    return refuse('Đồng chí này đã là đảng viên chính thức.', citation);
  if (!guest && !activeStatuses.includes(state.status))
    return refuse(`Không công nhận chính thức người đã: ${memberStatuses[state.status]}.`, citation);
  if (comparePartial(event.effectiveOn, state.admittedOn) < 0)
    return refuse(`Ngày chính thức (${on}) trước ngày vào Đảng (${formatDate(state.admittedOn)}).`, citation);
  const months = probationOf(state.admittedOn, changes);
  const usual = addMonths(state.admittedOn, months);
  const due = state.probationDueOn ?? usual;
  const official: MemberState = {
    ...state,
    // A member of another place is recognised there, and goes on being a guest here.
    status: guest ? 'temporary' : 'official',
    officialOn: event.effectiveOn,
    probationDueOn: null,
  };
  if (comparePartial(event.effectiveOn, usual) < 0)
    return unlessVerified(
      { citation, verified: regulation.probationVerified },
      `Chưa đủ ${months} tháng dự bị: đến ${formatDate(usual)} mới đủ.`,
      official,
    );
  if (comparePartial(event.effectiveOn, due) === 0) return next(official);
  return next(official, {
    rule:
      due === usual
        ? `Ngày chính thức (${on}) không đúng ${months} tháng sau ngày vào Đảng (${formatDate(due)}).`
        : `Ngày chính thức (${on}) không đúng ngày hết thời gian dự bị đã kéo dài (${formatDate(due)}).`,
    citation,
  });
};
