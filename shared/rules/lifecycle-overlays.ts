/** Steps of the life cycle that lie over a member's status without changing it: exemption, suspension, residence. */
import { next, onlyMembers, type Rule, refuse } from './lifecycle-rule.ts';

export const exempted: Rule<'exempted'> = (state, event, regulation) => {
  const refusal = onlyMembers(state, 'miễn công tác và sinh hoạt cho', regulation.citation);
  if (refusal) return refusal;
  return next({ ...state, exemptSince: event.effectiveOn, exemptUntil: event.payload.untilOn || null });
};

export const exemptionEnded: Rule<'exemptionEnded'> = (state, _event, regulation) =>
  state.exemptSince === null
    ? refuse('Đồng chí này không được miễn công tác và sinh hoạt.', regulation.citation)
    : next({ ...state, exemptSince: null, exemptUntil: null });

export const suspended: Rule<'suspended'> = (state, event, regulation) => {
  const refusal = onlyMembers(state, 'đình chỉ sinh hoạt', regulation.citation);
  if (refusal) return refusal;
  if (state.suspendedSince !== null)
    return refuse('Đồng chí này đang bị đình chỉ sinh hoạt.', regulation.citation);
  return next({ ...state, suspendedSince: event.effectiveOn, suspendedUntil: event.payload.untilOn });
};

export const suspensionExtended: Rule<'suspensionExtended'> = (state, event, regulation) =>
  state.suspendedSince === null
    ? refuse('Đồng chí này không bị đình chỉ sinh hoạt.', regulation.citation)
    : next({ ...state, suspendedUntil: event.payload.untilOn });

export const suspensionEnded: Rule<'suspensionEnded'> = (state, _event, regulation) =>
  state.suspendedSince === null
    ? refuse('Đồng chí này không bị đình chỉ sinh hoạt.', regulation.citation)
    : next({ ...state, suspendedSince: null, suspendedUntil: null });

export const residenceIntroduced: Rule<'residenceIntroduced'> = (state, event, regulation) => {
  const refusal = onlyMembers(state, 'giới thiệu về nơi cư trú', regulation.citation);
  return refusal ?? next({ ...state, residenceSince: event.effectiveOn });
};

export const residenceEnded: Rule<'residenceEnded'> = (state, _event, regulation) =>
  state.residenceSince === null
    ? refuse('Đồng chí này chưa được giới thiệu về nơi cư trú.', regulation.citation)
    : next({ ...state, residenceSince: null });
