/** Steps of the life cycle that change where a member takes part: transfers, hand-overs, for good or for a time. */
import { activeStatuses, type MemberState, memberStatuses } from '../entities/member-state.ts';
import { addMonths, formatDate } from '../text/dates.ts';
import { disciplinesOf } from './discipline.ts';
import type { Refusal } from './lifecycle.ts';
import { endsBeforeStart } from './lifecycle-overlays.ts';
import { gone, next, onlyMembers, type Rule, refuse, standingOf, unlessVerified } from './lifecycle-rule.ts';
import { comparePartial } from './partial-order.ts';
import type { RuleChanges } from './regulations/rule-change.ts';
import { standingRegulationOn } from './regulations/standing.ts';

const transferCitation =
  'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 6.3; Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, mục 4.3';

export const transferredOut: Rule<'transferredOut'> = (state, event, _regulation, past, changes) => {
  const refusal = onlyMembers(state, 'chuyển sinh hoạt cho', transferCitation);
  if (refusal) return refusal;
  // Inside one register the member only changes organisation and never leaves the books.
  const { toOrgId } = event.payload;
  if (toOrgId !== null && toOrgId === state.orgId)
    return refuse('Nơi chuyển đến trùng với nơi đang sinh hoạt.', transferCitation);
  const moved =
    toOrgId === null ? gone(state, 'transferredOut', event.effectiveOn) : { ...state, orgId: toOrgId };
  if (state.suspendedSince !== null)
    return unlessVerified(
      standingRegulationOn(event.effectiveOn, changes).transferHold,
      'Không chuyển sinh hoạt đảng chính thức khi đang bị kiểm tra, xem xét vi phạm (đang đình chỉ sinh hoạt đảng).',
      moved,
    );
  if (disciplinesOf(past, event.effectiveOn, changes).some((d) => d.state === 'underComplaint'))
    return unlessVerified(
      standingRegulationOn(event.effectiveOn, changes).transferHold,
      'Không chuyển sinh hoạt đảng chính thức khi khiếu nại kỷ luật của đồng chí này đang được giải quyết.',
      moved,
    );
  if (state.awaySince !== null && toOrgId !== null)
    return next(moved, {
      rule: 'Đồng chí này đang sinh hoạt tạm thời ở nơi khác; cần ghi trở về hoặc báo cho nơi ấy.',
      citation: transferCitation,
    });
  return next(moved);
};

export const received: Rule<'received'> = (state, event, _regulation, past) => {
  const active = activeStatuses.includes(state.status);
  if (active && state.orgId !== null)
    return refuse('Đồng chí này đang sinh hoạt trong sổ nên không tiếp nhận lần nữa.', transferCitation);
  // Who left from here is known as far as he was known then; of anybody else the admission has to be there.
  if (!state.admittedOn && state.status !== 'transferredOut')
    return refuse('Ghi ngày kết nạp (ở nơi cũ) trước rồi mới tiếp nhận.', transferCitation);
  const outside = ['transferredOut', 'temporary', 'temporaryEnded'].includes(state.status);
  if (!outside && !active)
    return refuse(`Không tiếp nhận người đã: ${memberStatuses[state.status]}.`, transferCitation);
  return next({
    ...state,
    status: standingOf(state, past),
    orgId: event.payload.orgId,
    leftOn: null,
    ...(state.status === 'temporary' ? { awayUntil: null } : {}),
  });
};

/** With an organisation go those of its list for admission and those there for a time, too. */
export const handedOver: Rule<'handedOver'> = (state, event) => {
  const { toOrgId } = event.payload;
  if (state.status === 'candidate' || state.status === 'temporary') {
    if (toOrgId !== null) return next({ ...state, orgId: toOrgId });
    return state.status === 'temporary'
      ? next(gone(state, 'temporaryEnded', event.effectiveOn))
      : next({ ...state, status: 'none', orgId: null });
  }
  const refusal = onlyMembers(state, 'chuyển giao', transferCitation);
  if (refusal) return refusal;
  if (toOrgId === null) return next(gone(state, 'transferredOut', event.effectiveOn));
  return next({ ...state, orgId: toOrgId });
};

