/** Steps of the life cycle that lie over a member's status without changing it: exemption, suspension, residence. */
import { addMonths, formatDate } from '../text/dates.ts';
import { addDays } from '../text/day-arithmetic.ts';
import type { Refusal } from './lifecycle.ts';
import { next, onlyMembers, type Rule, refuse, unlessVerified } from './lifecycle-rule.ts';
import { comparePartial } from './partial-order.ts';
import { residenceCitation, standingRegulationOn } from './regulations/standing.ts';

/** A last day before the first one: impossible whatever a regulation says. */
export const endsBeforeStart = (untilOn: string, effectiveOn: string): string | null =>
  comparePartial(untilOn, effectiveOn) < 0
    ? `Ngày hết hạn (${formatDate(untilOn)}) trước ngày có hiệu lực (${formatDate(effectiveOn)}).`
    : null;

export const exempted: Rule<'exempted'> = (state, event, _regulation, _past, changes) => {
  const { exemption } = standingRegulationOn(event.effectiveOn, changes);
  const { citation, months } = exemption;
  const refusal = onlyMembers(state, 'miễn công tác và sinh hoạt cho', citation);
  if (refusal) return refusal;
  const { reason, untilOn } = event.payload;
  const exempt = { ...state, exemptSince: event.effectiveOn, exemptUntil: untilOn || null };
  // Old age and poor health have no term; the branch decides. Every other ground is for a time.
  if (untilOn === '')
    return reason === 'oldAge'
      ? next(exempt)
      : unlessVerified(
          exemption,
          `Miễn vì lý do này phải có thời hạn, dưới ${months} tháng mỗi lần.`,
          exempt,
        );
  const backwards = endsBeforeStart(untilOn, event.effectiveOn);
  if (backwards) return refuse(backwards, citation);
  if (reason !== 'oldAge' && comparePartial(untilOn, addMonths(event.effectiveOn, months)) >= 0)
    return unlessVerified(
      exemption,
      `Mỗi lần miễn dưới ${months} tháng: trước ngày ${formatDate(addMonths(event.effectiveOn, months))}; hết hạn thì xét miễn tiếp.`,
      exempt,
    );
  return next(exempt);
};

export const exemptionEnded: Rule<'exemptionEnded'> = (state, event, _regulation, _past, changes) =>
  state.exemptSince === null
    ? refuse(
        'Đồng chí này không được miễn công tác và sinh hoạt.',
        standingRegulationOn(event.effectiveOn, changes).exemption.citation,
      )
    : next({ ...state, exemptSince: null, exemptUntil: null });

export const suspended: Rule<'suspended'> = (state, event, _regulation, _past, changes) => {
  const { suspension } = standingRegulationOn(event.effectiveOn, changes);
  const { citation, days } = suspension;
  const refusal = onlyMembers(state, 'đình chỉ sinh hoạt', citation);
  if (refusal) return refusal;
  if (state.suspendedSince !== null) return refuse('Đồng chí này đang bị đình chỉ sinh hoạt.', citation);
  const { untilOn } = event.payload;
  const backwards = endsBeforeStart(untilOn, event.effectiveOn);
  if (backwards) return refuse(backwards, citation);
  const over = { ...state, suspendedSince: event.effectiveOn, suspendedUntil: untilOn };
  if (event.effectiveOn.length < 10 || untilOn <= addDays(event.effectiveOn, days)) return next(over);
  return unlessVerified(
    suspension,
    `Thời hạn đình chỉ ${days} ngày: đến ${formatDate(addDays(event.effectiveOn, days))}; quá thì phải gia hạn.`,
    over,
  );
};

export const suspensionExtended: Rule<'suspensionExtended'> = (state, event, _regulation, past, changes) => {
  const { suspension } = standingRegulationOn(event.effectiveOn, changes);
  const { citation, extensions, extensionDays } = suspension;
  const { suspendedSince, suspendedUntil } = state;
  if (suspendedSince === null) return refuse('Đồng chí này không bị đình chỉ sinh hoạt.', citation);
  const { untilOn } = event.payload;
  if (suspendedUntil !== null && untilOn <= suspendedUntil)
    return refuse(`Hạn mới phải sau hạn đang ghi (${formatDate(suspendedUntil)}).`, citation);
  const warnings: Refusal[] = [];
  const since = past.findLastIndex((e) => e.kind === 'suspended');
  const before = past.slice(since).filter((e) => e.kind === 'suspensionExtended').length;
  if (before >= extensions) warnings.push({ rule: `Chỉ gia hạn đình chỉ ${extensions} lần.`, citation });
  if (suspendedUntil !== null && untilOn > addDays(suspendedUntil, extensionDays))
    warnings.push({ rule: `Mỗi lần gia hạn không quá ${extensionDays} ngày.`, citation });
  if (suspendedUntil !== null && comparePartial(event.effectiveOn, suspendedUntil) > 0)
    warnings.push({ rule: `Gia hạn khi đã hết hạn đình chỉ (${formatDate(suspendedUntil)}).`, citation });
  return next({ ...state, suspendedUntil: untilOn }, ...warnings);
};

export const suspensionEnded: Rule<'suspensionEnded'> = (state, event, _regulation, _past, changes) =>
  state.suspendedSince === null
    ? refuse(
        'Đồng chí này không bị đình chỉ sinh hoạt.',
        standingRegulationOn(event.effectiveOn, changes).suspension.citation,
      )
    : next({ ...state, suspendedSince: null, suspendedUntil: null });

export const residenceIntroduced: Rule<'residenceIntroduced'> = (state, event) => {
  const refusal = onlyMembers(state, 'giới thiệu về nơi cư trú', residenceCitation);
  return refusal ?? next({ ...state, residenceSince: event.effectiveOn });
};

export const residenceEnded: Rule<'residenceEnded'> = (state) =>
  state.residenceSince === null
    ? refuse('Đồng chí này chưa được giới thiệu về nơi cư trú.', residenceCitation)
    : next({ ...state, residenceSince: null });
