/** Steps of the life cycle that change where a member takes part: transfers, hand-overs, for good or for a time. */
import { activeStatuses, type MemberState, memberStatuses } from '../entities/member-state.ts';
import { gone, next, onlyMembers, type Rule, refuse } from './lifecycle-rule.ts';

const transferCitation =
  'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 6.3; Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, mục 4.3';

export const transferredOut: Rule<'transferredOut'> = (state, event) => {
  const refusal = onlyMembers(state, 'chuyển sinh hoạt cho', transferCitation);
  if (refusal) return refusal;
  // Inside one register the member only changes organisation and never leaves the books.
  if (event.payload.toOrgId !== null) {
    if (event.payload.toOrgId === state.orgId)
      return refuse('Nơi chuyển đến trùng với nơi đang sinh hoạt.', transferCitation);
    return next({ ...state, orgId: event.payload.toOrgId });
  }
  return next(gone(state, 'transferredOut', event.effectiveOn));
};

export const received: Rule<'received'> = (state, event) => {
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

/** Official, on probation, or not known which, by what the ledger says of admission and recognition. */
const standing = (state: MemberState): MemberState['status'] =>
  state.officialOn ? 'official' : state.admittedOn ? 'probationary' : 'unverified';

export const transferReturned: Rule<'transferReturned'> = (state) =>
  state.status === 'transferredOut'
    ? next({ ...state, status: standing(state), leftOn: null })
    : refuse(
        `Chỉ trả lại khi đã chuyển đi; đồng chí này: ${memberStatuses[state.status]}.`,
        transferCitation,
      );

export const handedOver: Rule<'handedOver'> = (state, event) => {
  const refusal = onlyMembers(state, 'chuyển giao', transferCitation);
  if (refusal) return refusal;
  const { toOrgId } = event.payload;
  if (toOrgId === null) return next(gone(state, 'transferredOut', event.effectiveOn));
  return next({ ...state, orgId: toOrgId });
};

export const temporaryOut: Rule<'temporaryOut'> = (state, event) => {
  const refusal = onlyMembers(state, 'chuyển sinh hoạt tạm thời cho', transferCitation);
  if (refusal) return refusal;
  if (state.awaySince !== null)
    return refuse('Đồng chí này đang sinh hoạt tạm thời ở nơi khác.', transferCitation);
  return next({ ...state, awaySince: event.effectiveOn, awayUntil: event.payload.untilOn });
};

export const temporaryReturned: Rule<'temporaryReturned'> = (state) =>
  state.awaySince === null
    ? refuse('Đồng chí này không sinh hoạt tạm thời ở nơi khác.', transferCitation)
    : next({ ...state, awaySince: null, awayUntil: null });

export const temporaryIn: Rule<'temporaryIn'> = (state, event) => {
  const here = activeStatuses.includes(state.status) && state.orgId !== null;
  if (here || state.status === 'temporary')
    return refuse('Đồng chí này đang sinh hoạt trong sổ.', transferCitation);
  return next({
    ...state,
    status: 'temporary',
    orgId: event.payload.orgId,
    awayUntil: event.payload.untilOn,
    leftOn: null,
  });
};

export const temporaryInEnded: Rule<'temporaryInEnded'> = (state, event) =>
  state.status === 'temporary'
    ? next(gone(state, 'temporaryEnded', event.effectiveOn))
    : refuse('Đồng chí này không sinh hoạt tạm thời ở đây.', transferCitation);
