/** Steps of the life cycle that praise a member or end a membership: honours, removal, death. */
import { memberStatuses } from '../entities/member-state.ts';
import { checkBadge } from './badge-award.ts';
import { gone, next, onlyMembers, type Rule, refuse, unlessVerified } from './lifecycle-rule.ts';
import { standingRegulationOn } from './regulations/standing.ts';

export const commended: Rule<'commended'> = (state, _event, regulation) =>
  onlyMembers(state, 'khen thưởng', regulation.citation) ?? next(state);

export const badgeAwarded: Rule<'badgeAwarded'> = (state, event, regulation, past, changes) => {
  const checked = checkBadge(state, event, regulation, past, changes);
  if ('refusal' in checked) return checked;
  // What is given again was held before, so it never raises the level.
  return next({ ...state, badgeLevel: Math.max(state.badgeLevel, event.payload.level) }, ...checked.warnings);
};

export const removed: Rule<'removed'> = (state, event, regulation, _past, changes) => {
  const refusal = onlyMembers(state, 'xóa tên, cho ra khỏi Đảng', regulation.removalCitation);
  if (refusal) return refusal;
  const { form } = event.payload;
  const out = gone(state, form, event.effectiveOn);
  if (form === 'resigned' && state.suspendedSince !== null)
    return unlessVerified(
      standingRegulationOn(event.effectiveOn, changes).leavingHold,
      'Chưa cho xin ra khỏi Đảng khi đang bị xem xét vi phạm (đang đình chỉ sinh hoạt đảng).',
      out,
    );
  if (form === 'admissionCancelled' && state.status === 'official')
    return next(out, {
      rule: 'Hủy quyết định kết nạp với người đã là đảng viên chính thức: đối chiếu lại, có thể là xóa tên hoặc khai trừ.',
      citation: regulation.removalCitation,
    });
  return next(out);
};

export const died: Rule<'died'> = (state, event, regulation) => {
  if (state.status === 'died') return refuse('Đồng chí này đã được ghi: Từ trần.', regulation.citation);
  if (state.status === 'temporary')
    return refuse(
      'Đảng viên nơi khác đến sinh hoạt tạm thời: ghi hết sinh hoạt tạm thời; nơi sinh hoạt chính thức ghi từ trần.',
      regulation.citation,
    );
  if (state.status === 'candidate')
    return refuse(
      `Chỉ ghi từ trần cho đảng viên; ${memberStatuses.candidate} thì đưa ra khỏi danh sách và ghi lý do.`,
      regulation.citation,
    );
  const refusal = onlyMembers(state, 'ghi từ trần cho', regulation.citation);
  return refusal ?? next(gone(state, 'died', event.effectiveOn));
};