export const temporaryOut: Rule<'temporaryOut'> = (state, event, _regulation, _past, changes) => {
  const refusal = onlyMembers(state, 'chuyển sinh hoạt tạm thời cho', transferCitation);
  if (refusal) return refusal;
  if (state.awaySince !== null)
    return refuse(
      'Đồng chí này đang sinh hoạt tạm thời ở nơi khác: ghi trở về trước, hoặc ghi gia hạn.',
      transferCitation,
    );
  const { untilOn } = event.payload;
  const backwards = endsBeforeStart(untilOn, event.effectiveOn);
  if (backwards) return refuse(backwards, transferCitation);
  const away: MemberState = { ...state, awaySince: event.effectiveOn, awayUntil: untilOn };
  const warnings = stayWarnings(event.effectiveOn, untilOn, changes);
  if (state.suspendedSince !== null)
    warnings.push({
      rule: 'Đồng chí này đang bị đình chỉ sinh hoạt đảng; cần xem xét trước khi giới thiệu sinh hoạt tạm thời.',
      citation: standingRegulationOn(event.effectiveOn, changes).transferHold.citation,
    });
  return next(away, ...warnings);
};

/** A stay too short or too long for the temporary paper: the ground (study) is not in the ledger, so a warning. */
function stayWarnings(sinceOn: string, untilOn: string, changes: RuleChanges): Refusal[] {
  const { least, below, studyMost, citation } = standingRegulationOn(sinceOn, changes).temporary;
  const until = (months: number) => comparePartial(untilOn, addMonths(sinceOn, months));
  if (until(least) < 0)
    return [
      { rule: `Sinh hoạt tạm thời từ ${least} tháng trở lên; dưới ${least} tháng không chuyển.`, citation },
    ];
  if (until(studyMost) > 0)
    return [
      {
        rule: `Sinh hoạt tạm thời quá ${studyMost} tháng (đến ${formatDate(addMonths(sinceOn, studyMost))}): phải chuyển chính thức.`,
        citation,
      },
    ];
  if (until(below) >= 0)
    return [
      {
        rule: `Sinh hoạt tạm thời từ ${below} tháng trở lên chỉ khi đi học (không quá ${studyMost} tháng).`,
        citation,
      },
    ];
  return [];
}

export const temporaryReturned: Rule<'temporaryReturned'> = (state) =>
  state.awaySince === null
    ? refuse('Đồng chí này không sinh hoạt tạm thời ở nơi khác.', transferCitation)
    : next({ ...state, awaySince: null, awayUntil: null });

/** A later last day, away or here; written into the paper, and the official place is told (HD38 4.3). */
export const temporaryExtended: Rule<'temporaryExtended'> = (state, event, _regulation, past, changes) => {
  if (state.awayUntil === null)
    return refuse('Đồng chí này không sinh hoạt tạm thời nên không có hạn để gia hạn.', transferCitation);
  if (event.payload.untilOn <= state.awayUntil)
    return refuse(
      `Hạn mới phải sau hạn sinh hoạt tạm thời đang ghi (${formatDate(state.awayUntil)}).`,
      transferCitation,
    );
  const sinceOn = state.awaySince ?? past.findLast((e) => e.kind === 'temporaryIn')?.effectiveOn;
  const extended = { ...state, awayUntil: event.payload.untilOn };
  return next(extended, ...(sinceOn ? stayWarnings(sinceOn, event.payload.untilOn, changes) : []));
};

export const temporaryIn: Rule<'temporaryIn'> = (state, event, _regulation, _past, changes) => {
  const here = activeStatuses.includes(state.status) && state.orgId !== null;
  if (here || state.status === 'temporary')
    return refuse('Đồng chí này đang sinh hoạt trong sổ.', transferCitation);
  const elsewhere = activeStatuses.includes(state.status);
  if (!elsewhere && !['none', 'transferredOut', 'temporaryEnded'].includes(state.status))
    return refuse(
      `Chỉ tiếp nhận sinh hoạt tạm thời đảng viên của nơi khác; đồng chí này: ${memberStatuses[state.status]}.`,
      transferCitation,
    );
  const backwards = endsBeforeStart(event.payload.untilOn, event.effectiveOn);
  if (backwards) return refuse(backwards, transferCitation);
  return next(
    {
      ...state,
      status: 'temporary',
      orgId: event.payload.orgId,
      awayUntil: event.payload.untilOn,
      leftOn: null,
    },
    ...stayWarnings(event.effectiveOn, event.payload.untilOn, changes),
  );
};

export const temporaryInEnded: Rule<'temporaryInEnded'> = (state, event) =>
  state.status === 'temporary'
    ? next(gone(state, 'temporaryEnded', event.effectiveOn))
    : refuse('Đồng chí này không sinh hoạt tạm thời ở đây.', transferCitation);
