/** Step of the life cycle that changes neither status nor place: Party age confirmed by a decision. */
import { memberStatuses } from '../entities/member-state.ts';
import { formatDate } from '../text/dates.ts';
import { monthsInWords } from '../text/months-in-words.ts';
import { next, type Rule, refuse } from './lifecycle-rule.ts';
import { partyAgeCitation, partyAgeMonths, partyAgeStart } from './party-age-start.ts';

export const partyAgeConfirmed: Rule<'partyAgeConfirmed'> = (state, event, _regulation, past) => {
  if (state.status !== 'official' && state.status !== 'unverified')
    return refuse(
      `Chỉ xác nhận tuổi Đảng của đảng viên chính thức; đồng chí này: ${memberStatuses[state.status]}.`,
      partyAgeCitation,
    );
  const { effectiveOn, payload } = event;
  if (effectiveOn.length !== 10)
    return refuse('Tuổi Đảng tính tiếp từ ngày xác nhận: cần đủ ngày, tháng, năm.', partyAgeCitation);
  const start = partyAgeStart(past);
  if (!start) return next(state);
  const confirmed = payload.years * 12 + payload.months;
  const most = partyAgeMonths(start, effectiveOn) + start.gapMonths;
  if (confirmed <= most) return next(state);
  return next(state, {
    rule: `Tuổi Đảng xác nhận (${monthsInWords(confirmed)}) nhiều hơn thời gian từ khi vào Đảng (từ ${formatDate(start.from)}: ${monthsInWords(most)}); cần đối chiếu quyết định.`,
    citation: partyAgeCitation,
  });
};
